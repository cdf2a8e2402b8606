package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Pauses, last calls, drafts, snoozes and absences: nobody is moved on while writing.
class RestingTest {
  private static Value.Score score(int n) {
    return new Value.Score(n);
  }

  private static Sitting timed(int people) {
    return Sitting.of(people, Meeting.score("[everyone, {after: PT1H}]"), AnswerVisibility.NAMED);
  }

  private static void resume(Sitting sitting) {
    sitting.stage().press(sitting.id("Anna"), Verb.RESUME, "whenever");
  }

  @Test
  void a_deadline_keeps_what_was_left_of_it() {
    var sitting = timed(2);
    sitting.stage().pass(Duration.ofMinutes(20));
    sitting.press("Anna", Verb.PAUSE);
    assertThat(sitting.stage().session()).isInstanceOf(Paused.class);
    sitting.stage().pass(Duration.ofDays(9));
    assertThat(sitting.stage().session()).isInstanceOf(Paused.class);
    resume(sitting);
    sitting.stage().pass(Duration.ofMinutes(39));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Asking.class);
    sitting.stage().pass(Duration.ofMinutes(2));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void a_question_waits_as_long_as_the_facilitator_chose_not_as_long_as_the_dialog_says() {
    var sitting =
        Sitting.invited(2, Meeting.score("[everyone, {after: PT1H}]"), AnswerVisibility.NAMED);
    sitting
        .stage()
        .start(
            Meeting.score("[everyone, {after: PT1H}]"),
            new Choices(
                "De unge", AnswerVisibility.NAMED, Optional.of(Duration.ofHours(3)), Map.of()),
            Optional.empty());
    sitting.stage().gather();
    sitting.stage().pass(Duration.ofMinutes(179));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Asking.class);
    sitting.stage().pass(Duration.ofMinutes(2));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void nobody_takes_over_a_rest_that_is_short() {
    var sitting = timed(2);
    sitting.press("Anna", Verb.PAUSE);
    sitting.stage().pass(Duration.ofDays(6));
    assertThat(sitting.press("Bo", Verb.TAKE_OVER))
        .isEqualTo(Sitting.no(RefusalReason.FACILITATOR_IS_HERE));
  }

  @Test
  void after_a_week_of_rest_anyone_can_take_over_and_go_on() {
    var sitting = timed(2);
    sitting.press("Anna", Verb.PAUSE);
    sitting.stage().pass(Duration.ofDays(8));
    assertThat(sitting.group()).contains("has been paused for a week");
    assertThat(sitting.press("Bo", Verb.TAKE_OVER)).isEqualTo(new Reply.Accepted());
    assertThat(sitting.stage().session()).isInstanceOf(Paused.class);
    assertThat(sitting.group()).contains("There is a facilitator again");
    assertThat(sitting.stage().press(sitting.id("Bo"), Verb.RESUME, "whenever"))
        .isEqualTo(new Reply.Accepted());
    assertThat(sitting.moment()).isInstanceOf(WaitState.Asking.class);
    assertThat(sitting.course().roster().facilitator()).isEqualTo(sitting.id("Bo"));
  }

  @Test
  void a_facilitator_who_comes_back_from_a_long_rest_still_leads() {
    var sitting = timed(2);
    sitting.press("Anna", Verb.PAUSE);
    sitting.stage().pass(Duration.ofDays(8));
    resume(sitting);
    assertThat(sitting.press("Bo", Verb.TAKE_OVER))
        .isEqualTo(Sitting.no(RefusalReason.FACILITATOR_IS_HERE));
    assertThat(sitting.group()).contains("There is a facilitator again");
  }

  @Test
  void who_is_handed_a_rest_can_end_it() {
    var sitting = timed(3);
    sitting.press("Anna", Verb.PAUSE);
    sitting.aside("Anna", Verb.HAND_OVER, new Value.Person(sitting.id("Bo")));
    assertThat(sitting.privately("Bo")).contains("Resume");
    assertThat(sitting.privately("Bo")).doesNotContain("Close and continue");
    assertThat(sitting.stage().press(sitting.id("Bo"), Verb.RESUME, "whenever"))
        .isEqualTo(new Reply.Accepted());
  }

  @Test
  void the_time_of_a_talk_rests_too() {
    var sitting = timed(2).closed();
    sitting.stage().pass(Duration.ofMinutes(2));
    sitting.press("Anna", Verb.PAUSE);
    sitting.stage().pass(Duration.ofDays(2));
    assertThat(sitting.group()).doesNotContain("The time for this point is up");
    resume(sitting);
    sitting.stage().pass(Duration.ofMinutes(2));
    assertThat(sitting.group()).doesNotContain("The time for this point is up");
    sitting.stage().pass(Duration.ofMinutes(2));
    assertThat(sitting.group()).contains("The time for this point is up");
  }

