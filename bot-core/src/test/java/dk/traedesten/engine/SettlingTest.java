package dk.traedesten.engine;

import static dk.traedesten.engine.Sitting.no;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.message.Verb;
import dk.traedesten.play.Stage;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.WaitState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Coming to one joint wording.
class SettlingTest {
  private static final String AFTER =
      """
      - talk: after
        text: {da: Bagefter, en: Afterwards}
        prompts:
          - {da: "Om »{joint}«", en: "About “{joint}”"}
        takes: PT5M
      """;

  /// Anna, Bo and Camilla, where Bo has written "ring".
  private static Sitting settling(String by, String until) {
    var sitting = Sitting.of(3, Steps.IDEAS + Steps.settle(by, until) + AFTER);
    sitting.press("Anna", Verb.SKIP);
    sitting.answer("Bo", "actions", new Value.Entries(List.of("ring")));
    sitting.press("Camilla", Verb.SKIP);
    return sitting;
  }

  private static Sitting byGroup() {
    return settling("group", "[everyone, {after: PT24H}]");
  }

  private static Reply write(Sitting sitting, String who, String words) {
    return sitting.answer(who, "joint", new Value.Words(words));
  }

  private static Reply yes(Sitting sitting, String who) {
    return sitting.answer(who, "consent", new Value.Consent(true, ""));
  }

  private static Reply objects(Sitting sitting, String who, String why) {
    return sitting.answer(who, "consent", new Value.Consent(false, why));
  }

  private static Map<String, String> settled(Sitting sitting) {
    return sitting.course().outcomes().settled();
  }

  @Test
  void the_facilitator_alone_writes_with_the_answers_in_front_of_them() {
    var sitting = settling("facilitator", "facilitator");
    assertThat(sitting.group()).contains("The facilitator is writing a proposal");
    assertThat(sitting.privately("Anna")).contains("» ring — Bo").contains("Your joint wording");
    assertThat(write(sitting, "Bo", "mig")).isEqualTo(no(RefusalReason.NOT_FOR_YOU));
  }

  @Test
  void a_summary_is_settled_at_once_shown_and_remembered() {
    var sitting = settling("facilitator", "facilitator");
    write(sitting, "Anna", "Vi ringer");
    assertThat(settled(sitting)).containsEntry("joint", "Vi ringer");
    assertThat(sitting.group())
        .contains("Our words — Summary")
        .contains("» Vi ringer")
        .contains("About “Vi ringer”");
    assertThat(sitting.stage().store().memory(Stage.TENANT, Stage.GROUP).wording("joint"))
        .hasValue("Vi ringer");
  }

  @Test
  void an_empty_wording_settles_nothing() {
    var sitting = settling("facilitator", "facilitator");
    assertThat(write(sitting, "Anna", "  ")).isInstanceOf(Reply.Declined.class);
    assertThat(sitting.moment()).isInstanceOf(WaitState.Wording.class);
  }

  @Test
  void going_on_without_a_wording_settles_nothing() {
    var sitting = settling("facilitator", "facilitator");
    sitting.press("Anna", Verb.NEXT);
    assertThat(settled(sitting)).isEmpty();
    assertThat(sitting.group()).contains("About “…”");
  }

