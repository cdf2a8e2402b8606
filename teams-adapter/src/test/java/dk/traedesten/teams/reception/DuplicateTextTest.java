package dk.traedesten.teams.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.teams.rig.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The same words once more: from Teams, which got no answer, or from somebody who wants one again.
class DuplicateTextTest {
  private final MovableClock clock = new MovableClock();
  private final DuplicateText once = new DuplicateText(clock);
  private final List<String> heard = new ArrayList<>();

  private void says(String words, Duration takes) {
    once.once(
        words,
        () -> {
          heard.add(words);
          clock.pass(takes);
        });
  }

  @Test
  void who_writes_the_same_after_an_answer_is_answered_again() {
    says("hjælp", Duration.ofSeconds(1));
    clock.pass(Duration.ofSeconds(20));
    says("hjælp", Duration.ofSeconds(1));
    assertThat(heard).hasSize(2);
  }

  @Test
  void what_teams_sends_again_because_no_answer_came_in_time_is_done_once() {
    says("hjælp", Duration.ofSeconds(16));
    says("hjælp", Duration.ofSeconds(1));
    assertThat(heard).hasSize(1);
    clock.pass(Duration.ofMinutes(1));
    says("hjælp", Duration.ofSeconds(1));
    assertThat(heard).hasSize(2);
  }

  @Test
  void what_comes_again_while_the_first_is_under_way_is_done_once() {
    once.once(
        "liste",
        () -> {
          heard.add("liste");
          says("liste", Duration.ZERO);
        });
    assertThat(heard).hasSize(1);
  }
}