  @Test
  void what_is_sent_while_the_group_rests_is_a_draft_that_lies_in_the_form_afterwards() {
    var sitting = timed(3);
    var moment = sitting.moment().id();
    sitting.press("Anna", Verb.PAUSE);
    assertThat(sitting.stage().answer(sitting.id("Bo"), moment, Map.of("score", score(7))))
        .isEqualTo(Sitting.no(RefusalReason.KEPT_AS_DRAFT));
    resume(sitting);
    assertThat(sitting.form("Bo").given()).containsEntry("score", score(7));
    sitting.closed();
    sitting.closed();
    assertThat(sitting.group()).contains("0 of 3 answered");
  }

  @Test
  void a_change_that_is_sent_while_the_group_rests_is_not_lost_behind_the_answer_before() {
    var sitting = timed(3);
    sitting.answer("Bo", "score", score(2));
    var moment = sitting.moment().id();
    sitting.press("Anna", Verb.PAUSE);
    sitting.stage().answer(sitting.id("Bo"), moment, Map.of("score", score(7)));
    resume(sitting);
    assertThat(sitting.form("Bo").given()).containsEntry("score", score(7));
    sitting.closed();
    assertThat(sitting.group()).contains("from 2 to 2 (1 answer)");
  }

  @Test
  void people_come_and_go_while_the_group_rests_and_are_asked_when_it_goes_on() {
    var sitting = timed(3);
    sitting.press("Anna", Verb.PAUSE);
    sitting.stage().press(sitting.id("Bo"), Verb.LEAVE, "whenever");
    sitting.stage().press(sitting.id("Bo"), Verb.JOIN, "invitation");
    sitting.stage().press(sitting.id("Camilla"), Verb.LEAVE, "whenever");
    resume(sitting);
    assertThat(sitting.form("Bo").moment()).isEqualTo("level");
    sitting.answer("Anna", "score", score(1));
    sitting.answer("Bo", "score", score(2));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void who_writes_when_time_is_up_gets_one_more_minute_and_no_more() {
    var sitting = timed(3);
    sitting.answer("Bo", "score", score(1));
    sitting.stage().pass(Duration.ofMinutes(59));
    sitting.drafts("Camilla", Map.of("score", score(5)));
    sitting.stage().pass(Duration.ofSeconds(61));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Asking.class);
    assertThat(sitting.privately("Camilla")).contains("The step closes in a minute");
    assertThat(sitting.privately("Bo")).doesNotContain("The step closes in a minute");
    sitting.drafts("Camilla", Map.of("score", score(6)));
    sitting.stage().pass(Duration.ofSeconds(61));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void nobody_is_waited_for_who_has_not_touched_the_form_for_a_while() {
    var sitting = timed(3);
    sitting.drafts("Camilla", Map.of("score", score(5)));
    sitting.stage().pass(Duration.ofMinutes(61));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void the_facilitator_going_on_waits_a_minute_for_who_writes_and_not_when_pressing_twice() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.drafts("Camilla", Map.of("score", score(5)));
    sitting.closed();
    assertThat(sitting.moment()).isInstanceOf(WaitState.Asking.class);
    sitting.closed();
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void the_last_one_writing_is_in_and_nothing_waits_for_the_minute() {
    var sitting = Sitting.of(2, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.answer("Anna", "score", score(1));
    sitting.drafts("Bo", Map.of("score", score(5)));
    sitting.closed();
    sitting.answer("Bo", "score", score(6));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
    assertThat(sitting.group()).contains("from 1 to 6 (2 answers)");
  }

  private static Sitting words(int people) {
    return Sitting.of(
        people,
        Meeting.of(Steps.LAST_WORD.replace("{list}", "…") + Steps.plan(1)),
        AnswerVisibility.NAMED);
  }

  @Test
  void words_that_were_begun_are_given_back_when_the_step_closes() {
    var sitting = words(2);
    sitting.drafts("Bo", Map.of("word", new Value.Words("half a thought")));
    sitting.stage().pass(Duration.ofMinutes(5));
    sitting.closed();
    assertThat(sitting.privately("Bo")).contains("was too late", "half a thought");
    assertThat(sitting.group()).doesNotContain("half a thought");
    assertThat(sitting.privately("Anna")).doesNotContain("half a thought");
  }

  @Test
  void words_that_come_too_late_are_given_back() {
    var sitting = words(2);
    var moment = sitting.moment().id();
    sitting.closed();
    var reply =
        sitting.stage().answer(sitting.id("Bo"), moment, Map.of("word", new Value.Words("late")));
    assertThat(reply).isEqualTo(Sitting.no(RefusalReason.STEP_IS_OVER));
    assertThat(sitting.privately("Bo")).contains("late");
  }

  @Test
  void what_was_sent_is_not_said_to_have_been_late() {
    var sitting = words(2);
    sitting.answer("Bo", "word", new Value.Words("sent"));
    sitting.drafts("Bo", Map.of("word", new Value.Words("sent")));
    sitting.stage().pass(Duration.ofMinutes(5));
    sitting.closed();
    assertThat(sitting.privately("Bo")).doesNotContain("was too late");
  }

  @Test
  void a_draft_lies_in_the_form_until_it_is_sent_or_emptied() {
    var sitting = words(3);
    sitting.drafts("Bo", Map.of("word", new Value.Words("half")));
    sitting.aside("Bo", Verb.LANGUAGE, new Value.Pick("EN"));
    assertThat(sitting.form("Bo").given()).containsEntry("word", new Value.Words("half"));
    sitting.drafts("Bo", Map.of());
    sitting.aside("Bo", Verb.LANGUAGE, new Value.Pick("DA"));
    assertThat(sitting.form("Bo").given()).isEmpty();
  }

  @Test
  void who_snoozes_is_reminded_in_an_hour_unless_they_have_answered() {
    for (boolean answers : List.of(true, false)) {
      var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
      sitting.press("Bo", Verb.SNOOZE);
      sitting.stage().pass(Duration.ofMinutes(59));
      assertThat(sitting.privately("Bo")).doesNotContain("friendly reminder");
      if (answers) {
        sitting.answer("Bo", "score", score(1));
      }
      sitting.stage().pass(Duration.ofMinutes(2));
      assertThat(sitting.privately("Bo").contains("friendly reminder")).isEqualTo(!answers);
      assertThat(sitting.privately("Camilla")).doesNotContain("friendly reminder");
    }
  }

  @Test
  void who_is_away_is_not_waited_for_and_comes_back_by_themselves_on_their_day() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.aside("Bo", Verb.AWAY, new Value.Day(LocalDate.parse("2026-11-25")));
    assertThat(sitting.group()).contains("Bo is away until 2026-11-25");
    sitting.answer("Anna", "score", score(1));
    sitting.stage().pass(Duration.ofHours(46));
    assertThat(sitting.course().roster().isPresent(sitting.id("Bo"))).isTrue();
    assertThat(sitting.form("Bo").moment()).isEqualTo("level");
    sitting.answer("Camilla", "score", score(2));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Asking.class);
  }

  @Test
  void who_comes_back_before_their_day_comes_back_once() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.aside("Bo", Verb.AWAY, new Value.Day(LocalDate.parse("2026-11-25")));
    sitting.stage().press(sitting.id("Bo"), Verb.JOIN, "invitation");
    sitting.stage().pass(Duration.ofDays(3));
    assertThat(sitting.group().lines().filter(l -> l.contains("Bo has joined"))).hasSize(1);
  }

