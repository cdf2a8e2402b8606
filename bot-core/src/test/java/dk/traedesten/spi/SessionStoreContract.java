package dk.traedesten.spi;

import static dk.traedesten.spi.Samples.CHEFS;
import static dk.traedesten.spi.Samples.NOON;
import static dk.traedesten.spi.Samples.TENANT;
import static dk.traedesten.spi.Samples.message;
import static dk.traedesten.spi.Samples.session;
import static dk.traedesten.spi.Samples.turn;
import static dk.traedesten.spi.Samples.wording;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.SessionStore.Result;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every place where sessions live must keep to.
public abstract class SessionStoreContract {
  private static final Tenant OTHERS = new Tenant("regionen");

  private Ports ports;
  private SessionStore sessions;

  /// A store with nothing in it.
  protected abstract Ports empty();

  @BeforeEach
  void open() {
    ports = empty();
    sessions = ports.sessions();
  }

  @Test
  void session_that_was_never_committed_is_absent() {
    assertThat(sessions.load(TENANT, CHEFS, "in-1")).isEmpty();
  }

  @Test
  void committed_session_is_loaded_as_it_was_with_a_version_that_grows() {
    var first = turn(CHEFS, 0, "in-1").commit();
    var second = turn(CHEFS, 1, "in-2").commit();
    assertThat(sessions.commit(first)).isEqualTo(Result.COMMITTED);
    assertThat(sessions.commit(second)).isEqualTo(Result.COMMITTED);
    var stored = sessions.load(TENANT, CHEFS, "in-3").orElseThrow();
    assertThat(stored.document()).isEqualTo(second.next());
    assertThat(stored.version()).isEqualTo(2);
  }

  @Test
  void session_is_found_under_its_own_tenant_only() {
    sessions.commit(turn(CHEFS, 0, "in-1").commit());
    assertThat(sessions.load(OTHERS, CHEFS, "in-1")).isEmpty();
    assertThat(sessions.commit(turn(CHEFS, 0, "in-1").of(OTHERS).commit()))
        .isEqualTo(Result.COMMITTED);
  }

  @Test
  void of_two_turns_from_the_same_version_only_one_is_committed() {
    sessions.commit(turn(CHEFS, 0, "in-1").commit());
    var first = turn(CHEFS, 1, "in-2").commit();
    assertThat(sessions.commit(first)).isEqualTo(Result.COMMITTED);
    assertThat(sessions.commit(turn(CHEFS, 1, "in-3").commit())).isEqualTo(Result.CONFLICT);
    assertThat(sessions.load(TENANT, CHEFS, "in-4").orElseThrow().document())
        .isEqualTo(first.next());
  }

  @Test
  void session_is_started_only_once() {
    sessions.commit(turn(CHEFS, 0, "start").commit());
    assertThat(sessions.commit(turn(CHEFS, 0, "start again").commit())).isEqualTo(Result.CONFLICT);
  }

