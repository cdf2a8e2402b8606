package dk.traedesten.slack.render;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.util.json.GsonFactory;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.form.FormContract;
import dk.traedesten.form.Outcome;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Message;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Slack's modals and buttons keep what every channel's forms must.
class SlackFormTest extends FormContract {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  @Override
  protected Outcome fill(Question form, Map<String, Value> meant, Language language) {
    return Hand.fill(form, Hand.moves(form, meant), language);
  }

  @Override
  protected Outcome send(Question form, Language language) {
    return Hand.fill(form, List.of(), language);
  }

  @Override
  protected Outcome rank(Question form, List<Integer> places, Language language) {
    var moves = places.stream().<Hand.Move>map(n -> new Hand.Move.Choose(List.of(n - 1))).toList();
    return Hand.fill(form, moves, language);
  }

  @Override
  protected Optional<Map<String, Value>> click(Question form, Value meant) {
    var field = form.fields().getFirst();
    return objects(blocks(Message.of(form)))
        .filter(o -> o.has("value"))
        .filter(o -> label(o).equals(label(field, meant)))
        .findFirst()
        .flatMap(b -> Clicks.ref(GSON.fromJson(b, Action.class)))
        .flatMap(ref -> Modals.picked(form, (Ref.Pick) ref));
  }

  private static String label(JsonObject button) {
    return button.getAsJsonObject("text").get("text").getAsString();
  }

  private static String label(Field field, Value meant) {
    return switch (meant) {
      case Value.Score(var n) -> String.valueOf(n);
      case Value.Pick(var id) when field instanceof Field.ChoiceField f ->
          f.options().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow().text().da();
      case Value.Consent _ -> "Ja, det kan jeg leve med";
      default -> throw new AssertionError("no click means " + meant);
    };
  }

  private static JsonElement blocks(Message message) {
    var rendered = Renderer.message(ToAnna.message(message, Language.DA));
    SlackRules.check(rendered);
    return GSON.toJsonTree(rendered.blocks().stream().map(GSON::toJsonTree).toList());
  }

  static Stream<JsonObject> objects(JsonElement json) {
    if (json.isJsonArray()) {
      return StreamSupport.stream(json.getAsJsonArray().spliterator(), false)
          .flatMap(SlackFormTest::objects);
    }
    return json.isJsonObject()
        ? Stream.concat(
            Stream.of(json.getAsJsonObject()),
            json.getAsJsonObject().entrySet().stream().flatMap(e -> objects(e.getValue())))
        : Stream.empty();
  }
}
