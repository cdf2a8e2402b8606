package dk.traedesten.redis;

import dk.traedesten.dialog.Mappers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What stands of one person in something that is kept: the smallest parts that are about them, so
/// that nothing comes along of others.
final class Found {
  private final RightsSubject whose;
  private final List<JsonNode> parts = new ArrayList<>();

  private Found(RightsSubject whose) {
    this.whose = whose;
  }

  static List<JsonNode> in(JsonNode kept, RightsSubject whose) {
    var found = new Found(whose);
    found.look("", kept);
    return List.copyOf(found.parts);
  }

  private void look(String place, JsonNode node) {
    if (node.isObject()) {
      if (isAbout(node)) {
        part(place, node);
        return;
      }
      node.propertyStream()
          .forEach(one -> {
            if (one.getKey().equals(whose.id().value())) {
              part(place, one.getValue());
            } else {
              look(place + "/" + one.getKey(), one.getValue());
            }
          });
    } else if (node.isArray()) {
      node.forEach(one -> look(place, one));
    } else if (isThem(node)) {
      part(place, node);
    }
  }

  /// A field of it is this person: who it is, who said it, who has taken it on.
  private boolean isAbout(JsonNode object) {
    return object
        .propertyStream()
        .anyMatch(one -> OF_ONE.contains(one.getKey()) && isThem(one.getValue()));
  }

  private static final Set<String> OF_ONE = Set.of("id", "by", "owner", "who", "person");

  private boolean isThem(JsonNode value) {
    return value.isString() && value.asString().equals(whose.id().value());
  }

  private void part(String place, JsonNode what) {
    var part = Mappers.JSON.createObjectNode();
    part.put("place", place.isEmpty() ? "/" : place);
    part.set("what", what);
    parts.add(part);
  }
}
