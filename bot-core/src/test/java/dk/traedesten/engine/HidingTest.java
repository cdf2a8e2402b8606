package dk.traedesten.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.message.Field;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.session.WaitState;
import dk.traedesten.spi.Codec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A comment that the facilitator hides is gone wherever it stood; nobody learns who wrote it.
class HidingTest {
  private static final String BAD = "something about a person";
  private static final String REVEAL =
      """
      - reveal: said
        text: {da: Det sagde I, en: This you said}
        show:
          - answers: actions
      """;

  private static Sitting sitting(String more) {
    var sitting = Sitting.of(3, Meeting.of(Steps.IDEAS + REVEAL + more), AnswerVisibility.NAMED);
    sitting.answer("Anna", "actions", new Value.Entries(List.of("call first", "one plan")));
    sitting.answer("Bo", "actions", new Value.Entries(List.of(BAD)));
    sitting.answer("Camilla", "actions", new Value.Entries(List.of("meet on Thursdays")));
    return sitting;
  }

  private static void hide(Sitting sitting) {
    sitting.press("Anna", Verb.HIDE);
    var form =
        sitting.stage().questions(sitting.id("Anna")).stream()
            .filter(q -> q.moment().equals("aside:hide"))
            .findFirst()
            .orElseThrow();
    var field = (Field.ChoiceField) form.fields().getFirst();
    assertThat(form.toString()).doesNotContain("Bo");
    var chosen =
        field.options().stream().filter(o -> o.text().en().equals(BAD)).findFirst().orElseThrow();
    sitting
        .stage()
        .answer(sitting.id("Anna"), form.moment(), Map.of("choice", new Value.Pick(chosen.id())));
  }

  /// Nothing that anybody can see now, and nothing that is stored, holds it; but the author's own
  /// answer, and the form in which it was chosen.
  private static void assertGone(Sitting sitting) {
    assertThat(sitting.group()).doesNotContain(BAD);
    for (var person : sitting.stage().people()) {
      assertThat(sitting.stage().privately(person.id()).toString())
          .as(person.name())
          .doesNotContain(BAD);
    }
  }

  @Test
  void it_is_gone_from_the_result_and_its_place_says_so() {
    var sitting = sitting(Steps.settle("facilitator", "facilitator").replace("[actions]", "[]"));
    assertThat(sitting.group()).contains(BAD);
    hide(sitting);
    assertThat(sitting.group()).contains("skjult af den, der faciliterer", "call first");
    assertGone(sitting);
  }

  private static final String COLLECT =
      """
      - collect: list
        of: everyone
        text: {da: Hvem?, en: Who?}
        prompts:
          - free-text: name
            text: {da: Navn, en: Name}
            size: line
      """;

  @Test
  void it_is_gone_from_a_list_that_grows_and_from_the_list_when_it_is_done() {
    var sitting =
        Sitting.of(
            3,
            Meeting.of(COLLECT + Steps.LAST_WORD.replace("{list}", "{list}")),
            AnswerVisibility.NAMED);
    sitting.answer("Bo", "name", new Value.Words(BAD));
    sitting.answer("Camilla", "name", new Value.Words("the school"));
    assertThat(sitting.group()).contains(BAD);
    hide(sitting);
    assertThat(sitting.group()).contains("skjult af den, der faciliterer", "the school");
    assertGone(sitting);
    sitting.closed();
    assertThat(sitting.group()).contains("the school");
    assertGone(sitting);
  }

  @Test
  void it_is_gone_from_a_collected_list_that_is_done() {
    var sitting =
        Sitting.of(
            3,
            Meeting.of(COLLECT + Steps.LAST_WORD.replace("{list}", "…")),
            AnswerVisibility.NAMED);
    sitting.answer("Bo", "name", new Value.Words(BAD));
    sitting.closed();
    assertThat(sitting.group()).contains(BAD);
    hide(sitting);
    assertGone(sitting);
  }

