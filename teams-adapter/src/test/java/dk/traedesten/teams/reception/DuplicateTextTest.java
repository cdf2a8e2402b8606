package dk.traedesten.teams.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.teams.rig.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The same words once more: from Teams, which thinks they were lost, or from somebody who wants
/// another answer.
class DuplicateTextTest {
  private final MovableClock clock = new MovableClock();
  private final DuplicateText once = new DuplicateText(clock);

  @Test
  void what_teams_sends_again_is_heard_once() {
    assertThat(once.isFirst("hjælp")).isTrue();
    clock.pass(Duration.ofSeconds(16));
    assertThat(once.isFirst("hjælp")).isFalse();
  }

  /// Whenever the first was written: there are no spans of time that it could lie badly in.
  @Test
  void who_writes_the_same_after_twenty_seconds_is_heard_again() {
    for (int second = 0; second < 40; second++) {
      assertThat(once.isFirst("hjælp")).isTrue();
      clock.pass(Duration.ofSeconds(20));
      assertThat(once.isFirst("hjælp")).as("at %d", second).isTrue();
      clock.pass(Duration.ofSeconds(21));
    }
  }

  @Test
  void other_words_are_heard_at_once() {
    assertThat(once.isFirst("hjælp")).isTrue();
    assertThat(once.isFirst("liste")).isTrue();
  }
}