  @Test
  void a_proposal_is_settled_when_everyone_else_consents() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    assertThat(sitting.group()).contains("Proposal · Our words").contains("0/2 … Bo, Camilla");
    yes(sitting, "Bo");
    assertThat(settled(sitting)).isEmpty();
    yes(sitting, "Camilla");
    assertThat(settled(sitting)).containsEntry("joint", "Vi ringer");
    assertThat(sitting.group())
        .contains("Our words — This we agree on")
        .contains("All 3 of you stand behind it.");
  }

  @Test
  void the_one_who_proposes_is_not_asked_to_consent() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    assertThat(yes(sitting, "Anna")).isEqualTo(no(RefusalReason.NOTHING_TO_ANSWER));
    assertThat(sitting.press("Anna", Verb.SKIP)).isEqualTo(no(RefusalReason.NOTHING_TO_SKIP));
  }

  @Test
  void who_is_asked_is_told_that_an_objection_is_shown_with_their_name() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    assertThat(sitting.privately("Bo"))
        .contains("Can you live with the proposal?")
        .contains("An objection is shown with your name");
  }

  @Test
  void an_objection_goes_back_to_the_one_who_writes_with_the_name_of_its_holder() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    objects(sitting, "Bo", "Ikke om natten");
    yes(sitting, "Camilla");
    assertThat(sitting.group()).contains("Objections").contains("» Ikke om natten — Bo");
    assertThat(sitting.privately("Anna")).contains("» Ikke om natten — Bo");
    assertThat(sitting.stage().questions(sitting.id("Anna")))
        .filteredOn(q -> q.moment().equals(sitting.moment().id()))
        .singleElement()
        .satisfies(q -> assertThat(q.given()).containsEntry("joint", new Value.Words("Vi ringer")));
  }

  @Test
  void a_new_proposal_is_put_to_the_group_again() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    objects(sitting, "Bo", "Ikke om natten");
    yes(sitting, "Camilla");
    write(sitting, "Anna", "Vi ringer om dagen");
    assertThat(sitting.moment())
        .isInstanceOfSatisfying(
            WaitState.Consenting.class,
            c -> {
              assertThat(c.round()).isEqualTo(2);
              assertThat(c.barrier().answers().people()).isEmpty();
            });
    yes(sitting, "Bo");
    yes(sitting, "Camilla");
    assertThat(settled(sitting)).containsEntry("joint", "Vi ringer om dagen");
  }

  @Test
  void an_earlier_proposal_can_be_kept_despite_the_objections_and_that_is_said() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    objects(sitting, "Bo", "Ikke om natten");
    yes(sitting, "Camilla");
    assertThat(sitting.privately("Anna")).contains("[Keep it despite the objections]");
    sitting.press("Anna", Verb.NEXT);
    assertThat(settled(sitting)).containsEntry("joint", "Vi ringer");
    assertThat(sitting.group()).contains("Kept. The objections stand above.");
  }

  @Test
  void an_objection_needs_a_reason_and_consent_needs_none() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    assertThat(objects(sitting, "Bo", " ")).isInstanceOf(Reply.Declined.class);
    assertThat(yes(sitting, "Bo")).isEqualTo(new Reply.Accepted());
  }

  @Test
  void an_objection_can_be_taken_back_until_the_last_is_in() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    objects(sitting, "Bo", "Ikke om natten");
    yes(sitting, "Bo");
    yes(sitting, "Camilla");
    assertThat(settled(sitting)).containsEntry("joint", "Vi ringer");
    assertThat(sitting.group()).doesNotContain("Ikke om natten");
  }

  @Test
  void nobody_sees_an_objection_before_all_are_in() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    objects(sitting, "Bo", "Ikke om natten");
    assertThat(sitting.group() + sitting.privately("Anna") + sitting.privately("Camilla"))
        .doesNotContain("Ikke om natten");
  }

  @Test
  void when_time_is_up_silence_is_no_objection() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    yes(sitting, "Bo");
    sitting.stage().pass(Duration.ofHours(25));
    assertThat(settled(sitting)).containsEntry("joint", "Vi ringer");
    assertThat(sitting.group()).contains("2 of 3 stand behind it.");
  }

  @Test
  void when_nobody_answers_at_all_the_number_says_so() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    sitting.stage().pass(Duration.ofHours(25));
    assertThat(sitting.group()).contains("1 of 3 stand behind it.");
  }

  @Test
  void more_time_moves_the_deadline_of_a_consent() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    sitting.press("Anna", Verb.EXTEND);
    sitting.stage().pass(Duration.ofHours(30));
    assertThat(sitting.moment()).isInstanceOf(WaitState.Consenting.class);
    sitting.stage().pass(Duration.ofHours(19));
    assertThat(settled(sitting)).containsEntry("joint", "Vi ringer");
  }

  @Test
  void those_who_have_not_consented_yet_can_be_reminded() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    yes(sitting, "Bo");
    sitting.press("Anna", Verb.NUDGE);
    assertThat(sitting.privately("Camilla")).contains("friendly reminder");
    assertThat(sitting.privately("Bo")).doesNotContain("friendly reminder");
  }

  @Test
  void skipping_a_consent_is_being_in_and_is_not_counted_as_a_yes() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    sitting.press("Bo", Verb.SKIP);
    yes(sitting, "Camilla");
    assertThat(sitting.group()).contains("2 of 3 stand behind it.");
  }

  @Test
  void the_objection_of_one_who_leaves_goes_with_them() {
    var sitting = byGroup();
    write(sitting, "Anna", "Vi ringer");
    objects(sitting, "Bo", "Ikke om natten");
    sitting.press("Bo", Verb.LEAVE);
    yes(sitting, "Camilla");
    assertThat(settled(sitting)).containsEntry("joint", "Vi ringer");
    assertThat(sitting.group()).contains("Both of you stand behind it.");
  }

  @Test
  void who_comes_late_is_asked_to_consent_as_well() {
    var sitting = byGroup();
    sitting.press("Camilla", Verb.LEAVE);
    write(sitting, "Anna", "Vi ringer");
    sitting.press("Camilla", Verb.JOIN);
    yes(sitting, "Bo");
    assertThat(sitting.moment()).isInstanceOf(WaitState.Consenting.class);
    yes(sitting, "Camilla");
    assertThat(sitting.group()).contains("All 3 of you stand behind it.");
  }

  @Test
  void a_proposal_with_nobody_left_to_ask_is_settled() {
    var sitting = byGroup();
    sitting.press("Bo", Verb.LEAVE);
    sitting.press("Camilla", Verb.LEAVE);
    write(sitting, "Anna", "Vi ringer");
    assertThat(settled(sitting)).containsEntry("joint", "Vi ringer");
  }
}
