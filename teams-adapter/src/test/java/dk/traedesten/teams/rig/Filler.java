package dk.traedesten.teams.rig;

import dk.traedesten.dialog.Mappers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Fills a card in as somebody in a hurry would: what must be filled in, with what comes first.
final class Filler {
  private Filler() {}

  /// What Teams sends along.
  ///
  /// @param everything whether what may be left out is filled in too
  static ObjectNode filled(JsonNode card, boolean everything) {
    var data = Mappers.JSON.createObjectNode();
    int place = 0;
    for (var input : inputs(card)) {
      fill(data, input, everything, place++);
    }
    return data;
  }

  private static void fill(ObjectNode data, JsonNode input, boolean everything, int place) {
    var id = input.path("id").asString("");
    var fill = everything || input.path("isRequired").asBoolean(false);
    if (input.has("value")) {
      data.put(id, input.path("value").asString(""));
    } else if (fill) {
      data.put(
          id,
          switch (input.path("type").asString("")) {
            case "Input.Text" -> "Et svar " + place;
            case "Input.Number" -> input.path("min").asString("1");
            case "Input.Time" -> "09:00";
            case "Input.Date" -> "2026-12-04";
            case "Input.ChoiceSet" -> chosen(input, place);
            default -> "";
          });
    }
  }

  private static String chosen(JsonNode input, int place) {
    var choices = input.path("choices");
    return choices.get(place % choices.size()).path("value").asString("");
  }

  private static List<JsonNode> inputs(JsonNode card) {
    var found = new ArrayList<JsonNode>();
    if (card.path("type").asString("").startsWith("Input.")) {
      found.add(card);
    } else {
      card.forEach(part -> found.addAll(inputs(part)));
    }
    return found;
  }
}
