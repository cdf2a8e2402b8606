package dk.traedesten.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Ref;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What Teams takes, as far as its documents say.
final class CardRules {
  /// The whole message, in bytes.
  static final int MOST = 28_000;

  /// What stands around the card in a message.
  private static final int AROUND = 1500;

  /// An id of somebody in Teams is about so long.
  private static final String SOMEBODY = "29:" + "x".repeat(112);

  /// What a view is asked for with, at its longest.
  private static final Ref VIEW =
      new Ref.View(new SessionId(new GroupId("g".repeat(64)), "s".repeat(64)));

  private static final int ROW = 6;

  private CardRules() {}

  static void check(Rendered rendered) {
    assertThat(rendered.text()).isNotBlank().hasSizeLessThanOrEqualTo(300);
    var all = Collections.nCopies(Card.MOST_VIEWS, SOMEBODY);
    check(rendered.card().refreshedFor(VIEW, "v".repeat(64), all));
    assertThat(size(rendered.card().refreshedFor(VIEW, "v".repeat(64), all)))
        .isLessThanOrEqualTo(MOST);
  }

  static void check(Window window) {
    assertThat(window.title()).isNotBlank();
    check(window.card());
    assertThat(objects(window.card().tree()).filter(o -> is(o, "Action.Execute"))).isEmpty();
  }

  static int size(Card card) {
    return card.written().getBytes(StandardCharsets.UTF_8).length + AROUND;
  }

  static void check(Card card) {
    assertThat(size(card)).isLessThanOrEqualTo(MOST);
    var tree = card.tree();
    assertThat(tree.get("type").asString()).isEqualTo("AdaptiveCard");
    assertThat(tree.get("version").asString()).isEqualTo("1.5");
    var ids = new HashSet<String>();
    objects(tree)
        .filter(o -> o.has("id"))
        .forEach(o -> assertThat(ids.add(o.get("id").asString())).isTrue());
    objects(tree).forEach(o -> one(o, ids));
  }

  private static void one(ObjectNode o, Set<String> ids) {
    var type = o.path("type").asString("");
    switch (type) {
      case "TextBlock" -> assertThat(o.get("text").asString()).isNotEmpty();
      case "TextRun" -> assertThat(o.path("text").asString("")).isNotEmpty();
      case "RichTextBlock" -> assertThat(o.path("inlines")).isNotEmpty();
      case "Container" -> assertThat(o.path("items")).isNotEmpty();
      case "ActionSet" -> assertThat(o.path("actions")).isNotEmpty().hasSizeLessThanOrEqualTo(ROW);
      case "Table" -> {
        int columns = o.get("columns").size();
        assertThat(columns).isPositive();
        o.get("rows").forEach(r -> assertThat(r.get("cells")).hasSize(columns));
      }
      case "Action.Execute", "Action.Submit" -> pressed(o);
      case "Action.ToggleVisibility" ->
          o.get("targetElements").forEach(id -> assertThat(ids).contains(id.asString()));
      case "Input.ChoiceSet" -> choices(o);
      default -> {}
    }
    if (type.startsWith("Input.")) {
      assertThat(o.path("label").asString("")).isNotBlank();
      assertThat(o.path("isRequired").asBoolean(false)).isEqualTo(o.has("errorMessage"));
    }
    if (type.startsWith("Chart.")) {
      assertThat(o.get("data")).isNotEmpty();
      assertThat(o.get("fallback").get("type").asString()).isEqualTo("Table");
    }
  }

  private static void pressed(ObjectNode action) {
    assertThat(action.get("title").asString()).isNotBlank().hasSizeLessThanOrEqualTo(62);
    var click = Click.read((ObjectNode) action.get("data"));
    assertThat(click).isPresent();
    if (is(action, "Action.Execute") && !(click.orElseThrow().ref() instanceof Ref.View)) {
      var older = (ObjectNode) action.get("fallback");
      assertThat(is(older, "Action.Submit")).isTrue();
      assertThat(older.get("data")).isEqualTo(action.get("data"));
    }
    assertThat(action.get("associatedInputs").asString()).isIn("none", "auto");
  }

  private static void choices(ObjectNode input) {
    var values = input.get("choices").valueStream().map(c -> c.get("value").asString()).toList();
    assertThat(values).isNotEmpty().doesNotHaveDuplicates().noneMatch(v -> v.contains(","));
    input.get("choices").forEach(c -> assertThat(c.get("title").asString()).isNotBlank());
    if (input.has("value")) {
      assertThat(values).containsAll(List.of(input.get("value").asString().split(",")));
    }
  }

  static boolean is(ObjectNode o, String type) {
    return o.path("type").asString("").equals(type);
  }

  /// Every object in it, from the outside in and from top to bottom; not what stands in data.
  static Stream<ObjectNode> objects(JsonNode json) {
    return switch (json) {
      case ObjectNode o ->
          Stream.concat(
              Stream.of(o),
              o.propertyStream()
                  .filter(e -> !e.getKey().equals("data") || is(o, "Chart"))
                  .flatMap(e -> objects(e.getValue())));
      default -> json.valueStream().flatMap(CardRules::objects);
    };
  }
}