  private static final String HEAT_MAP =
      """
      - ask: measuring
        of: everyone
        text: {da: Hvor meget?, en: How much?}
        prompts:
          - matrix: resistance
            text: {da: Modstand, en: Resistance}
            rows:
              - {id: money, text: {da: Penge, en: Money}}
              - {id: time, text: {da: Tid, en: Time}}
            columns:
              - {id: level, text: {da: Hvor, en: Where}, from: 1, to: 5, low: {da: lav, en: low}, high: {da: høj, en: high}}
            columns-of: list
            blanks: true
        until: everyone
      - reveal: where
        text: {da: Her, en: Here}
        show:
          - heat-map: resistance
      """;

  @Test
  void a_map_of_units_whose_last_unit_is_hidden_shows_no_map_and_nothing_breaks() {
    var sitting =
        Sitting.of(
            3,
            Meeting.of(COLLECT + HEAT_MAP + Steps.LAST_WORD.replace("{list}", "…")),
            AnswerVisibility.NAMED);
    sitting.answer("Bo", "name", new Value.Words(BAD));
    sitting.closed();
    var unit = sitting.course().list("list").getFirst().id();
    for (var name : List.of("Anna", "Bo", "Camilla")) {
      sitting.answer(
          name,
          "resistance",
          new Value.Ratings(Map.of("money", Map.of(unit, 4), "time", Map.of(unit, 2))));
    }
    hide(sitting);
    assertGone(sitting);
  }

  @Test
  void who_answers_about_units_that_have_all_been_hidden_is_told_kindly() {
    var sitting =
        Sitting.of(
            3,
            Meeting.of(COLLECT + HEAT_MAP + Steps.LAST_WORD.replace("{list}", "…")),
            AnswerVisibility.NAMED);
    sitting.answer("Bo", "name", new Value.Words(BAD));
    sitting.closed();
    hide(sitting);
    assertThat(sitting.answer("Camilla", Map.of()))
        .isEqualTo(Sitting.no(RefusalReason.NOTHING_TO_ANSWER));
  }

  private static final String CONSENT =
      """
      - ask: agree
        of: everyone
        text: {da: Er vi enige?, en: Do we agree?}
        prompts:
          - consent: yes
            text: {da: Kan du være med?, en: Can you go along?}
        until: everyone
      - reveal: agreed
        text: {da: Svarene, en: The answers}
        show:
          - answers: yes
      """;

  @Test
  void it_is_gone_from_the_objections() {
    var sitting =
        Sitting.of(
            3,
            Meeting.of(CONSENT + Steps.LAST_WORD.replace("{list}", "…")),
            AnswerVisibility.NAMED);
    sitting.answer("Bo", "yes", new Value.Consent(false, BAD));
    sitting.closed();
    assertThat(sitting.group()).contains(BAD);
    hide(sitting);
    assertGone(sitting);
  }

  @Test
  void it_is_gone_from_the_form_of_the_one_who_sums_up() {
    var sitting = sitting(Steps.settle("facilitator", "facilitator"));
    assertThat(sitting.privately("Anna")).contains(BAD);
    hide(sitting);
    assertThat(sitting.privately("Anna")).contains("call first");
    assertGone(sitting);
  }

  @Test
  void it_is_gone_while_a_list_is_made_also_from_what_can_be_undone() {
    var sitting = sitting(Steps.LIST);
    var form = sitting.form("Anna");
    var options = ((Field.SeveralField) form.fields().getFirst()).options();
    sitting.answer(
        "Anna",
        "alike",
        new Value.Picks(
            new java.util.LinkedHashSet<>(
                options.stream()
                    .filter(o -> o.text().en().equals(BAD) || o.text().en().equals("call first"))
                    .map(o -> o.id())
                    .toList())));
    assertThat(sitting.group()).contains(BAD);
    hide(sitting);
    assertGone(sitting);
    sitting.press("Anna", Verb.UNDO);
    assertGone(sitting);
  }

  @Test
  void it_is_gone_from_a_list_that_is_made_and_from_the_vote_on_it() {
    var sitting = sitting(Steps.LIST + Steps.vote(2, 1, 1));
    sitting.closed();
    assertThat(sitting.form("Bo").toString()).contains(BAD);
    hide(sitting);
    assertThat(sitting.form("Bo").toString()).doesNotContain(BAD).contains("call first");
    assertGone(sitting);
  }

