package dk.traedesten.slack.render;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.util.json.GsonFactory;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.form.Form;
import dk.traedesten.form.Outcome;
import dk.traedesten.form.TrialContract;
import dk.traedesten.play.Samples;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A new kind of question needs no line in this module.
class SlackTrialTest extends TrialContract {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  @Override
  protected Outcome fill(Form form, int number, String day, String words, Language language) {
    return Hand.fill(
        form,
        List.of(
            new Hand.Move.Choose(List.of(number + 5)),
            new Hand.Move.Choose(List.of(1)),
            new Hand.Move.Choose(List.of(0, 1)),
            new Hand.Move.Day(day),
            new Hand.Move.Write(words)),
        language);
  }

  @Override
  protected Optional<Map<String, Value>> click(Form form, String label) {
    var blocks = new Asked(Samples.SESSION, form, Set.of(), Language.DA).blocks();
    return SlackFormTest.objects(GSON.toJsonTree(blocks.stream().map(GSON::toJsonTree).toList()))
        .filter(o -> o.has("value") && label.equals(label(o)))
        .findFirst()
        .flatMap(b -> Clicks.ref(GSON.fromJson(b, Action.class)))
        .flatMap(ref ->
            ref instanceof Ref.Pick pick
                ? form.picked(pick.field(), pick.option())
                : Optional.empty());
  }

  private static String label(JsonObject button) {
    return button.getAsJsonObject("text").get("text").getAsString();
  }
}
