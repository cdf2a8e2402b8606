package dk.traedesten.redis;

import dk.traedesten.dialog.Mappers;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Something that is kept, without one person: what they answered, wrote and drafted is gone, and
/// where somebody has to stand, nobody stands who can be found.
///
/// @param instead the id that stands where theirs stood
record WithoutPerson(RightsSubject whose, String instead) {
  /// What stands where their name or words stood.
  static final String NOBODY = "(slettet)";

  /// Where the exercise itself is written: no person stands there.
  private static final Set<String> OF_THE_DIALOG = Set.of("dialog", "parts", "retention");

  /// What they have set up themselves, and what is theirs alone.
  private static final Set<String> THEIRS = Set.of("drafts", "keys", "webhooks", "collected");

  /// The same without them.
  JsonNode from(JsonNode kept) {
    return node("", kept);
  }

  private JsonNode node(String place, JsonNode node) {
    return switch (node) {
      case ObjectNode object -> object(object);
      case ArrayNode array -> array(place, array);
      case StringNode words -> StringNode.valueOf(words(words.asString()));
      default -> node;
    };
  }

  private JsonNode object(ObjectNode object) {
    var next = Mappers.JSON.createObjectNode();
    object.forEachEntry((key, value) -> {
      if (OF_THE_DIALOG.contains(key)) {
        next.set(key, value);
      } else if (!key.equals(whose.id().value()) && !key.startsWith(whose.id().value() + " ")) {
        next.set(identifier(key), node(key, value));
      }
    });
    if (is(object, "id") && object.has("privately")) {
      next.put("name", NOBODY).put("privately", "gone:" + instead).put("presence", "left");
      next.remove("quiet");
    }
    if (is(object, "by") && object.has("words")) {
      next.put("words", object.has("hidden") ? "" : NOBODY).remove("by");
      if (object.has("hidden")) {
        next.put("hidden", true);
      }
    }
    if (isNamed(object, "by") && object.has("words")) {
      next.put("words", NOBODY).remove("by");
    }
    if (is(object, "by") && object.has("why")) {
      next.put("why", "");
    }
    if (is(object, "by") && object.has("replies")) {
      next.putArray("replies");
    }
    return next;
  }

  private JsonNode array(String place, ArrayNode array) {
    var next = Mappers.JSON.createArrayNode();
    for (var one : array) {
      if (!isUnder(place, one)) {
        next.add(node(place, one));
      }
    }
    return next;
  }

  /// Drafts, entries of lists, keys and webhooks that are theirs go away whole.
  private boolean isUnder(String place, JsonNode one) {
    boolean theirs = one instanceof ObjectNode it && (is(it, "by") || is(it, "who"));
    return theirs
        && (THEIRS.contains(place)
            || ((ObjectNode) one).has("given")
            || ((ObjectNode) one).has("address"));
  }

  private boolean is(ObjectNode object, String field) {
    return object.path(field).isString()
        && object.path(field).asString().equals(whose.id().value());
  }

  private boolean isNamed(ObjectNode object, String field) {
    return !whose.names().isEmpty()
        && object.path(field).isString()
        && name().matcher(object.path(field).asString()).find();
  }

  /// Their id within identifiers, and their names wherever they stand as words of their own.
  private String words(String words) {
    var without = words.chars().anyMatch(Character::isWhitespace) ? words : identifier(words);
    return whose.names().isEmpty()
        ? without
        : name().matcher(without).replaceAll(Matcher.quoteReplacement(NOBODY));
  }

  private String identifier(String words) {
    return whose.replaced(words, instead);
  }

  private Pattern name() {
    return Pattern.compile(
        whose.names().stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }
}
