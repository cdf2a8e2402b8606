package dk.traedesten.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.form.FieldBinding;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.form.FormTexts;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Fit;
import dk.traedesten.message.Message;
import dk.traedesten.play.Guesses;
import dk.traedesten.play.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/// Whatever comes back from a card is an answer that fits, or is said to be none: never an error,
/// and never something that was not asked for.
class TamperedTest {
  private static final int TIMES = 60;
  private static final String FAULT = "\"color\":\"attention\"";

  static List<Field> fields() {
    return TeamsFormTest.samples().stream().filter(f -> !f.equals(Samples.ROOMS)).toList();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void whatever_is_sent_is_an_answer_that_fits_or_a_fault_that_can_be_shown(Field field) {
    var random = new Random(2026);
    var form = Samples.form(field);
    var ids =
        FieldBinding.of(field, CardBudget.PROFILE).inputs().stream()
            .map(i -> FormElements.INPUT + i.id())
            .toList();
    for (int i = 0; i < TIMES; i++) {
      var data = sent(form, field, random);
      for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
        change(data, ids.get(random.nextInt(ids.size())), random);
      }
      switch (Cards.read(form, data)) {
        case FormOutcome.Answers(var given) ->
            given
                .values()
                .forEach(v -> assertThat(Fit.fault(field, v)).as(data::toString).isEmpty());
        case FormOutcome.Faults wrong -> {
          var faults = new FormErrors(wrong, data);
          assertThat(wrong.byInput()).isNotEmpty();
          var page = Cards.form(Samples.SESSION, form, faults, Language.DA);
          CardRules.check(page);
          assertThat(page.card().written()).contains(FAULT);
          var again = Cards.message(ToAnna.alone(Message.of(form), Language.EN), faults);
          CardRules.check(again);
          assertThat(again.card().written()).contains(FAULT);
        }
        case FormOutcome.NextPage _ -> throw new AssertionError("it has one page");
      }
    }
  }

  private static ObjectNode sent(Question form, Field field, Random random) {
    var card = Cards.form(Samples.SESSION, form, Language.DA).card();
    return Hand.sent(card, new ArrayList<>(Hand.moves(field, Guesses.value(field, random))));
  }

  private static void change(ObjectNode data, String id, Random random) {
    switch (random.nextInt(14)) {
      case 0 -> data.remove(id);
      case 1 -> data.putNull(id);
      case 2 -> data.put(id, true);
      case 3 -> data.put(id, random.nextInt());
      case 4 -> data.put(id, 1.5);
      case 5 -> data.putObject(id).put("value", "1");
      case 6 -> data.putArray(id).add("1").add("1");
      case 7 -> data.put(id, "x".repeat(200_000));
      case 8 -> data.put(id, "99999999999999999999");
      case 9 -> data.put(id, "-3");
      case 10 -> data.put(id, ",,%2C,%,e1,e1");
      case 11 -> data.put(id, "2026-02-30");
      case 12 -> data.put(id, "<at>alle</at> {{DATE(x)}} ${x} \u202E\u0000");
      default -> data.put("f:" + random.nextInt(), "1");
    }
  }

  @ParameterizedTest
  @CsvSource({"f:score,11", "f:score,0", "f:score,syv", "f:score,7.5", "f:other,7"})
  void a_number_that_is_not_on_the_scale_is_a_fault(String id, String value) {
    var form = Samples.form(Samples.SCALE);
    assertThat(Cards.read(form, send(form, 0).put(id, value)))
        .isInstanceOf(FormOutcome.Faults.class);
  }

  @Test
  void what_no_input_holds_is_a_fault_even_where_nothing_need_be_answered() {
    var form = Samples.form(Samples.WORDS);
    var data = send(form, 0);
    data.putObject("f:why");
    assertThat(Cards.read(form, data))
        .isInstanceOfSatisfying(
            FormOutcome.Faults.class,
            faults -> assertThat(faults.byInput()).containsEntry("why", FormTexts.NO_SUCH_ANSWER));
  }

  @Test
  void an_answer_to_what_is_not_asked_here_is_a_fault() {
    var form = Samples.form(Samples.SCALE);
    var data = send(form, 0).put("f:score", "7").put("f:salary", "7");
    assertThat(Cards.read(form, data)).isInstanceOf(FormOutcome.Faults.class);
  }

  @Test
  void somebody_who_is_not_asked_about_cannot_be_chosen() {
    var form = Samples.form(Samples.PERSON);
    assertThat(Cards.read(form, send(form, 0).put("f:owner", "U0FREMMED")))
        .isInstanceOf(FormOutcome.Faults.class);
  }

  @ParameterizedTest
  @CsvSource({"-1", "1", "2147483647"})
  void a_page_that_is_not_there_is_a_fault(int page) {
    var form = Samples.form(Samples.SCALE);
    assertThat(Cards.read(form, send(form, page).put("f:score", "7")))
        .isInstanceOf(FormOutcome.Faults.class);
  }

  @Test
  void a_click_on_what_was_never_shown_is_a_fault() {
    var scale = Samples.form(Samples.SCALE);
    for (var option : List.of("11", "", "yes", "x".repeat(100_000))) {
      var pick = new Ref.Pick(Samples.SESSION, "commitment", "score", option);
      assertThat(Cards.read(scale, new Click(pick, Optional.empty()).data()))
          .isInstanceOf(FormOutcome.Faults.class);
    }
    var elsewhere = new Ref.Pick(Samples.SESSION, "commitment", "why", "7");
    assertThat(Cards.read(scale, new Click(elsewhere, Optional.empty()).data()))
        .isInstanceOf(FormOutcome.Faults.class);
    var objection = new Ref.Pick(Samples.SESSION, "commitment", "consent", "no");
    assertThat(
            Cards.read(
                Samples.form(Samples.CONSENT), new Click(objection, Optional.empty()).data()))
        .isInstanceOf(FormOutcome.Faults.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{}",
        "{\"t\":null}",
        "{\"t\":\"press\"}",
        "{\"t\":{}}",
        "{\"t\":{\"k\":\"press\"}}",
        "{\"t\":{\"k\":\"nothing\"}}",
        "{\"t\":{\"k\":\"press\",\"session\":\"a.b\",\"verb\":\"fly\",\"moment\":\"m\"}}",
        "{\"t\":{\"k\":\"press\",\"session\":\"../x\",\"verb\":\"next\",\"moment\":\"m\"}}",
        "{\"t\":{\"k\":\"press\",\"session\":7,\"verb\":\"next\",\"moment\":\"m\"}}",
        "{\"t\":{\"k\":\"send\",\"session\":\"a.b\",\"moment\":\"m\",\"page\":\"0\"}}",
        "{\"t\":{\"k\":\"send\",\"session\":\"a.b\",\"moment\":\"m\",\"page\":1.5}}",
        "{\"t\":{\"k\":\"press\",\"session\":\"a.b\",\"verb\":\"next\",\"moment\":\"m\",\"x\":1}}",
      })
  void data_that_is_none_of_ours_is_no_click(String written) {
    var data = (ObjectNode) Json.MAPPER.readTree(written);
    assertThat(Click.read(data)).isEmpty();
    assertThat(Cards.read(Samples.form(Samples.SCALE), data))
        .isInstanceOf(FormOutcome.Faults.class);
  }

  private static ObjectNode send(Question form, int page) {
    return new Click(new Ref.Send(Samples.SESSION, form.moment(), page), Optional.empty()).data();
  }
}
