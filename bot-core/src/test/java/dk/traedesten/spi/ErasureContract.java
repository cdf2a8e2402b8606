package dk.traedesten.spi;

import static dk.traedesten.spi.Samples.CHEFS;
import static dk.traedesten.spi.Samples.NOON;
import static dk.traedesten.spi.Samples.TENANT;
import static dk.traedesten.spi.Samples.message;
import static dk.traedesten.spi.Samples.session;
import static dk.traedesten.spi.Samples.turn;
import static dk.traedesten.spi.Samples.wording;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.session.Memory;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.SessionStore.Commit;
import dk.traedesten.spi.SessionStore.Result;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What throwing away must keep to.
public abstract class ErasureContract {
  private static final Tenant OTHERS = new Tenant("regionen");
  private static final Duration LEASE = Duration.ofSeconds(10);

  private Ports ports;

  /// A store with nothing in it.
  protected abstract Ports empty();

  @BeforeEach
  void open() {
    ports = empty();
  }

  @Test
  void nothing_is_left_of_an_organisation_that_is_erased() {
    ports.sessions().commit(everything("s1"));
    ports.sessions().commit(everything("s2"));
    assertThat(ports.erasure().erase(TENANT)).isEqualTo(2);
    assertThat(ports.sessions().load(TENANT, CHEFS, "later")).isEmpty();
    assertThat(ports.sessions().memory(TENANT, CHEFS.group())).isEqualTo(Memory.EMPTY);
    assertThat(ports.timers().next()).isEmpty();
    assertThat(ports.timers().due(10, NOON, LEASE)).isEmpty();
    assertThat(ports.outbox().claim(10, NOON, LEASE)).isEmpty();
  }

  @Test
  void what_is_kept_of_others_stays_even_in_a_group_of_the_same_name() {
    ports.sessions().commit(everything("s1"));
    ports.sessions().commit(turn(CHEFS, 0, "start").of(OTHERS).remembering(wording("x")).commit());
    assertThat(ports.erasure().erase(OTHERS)).isOne();
    assertThat(ports.sessions().load(OTHERS, CHEFS, "later")).isEmpty();
    assertThat(ports.sessions().memory(OTHERS, CHEFS.group())).isEqualTo(Memory.EMPTY);
    assertThat(ports.sessions().load(TENANT, CHEFS, "later")).isPresent();
    assertThat(ports.sessions().memory(TENANT, CHEFS.group()).all()).hasSize(1);
    assertThat(ports.timers().due(10, NOON, LEASE)).hasSize(1);
    assertThat(ports.outbox().claim(10, NOON, LEASE)).hasSize(1);
  }

  @Test
  void turn_that_was_under_way_cannot_bring_an_erased_session_back() {
    ports.sessions().commit(everything("s1"));
    var late = turn(CHEFS, 1, "late").commit();
    ports.erasure().erase(TENANT);
    assertThat(ports.sessions().commit(late)).isEqualTo(Result.CONFLICT);
    assertThat(ports.sessions().load(TENANT, CHEFS, "late")).isEmpty();
  }

  @Test
  void message_that_was_being_delivered_while_it_was_erased_does_not_come_back() {
    ports.sessions().commit(everything("s1"));
    var claimed = ports.outbox().claim(10, NOON, LEASE);
    ports.erasure().erase(TENANT);
    claimed.forEach(c -> ports.outbox().settle(c, new Receipt.RetryAfter(Duration.ZERO), NOON));
    assertThat(ports.outbox().claim(10, NOON.plus(LEASE), LEASE)).isEmpty();
  }

  @Test
  void erasing_where_nothing_is_does_nothing_and_what_comes_afterwards_is_kept() {
    assertThat(ports.erasure().erase(TENANT)).isZero();
    ports.sessions().commit(everything("s1"));
    assertThat(ports.erasure().erase(TENANT)).isOne();
    assertThat(ports.erasure().erase(TENANT)).isZero();
    ports.sessions().commit(everything("s3"));
    assertThat(ports.sessions().load(TENANT, session("chefer", "s3"), "later")).isPresent();
  }

  private static Commit everything(String token) {
    var id = session("chefer", token);
    return turn(id, 0, "start")
        .waking("deadline", NOON)
        .remembering(wording("sammen"))
        .sending(message(id, "anna", "ask", "hej"))
        .commit();
  }
}
