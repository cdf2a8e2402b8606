package dk.traedesten.engine;

import static dk.traedesten.engine.Sitting.no;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.session.WaitState.Talking;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Letting a group talk.
class TalkingTest {
  private static final String INVITED = "Your rating is the lowest or highest.";
  private static final String STEPS =
      """
      - ask: level
        of: everyone
        text: {da: Hvor meget?, en: How much?}
        prompts:
          - scale: score
            text: {da: Dit tal, en: Your number}
            from: 1
            to: 10
            low: {da: lidt, en: little}
            high: {da: meget, en: much}
        until: everyone
      - reveal: picture
        text: {da: Billedet, en: The picture}
        show:
          - histogram: score
      - talk: apart
        text: {da: Snak, en: Talk}
        prompts:
          - {da: Hvad ser I?, en: What do you see?}
          - {da: Hvad så?, en: What then?}
        takes: PT10M
        invite: score
      """;

  private static Sitting talking(AnswerVisibility mode, int... scores) {
    var sitting = Sitting.of(scores.length, Meeting.of(STEPS), mode);
    for (int i = 0; i < scores.length; i++) {
      sitting.answer(sitting.stage().people().get(i).name(), "score", new Value.Score(scores[i]));
    }
    return sitting;
  }

  @Test
  void one_point_comes_after_the_other() {
    var sitting = talking(AnswerVisibility.NAMED, 3, 8);
    assertThat(sitting.group())
        .contains("What do you see?")
        .contains("Point 1 of 2 · Time: 10 minutes")
        .doesNotContain("What then?");
    sitting.press("Anna", Verb.NEXT);
    assertThat(sitting.group()).contains("What then?").contains("Point 2 of 2");
    sitting.press("Anna", Verb.NEXT);
    assertThat(sitting.isOver()).isTrue();
  }

  @Test
  void the_group_is_told_when_its_time_is_up_and_is_not_cut_off() {
    var sitting = talking(AnswerVisibility.NAMED, 3, 8);
    sitting.stage().pass(Duration.ofMinutes(9));
    assertThat(sitting.group()).doesNotContain("The time for this point is up.");
    sitting.stage().pass(Duration.ofMinutes(1));
    assertThat(sitting.group()).contains("The time for this point is up.");
    assertThat(sitting.moment())
        .isInstanceOfSatisfying(Talking.class, t -> assertThat(t.prompt()).isZero());
  }

  @Test
  void each_point_has_its_own_time() {
    var sitting = talking(AnswerVisibility.NAMED, 3, 8);
    sitting.stage().pass(Duration.ofMinutes(9));
    sitting.press("Anna", Verb.NEXT);
    sitting.stage().pass(Duration.ofMinutes(9));
    assertThat(sitting.group()).doesNotContain("The time for this point is up.");
    sitting.stage().pass(Duration.ofMinutes(1));
    assertThat(sitting.group()).contains("The time for this point is up.");
  }

  @Test
  void those_lowest_and_highest_are_invited_to_start_and_nobody_else() {
    var sitting = talking(AnswerVisibility.CONFIDENTIAL, 5, 2, 6, 9, 6);
    assertThat(sitting.privately("Bo")).contains(INVITED).contains("Only you get this message.");
    assertThat(sitting.privately("David")).contains(INVITED);
    for (var other : java.util.List.of("Anna", "Camilla", "Emma")) {
      assertThat(sitting.privately(other)).doesNotContain(INVITED);
    }
  }

  @Test
  void nobody_else_can_see_who_was_invited() {
    var sitting = talking(AnswerVisibility.CONFIDENTIAL, 5, 2, 6, 9, 6);
    assertThat(sitting.group())
        .contains("Those lowest and highest have been invited in private to start.");
    assertThat(
            sitting.stage().log().stream()
                .filter(d -> d.key().endsWith("apart.invite"))
                .map(d -> d.to().id()))
        .containsExactlyInAnyOrder("p1", "p3");
    assertThat(sitting.stage().group().toString()).doesNotContain("p1").doesNotContain("p3");
  }

  @Test
  void several_who_share_an_end_are_all_invited() {
    var sitting = talking(AnswerVisibility.NAMED, 2, 2, 9);
    for (var who : java.util.List.of("Anna", "Bo", "Camilla")) {
      assertThat(sitting.privately(who)).contains(INVITED);
    }
  }

  @Test
  void nobody_is_farthest_out_when_all_are_alike() {
    var sitting = talking(AnswerVisibility.NAMED, 4, 4);
    assertThat(sitting.privately("Anna") + sitting.privately("Bo")).doesNotContain(INVITED);
    assertThat(sitting.group()).doesNotContain("have been invited in private");
  }

  @Test
  void nobody_learns_that_they_are_farthest_out_when_the_result_must_not_be_shown() {
    var sitting = talking(AnswerVisibility.CONFIDENTIAL, 1, 5, 5, 9);
    assertThat(sitting.privately("Anna") + sitting.privately("David")).doesNotContain(INVITED);
    assertThat(sitting.group()).doesNotContain("have been invited in private");
  }

  @Test
  void a_talk_takes_no_written_answers_and_nobody_is_missing_from_it() {
    var sitting = talking(AnswerVisibility.NAMED, 3, 8);
    assertThat(sitting.answer("Bo", Map.of())).isEqualTo(no(RefusalReason.NOTHING_TO_ANSWER));
    assertThat(sitting.press("Bo", Verb.SKIP)).isEqualTo(no(RefusalReason.NOTHING_TO_SKIP));
    assertThat(sitting.press("Anna", Verb.NUDGE)).isEqualTo(no(RefusalReason.NOBODY_MISSING));
    assertThat(sitting.press("Anna", Verb.EXTEND)).isEqualTo(no(RefusalReason.NO_TIME_LIMIT));
  }
}
