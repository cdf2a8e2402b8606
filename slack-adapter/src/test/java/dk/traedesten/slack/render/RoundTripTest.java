package dk.traedesten.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.util.json.GsonFactory;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Rejection;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Menu;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Extremes;
import dk.traedesten.play.Guesses;
import dk.traedesten.play.Samples;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// The answer that was meant is the answer that is read, whatever is asked.
class RoundTripTest {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  @Test
  void every_number_of_a_scale_is_one_click() {
    var form = Samples.form(Samples.SCALE);
    for (int n = 1; n <= 10; n++) {
      assertThat(clicked(form, String.valueOf(n))).isEqualTo(Map.of("score", new Value.Score(n)));
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
  void every_long_option_has_a_button_beside_its_words() {
    var form = Samples.form(Samples.LONG_CHOICE);
    var sections = objects(rendered(Message.of(form))).filter(o -> o.has("accessory")).toList();
    assertThat(sections).hasSize(3);
    for (int i = 0; i < 3; i++) {
      var option = Samples.LONG_CHOICE.options().get(i);
      assertThat(sections.get(i).getAsJsonObject("text").get("text").getAsString())
          .isEqualTo(option.text().da());
      assertThat(picked(form, sections.get(i).getAsJsonObject("accessory")))
          .isEqualTo(Map.of("way", new Value.Pick(option.id())));
    }
  }

  @Test
  void consent_is_one_click_and_an_objection_opens_the_form() {
    var form = Samples.form(Samples.CONSENT);
    assertThat(clicked(form, "Ja, det kan jeg leve med"))
        .isEqualTo(Map.of("consent", new Value.Consent(true, "")));
    assertThat(ref(button(Message.of(form), "Jeg har en indvending …")))
        .isEqualTo(new Ref.Fill(Samples.SESSION, "commitment"));
  }

  @Test
  void an_option_that_is_gone_is_not_read() {
    var gone = new Ref.Pick(Samples.SESSION, "commitment", "score", "11");
    assertThat(Modals.picked(Samples.form(Samples.SCALE), gone)).isEmpty();
    assertThat(Modals.picked(Samples.form(Samples.CHOICE), gone)).isEmpty();
  }

  @Test
  void every_verb_is_read_back_from_its_button_and_from_behind_the_dots() {
    var buttons =
        Arrays.stream(Verb.values()).map(v -> Samples.button(v.word(), v.word(), v)).toList();
    for (var message : List.of(Message.of(new Buttons(buttons)), Message.of(new Menu(buttons)))) {
      var read =
          objects(rendered(message)).filter(o -> o.has("value")).map(RoundTripTest::ref).toList();
      assertThat(read)
          .isEqualTo(
              Arrays.stream(Verb.values())
                  .<Ref>map(v -> new Ref.Press(Samples.SESSION, v, "commitment"))
                  .toList());
    }
  }

  @Test
  void a_refusal_of_the_engine_goes_to_the_block_of_its_field() {
    var form = Samples.form(Samples.RANKING);
    var view = Hand.sent(Modals.form(Samples.SESSION, form, Language.DA), new ArrayList<>());
    var words = new Text("Nej.", "No.");
    assertThat(Modals.unfit(view, new Rejection.Unfit("order", words), Language.DA))
        .isEqualTo(Map.of("order:0", "Nej."));
    assertThat(Modals.unfit(view, new Rejection.Unfit("ord", words), Language.DA)).isEmpty();
  }

  @Test
  void a_form_that_is_closed_gives_what_stood_in_it() {
    var form =
        Samples.answered(
            Map.of("score", new Value.Score(4), "why", new Value.Words("Fordi")),
            Samples.SCALE,
            Samples.WORDS,
            Samples.ENTRIES);
    var moves = new ArrayList<Hand.Move>();
    moves.add(new Hand.Move.Choose(List.of(8)));
    moves.add(new Hand.Move.Write("   "));
    moves.add(new Hand.Move.Clear());
    moves.add(new Hand.Move.Write("Ring"));
    var view = Hand.sent(Modals.form(Samples.SESSION, form, Language.DA), moves);
    assertThat(Modals.draft(form, view))
        .isEqualTo(
            Map.of("score", new Value.Score(9), "needs", new Value.Entries(List.of("Ring"))));
  }

  @Test
  void a_later_page_closed_keeps_the_pages_before() {
    var field =
        Extremes.fields().stream()
            .filter(f -> f instanceof Field.MatrixField m && m.columns().size() == 2)
            .findFirst()
            .orElseThrow();
    var form = Samples.form(field);
    var meant = Guesses.value(field, new Random(1));
    var moves = new ArrayList<>(Hand.moves(field, meant));
    var first = Hand.sent(Modals.form(Samples.SESSION, form, Language.DA), moves);
    var next = (FormOutcome.NextPage) Modals.read(form, first);
    var kept = form.with(next.soFar());
    var second =
        Hand.sent(Modals.next(Samples.SESSION, form, next, Language.DA), new ArrayList<>());
    assertThat(Modals.draft(kept, second)).isEqualTo(next.soFar());
    assertThat(next.soFar()).isNotEmpty();
  }

  @Test
  void what_was_answered_stands_above_the_way_to_change_it() {
    var given =
        Map.<String, Value>of(
            "why", new Value.Words("Vi ses sjældent"),
            "needs", new Value.Entries(List.of("Ring", "Mødes")));
    var form = Samples.answered(given, Samples.WORDS, Samples.ENTRIES);
    var seen = rendered(Message.of(form)).toString();
    assertThat(seen)
        .contains(
            Samples.WORDS.text().da() + " ", "Vi ses sjældent", "Ring · Mødes", "Ret mit svar …")
        .doesNotContain("Du bliver spurgt om");
  }

  @Test
  void how_many_questions_more_there_are_is_told() {
    var fields = Extremes.together();
    var form = new Question("all", fields, Map.of(), Text.same("Send"), true);
    assertThat(rendered(Message.of(form)).toString())
        .contains("… og %d til.".formatted(fields.size() - 12));
  }

  private static Map<String, Value> clicked(Question form, String label) {
    return picked(form, button(Message.of(form), label));
  }

  private static Map<String, Value> picked(Question form, JsonObject button) {
    return Modals.picked(form, (Ref.Pick) ref(button)).orElseThrow();
  }

  private static Ref ref(JsonObject pressed) {
    var action = new JsonObject();
    if (pressed.has("action_id")) {
      action.add("value", pressed.get("value"));
    } else {
      action.add("selected_option", pressed);
    }
    return Clicks.ref(GSON.fromJson(action, Action.class)).orElseThrow();
  }

  private static JsonObject button(Message message, String label) {
    return objects(rendered(message))
        .filter(o -> o.has("value"))
        .filter(o -> o.getAsJsonObject("text").get("text").getAsString().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static JsonElement rendered(Message message) {
    var rendered = Renderer.message(ToAnna.message(message, Language.DA));
    SlackRules.check(rendered);
    return GSON.toJsonTree(rendered.blocks().stream().map(GSON::toJsonTree).toList());
  }

  /// Every object in it, from the outside in.
  private static Stream<JsonObject> objects(JsonElement json) {
    if (json.isJsonArray()) {
      return StreamSupport.stream(json.getAsJsonArray().spliterator(), false)
          .flatMap(RoundTripTest::objects);
    }
    return json.isJsonObject()
        ? Stream.concat(
            Stream.of(json.getAsJsonObject()),
            json.getAsJsonObject().entrySet().stream().flatMap(e -> objects(e.getValue())))
        : Stream.empty();
  }
}