  @Test
  void who_is_away_comes_back_also_while_the_group_rests() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.aside("Bo", Verb.AWAY, new Value.Day(LocalDate.parse("2026-11-25")));
    sitting.press("Anna", Verb.PAUSE);
    sitting.stage().pass(Duration.ofDays(3));
    resume(sitting);
    assertThat(((Running) sitting.stage().session()).roster().isPresent(sitting.id("Bo"))).isTrue();
    assertThat(sitting.form("Bo").moment()).isEqualTo("level");
  }

  @Test
  void who_speaks_another_language_is_asked_in_it() {
    var sitting = timed(2);
    sitting.aside("Bo", Verb.LANGUAGE, new Value.Pick("EN"));
    assertThat(sitting.course().roster().find(sitting.id("Bo")).orElseThrow().language())
        .isEqualTo(dk.traedesten.dialog.Language.EN);
    assertThat(sitting.stage().log().getLast().language())
        .isEqualTo(dk.traedesten.dialog.Language.EN);
  }

  @Test
  void who_asks_is_told_who_sees_it_and_shown_an_example_alone() {
    var sitting =
        Sitting.of(
            2,
            Meeting.of(
                """
                - ask: last
                  of: everyone
                  as: own-only
                  text: {da: Spørgsmål, en: Question}
                  prompts:
                    - free-text: word
                      text: {da: Et ord, en: A word}
                      size: line
                      example: {da: For eksempel ro, en: For instance calm}
                  until: everyone
                """),
            AnswerVisibility.NAMED);
    assertThat(sitting.press("Bo", Verb.EXAMPLE)).isEqualTo(new Reply.Accepted());
    sitting.press("Bo", Verb.WHO_SEES);
    assertThat(sitting.privately("Bo")).contains("For instance calm", "Only you see it");
    assertThat(sitting.privately("Anna")).doesNotContain("For instance calm");
    assertThat(sitting.group()).doesNotContain("For instance calm");
  }
}
