package dk.traedesten.spi;

import static dk.traedesten.spi.Samples.CHEFS;
import static dk.traedesten.spi.Samples.NOON;
import static dk.traedesten.spi.Samples.session;
import static dk.traedesten.spi.Samples.timer;
import static dk.traedesten.spi.Samples.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.spi.SessionStore.Result;
import dk.traedesten.spi.Timers.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every keeper of timers must keep to.
public abstract class TimersContract {
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Instant LATER = NOON.plusSeconds(3600);
  private static final Timer DEADLINE = timer(CHEFS, "deadline", NOON);

  private Timers timers;
  private SessionStore sessions;

  /// A store with nothing in it.
  protected abstract Ports empty();

  @BeforeEach
  void a_session_waits_for_its_deadline() {
    var ports = empty();
    timers = ports.timers();
    sessions = ports.sessions();
    sessions.commit(turn(CHEFS, 0, "start").waking("deadline", NOON).commit());
  }

  @Test
  void timer_is_due_at_its_time_and_not_before() {
    assertThat(due(NOON.minusMillis(1))).isEmpty();
    assertThat(due(NOON)).containsExactly(DEADLINE);
  }

  @Test
  void timer_with_a_part_of_a_millisecond_is_never_due_early() {
    var odd = NOON.plusNanos(600_000);
    sessions.commit(turn(CHEFS, 1, "in-1").forgetting("deadline").waking("odd", odd).commit());
    assertThat(due(NOON.plusNanos(500_000))).isEmpty();
    assertThat(due(NOON.plusMillis(1))).extracting(Timer::name).containsExactly("odd");
  }

  @Test
  void timer_that_is_given_out_comes_back_when_its_lease_ends() {
    assertThat(due(NOON)).hasSize(1);
    assertThat(due(NOON.plus(LEASE).minusMillis(1))).isEmpty();
    assertThat(due(NOON.plus(LEASE))).containsExactly(DEADLINE);
  }

  @Test
  void turn_that_handles_a_timer_takes_it_away() {
    assertThat(sessions.commit(turn(CHEFS, 1, "up").handling(DEADLINE).commit()))
        .isEqualTo(Result.COMMITTED);
    assertThat(due(LATER)).isEmpty();
    assertThat(timers.next()).isEmpty();
  }

  @Test
  void timer_is_handled_once_however_often_it_was_given_out() {
    sessions.commit(turn(CHEFS, 1, "up").handling(DEADLINE).commit());
    assertThat(sessions.commit(turn(CHEFS, 2, "up again").handling(DEADLINE).commit()))
        .isEqualTo(Result.DUPLICATE);
  }

  @Test
  void timer_of_a_turn_that_lost_is_still_there() {
    assertThat(sessions.commit(turn(CHEFS, 7, "up").handling(DEADLINE).commit()))
        .isEqualTo(Result.CONFLICT);
    assertThat(due(NOON)).containsExactly(DEADLINE);
  }

  @Test
  void timer_set_anew_takes_the_place_of_the_earlier_one() {
    sessions.commit(turn(CHEFS, 1, "extend").waking("deadline", LATER).commit());
    assertThat(due(NOON)).isEmpty();
    assertThat(due(LATER)).containsExactly(timer(CHEFS, "deadline", LATER));
  }

  @Test
  void timer_set_anew_while_the_old_one_fires_is_not_lost() {
    assertThat(due(NOON)).containsExactly(DEADLINE);
    sessions.commit(turn(CHEFS, 1, "extend").waking("deadline", LATER).commit());
    assertThat(sessions.commit(turn(CHEFS, 2, "up").handling(DEADLINE).commit()))
        .isEqualTo(Result.DUPLICATE);
    timers.drop(DEADLINE);
    assertThat(due(LATER)).containsExactly(timer(CHEFS, "deadline", LATER));
  }

  @Test
  void turn_that_handles_a_timer_can_set_it_anew() {
    sessions.commit(turn(CHEFS, 1, "up").handling(DEADLINE).waking("deadline", LATER).commit());
    assertThat(due(LATER)).containsExactly(timer(CHEFS, "deadline", LATER));
  }

  @Test
  void forgotten_timer_is_never_due() {
    sessions.commit(turn(CHEFS, 1, "all in").forgetting("deadline").commit());
    assertThat(due(LATER)).isEmpty();
  }

  @Test
  void turn_can_forget_a_timer_and_set_it_again() {
    sessions.commit(
        turn(CHEFS, 1, "again").forgetting("deadline").waking("deadline", LATER).commit());
    assertThat(due(LATER)).containsExactly(timer(CHEFS, "deadline", LATER));
  }

  @Test
  void dropped_timer_is_gone() {
    timers.drop(DEADLINE);
    assertThat(due(LATER)).isEmpty();
  }

  @Test
  void timers_of_the_same_name_in_two_sessions_are_two() {
    var others = session("andre", "s2");
    sessions.commit(turn(others, 0, "start").waking("deadline", NOON).commit());
    sessions.commit(turn(CHEFS, 1, "all in").forgetting("deadline").commit());
    assertThat(due(NOON)).containsExactly(timer(others, "deadline", NOON));
  }

  @Test
  void no_more_timers_are_given_out_than_asked_for_and_the_rest_stay_due() {
    for (var group : List.of("a", "b", "c", "d", "e")) {
      sessions.commit(
          turn(session(group, "s"), 0, "start").waking("t", NOON).waking("u", NOON).commit());
    }
    assertThat(timers.due(3, NOON, LEASE)).hasSize(3);
    assertThat(timers.due(5, NOON, LEASE)).hasSize(5);
    assertThat(timers.due(5, NOON, LEASE)).hasSize(3);
    assertThat(timers.due(5, NOON, LEASE)).isEmpty();
  }

  @Test
  void next_time_is_the_earliest_of_all_sessions() {
    sessions.commit(
        turn(session("andre", "s2"), 0, "start").waking("t", NOON.minusSeconds(60)).commit());
    assertThat(timers.next()).hasValue(NOON.minusSeconds(60));
  }

  @Test
  void next_time_of_a_name_is_found_behind_many_others() {
    var turn = turn(session("andre", "s2"), 0, "start");
    for (int i = 0; i < 250; i++) {
      turn.waking("other-" + i, NOON.minusSeconds(600 - i));
    }
    sessions.commit(turn.waking("mine", NOON.minusSeconds(60)).commit());
    assertThat(timers.next("mine"::equals)).hasValue(NOON.minusSeconds(60));
    assertThat(timers.next("nobody's"::equals)).isEmpty();
  }

  private List<Timer> due(Instant now) {
    return timers.due(10, now, LEASE);
  }
}