  @Test
  void it_is_gone_from_the_plan_that_is_being_made_of_it() {
    var sitting =
        sitting(
            Steps.LIST
                + Steps.vote(1, 1, 1)
                + Steps.planOfWinners(1)
                + Steps.LAST_WORD.replace("{list}", "…"));
    sitting.closed();
    var entry =
        sitting.course().list("list").stream().filter(e -> e.words().equals(BAD)).findFirst();
    for (var name : List.of("Anna", "Bo", "Camilla")) {
      sitting.answer(name, "best", new Value.Dots(Map.of(entry.orElseThrow().id(), 1)));
    }
    assertThat(sitting.moment()).isInstanceOf(WaitState.Planning.class);
    hide(sitting);
    assertGone(sitting);
    sitting.closed();
    assertThat(sitting.moment().id()).isEqualTo("last");
  }

  @Test
  void it_is_gone_from_the_tally_the_winners_and_the_result_of_the_whole() {
    var sitting =
        sitting(Steps.LIST + Steps.vote(1, 1, 1) + Steps.LAST_WORD.replace("{list}", "{best}"));
    sitting.closed();
    var entry =
        sitting.course().list("list").stream().filter(e -> e.words().equals(BAD)).findFirst();
    for (var name : List.of("Anna", "Bo", "Camilla")) {
      sitting.answer(name, "best", new Value.Dots(Map.of(entry.orElseThrow().id(), 1)));
    }
    assertThat(sitting.group()).contains("You chose", BAD);
    hide(sitting);
    assertGone(sitting);
    sitting.press("Anna", Verb.END);
    assertThat(sitting.isOver()).isTrue();
    assertThat(sitting.group()).doesNotContain(BAD);
    assertThat(new String(Codec.write(sitting.stage().session()), UTF_8)).doesNotContain(BAD);
  }

  @Test
  void it_cannot_be_chosen_between_equals_any_more() {
    var sitting = sitting(Steps.LIST + Steps.vote(1, 1, 1));
    sitting.closed();
    sitting.closed();
    assertThat(sitting.form("Anna").toString()).contains(BAD);
    hide(sitting);
    assertGone(sitting);
    assertThat(((Field.SeveralField) sitting.form("Anna").fields().getFirst()).options())
        .hasSize(3);
  }

  @Test
  void it_is_gone_from_the_round_before_and_that_round_stays_what_it_was() {
    var sitting = sitting(Steps.settle("facilitator", "facilitator").replace("[actions]", "[]"));
    sitting.press("Anna", Verb.BACK);
    for (var name : List.of("Anna", "Bo", "Camilla")) {
      sitting.answer(
          name,
          "actions",
          new Value.Entries(List.of(name.equals("Bo") ? BAD : "anew from " + name)));
    }
    hide(sitting);
    assertGone(sitting);
    assertThat(sitting.group()).contains("call first", "one plan", "anew from Anna");
  }

  @Test
  void an_entry_that_is_walked_through_is_called_hidden() {
    var sitting =
        sitting(
            Steps.LIST
                + """
                - repeat: each-one
                  over: {list: list}
                  steps:
                    - ask: about
                      of: everyone
                      as: named
                      text: {da: "Hvad med »{each}«?", en: "What about “{each}”?"}
                      prompts:
                        - free-text: view
                          text: {da: Dit syn, en: Your view}
                          size: line
                      until: everyone
                """);
    sitting.closed();
    while (!sitting.group().contains("What about “" + BAD)) {
      sitting.closed();
    }
    hide(sitting);
    assertGone(sitting);
    assertThat(sitting.group()).contains("What about “(hidden by the facilitator)”?");
  }

  @Test
  void a_form_from_before_something_was_deleted_hides_no_other_comment() {
    var sitting = sitting(Steps.settle("facilitator", "facilitator"));
    sitting.press("Anna", Verb.HIDE);
    var form = sitting.form("Anna");
    var stale =
        ((Field.ChoiceField) form.fields().getFirst())
            .options().stream().filter(o -> o.text().en().equals(BAD)).findFirst().orElseThrow();
    sitting.press("Bo", Verb.DELETE_MINE);
    sitting
        .stage()
        .answer(sitting.id("Anna"), "aside:hide", Map.of("choice", new Value.Pick(stale.id())));
    assertThat(sitting.group()).contains("call first", "one plan", "meet on Thursdays");
  }
}
