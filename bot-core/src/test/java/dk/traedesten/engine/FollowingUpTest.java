package dk.traedesten.engine;

import static dk.traedesten.engine.PlanningTest.MONDAY;
import static dk.traedesten.engine.PlanningTest.form;
import static dk.traedesten.engine.Sitting.no;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.message.Verb;
import dk.traedesten.play.Stage;
import dk.traedesten.result.Answers;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.WaitState.Following;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.Timers.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Asking each owner how it went, on the day they named.
class FollowingUpTest {

  /// Anna, Bo and Camilla, where Bo and Camilla own an action each.
  private static Sitting following(LocalDate bos, LocalDate camillas) {
    var sitting = Sitting.of(3, Steps.IDEAS + Steps.plan(2) + Steps.FOLLOW_UP);
    sitting.answer("Anna", "actions", new Value.Entries(List.of("ring")));
    sitting.press("Bo", Verb.SKIP);
    sitting.press("Camilla", Verb.SKIP);
    sitting.answer("Anna", form(sitting, "Bo", bos));
    sitting.answer("Anna", form(sitting, "Camilla", camillas));
    sitting.press("Anna", Verb.NEXT);
    return sitting;
  }

  private static Sitting following() {
    return following(MONDAY.plusDays(7), MONDAY.plusDays(14));
  }

  private static Reply tell(Sitting sitting, String who, String action, String how) {
    return sitting
        .stage()
        .answer(sitting.id(who), "later." + action, Map.of("worked", new Value.Pick(how)));
  }

  private static boolean isAsked(Sitting sitting, String who) {
    return !sitting.stage().questions(sitting.id(who)).isEmpty();
  }

  private static Instant nextWaking(Sitting sitting) {
    return sitting.stage().store().next().orElseThrow();
  }

  @Test
  void the_group_is_told_that_nothing_happens_before_the_day() {
    assertThat(following().group())
        .contains("We follow up.")
        .doesNotContain("Today is the day.")
        .contains("On the date I ask each owner how it went.");
  }

  @Test
  void each_owner_is_asked_at_nine_on_their_day() {
    var sitting = following();
    assertThat(nextWaking(sitting)).isEqualTo("2026-11-30T08:00:00Z");
    sitting.stage().letTimePass();
    assertThat(isAsked(sitting, "Bo")).isTrue();
    assertThat(isAsked(sitting, "Camilla")).isFalse();
    assertThat(sitting.privately("Bo"))
        .contains("How did it go?")
        .contains("Today is the day.")
        .contains("Ring til skolen")
        .contains("Shown with your name in the group as soon as you send it");
  }

  @Test
  void nine_is_nine_also_after_the_clocks_have_changed() {
    var summer = LocalDate.of(2027, 3, 29);
    assertThat(nextWaking(following(summer, summer))).isEqualTo("2027-03-29T07:00:00Z");
  }

  @Test
  void the_single_answers_are_forgotten_before_the_long_wait_begins() {
    assertThat(following().course().answers()).isEqualTo(Answers.NONE);
  }

  @Test
  void only_the_owner_answers() {
    var sitting = following();
    sitting.stage().letTimePass();
    assertThat(tell(sitting, "Anna", "steps-1", "fully")).isEqualTo(no(RefusalReason.NOT_FOR_YOU));
    assertThat(tell(sitting, "Bo", "steps-1", "fully")).isEqualTo(new Reply.Accepted());
  }

  @Test
  void what_was_learned_is_posted_to_the_group_with_the_owners_name() {
    var sitting = following();
    sitting.stage().letTimePass();
    sitting
        .stage()
        .answer(
            sitting.id("Bo"),
            "later.steps-1",
            Map.of(
                "worked", new Value.Pick("hardly"), "effect", new Value.Words("De var på ferie")));
    assertThat(sitting.group())
        .contains("**Learning · Ring til skolen**")
        .contains("| Bo | Learning |")
        .contains("| Did it work? | Hardly |")
        .contains("| What came of it? | De var på ferie |");
    assertThat(isAsked(sitting, "Bo")).isFalse();
  }

