package dk.traedesten.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Condition.Facts;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions about results, and what cannot be asked.
class ConditionTest {
  private static final Map<String, Double> NUMBERS =
      Map.of("n", 6.0, "median", 5.5, "min", 2.0, "max", 9.0, "spread", 3.0);
  private static final Facts FACTS =
      new Facts(
          Map.of("score", NUMBERS, "trust_level", NUMBERS),
          Map.of("commitment", Map.of("median", 4.0)),
          Map.of("commitment", Map.of("median", 7.0)),
          Map.of("commitment", Map.of("median", 8.0)),
          Map.of("when_it_slips", true),
          Map.of("form", "long"),
          "fagland",
          6,
          Optional.of(4));

  /// One result stands open; of the other the group is only told how many have answered.
  private static final Facts WITHHELD =
      new Facts(
          Map.of("score", NUMBERS, "withheld", Map.of("n", 4.0)),
          Map.of("commitment", Map.of("median", 4.0)),
          Map.of(),
          Map.of(),
          Map.of(),
          Map.of("form", "long"),
          "",
          6,
          Optional.empty());

  private static boolean holds(String expression) {
    return new Condition(expression).truth(FACTS) == Truth.YES;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "score.max - score.min >= 4",
        "score.median > before.commitment.median",
        "score.median > 5 && score.n >= 5",
        "trust_level.spread * 2.0 > 5",
        "setting.form == 'long'",
        "has(agreed.when_it_slips)",
        "!has(agreed.other)",
        "group.size >= 6",
        "setting.form == 'short' ? score.n > 100 : score.n > 3"
      })
  void what_is_so_holds(String expression) {
    assertThat(holds(expression)).isTrue();
    assertThat(new Condition(expression).fault(FACTS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other.max > 1",
        "!(other.max > 1)",
        "before.other.median < 100",
        "setting.other == 'x'",
        "score.total > 1"
      })
  void what_is_not_shown_makes_everything_false(String expression) {
    assertThat(holds(expression)).isFalse();
    assertThat(new Condition(expression).fault(FACTS)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "'true'",
        "score",
        "score.max",
        "score.max + 1",
        "score.max == 4",
        "setting.form > 4",
        "score.max >",
        "",
        "score.max > 4; score.min < 2"
      })
  void what_is_no_question_has_a_fault_and_does_not_hold(String expression) {
    assertThat(new Condition(expression).fault(FACTS)).isPresent();
    assertThat(holds(expression)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1, 2, 3].all(x, x > 0)",
        "[1, 2, 3].exists(x, x > 2)",
        "[1, 2, 3].map(x, x * 2).size() == 3",
        "score.filter(k, k == 'n').size() > 0",
        "java.lang.System.exit(1)",
        "score.getClass() == null",
        "now() > timestamp('2026-01-01T00:00:00Z')",
        "random() > 0"
      })
  void nothing_can_be_repeated_or_called_out_of_its_box(String expression) {
    assertThat(new Condition(expression).fault(FACTS)).as(expression).isPresent();
  }

  @Test
  @Timeout(5)
  void a_long_or_deep_question_is_refused_quickly() {
    for (var expression :
        new String[] {
          "true || ".repeat(200_000) + "true",
          "(".repeat(400) + "true" + ")".repeat(400),
          "(".repeat(200) + "true" + ")".repeat(200),
          "true" + " && true".repeat(100)
        }) {
      assertThat(new Condition(expression).fault(FACTS)).isPresent();
    }
  }

  @Test
  @Timeout(5)
  void a_pattern_that_would_take_for_ever_is_not_matched() {
    var facts =
        new Facts(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of("form", "a".repeat(5000) + "!"),
            "",
            2,
            Optional.empty());
    assertThat(new Condition("setting.form.matches('^(a+)+$')").truth(facts)).isEqualTo(Truth.NO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "withheld.max - withheld.min >= 4",
        "!(withheld.max > 4)",
        "never_shown.median < 3",
        "score.median > 9 || withheld.median < 3",
        "withheld.median <= before.commitment.median - 2.0"
      })
  void a_question_about_what_the_group_is_not_shown_has_no_answer(String expression) {
    assertThat(new Condition(expression).truth(WITHHELD)).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score.median < before.never_measured.median",
        "score.median < before.other.median || score.median < group.limit",
        "withheld.n > 9.0",
        "setting.form == 'withheld.max'"
      })
  void what_was_never_measured_or_agreed_is_not_so(String expression) {
    assertThat(new Condition(expression).truth(WITHHELD)).isEqualTo(Truth.NO);
  }
}
