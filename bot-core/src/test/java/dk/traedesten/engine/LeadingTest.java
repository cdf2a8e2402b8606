package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.Session;
import dk.traedesten.session.WaitState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who facilitates: handing over, a deputy, and somebody who takes over.
class LeadingTest {
  private static Value bo(Sitting sitting) {
    return new Value.Person(sitting.id("Bo"));
  }

  private static Sitting handedOver(int people, Dialog dialog) {
    var sitting = Sitting.of(people, dialog, AnswerVisibility.NAMED);
    sitting.aside("Anna", Verb.HAND_OVER, bo(sitting));
    return sitting;
  }

  @Test
  void the_other_leads_and_the_one_before_takes_part_like_everyone_else() {
    var sitting = handedOver(3, Meeting.score("everyone"));
    assertThat(sitting.group()).contains("Bo facilitates now.");
    assertThat(sitting.privately("Anna")).contains("You do not facilitate here any more.");
    assertThat(sitting.press("Anna", Verb.NEXT))
        .isEqualTo(Sitting.no(RefusalReason.NOT_FACILITATOR));
    sitting.press("Bo", Verb.NEXT);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
    assertThat(sitting.press("Anna", Verb.LEAVE)).isEqualTo(new Reply.Accepted());
  }

  @Test
  void the_one_before_still_has_the_question_that_waits_for_the_facilitators_word() {
    var sitting = handedOver(3, Meeting.score("facilitator"));
    assertThat(sitting.form("Anna").moment()).isEqualTo("level");
    assertThat(sitting.answer("Anna", "score", new Value.Score(3))).isEqualTo(new Reply.Accepted());
  }

