package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.message.Block;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.session.WaitState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Back to an earlier step, opening it again, and over one.
class GoingBackTest {
  private static Value.Score score(int n) {
    return new Value.Score(n);
  }

  private static Sitting scored(AnswerVisibility mode, int... scores) {
    var sitting = Sitting.of(scores.length, Meeting.score("everyone"), mode);
    for (int i = 0; i < scores.length; i++) {
      sitting.answer(sitting.stage().people().get(i).name(), "score", score(scores[i]));
    }
    return sitting;
  }

  private static List<Chart.Histogram> histograms(Sitting sitting) {
    return sitting.stage().group().stream()
        .flatMap(m -> m.blocks().stream())
        .flatMap(b ->
            b instanceof Block.Picture(Chart.Histogram histogram)
                ? java.util.stream.Stream.of(histogram)
                : java.util.stream.Stream.of())
        .toList();
  }

  @Test
  void the_round_before_is_kept_and_stands_beside_the_new_one() {
    var sitting = scored(AnswerVisibility.NAMED, 2, 3, 4);
    sitting.press("Anna", Verb.BACK);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Asking.class);
    assertThat(sitting.group()).contains("You go back a step");
    for (var name : List.of("Anna", "Bo", "Camilla")) {
      sitting.answer(name, "score", score(8));
    }
    var both = histograms(sitting);
    assertThat(both).hasSize(2);
    assertThat(both.getFirst().spread().median()).isEqualTo(3);
    assertThat(both.getFirst().before()).isEmpty();
    assertThat(both.getLast().spread().median()).isEqualTo(8);
    assertThat(both.getLast().before().orElseThrow().median()).isEqualTo(3);
  }

  @Test
  void each_person_finds_their_earlier_answer_in_the_form_and_must_send_it() {
    var sitting = scored(AnswerVisibility.NAMED, 2, 3);
    sitting.press("Anna", Verb.BACK);
    assertThat(sitting.form("Bo").given()).containsEntry("score", score(3));
    assertThat(sitting.privately("Bo")).contains("Change it, and send.");
    sitting.closed();
    assertThat(histograms(sitting)).hasSize(1);
    assertThat(sitting.group()).contains("0 of 2 answered");
  }

  @Test
  void what_was_being_answered_when_the_group_went_back_comes_back_with_its_question() {
    var sitting =
        Sitting.of(
            2, Meeting.scoreThen(Steps.LAST_WORD.replace("{list}", "…")), AnswerVisibility.NAMED);
    sitting.answer("Anna", "score", score(2));
    sitting.answer("Bo", "score", score(3));
    sitting.answer("Bo", "word", new Value.Words("already sent"));
    sitting.drafts("Anna", Map.of("word", new Value.Words("half written")));
    sitting.press("Anna", Verb.BACK);
    sitting.answer("Anna", "score", score(4));
    sitting.answer("Bo", "score", score(5));
    assertThat(sitting.form("Bo").given()).containsEntry("word", new Value.Words("already sent"));
    assertThat(sitting.form("Anna").given()).containsEntry("word", new Value.Words("half written"));
  }

  @Test
  void a_vote_that_is_taken_again_forgets_the_dots_of_those_who_do_not_vote_again() {
    var sitting =
        Sitting.of(
            2,
            Meeting.of(Steps.IDEAS + Steps.LIST + Steps.vote(1, 1, 1) + Steps.LAST_WORD),
            AnswerVisibility.NAMED);
    sitting.answer("Anna", "actions", new Value.Entries(List.of("a")));
    sitting.answer("Bo", "actions", new Value.Entries(List.of("b")));
    sitting.closed();
    sitting.answer("Anna", "best", new Value.Dots(Map.of("e1", 1)));
    sitting.answer("Bo", "best", new Value.Dots(Map.of("e1", 1)));
    assertThat(sitting.group()).contains("| a | 2 |");
    sitting.press("Anna", Verb.BACK);
    sitting.answer("Anna", "best", new Value.Dots(Map.of("e2", 1)));
    sitting.press("Bo", Verb.SKIP);
    assertThat(sitting.group()).contains("| b | 1 |", "| a | 0 |");
  }

  @Test
  void a_step_that_is_opened_again_keeps_its_answers() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.answer("Anna", "score", score(2));
    sitting.answer("Bo", "score", score(3));
    sitting.closed();
    sitting.press("Anna", Verb.REOPEN);
    assertThat(sitting.form("Bo").given()).containsEntry("score", score(3));
    assertThat(sitting.group()).contains("Camilla");
    sitting.answer("Camilla", "score", score(9));
    assertThat(sitting.group()).contains("from 2 to 9 (3 answers)");
  }

  @Test
  void a_result_shown_without_names_is_not_opened_again_or_the_next_answer_would_be_told() {
    var sitting = scored(AnswerVisibility.CONFIDENTIAL, 2, 3, 4, 5, 6);
    assertThat(sitting.press("Anna", Verb.REOPEN))
        .isEqualTo(Sitting.no(RefusalReason.CANNOT_REOPEN));
  }

  /// A round of all, then a second one in which only so many answer.
  private static Sitting again(AnswerVisibility mode, int people, int inTheSecond) {
    var sitting = scored(mode, IntStream.range(0, people).map(i -> 2 + i % 4).toArray());
    sitting.press("Anna", Verb.BACK);
    for (int i = 0; i < people; i++) {
      var name = sitting.stage().people().get(i).name();
      if (i < inTheSecond) {
        sitting.answer(name, "score", score(8));
      } else {
        sitting.press(name, Verb.SKIP);
      }
    }
    return sitting;
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerVisibility.class,
      names = {"CONFIDENTIAL", "ANONYMOUS"})
  void without_names_a_round_of_the_same_people_stands_beside_the_one_before(
      AnswerVisibility mode) {
    var both = histograms(again(mode, 6, 6));
    assertThat(both).hasSize(2);
    assertThat(both.getLast().before().orElseThrow().median()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerVisibility.class,
      names = {"CONFIDENTIAL", "ANONYMOUS"})
  void without_names_a_round_of_nearly_the_same_people_would_tell_what_the_missing_one_answered(
      AnswerVisibility mode) {
    var sitting = again(mode, 6, 5);
    assertThat(histograms(sitting)).hasSize(1);
    assertThat(sitting.group())
        .contains("The middle of your answers: about")
        .contains("No more than that is shown: nearly the same people have answered before");
  }

  @Test
  void with_names_every_round_is_shown() {
    assertThat(histograms(again(AnswerVisibility.NAMED, 6, 5))).hasSize(2);
  }

  @Test
  void nobody_is_found_out_by_a_third_round_that_differs_little_from_the_first() {
    var sitting = again(AnswerVisibility.CONFIDENTIAL, 6, 5);
    sitting.press("Anna", Verb.BACK);
    for (int i = 0; i < 6; i++) {
      sitting.answer(sitting.stage().people().get(i).name(), "score", score(9));
    }
    assertThat(histograms(sitting)).hasSize(1);
    assertThat(sitting.group()).contains("about 9 (6 answers)");
  }

  @Test
  void the_first_step_has_nothing_before_it() {
    var sitting = Sitting.of(2, Meeting.score("everyone"), AnswerVisibility.NAMED);
    for (var verb : List.of(Verb.BACK, Verb.REOPEN)) {
      assertThat(sitting.press("Anna", verb)).isEqualTo(Sitting.no(RefusalReason.NOTHING_BEFORE));
    }
  }

  @Test
  void going_back_twice_goes_back_two_steps() {
    var sitting =
        Sitting.of(
            2,
            Meeting.scoreThen(Steps.IDEAS + Steps.LAST_WORD.replace("{list}", "…")),
            AnswerVisibility.NAMED);
    sitting.closed().closed();
    assertThat(sitting.moment().id()).isEqualTo("last");
    sitting.press("Anna", Verb.BACK);
    assertThat(sitting.moment().id()).isEqualTo("ideas~1");
    sitting.press("Anna", Verb.BACK);
    assertThat(sitting.moment().id()).isEqualTo("level~2");
    sitting.closed().closed();
    assertThat(sitting.moment().id()).isEqualTo("last~2");
  }

  @Test
  void a_step_that_is_passed_over_shows_nothing_of_what_was_answered() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.answer("Bo", "score", score(9));
    sitting.press("Anna", Verb.PASS_OVER);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
    assertThat(histograms(sitting)).isEmpty();
    sitting.press("Anna", Verb.END);
    assertThat(sitting.group()).doesNotContain("9");
  }

  @Test
  void a_plan_that_is_left_goes_on_where_it_was() {
    var sitting = Sitting.of(2, Meeting.of(Steps.IDEAS + Steps.plan(3)), AnswerVisibility.NAMED);
    sitting.closed();
    var due = java.time.LocalDate.parse("2026-12-01");
    sitting.answer(
        "Bo",
        Map.of(
            "what", new Value.Words("call"),
            "owner", new Value.Person(sitting.id("Bo")),
            "first-step", new Value.Words("dial"),
            "due", new Value.Day(due)));
    sitting.press("Anna", Verb.BACK);
    sitting.closed();
    assertThat(sitting.group()).contains("call");
    assertThat(((WaitState.Planning) sitting.moment()).actions()).hasSize(1);
  }

  @Test
  void a_deadline_begins_anew_with_the_step() {
    var sitting = Sitting.of(2, Meeting.score("[everyone, {after: PT1H}]"), AnswerVisibility.NAMED);
    sitting.answer("Anna", "score", score(1));
    sitting.answer("Bo", "score", score(2));
    sitting.stage().pass(Duration.ofMinutes(50));
    sitting.press("Anna", Verb.BACK);
    sitting.stage().pass(Duration.ofMinutes(59));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Asking.class);
    sitting.stage().pass(Duration.ofMinutes(2));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
  }
}
