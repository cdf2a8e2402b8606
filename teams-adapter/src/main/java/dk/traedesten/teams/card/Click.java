package dk.traedesten.teams.card;

import dk.traedesten.chat.Ref;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What was clicked on a card.
///
/// @param version the id of the delivery the card was made of, if it was made of one: with it a
///   second click is told from the first one delivered again
public record Click(Ref ref, Optional<String> version) {
  private static final String REF = "t";
  private static final String VERSION = "v";

  /// Beyond this it is no id of ours.
  private static final int LONGEST = 200;

  /// What data of a card refers to; empty when it is none of ours.
  public static Optional<Click> read(ObjectNode data) {
    if (!(data.get(REF) instanceof ObjectNode written)) {
      return Optional.empty();
    }
    var version =
        Optional.<JsonNode>ofNullable(data.get(VERSION))
            .flatMap(JsonNode::stringValueOpt)
            .filter(v -> v.length() <= LONGEST);
    return Ref.read(written).map(ref -> new Click(ref, version));
  }

  /// Gives everything that can be pressed on a card a version, where it has none.
  ///
  /// @param version the same for all of it, and never guessable
  public static void stamp(JsonNode card, String version) {
    if (card instanceof ObjectNode data && data.has(REF) && !data.has(VERSION)) {
      data.put(VERSION, version);
    } else {
      card.forEach(part -> stamp(part, version));
    }
  }

  ObjectNode data() {
    var data = Json.MAPPER.createObjectNode();
    data.set(REF, ref.tree());
    version.ifPresent(v -> data.put(VERSION, v));
    return data;
  }
}
