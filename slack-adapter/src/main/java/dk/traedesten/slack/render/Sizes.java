package dk.traedesten.slack.render;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.stream.StreamSupport;

/// How much room blocks take.
final class Sizes {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private Sizes() {}

  /// The characters people see in them.
  static int of(List<? extends LayoutBlock> blocks) {
    return blocks.stream().mapToInt(b -> of(GSON.toJsonTree(b))).sum();
  }

  /// The characters of them as they are sent.
  static int sent(List<? extends LayoutBlock> blocks) {
    return blocks.stream().mapToInt(b -> GSON.toJson(b).length()).sum();
  }

  private static int of(JsonElement json) {
    if (json.isJsonArray()) {
      return StreamSupport.stream(json.getAsJsonArray().spliterator(), false)
          .mapToInt(Sizes::of)
          .sum();
    }
    if (!json.isJsonObject()) {
      return 0;
    }
    return json.getAsJsonObject().entrySet().stream()
        .mapToInt(e ->
            e.getKey().equals("text") && e.getValue().isJsonPrimitive()
                ? e.getValue().getAsString().length()
                : of(e.getValue()))
        .sum();
  }
}
