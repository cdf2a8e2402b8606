package dk.traedesten.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Menu;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Samples;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// The answer that was meant is the answer that is read, whatever is asked.
class RoundTripTest {

  private static Map<String, Value> answers(FormOutcome reading) {
    return switch (reading) {
      case FormOutcome.Answers(var given) -> given;
      case FormOutcome.Faults faults -> throw new AssertionError(faults.in(Language.EN).toString());
      case FormOutcome.NextPage _ -> throw new AssertionError("there is another page");
    };
  }

  @Test
  void a_short_form_is_filled_in_on_the_card_of_its_message() {
    var form = Samples.form(Samples.WORDS, Samples.ENTRIES);
    var card = Cards.message(ToAnna.alone(Message.of(form), Language.DA)).card();
    var meant = new LinkedHashMap<String, Value>();
    meant.put("why", new Value.Words("Fordi"));
    meant.put("needs", new Value.Entries(List.of("Ring", "Mødes")));
    var data = Hand.sent(card, new ArrayList<>(Hand.moves(form, meant)));
    assertThat(answers(Cards.read(form, data))).isEqualTo(meant);
  }

  @Test
  void what_is_written_where_all_see_it_opens_a_window() {
    var form = Samples.form(Samples.WORDS, Samples.ENTRIES);
    var tree = Cards.message(ToAnna.withAll(Message.of(form), Language.DA)).card().tree();
    assertThat(CardRules.objects(tree).filter(o -> CardRules.is(o, "Input.Text"))).isEmpty();
    var open = button(tree, "Svar …");
    assertThat(ref(open)).isEqualTo(new Ref.Fill(Samples.SESSION, "commitment"));
    assertThat(open.at("/data/msteams/type").asString()).isEqualTo("task/fetch");
  }

  @Test
  void every_number_of_a_scale_is_one_click_before_and_after_it_is_answered() {
    for (var form :
        List.of(
            Samples.form(Samples.SCALE),
            Samples.answered(Map.of("score", new Value.Score(7)), Samples.SCALE))) {
      for (int n = 1; n <= 10; n++) {
        assertThat(clicked(form, String.valueOf(n))).isEqualTo(Map.of("score", new Value.Score(n)));
      }
    }
  }

  @Test
  void every_short_option_is_one_click() {
    var form = Samples.form(Samples.CHOICE);
    for (var option : Samples.CHOICE.options()) {
      assertThat(clicked(form, option.text().da()))
          .isEqualTo(Map.of("next", new Value.Pick(option.id())));
    }
  }

  @Test
  void consent_is_one_click_and_an_objection_is_unfolded_or_opens_the_form() {
    var form = Samples.form(Samples.CONSENT);
    assertThat(clicked(form, "Ja, det kan jeg leve med"))
        .isEqualTo(Map.of("consent", new Value.Consent(true, "")));
    var card = Cards.message(ToAnna.alone(Message.of(form), Language.DA)).card();
    var moves = new ArrayList<Hand.Move>(List.of(new Hand.Move.Write("Det er for dyrt")));
    assertThat(answers(Cards.read(form, Hand.sent(card, moves))))
        .isEqualTo(Map.of("consent", new Value.Consent(false, "Det er for dyrt")));
    var all = Cards.message(ToAnna.withAll(Message.of(form), Language.DA)).card().tree();
    assertThat(ref(button(all, "Jeg har en indvending …")))
        .isEqualTo(new Ref.Fill(Samples.SESSION, "commitment"));
  }

  @Test
  void a_click_carries_which_delivery_it_was_made_on() {
    var tree =
        Cards.message(ToAnna.alone(Message.of(Samples.form(Samples.SCALE)), Language.DA))
            .card()
            .tree();
    assertThat(Click.read((ObjectNode) button(tree, "7").get("data")))
        .contains(
            new Click(
                new Ref.Pick(Samples.SESSION, "commitment", "score", "7"), Optional.of("d1")));
  }

  @Test
  void every_verb_is_read_back_from_its_button_and_from_what_is_folded_up() {
    var verbs = List.of(Verb.values());
    int half = verbs.size() / 2;
    // There are more than one card has room for.
    for (var some : List.of(verbs.subList(0, half), verbs.subList(half, verbs.size()))) {
      var buttons = some.stream().map(v -> Samples.button(v.word(), v.word(), v)).toList();
      var all =
          some.stream().<Ref>map(v -> new Ref.Press(Samples.SESSION, v, "commitment")).toList();
      for (var message : List.of(Message.of(new Buttons(buttons)), Message.of(new Menu(buttons)))) {
        var tree = Cards.message(ToAnna.alone(message, Language.DA)).card().tree();
        var read =
            CardRules.objects(tree)
                .filter(o -> CardRules.is(o, "Action.Execute"))
                .map(RoundTripTest::ref)
                .toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
      }
    }
  }

  @Test
  void only_what_sends_the_form_takes_along_what_is_filled_in_and_waits_for_what_is_missing() {
    var message = Samples.asked(Samples.form(Samples.WORDS, Samples.ENTRIES));
    var tree = Cards.message(ToAnna.alone(message, Language.DA)).card().tree();
    var taking =
        CardRules.objects(tree)
            .filter(o -> o.path("associatedInputs").asString("").equals("auto"))
            .map(o -> o.get("title").asString())
            .distinct()
            .toList();
    assertThat(taking).containsExactly("Send");
  }

  @Test
  void what_cannot_be_taken_back_is_asked_about_first() {
    var buttons = new Buttons(List.of(Samples.button("Slut", "End", Verb.END)));
    var tree = Cards.message(ToAnna.alone(Message.of(buttons), Language.DA)).card().tree();
    assertThat(CardRules.is(button(tree, "Slut …"), "Action.ToggleVisibility")).isTrue();
    assertThat(tree.toString()).contains("Er du sikker?");
  }

  private static Map<String, Value> clicked(Question form, String label) {
    var tree = Cards.message(ToAnna.alone(Message.of(form), Language.DA)).card().tree();
    return answers(Cards.read(form, (ObjectNode) button(tree, label).get("data")));
  }

  private static Ref ref(ObjectNode button) {
    return Click.read((ObjectNode) button.get("data")).orElseThrow().ref();
  }

  private static ObjectNode button(ObjectNode tree, String label) {
    return CardRules.objects(tree)
        .filter(o -> o.path("type").asString("").startsWith("Action."))
        .filter(o -> o.path("title").asString("").equals(label))
        .findFirst()
        .orElseThrow();
  }
}
