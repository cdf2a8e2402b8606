package dk.traedesten.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What Slack refuses, by its documentation; and what people's words must never become. The numbers
/// are written here once more on purpose.
final class SlackRules {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private static final Set<String> RICH =
      Set.of(
          "rich_text_section",
          "rich_text_list",
          "rich_text_quote",
          "text",
          "date",
          "channel",
          "link");

  private SlackRules() {}

  static void check(Rendered message) {
    assertThat(message.blocks()).hasSizeBetween(1, 50);
    assertThat(message.text()).hasSizeBetween(1, 3000).doesNotContain("<", ">");
    check(message.blocks());
    assertThat(message.inWords()).hasSizeBetween(1, 50);
    check(message.inWords());
    assertThat(message.inWords()).extracting(LayoutBlock::getType).doesNotContain("image", "table");
    assertThat(words(tree(message.inWords()))).isLessThanOrEqualTo(13_200);
    var images = message.blocks().stream().filter(b -> b.getType().equals("image")).count();
    assertThat(message.pictures()).hasSize((int) images);
    assertThat(tree(message.blocks()).toString()).doesNotContain("\"channel\"");
    assertThat(
            StreamSupport.stream(tree(message.blocks()).spliterator(), false)
                .filter(b -> string(b, "type").equals("table"))
                .count())
        .isLessThanOrEqualTo(1);
    assertThat(words(tree(message.blocks()))).isLessThanOrEqualTo(13_200);
  }

  static void check(View view) {
    var json = GSON.toJsonTree(view).getAsJsonObject();
    if (!view.getType().equals("home")) {
      for (var part : List.of("title", "submit", "close")) {
        if (json.has(part)) {
          text(json.getAsJsonObject(part), 24);
        }
      }
    }
    if (view.getPrivateMetadata() != null) {
      assertThat(view.getPrivateMetadata()).hasSizeLessThanOrEqualTo(3000);
    }
    assertThat(view.getBlocks()).hasSizeBetween(1, 100);
    assertThat(view.getBlocks().stream().noneMatch(b -> b.getType().equals("table"))).isTrue();
    boolean asks = view.getBlocks().stream().anyMatch(b -> b.getType().equals("input"));
    assertThat(json.has("submit")).isEqualTo(asks);
    assertThat(json.toString()).hasSizeLessThan(250_000);
    check(view.getBlocks());
  }

  private static JsonArray tree(List<LayoutBlock> blocks) {
    var array = new JsonArray();
    blocks.forEach(b -> array.add(GSON.toJsonTree(b)));
    return array;
  }

  private static void check(List<LayoutBlock> blocks) {
    var ids = new HashSet<String>();
    for (var block : tree(blocks)) {
      var json = block.getAsJsonObject();
      if (json.has("block_id")) {
        assertThat(string(json, "block_id")).hasSizeBetween(1, 255);
        assertThat(ids.add(string(json, "block_id"))).as("each block has its own id").isTrue();
      }
      block(json);
      inert(json);
    }
  }

  private static void block(JsonObject json) {
    switch (string(json, "type")) {
      case "header" -> text(json.getAsJsonObject("text"), 150);
      case "section" -> {
        text(json.getAsJsonObject("text"), 3000);
        if (json.has("accessory")) {
          element(json.getAsJsonObject("accessory"));
        }
      }
      case "context" -> {
        assertThat(json.getAsJsonArray("elements")).hasSizeBetween(1, 10);
        json.getAsJsonArray("elements").forEach(e -> text(e.getAsJsonObject(), 2000));
      }
      case "actions" -> {
        assertThat(json.getAsJsonArray("elements")).hasSizeBetween(1, 25);
        var ids = new HashSet<String>();
        json.getAsJsonArray("elements")
            .forEach(e -> {
              assertThat(ids.add(string(e, "action_id"))).isTrue();
              element(e.getAsJsonObject());
            });
      }
      case "input" -> {
        text(json.getAsJsonObject("label"), 2000);
        if (json.has("hint")) {
          text(json.getAsJsonObject("hint"), 2000);
        }
        element(json.getAsJsonObject("element"));
      }
      case "image" -> {
        assertThat(string(json, "alt_text")).hasSizeBetween(1, 2000);
        text(json.getAsJsonObject("title"), 2000);
      }
      case "rich_text" -> {
        assertThat(json.getAsJsonArray("elements")).isNotEmpty();
        json.getAsJsonArray("elements").forEach(e -> rich(e.getAsJsonObject()));
      }
      case "table" -> table(json);
      case "divider" -> {}
      default -> throw new AssertionError("a block that is not expected: " + json);
    }
  }

  private static void table(JsonObject json) {
    var rows = json.getAsJsonArray("rows");
    assertThat(rows).hasSizeBetween(1, 100);
    int columns = rows.get(0).getAsJsonArray().size();
    assertThat(columns).isBetween(1, 20);
    assertThat(json.getAsJsonArray("column_settings")).hasSizeLessThanOrEqualTo(20);
    for (var row : rows) {
      assertThat(row.getAsJsonArray()).hasSize(columns);
      for (var cell : row.getAsJsonArray()) {
        assertThat(string(cell, "type")).isEqualTo("raw_text");
        assertThat(string(cell, "text")).isNotEmpty();
      }
    }
  }

