package dk.traedesten.engine;

import static dk.traedesten.engine.Sitting.no;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.message.Verb;
import dk.traedesten.play.Stage;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.ActionItem;
import dk.traedesten.session.Memory;
import dk.traedesten.session.WaitState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Making an action plan together. It is Monday, 23 November 2026, nine o'clock in Copenhagen.
class PlanningTest {
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final String ENOUGH = Steps.settle("facilitator", "facilitator");

  private static Sitting planning(int most) {
    return Sitting.of(
            3,
            Steps.IDEAS.replace("until: everyone", "until: {after: PT1M}")
                + Steps.plan(most)
                + ENOUGH)
        .closed();
  }

  /// A filled-in form.
  static Map<String, Value> form(Sitting sitting, String owner, LocalDate due) {
    var form = new LinkedHashMap<String, Value>();
    form.put("what", new Value.Words("Ring til skolen"));
    form.put("owner", new Value.Person(sitting.id(owner)));
    form.put("first-step", new Value.Words("Find nummeret"));
    form.put("due", new Value.Day(due));
    return form;
  }

  private static Map<String, Value> form(Sitting sitting, String owner) {
    return form(sitting, owner, MONDAY.plusDays(7));
  }

  private static List<ActionItem> plan(Sitting sitting) {
    return sitting.course().outcomes().plans().getOrDefault("steps", List.of());
  }

  private static void unfit(Reply reply, String field) {
    assertThat(reply)
        .isInstanceOfSatisfying(
            Reply.Declined.class,
            d ->
                assertThat(d.why())
                    .isInstanceOfSatisfying(
                        Rejection.Unfit.class, u -> assertThat(u.field()).isEqualTo(field)));
  }

  @Test
  void each_winner_gets_its_form_with_its_words_in_it() {
    var sitting =
        Sitting.of(
            2, Steps.IDEAS + Steps.LIST + Steps.vote(2, 1, 2) + Steps.planOfWinners(3) + ENOUGH);
    sitting.answer("Anna", "actions", new Value.Entries(List.of("a", "b", "c")));
    sitting.press("Bo", Verb.SKIP);
    sitting.press("Anna", Verb.NEXT);
    sitting.answer("Anna", "best", new Value.Dots(Map.of("e3", 1, "e2", 1)));
    sitting.press("Bo", Verb.SKIP);
    assertThat(suggestion(sitting)).isEqualTo(new Value.Words("b"));
    sitting.answer("Anna", form(sitting, "Bo"));
    assertThat(suggestion(sitting)).isEqualTo(new Value.Words("c"));
    sitting.answer("Anna", form(sitting, "Bo"));
    sitting.press("Anna", Verb.NEXT);
    assertThat(plan(sitting)).hasSize(2);
  }

  private static Value suggestion(Sitting sitting) {
    var question = sitting.stage().questions(new PersonId("nobody")).getLast();
    return question.given().getOrDefault("what", new Value.Words("nothing"));
  }