  private static String planned(String plan, String followUp) {
    return """
    - plan: %1$s
      text: {da: Planen, en: The plan}
      most: 1
    - follow-up: %2$s
      of: %1$s
      announce: {da: "Først %1$s.", en: "Announced %1$s."}
      text: {da: "Dagen for %1$s.", en: "The day of %1$s."}
      prompts:
        - free-text: %2$s-effect
          text: {da: Hvad kom der ud af det?, en: What came of it?}
          size: line
      patience: P7D
    """
        .formatted(plan, followUp);
  }

  @Test
  void two_that_stand_together_are_asked_each_on_its_own_day_whichever_is_written_first() {
    var sitting =
        Sitting.of(3, order(planned("far", "far-learned") + planned("near", "near-learned")));
    sitting.answer("Anna", form(sitting, "Bo", MONDAY.plusDays(30)));
    sitting.press("Anna", Verb.NEXT);
    sitting.answer("Anna", form(sitting, "Camilla", MONDAY.plusDays(7)));
    sitting.press("Anna", Verb.NEXT);
    assertThat(sitting.group()).contains("Announced far.", "Announced near.");
    sitting.stage().letTimePass();
    assertThat(isAsked(sitting, "Camilla")).isTrue();
    assertThat(isAsked(sitting, "Bo")).isFalse();
    assertThat(sitting.privately("Camilla")).contains("The day of near.");
    sitting
        .stage()
        .answer(
            sitting.id("Camilla"),
            sitting.form("Camilla").moment(),
            Map.of("near-learned-effect", new Value.Words("Meget")));
    assertThat(sitting.group()).contains("| What came of it? | Meget |");
    assertThat(sitting.isOver()).isFalse();
    sitting.stage().letTimePass();
    assertThat(sitting.privately("Bo")).contains("The day of far.");
    sitting
        .stage()
        .answer(
            sitting.id("Bo"),
            sitting.form("Bo").moment(),
            Map.of("far-learned-effect", new Value.Words("Lidt")));
    assertThat(sitting.isOver()).isTrue();
  }

  /// Plans before follow-ups.
  private static String order(String steps) {
    var all = List.of(steps.split("(?m)(?=^- )"));
    return Stream.concat(
            all.stream().filter(step -> step.startsWith("- plan")),
            all.stream().filter(step -> step.startsWith("- follow-up")))
        .collect(Collectors.joining());
  }

  @Test
  void an_action_is_followed_up_once() {
    var sitting = following();
    sitting.stage().letTimePass();
    tell(sitting, "Bo", "steps-1", "fully");
    assertThat(tell(sitting, "Bo", "steps-1", "hardly")).isEqualTo(no(RefusalReason.STEP_IS_OVER));
    assertThat(tell(sitting, "Bo", "steps-9", "fully")).isEqualTo(no(RefusalReason.STEP_IS_OVER));
  }

  @Test
  void an_answer_that_does_not_fit_is_declined_and_can_be_given_again() {
    var sitting = following();
    sitting.stage().letTimePass();
    assertThat(tell(sitting, "Bo", "steps-1", "perhaps")).isInstanceOf(Reply.Declined.class);
    assertThat(tell(sitting, "Bo", "steps-1", "fully")).isEqualTo(new Reply.Accepted());
  }

  @Test
  void an_owner_who_says_nothing_is_waited_for_three_days_and_no_longer() {
    var sitting = following();
    sitting.stage().letTimePass();
    sitting.stage().pass(Duration.ofDays(3).minusMinutes(1));
    assertThat(isAsked(sitting, "Bo")).isTrue();
    sitting.stage().pass(Duration.ofMinutes(1));
    assertThat(isAsked(sitting, "Bo")).isFalse();
    assertThat(sitting.group()).contains("No answer about: Ring til skolen");
  }

  @Test
  void who_has_answered_is_not_closed_off_when_patience_would_be_over() {
    var sitting = following();
    sitting.stage().letTimePass();
    tell(sitting, "Bo", "steps-1", "fully");
    sitting.stage().pass(Duration.ofDays(4));
    assertThat(sitting.group()).doesNotContain("No answer about");
  }

  @Test
  void it_is_over_when_the_last_owner_has_answered() {
    var sitting = following();
    sitting.stage().letTimePass();
    tell(sitting, "Bo", "steps-1", "fully");
    assertThat(sitting.moment())
        .isInstanceOfSatisfying(Following.class, f -> assertThat(f.told()).hasSize(1));
    sitting.stage().letTimePass();
    tell(sitting, "Camilla", "steps-2", "hardly");
    assertThat(sitting.isOver()).isTrue();
  }

