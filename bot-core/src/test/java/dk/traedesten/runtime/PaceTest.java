package dk.traedesten.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.runtime.Pace.Window;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Tenant TENANT = new Tenant("kommunen");
  private static final Conversation CHEFS = new Conversation("somewhere", "chefs");
  private static final Conversation BO = new Conversation("somewhere", "bo");
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void few_go_out_together_and_more_are_spread() {
    assertThat(millis(new Pace(new Window(3, Duration.ofSeconds(3))), 6))
        .containsExactly(0L, 0L, 0L, 3000L, 3000L, 3000L);
    assertThat(millis(new Pace(new Window(1, Duration.ofSeconds(1))), 3))
        .containsExactly(0L, 1000L, 2000L);
  }

  @Test
  void every_window_is_kept_at_once() {
    var windows =
        List.of(
            new Window(7, Duration.ofSeconds(1)),
            new Window(8, Duration.ofSeconds(2)),
            new Window(60, Duration.ofSeconds(30)),
            new Window(1800, Duration.ofHours(1)));
    var sent = millis(new Pace(windows.toArray(Window[]::new)), 2000);
    for (var window : windows) {
      for (int first = 0; first + window.most() < sent.size(); first++) {
        assertThat(sent.get(first + window.most()) - sent.get(first))
            .isGreaterThanOrEqualTo(window.within().toMillis());
      }
    }
    assertThat(sent.get(6)).isZero();
    assertThat(sent.getLast()).isLessThan(3_700_000);
  }

  @Test
  void places_do_not_wait_for_each_other() {
    var pace = new Pace(new Window(1, Duration.ofSeconds(1)));
    assertThat(pace.sent(TENANT, CHEFS, NOON)).isEqualTo(Duration.ofSeconds(1));
    assertThat(pace.rest(TENANT, CHEFS, NOON.plusMillis(400))).isEqualTo(Duration.ofMillis(600));
    assertThat(pace.rest(TENANT, BO, NOON)).isZero();
    assertThat(pace.rest(new Tenant("another"), CHEFS, NOON)).isZero();
  }

  /// When each of so many goes out that are all there from the start.
  private static List<Long> millis(Pace pace, int messages) {
    var sent = new ArrayList<Long>();
    var now = NOON;
    for (int i = 0; i < messages; i++) {
      sent.add(Duration.between(NOON, now).toMillis());
      now = now.plus(pace.sent(TENANT, CHEFS, now));
    }
    return sent;
  }
}