  @Test
  void same_inbound_is_never_committed_twice() {
    sessions.commit(turn(CHEFS, 0, "in-1").commit());
    assertThat(sessions.commit(turn(CHEFS, 0, "in-1").commit())).isEqualTo(Result.DUPLICATE);
    assertThat(sessions.commit(turn(CHEFS, 1, "in-1").commit())).isEqualTo(Result.DUPLICATE);
    assertThat(sessions.load(TENANT, CHEFS, "in-2").orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void inbound_is_known_as_seen_in_the_session_it_was_committed_in() {
    var others = session("chefer", "s2");
    sessions.commit(turn(CHEFS, 0, "in-1").commit());
    sessions.commit(turn(others, 0, "in-2").commit());
    assertThat(sessions.load(TENANT, CHEFS, "in-1").orElseThrow().seen()).isTrue();
    assertThat(sessions.load(TENANT, CHEFS, "in-2").orElseThrow().seen()).isFalse();
    assertThat(sessions.load(TENANT, others, "in-2").orElseThrow().seen()).isTrue();
  }

  @Test
  void refused_turn_leaves_nothing_behind() {
    sessions.commit(turn(CHEFS, 0, "in-1").commit());
    assertThat(sessions.commit(everything(0, "in-2"))).isEqualTo(Result.CONFLICT);
    assertThat(sessions.commit(everything(1, "in-1"))).isEqualTo(Result.DUPLICATE);
    assertThat(sessions.load(TENANT, CHEFS, "in-2").orElseThrow().seen()).isFalse();
    assertThat(ports.timers().next()).isEmpty();
    assertThat(ports.outbox().claim(10, NOON, Duration.ofSeconds(1))).isEmpty();
    assertThat(sessions.memory(TENANT, CHEFS.group())).isEqualTo(Memory.EMPTY);
  }

  private static SessionStore.Commit everything(long from, String inbound) {
    return turn(CHEFS, from, inbound)
        .waking("deadline", NOON)
        .sending(message(CHEFS, "anna", "ask", "hej"))
        .remembering(wording("sammen"))
        .commit();
  }

  @Test
  void group_remembers_what_its_sessions_leave_in_order() {
    var later = session("chefer", "s2");
    sessions.commit(turn(CHEFS, 0, "in-1").remembering(wording("one")).commit());
    sessions.commit(
        turn(later, 0, "in-1").remembering(wording("two")).remembering(wording("three")).commit());
    assertThat(sessions.memory(TENANT, CHEFS.group()).all())
        .containsExactly(wording("one"), wording("two"), wording("three"));
  }

  @Test
  void what_a_group_forgets_is_gone_and_the_rest_stays_in_order() {
    sessions.commit(
        turn(CHEFS, 0, "in-1")
            .remembering(wording("one"))
            .remembering(wording("two"))
            .remembering(wording("three"))
            .commit());
    sessions.commit(
        turn(CHEFS, 1, "in-2").unlearning(wording("two")).remembering(wording("four")).commit());
    assertThat(sessions.memory(TENANT, CHEFS.group()).all())
        .containsExactly(wording("one"), wording("three"), wording("four"));
  }

  @Test
  void a_refused_turn_forgets_nothing() {
    var other = session("chefer", "s2");
    sessions.commit(turn(CHEFS, 0, "in-1").remembering(wording("one")).commit());
    sessions.commit(turn(other, 0, "in-1").commit());
    var late = turn(CHEFS, 0, "in-2").unlearning(wording("one")).discarding(other).commit();
    assertThat(sessions.commit(late)).isEqualTo(Result.CONFLICT);
    assertThat(sessions.memory(TENANT, CHEFS.group()).all()).containsExactly(wording("one"));
    assertThat(sessions.load(TENANT, other, "in-9")).isPresent();
  }

  @Test
  void an_exercise_that_is_thrown_away_is_absent_and_others_stay() {
    var old = session("chefer", "s2");
    var lane = message(old, "anna", "ask", "hej");
    sessions.commit(turn(old, 0, "in-1").sending(lane).commit());
    sessions.commit(turn(CHEFS, 0, "in-1").discarding(old).sending(lane).commit());
    assertThat(sessions.load(TENANT, old, "in-9")).isEmpty();
    assertThat(sessions.load(TENANT, CHEFS, "in-9")).isPresent();
    assertThat(ports.erasure().erase(TENANT)).isOne();
  }

  @Test
  void a_session_whose_time_is_over_is_absent() {
    sessions.commit(turn(CHEFS, 0, "in-1").keptFor(Duration.ZERO).commit());
    assertThat(sessions.load(TENANT, CHEFS, "in-9")).isEmpty();
    sessions.commit(turn(session("chefer", "s2"), 0, "in-1").keptFor(Duration.ofDays(1)).commit());
    assertThat(sessions.load(TENANT, session("chefer", "s2"), "in-9")).isPresent();
  }

  @Test
  void groups_and_tenants_do_not_remember_for_each_other() {
    sessions.commit(turn(CHEFS, 0, "in-1").remembering(wording("one")).commit());
    assertThat(sessions.memory(OTHERS, CHEFS.group())).isEqualTo(Memory.EMPTY);
    assertThat(sessions.memory(TENANT, new GroupId("andre"))).isEqualTo(Memory.EMPTY);
  }

  @Test
  void thirty_who_act_at_the_same_moment_all_count_once() {
    sessions.commit(turn(CHEFS, 0, "start").commit());
    var committed = new AtomicInteger();
    try (var everyone = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 60; i++) {
        var inbound = "in-" + i / 2;
        everyone.execute(() -> act(inbound, committed));
      }
    }
    assertThat(committed).hasValue(30);
    assertThat(sessions.load(TENANT, CHEFS, "in-99").orElseThrow().version()).isEqualTo(31);
  }

  /// What the runtime does: load, and commit again as long as others are first.
  private void act(String inbound, AtomicInteger committed) {
    var result = Result.CONFLICT;
    while (result == Result.CONFLICT) {
      var version = sessions.load(TENANT, CHEFS, inbound).orElseThrow().version();
      result = sessions.commit(turn(CHEFS, version, inbound).commit());
    }
    if (result == Result.COMMITTED) {
      committed.incrementAndGet();
    }
  }
}