  private static void rich(JsonObject json) {
    assertThat(RICH).contains(string(json, "type"));
    if (string(json, "type").equals("text")) {
      assertThat(string(json, "text")).isNotEmpty();
    }
    if (json.has("elements")) {
      assertThat(json.getAsJsonArray("elements")).isNotEmpty();
      json.getAsJsonArray("elements").forEach(e -> rich(e.getAsJsonObject()));
    }
  }

  private static void element(JsonObject json) {
    assertThat(string(json, "action_id")).hasSizeBetween(1, 255);
    switch (string(json, "type")) {
      case "button" -> {
        text(json.getAsJsonObject("text"), 75);
        assertThat(string(json, "value")).hasSizeBetween(1, 2000);
        if (json.has("accessibility_label")) {
          assertThat(string(json, "accessibility_label")).hasSizeBetween(1, 75);
        }
        if (json.has("confirm")) {
          var confirm = json.getAsJsonObject("confirm");
          text(confirm.getAsJsonObject("title"), 100);
          text(confirm.getAsJsonObject("text"), 300);
          text(confirm.getAsJsonObject("confirm"), 30);
          text(confirm.getAsJsonObject("deny"), 30);
        }
      }
      case "overflow" -> options(json, 2, 5);
      case "radio_buttons", "checkboxes" -> options(json, 1, 10);
      case "static_select", "multi_static_select" -> {
        text(json.getAsJsonObject("placeholder"), 150);
        if (json.has("option_groups")) {
          assertThat(json.getAsJsonArray("option_groups")).hasSizeBetween(1, 100);
          for (var group : json.getAsJsonArray("option_groups")) {
            text(group.getAsJsonObject().getAsJsonObject("label"), 75);
            options(group.getAsJsonObject(), 1, 100);
          }
        } else {
          options(json, 1, 100);
        }
        initial(json);
      }
      case "plain_text_input" -> {
        int most = json.get("max_length").getAsInt();
        assertThat(most).isBetween(1, 3000);
        if (json.has("initial_value")) {
          assertThat(string(json, "initial_value")).hasSizeBetween(1, most);
        }
      }
      case "timepicker" -> {
        if (json.has("initial_time")) {
          assertThat(string(json, "initial_time")).matches("\\d\\d:\\d\\d");
        }
      }
      case "datepicker" -> {
        if (json.has("initial_date")) {
          assertThat(string(json, "initial_date")).matches("\\d{4}-\\d\\d-\\d\\d");
        }
      }
      default -> throw new AssertionError("an element that is not expected: " + json);
    }
  }

  private static void options(JsonObject json, int least, int most) {
    assertThat(json.getAsJsonArray("options")).hasSizeBetween(least, most);
    for (var option : json.getAsJsonArray("options")) {
      text(option.getAsJsonObject().getAsJsonObject("text"), 75);
      assertThat(string(option, "value")).hasSizeBetween(1, 150);
      if (option.getAsJsonObject().has("description")) {
        text(option.getAsJsonObject().getAsJsonObject("description"), 75);
      }
    }
    initial(json);
  }

  /// What is chosen beforehand must be one of the options, letter for letter.
  private static void initial(JsonObject json) {
    var all =
        json.has("option_groups")
            ? StreamSupport.stream(json.getAsJsonArray("option_groups").spliterator(), false)
                .flatMap(g ->
                    StreamSupport.stream(
                        g.getAsJsonObject().getAsJsonArray("options").spliterator(), false))
                .toList()
            : StreamSupport.stream(json.getAsJsonArray("options").spliterator(), false).toList();
    var chosen =
        json.has("initial_option")
            ? Stream.of(json.get("initial_option"))
            : json.has("initial_options")
                ? StreamSupport.stream(json.getAsJsonArray("initial_options").spliterator(), false)
                : Stream.<JsonElement>empty();
    assertThat(all).containsAll(chosen.toList());
    assertThat(all.stream().map(o -> string(o, "value")).distinct().count()).isEqualTo(all.size());
  }

  private static void text(JsonObject json, int most) {
    assertThat(string(json, "text")).hasSizeBetween(1, most).isNotBlank();
  }

  /// No words are followed as markup, and no codes become pictures.
  private static void inert(JsonElement json) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(SlackRules::inert);
    } else if (json.isJsonObject()) {
      var object = json.getAsJsonObject();
      if (object.has("type") && object.get("type").isJsonPrimitive()) {
        assertThat(string(object, "type")).isNotIn("mrkdwn", "markdown", "user", "emoji");
        if (string(object, "type").equals("link")) {
          assertThat(string(object, "url"))
              .as("only the bot's own links are links, never what people wrote")
              .startsWith("https://bot.example/");
        }
        if (string(object, "type").equals("plain_text")) {
          assertThat(object.get("emoji").getAsBoolean()).isFalse();
        }
      }
      object.entrySet().forEach(e -> inert(e.getValue()));
    }
  }

  private static int words(JsonElement json) {
    if (json.isJsonArray()) {
      return StreamSupport.stream(json.getAsJsonArray().spliterator(), false)
          .mapToInt(SlackRules::words)
          .sum();
    }
    return json.isJsonObject()
        ? json.getAsJsonObject().entrySet().stream()
            .mapToInt(e ->
                e.getValue().isJsonPrimitive() && !e.getKey().equals("value")
                    ? e.getKey().equals("type") ? 0 : e.getValue().getAsString().length()
                    : words(e.getValue()))
            .sum()
        : 0;
  }

  private static String string(JsonElement json, String key) {
    return json.getAsJsonObject().get(key).getAsString();
  }
}