  @Test
  void a_vote_without_winners_makes_no_plan() {
    var sitting =
        Sitting.of(
            2, Steps.IDEAS + Steps.LIST + Steps.vote(2, 1, 2) + Steps.planOfWinners(3) + ENOUGH);
    sitting.press("Anna", Verb.SKIP);
    sitting.press("Bo", Verb.SKIP);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Wording.class);
    assertThat(plan(sitting)).isEmpty();
  }

  @Test
  void anyone_may_fill_in_the_form_and_all_see_the_plan_grow() {
    var sitting = planning(3);
    sitting.answer("Camilla", form(sitting, "Bo"));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Planning.class);
    assertThat(sitting.group())
        .contains("| Ring til skolen | Bo | Find nummeret |  |  | 2026-11-30 |")
        .contains("Anyone in the group may fill this in.");
  }

  @Test
  void the_owner_is_told_what_they_have_taken_on() {
    var sitting = planning(3);
    sitting.answer("Anna", form(sitting, "Bo"));
    assertThat(sitting.privately("Bo")).contains("You have taken on an action");
    assertThat(sitting.privately("Camilla")).doesNotContain("You have taken on an action");
  }

  @Test
  void a_full_plan_waits_until_the_group_has_looked_at_it_and_then_is_remembered() {
    var sitting = planning(2);
    sitting.answer("Anna", form(sitting, "Bo"));
    sitting.answer("Anna", form(sitting, "Camilla"));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Planning.class);
    assertThat(sitting.group()).contains("The plan is complete.");
    assertThat(sitting.stage().questions(sitting.id("Bo"))).isEmpty();
    sitting.press("Anna", Verb.NEXT);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Wording.class);
    assertThat(plan(sitting)).extracting(ActionItem::id).containsExactly("steps-1", "steps-2");
    assertThat(sitting.stage().store().memory(Stage.TENANT, Stage.GROUP).all())
        .filteredOn(Memory.Planned.class::isInstance)
        .hasSize(2);
  }

  @Test
  void the_last_action_is_taken_off_again_and_its_owner_is_told() {
    var sitting = planning(2);
    sitting.answer("Anna", form(sitting, "Bo"));
    sitting.answer("Anna", form(sitting, "Camilla"));
    sitting.press("Anna", Verb.UNDO);
    assertThat(sitting.privately("Camilla")).contains("Taken off the plan: Ring til skolen");
    sitting.press("Anna", Verb.NEXT);
    assertThat(plan(sitting)).extracting(ActionItem::owner).containsExactly(sitting.id("Bo"));
  }

  @Test
  void an_empty_plan_is_not_closed_without_asking() {
    var sitting = planning(2);
    var stage = sitting.stage();
    stage.pressOnce(stage.facilitator(), Verb.NEXT, sitting.moment().id());
    assertThat(sitting.moment()).isInstanceOf(WaitState.Planning.class);
    assertThat(sitting.privately("Anna")).contains("There is no action yet. Continue anyway?");
    stage.pressOnce(stage.facilitator(), Verb.GO_ON, sitting.moment().id());
    assertThat(sitting.moment()).isInstanceOf(WaitState.Wording.class);
  }

  @Test
  void the_facilitator_closes_a_plan_before_it_is_full() {
    var sitting = planning(3);
    sitting.answer("Bo", form(sitting, "Bo"));
    sitting.press("Anna", Verb.NEXT);
    assertThat(plan(sitting)).hasSize(1);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Wording.class);
  }

  @Test
  void of_two_who_send_the_same_form_the_second_is_told_that_the_group_has_moved_on() {
    var sitting = planning(3);
    var form = sitting.moment().id();
    sitting.answer("Bo", form(sitting, "Bo"));
    assertThat(sitting.stage().answer(sitting.id("Camilla"), form, form(sitting, "Camilla")))
        .isEqualTo(no(RefusalReason.STEP_IS_OVER));
    sitting.press("Anna", Verb.NEXT);
    assertThat(plan(sitting)).extracting(ActionItem::owner).containsExactly(sitting.id("Bo"));
  }

  @Test
  void when_it_happens_and_how_all_see_that_it_is_done_are_kept() {
    var sitting = planning(1);
    var form = form(sitting, "Bo");
    form.put("trigger", new Value.Words("Når klokken er ni"));
    form.put("done-when", new Value.Words("Skolen har svaret"));
    sitting.answer("Anna", form);
    sitting.press("Anna", Verb.NEXT);
    assertThat(plan(sitting))
        .containsExactly(
            new ActionItem(
                "steps-1",
                "Ring til skolen",
                sitting.id("Bo"),
                "Find nummeret",
                "Når klokken er ni",
                "Skolen har svaret",
                MONDAY.plusDays(7)));
  }

  @Test
  void an_action_needs_words_an_owner_a_first_step_and_a_date() {
    var sitting = planning(3);
    for (var field : List.of("what", "owner", "first-step", "due")) {
      var form = form(sitting, "Bo");
      form.remove(field);
      unfit(sitting.answer("Anna", form), field);
    }
  }

  @Test
  void the_owner_must_be_one_who_takes_part() {
    var sitting = planning(3);
    sitting.press("Camilla", Verb.LEAVE);
    unfit(sitting.answer("Anna", form(sitting, "Camilla")), "owner");
  }

  @Test
  void the_date_is_tomorrow_at_the_earliest() {
    var sitting = planning(3);
    unfit(sitting.answer("Anna", form(sitting, "Bo", MONDAY)), "due");
    assertThat(sitting.answer("Anna", form(sitting, "Bo", MONDAY.plusDays(1))))
        .isEqualTo(new Reply.Accepted());
  }

  @Test
  void tomorrow_is_the_groups_tomorrow_and_not_greenwichs() {
    var sitting = planning(3);
    // From 09:01 on, 14 hours and a half: 23:31 in Copenhagen, then 00:01 while it is 23:01 there.
    sitting.stage().pass(Duration.ofMinutes(14 * 60 + 30));
    assertThat(sitting.answer("Anna", form(sitting, "Bo", MONDAY.plusDays(1))))
        .isEqualTo(new Reply.Accepted());
    sitting.stage().pass(Duration.ofMinutes(30));
    unfit(sitting.answer("Anna", form(sitting, "Bo", MONDAY.plusDays(1))), "due");
  }
}
