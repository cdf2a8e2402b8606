package dk.traedesten.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.util.json.GsonFactory;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Rejection;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The answer that was meant is the answer that is read, whatever is asked.
class RoundTripTest {
  private static final Gson GSON = GsonFactory.createSnakeCase();
  private static final int TIMES = 1;

  static List<Field> fields() {
    return Stream.concat(
            Stream.of(
                Samples.SCALE,
                Samples.FIVE,
                Samples.WORDS,
                Samples.ENTRIES,
                Samples.CHOICE,
                Samples.LONG_CHOICE,
                Samples.SEVERAL,
                Samples.RANKING,
                Samples.MATRIX,
                Samples.TWO_COLUMNS,
                Samples.DOTS,
                Samples.ONE_EACH,
                Samples.PERSON,
                Samples.DAY,
                Samples.CONSENT),
            Extremes.fields().stream())
        .toList();
  }

  private static Map<String, Value> answers(Reading reading) {
    return switch (reading) {
      case Reading.Answers(var given) -> given;
      case Reading.Faults(var faults) -> throw new AssertionError(faults.toString());
      case Reading.NextPage _ -> throw new AssertionError("there is another page");
    };
  }

  @ParameterizedTest
  @MethodSource("fields")
  void what_is_filled_in_is_what_is_read(Field field) {
    var random = new Random(7);
    for (var language : Language.values()) {
      for (int i = 0; i < TIMES; i++) {
        var meant = Guesses.value(field, random);
        var read = answers(Hand.fill(Samples.form(field), Hand.moves(field, meant), language));
        assertThat(read).isEqualTo(Map.of(field.id(), meant));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fields")
  void what_is_given_already_is_sent_again_unchanged(Field field) {
    var given = Map.of(field.id(), Guesses.value(field, new Random(11)));
    assertThat(answers(Hand.send(Samples.answered(given, field), Language.DA))).isEqualTo(given);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void a_given_answer_can_be_changed(Field field) {
    var random = new Random(5);
    var given = Map.of(field.id(), Guesses.value(field, random));
    var meant = Guesses.value(field, random);
    var read = Hand.fill(Samples.answered(given, field), Hand.moves(field, meant), Language.EN);
    assertThat(answers(read)).isEqualTo(Map.of(field.id(), meant));
  }

  @Test
  void all_fields_of_a_form_are_read_over_all_its_pages() {
    var fields = Extremes.together();
    var form = new Question("all", fields, Map.of(), Text.same("Send"), true);
    var random = new Random(3);
    var meant = new LinkedHashMap<String, Value>();
    var moves = new ArrayList<Hand.Move>();
    for (var field : fields) {
      var value = Guesses.value(field, random);
      meant.put(field.id(), value);
      moves.addAll(Hand.moves(field, value));
    }
    assertThat(answers(Hand.fill(form, moves, Language.DA))).isEqualTo(meant);
  }

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
        .isEqualTo(new Ref.Fill(Samples.SESSION, "commitment", 0));
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
  void an_option_on_two_places_is_told_at_the_second() {
    var order = new Value.Order(List.of("home", "school", "home", "adult"));
    var reading =
        Hand.fill(Samples.form(Samples.RANKING), Hand.moves(Samples.RANKING, order), Language.DA);
    assertThat(reading)
        .isEqualTo(
            new Reading.Faults(Map.of("order:2", "Den står allerede på 1. plads. Vælg en anden.")));
  }

  @Test
  void an_objection_needs_words_and_a_consent_has_none() {
    var form = Samples.form(Samples.CONSENT);
    assertThat(
            Hand.fill(form, Hand.moves(Samples.CONSENT, new Value.Consent(false, "")), Language.DA))
        .isEqualTo(new Reading.Faults(Map.of("consent:why", Words.OBJECTION_MISSING.da())));
    assertThat(
            Hand.fill(
                form, Hand.moves(Samples.CONSENT, new Value.Consent(true, "men")), Language.DA))
        .isEqualTo(new Reading.Faults(Map.of("consent:why", Words.CONSENT_WITH_OBJECTION.da())));
  }

  @Test
  void what_is_missing_is_told_where_it_is_missing() {
    var form = Samples.form(Samples.SCALE, Samples.WORDS, Samples.MATRIX);
    var view = Hand.sent(Modals.form(Samples.SESSION, form, Language.EN), new ArrayList<>());
    assertThat(Modals.read(form, view, Language.EN))
        .isInstanceOfSatisfying(
            Reading.Faults.class,
            faults ->
                assertThat(faults.byBlock())
                    .containsOnlyKeys(
                        "score",
                        "direction-signs:0:0",
                        "direction-signs:1:0",
                        "direction-signs:2:0",
                        "direction-signs:3:0"));
  }

  @Test
  void what_does_not_fit_is_told_in_the_persons_language() {
    var far = new Value.Day(Samples.DAY.latest().plusDays(1));
    assertThat(Hand.fill(Samples.form(Samples.DAY), Hand.moves(Samples.DAY, far), Language.DA))
        .isEqualTo(new Reading.Faults(Map.of("due", "Datoen skal senest være 24.11.2031.")));
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
    var next = (Reading.NextPage) Modals.read(form, first, Language.DA);
    var kept =
        new Question(form.moment(), form.fields(), next.soFar(), form.send(), form.skippable());
    var second = Hand.sent(next.view(), new ArrayList<>());
    assertThat(Modals.draft(kept, second)).isEqualTo(next.soFar());
    assertThat(next.soFar()).isNotEmpty();
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
