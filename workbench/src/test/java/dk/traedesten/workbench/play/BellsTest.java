package dk.traedesten.workbench.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The timers of a walk.
class BellsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private final Bells bells = new Bells();
  private final List<String> rang = new ArrayList<>();

  private Instant ring(String timer, Instant at) {
    rang.add(timer);
    return at.plusSeconds(1);
  }

  /// More often than that, and it rings for ever.
  private Instant setAgainToThePast(String timer, Instant at) {
    assertThat(rang).hasSizeLessThan(10);
    bells.set(timer, NOW.minusSeconds(60));
    return ring(timer, at);
  }

  @Test
  void one_that_is_set_to_the_past_whenever_it_rings_rings_once_for_each_wait() {
    bells.set("late", NOW);
    bells.ringUntil(NOW.plus(Duration.ofDays(1)), this::setAgainToThePast);
    assertThat(rang).containsExactly("late");
    bells.ringUntil(NOW.plus(Duration.ofDays(2)), this::setAgainToThePast);
    assertThat(rang).containsExactly("late", "late");
  }

  @Test
  void one_that_is_set_to_a_later_time_rings_again_in_the_same_wait() {
    bells.set("hourly", NOW);
    bells.ringUntil(
        NOW.plus(Duration.ofHours(2)),
        (timer, at) -> {
          bells.set(timer, at.plus(Duration.ofHours(1)));
          return ring(timer, at);
        });
    assertThat(rang).containsExactly("hourly", "hourly", "hourly");
  }

  @Test
  void the_watch_over_the_facilitator_rings_on_the_way_and_is_no_deadline() {
    bells.set("unattended", NOW);
    assertThat(bells.ringOne(this::ring)).isFalse();
    assertThat(rang).isEmpty();
    bells.set("deadline", NOW.plusSeconds(60));
    assertThat(bells.ringOne(this::ring)).isTrue();
    assertThat(rang).containsExactly("unattended", "deadline");
  }
}