  @Test
  void a_question_for_the_facilitator_goes_along() {
    var sitting =
        handedOver(
            3,
            Meeting.of(
                Meeting.askForScore("everyone")
                        .replace("of: everyone", "of: facilitator\n  as: named")
                    + Steps.plan(1)));
    assertThat(sitting.stage().questions(sitting.id("Anna"))).isEmpty();
    sitting.answer("Bo", "score", new Value.Score(3));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Planning.class);
  }

  @Test
  void the_form_of_the_one_who_writes_goes_along() {
    var sitting =
        handedOver(
            3, Meeting.of(Steps.settle("facilitator", "facilitator").replace("[actions]", "[]")));
    assertThat(sitting.stage().questions(sitting.id("Anna"))).isEmpty();
    sitting.answer("Bo", "joint", new Value.Words("our words"));
    assertThat(sitting.group()).contains("our words");
  }

  @Test
  void a_consent_still_waits_for_those_it_has_asked_and_for_nobody_else() {
    var sitting =
        Sitting.of(
            3,
            Meeting.of(
                Steps.settle("group", "everyone").replace("[actions]", "[]") + Steps.plan(1)),
            AnswerVisibility.NAMED);
    sitting.answer("Anna", "joint", new Value.Words("our words"));
    sitting.aside("Anna", Verb.HAND_OVER, bo(sitting));
    sitting.answer("Bo", "consent", new Value.Consent(true, ""));
    sitting.answer("Camilla", "consent", new Value.Consent(true, ""));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Planning.class);
    assertThat(sitting.group()).contains("All 3 of you stand behind it.");
  }

  @Test
  void nobody_can_be_handed_to_who_is_not_here() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.press("Bo", Verb.LEAVE);
    assertThat(sitting.aside("Anna", Verb.HAND_OVER, bo(sitting)))
        .isInstanceOf(Reply.Declined.class);
    assertThat(sitting.course().roster().facilitator()).isEqualTo(sitting.id("Anna"));
  }

  @Test
  void a_form_of_one_who_leads_no_more_hands_nothing_over() {
    var sitting = Sitting.of(4, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.aside("Anna", Verb.DEPUTY, bo(sitting));
    sitting.press("Anna", Verb.HAND_OVER);
    sitting.aside("Bo", Verb.HAND_OVER, new Value.Person(sitting.id("David")));
    var late =
        sitting
            .stage()
            .answer(
                sitting.id("Anna"),
                "aside:hand-over",
                java.util.Map.of("choice", new Value.Person(sitting.id("Camilla"))));
    assertThat(late).isEqualTo(Sitting.no(RefusalReason.NOT_FACILITATOR));
    assertThat(sitting.course().roster().facilitator()).isEqualTo(sitting.id("David"));
  }

  @Test
  void a_deputy_may_do_what_the_facilitator_may_and_sees_the_same() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.aside("Anna", Verb.DEPUTY, bo(sitting));
    assertThat(sitting.group()).contains("Bo is deputy");
    assertThat(sitting.privately("Bo")).contains("You facilitate");
    sitting.press("Bo", Verb.NEXT);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
    sitting.press("Bo", Verb.LEAVE);
    assertThat(sitting.press("Bo", Verb.NEXT)).isEqualTo(Sitting.no(RefusalReason.NOT_HERE));
  }

  @Test
  void a_deputy_leads_when_the_facilitator_is_not_there_any_more() {
    var sitting = Sitting.of(4, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.aside("Anna", Verb.DEPUTY, bo(sitting));
    sitting.isGone("Anna");
    assertThat(sitting.course().roster().facilitator()).isEqualTo(sitting.id("Bo"));
    assertThat(sitting.privately("Anna")).doesNotContain("[Close and continue]");
    assertThat(sitting.privately("Bo")).contains("[Close and continue]");
    assertThat(sitting.group())
        .contains("Anna has left the exercise.")
        .doesNotContain("[Take over]");
  }

  @Test
  void anyone_may_take_over_at_once_when_the_facilitator_is_not_there_any_more() {
    var sitting = Sitting.of(4, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.isGone("Anna");
    assertThat(sitting.group()).contains("The facilitator is not here any more.", "[Take over]");
    assertThat(sitting.privately("Anna")).doesNotContain("[Close and continue]");
    assertThat(sitting.press("Anna", Verb.NEXT)).isEqualTo(Sitting.no(RefusalReason.NOT_HERE));
    assertThat(sitting.press("Bo", Verb.TAKE_OVER)).isEqualTo(new Reply.Accepted());
    sitting.press("Bo", Verb.NEXT);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
    assertThat(sitting.privately("Anna")).doesNotContain("[Next]");
    assertThat(sitting.privately("Bo")).contains("[Next]");
  }

  @Test
  void a_facilitator_who_is_not_there_any_more_is_shown_no_more_controls() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.isGone("Anna");
    sitting.answer("Bo", "score", new Value.Score(5));
    sitting.answer("Camilla", "score", new Value.Score(6));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
    assertThat(sitting.privately("Anna")).doesNotContain("[Next]");
  }

  @Test
  void a_rest_can_be_ended_by_others_when_the_facilitator_is_not_there_any_more() {
    var sitting = Sitting.of(4, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.press("Anna", Verb.PAUSE);
    sitting.isGone("Anna");
    assertThat(sitting.press("Camilla", Verb.TAKE_OVER)).isEqualTo(new Reply.Accepted());
    assertThat(sitting.privately("Camilla")).contains("[Resume]");
    sitting.press("Camilla", Verb.RESUME);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Asking.class);
  }

  @Test
  void a_facilitator_who_comes_back_before_anyone_took_over_leads_on() {
    var sitting = Sitting.of(4, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.isGone("Anna");
    sitting.press("Anna", Verb.JOIN);
    sitting.press("Anna", Verb.NEXT);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
    assertThat(sitting.group()).doesNotContain("[Take over]");
  }

  @Test
  void nobody_waits_for_who_is_not_there_any_more_and_it_is_told_once() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.answer("Anna", "score", new Value.Score(5));
    sitting.answer("Bo", "score", new Value.Score(6));
    sitting.isGone("Camilla");
    sitting.isGone("Camilla");
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
    assertThat(sitting.group()).containsOnlyOnce("Camilla has left the exercise.");
  }

  @Test
  void it_is_over_when_nobody_is_left_who_could_go_on() {
    var sitting = Sitting.of(2, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.isGone("Anna");
    assertThat(sitting.isOver()).isFalse();
    sitting.isGone("Bo");
    assertThat(sitting.isOver()).isTrue();
    var resting = Sitting.of(2, Meeting.score("everyone"), AnswerVisibility.NAMED);
    resting.press("Bo", Verb.PAUSE);
    resting.press("Anna", Verb.PAUSE);
    resting.isGone("Bo");
    resting.isGone("Anna");
    assertThat(resting.isOver()).isTrue();
  }

  @Test
  void an_invitation_ends_with_the_one_who_sent_it_or_goes_to_their_deputy() {
    var alone = Sitting.invited(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    alone.isGone("Anna");
    assertThat(alone.stage().session()).isInstanceOf(Session.Finished.class);
    var led = Sitting.invitedWithDeputy(3, Meeting.score("everyone"), AnswerVisibility.NAMED, "Bo");
    led.isGone("Anna");
    assertThat(led.privately("Bo")).contains("[Begin]");
    led.press("Bo", Verb.JOIN);
    led.press("Camilla", Verb.JOIN);
    led.press("Bo", Verb.BEGIN);
    assertThat(led.moment()).isInstanceOf(WaitState.Asking.class);
  }

  private static final Duration PATIENCE = Duration.ofHours(1);

  @Test
  void anyone_may_take_over_after_the_stated_time_and_not_before() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED).closed();
    sitting.stage().pass(PATIENCE.minusMinutes(1));
    assertThat(sitting.press("Bo", Verb.TAKE_OVER))
        .isEqualTo(Sitting.no(RefusalReason.FACILITATOR_IS_HERE));
    sitting.stage().pass(Duration.ofMinutes(2));
    assertThat(sitting.group()).contains("One of you can take over.", "[Take over]");
    assertThat(sitting.press("Bo", Verb.TAKE_OVER)).isEqualTo(new Reply.Accepted());
    assertThat(sitting.course().roster().facilitator()).isEqualTo(sitting.id("Bo"));
    assertThat(sitting.group()).doesNotContain("[Take over]");
  }

  @Test
  void the_group_is_not_stuck_in_a_question_without_a_deadline() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.answer("Bo", "score", new Value.Score(3));
    sitting.stage().pass(PATIENCE);
    sitting.press("Bo", Verb.TAKE_OVER);
    sitting.press("Bo", Verb.NEXT);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void nobody_takes_over_where_time_closes_the_step() {
    var sitting =
        Sitting.of(3, Meeting.score("[everyone, {after: PT24H}]"), AnswerVisibility.NAMED);
    sitting.stage().pass(PATIENCE);
    assertThat(sitting.press("Bo", Verb.TAKE_OVER))
        .isEqualTo(Sitting.no(RefusalReason.FACILITATOR_IS_HERE));
  }

  @Test
  void a_facilitator_who_is_heard_of_again_leads_on_and_may_be_missed_once_more() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED).closed();
    sitting.stage().pass(PATIENCE);
    sitting.press("Anna", Verb.MY_ANSWERS);
    assertThat(sitting.press("Bo", Verb.TAKE_OVER))
        .isEqualTo(Sitting.no(RefusalReason.FACILITATOR_IS_HERE));
    sitting.stage().pass(PATIENCE);
    assertThat(sitting.press("Bo", Verb.TAKE_OVER)).isEqualTo(new Reply.Accepted());
  }

  @Test
  void a_facilitator_who_takes_over_from_themselves_changes_nothing() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.press("Anna", Verb.TAKE_OVER);
    assertThat(sitting.group()).doesNotContain("Anna facilitates now");
  }

  @Test
  void a_facilitator_is_never_away_also_when_the_form_is_older_than_that() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.press("Bo", Verb.AWAY);
    sitting.aside("Anna", Verb.HAND_OVER, bo(sitting));
    var reply =
        sitting
            .stage()
            .answer(
                sitting.id("Bo"),
                "aside:away",
                java.util.Map.of("choice", new Value.Day(LocalDate.parse("2026-12-01"))));
    assertThat(reply).isEqualTo(Sitting.no(RefusalReason.FACILITATOR_STAYS));
  }

  @Test
  void who_watches_over_a_pause_is_not_the_only_one_who_can_end_it() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.aside("Anna", Verb.DEPUTY, bo(sitting));
    sitting.press("Anna", Verb.PAUSE);
    for (var name : List.of("Camilla", "Bo")) {
      sitting.stage().press(sitting.id(name), Verb.RESUME, "whenever");
    }
    assertThat(sitting.moment()).isInstanceOf(WaitState.Asking.class);
  }
}