  @Test
  void the_facilitator_ends_the_wait_and_every_form_and_timer_is_gone() {
    var sitting = following();
    sitting.stage().letTimePass();
    sitting.press("Anna", Verb.NEXT);
    assertThat(sitting.isOver()).isTrue();
    assertThat(isAsked(sitting, "Bo")).isFalse();
    assertThat(sitting.stage().store().due(9, Instant.MAX, Duration.ZERO))
        .as("the group itself goes on asking")
        .extracting(Timer::session)
        .containsOnly(SessionId.between(Stage.GROUP));
  }

  @Test
  void a_plan_without_actions_needs_no_follow_up() {
    var sitting = Sitting.of(2, Steps.IDEAS + Steps.plan(2) + Steps.FOLLOW_UP);
    sitting.press("Anna", Verb.NEXT);
    sitting.press("Anna", Verb.NEXT);
    assertThat(sitting.isOver()).isTrue();
  }

  /// Bo has been asked, and moves his action by two weeks.
  private static Sitting moved() {
    var sitting = following();
    sitting.stage().letTimePass();
    assertThat(isAsked(sitting, "Bo")).isTrue();
    hears(sitting, ActionOutcome.MOVED, MONDAY.plusDays(21));
    return sitting;
  }

  @Test
  void a_question_about_an_action_that_is_moved_closes_and_the_group_sees_the_new_date() {
    var sitting = moved();
    assertThat(isAsked(sitting, "Bo")).isFalse();
    assertThat(sitting.group()).contains("Moved to 2026-12-14: Ring til skolen");
  }

  @Test
  void a_moved_question_comes_again_on_its_new_day_in_a_new_message_and_is_answered_there() {
    var sitting = moved();
    sitting.stage().letTimePass();
    assertThat(isAsked(sitting, "Bo")).as("only Camilla’s day has come").isFalse();
    sitting.stage().pass(Duration.ofDays(7).plusMinutes(1));
    assertThat(isAsked(sitting, "Bo")).isTrue();
    assertThat(sitting.stage().log())
        .anyMatch(delivery -> delivery.key().endsWith("later.steps-1@2026-12-14"));
    assertThat(tell(sitting, "Bo", "steps-1", "fully")).isEqualTo(new Reply.Accepted());
    assertThat(isAsked(sitting, "Bo")).isFalse();
  }

  @Test
  void patience_with_a_moved_action_begins_on_its_new_day() {
    var sitting = moved();
    sitting.stage().pass(Duration.ofDays(10));
    assertThat(sitting.group()).doesNotContain("No answer about: Ring til skolen");
  }

  private static void hears(Sitting sitting, ActionOutcome fate, LocalDate... to) {
    sitting
        .stage()
        .happens(new Event.Told(sitting.id("Bo"), "steps-1", fate, Stream.of(to).findFirst()));
  }

  @Test
  void what_the_group_is_told_of_an_action_moves_its_question_too() {
    var sitting = following();
    hears(sitting, ActionOutcome.MOVED, MONDAY.plusDays(21));
    assertThat(nextWaking(sitting)).isEqualTo("2026-12-07T08:00:00Z");
    sitting.stage().letTimePass();
    assertThat(isAsked(sitting, "Bo")).isFalse();
    assertThat(isAsked(sitting, "Camilla")).isTrue();
  }

  @Test
  void what_was_dropped_is_not_asked_about_and_what_was_done_is() {
    var sitting = following();
    hears(sitting, ActionOutcome.DONE);
    sitting.stage().letTimePass();
    assertThat(isAsked(sitting, "Bo")).isTrue();
    hears(sitting, ActionOutcome.DROPPED);
    assertThat(isAsked(sitting, "Bo")).isFalse();
    assertThat(sitting.privately("Bo")).contains("Ring til skolen");
  }

  @Test
  void a_moved_question_is_the_same_when_it_has_been_stored() {
    var sitting = moved();
    var stored = sitting.stage().session();
    assertThat(Codec.readDocument(Codec.write(stored))).isEqualTo(stored);
    assertThat(stored.until(Instant.parse("2026-11-30T09:00:00Z")))
        .isEqualTo("2027-12-14T08:00:00Z");
  }
}
