package dk.traedesten.slack.rig;

import dk.traedesten.dialog.Mappers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Fills a modal in as somebody in a hurry would: what must be filled in, with what comes first.
public final class Filler {
  private Filler() {}

  /// The view as Slack sends it back.
  ///
  /// @param everything whether what may be left out is filled in too
  public static ObjectNode filled(ObjectNode view, boolean everything) {
    var sent = view.deepCopy();
    sent.put("team_id", StubSlack.TEAM);
    if (!sent.has("id")) {
      sent.put("id", Sent.fresh("V"));
    }
    var values = sent.putObject("state").putObject("values");
    int place = 0;
    for (var block : view.path("blocks")) {
      if (block.path("type").asString("").equals("input")) {
        var element = block.path("element");
        var fill = everything || !block.path("optional").asBoolean(false);
        values
            .putObject(block.path("block_id").asString(""))
            .set(element.path("action_id").asString(""), value(element, fill, place++));
      }
    }
    return sent;
  }

  private static ObjectNode value(JsonNode element, boolean fill, int place) {
    var type = element.path("type").asString("");
    var value = Mappers.JSON.createObjectNode().put("type", type);
    switch (type) {
      case "plain_text_input" -> {
        if (element.has("initial_value")) {
          value.set("value", element.path("initial_value"));
        } else if (fill) {
          value.put("value", "Et svar " + place);
        } else {
          value.putNull("value");
        }
      }
      case "static_select", "radio_buttons" ->
          chosen(element, fill, place)
              .ifPresentOrElse(
                  o -> value.set("selected_option", o), () -> value.putNull("selected_option"));
      case "checkboxes", "multi_static_select" -> {
        var options = value.putArray("selected_options");
        if (fill) {
          element.path("options").valueStream().limit(1).forEach(options::add);
        }
      }
      case "timepicker" ->
          value.put("selected_time", element.path("initial_time").asString("09:00"));
      case "datepicker" ->
          value.put(
              "selected_date",
              element.has("initial_date")
                  ? element.path("initial_date").asString("")
                  : inAFewDays());
      case "conversations_select" ->
          value.put(
              "selected_conversation",
              element.path("initial_conversation").asString(StubSlack.CHANNEL));
      case "multi_users_select" -> value.putArray("selected_users");
      case "users_select" -> value.putNull("selected_user");
      default -> value.putNull("selected_option");
    }
    return value;
  }

  /// A day that lies ahead, whether time stands still or passes.
  private static String inAFewDays() {
    return LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(10).toString();
  }

  private static Optional<JsonNode> chosen(JsonNode element, boolean fill, int place) {
    if (element.has("initial_option")) {
      return Optional.of(element.path("initial_option"));
    }
    var options = element.path("options");
    return fill && !options.isEmpty()
        ? Optional.of(options.get(place % options.size()))
        : Optional.empty();
  }

  /// What stands in an input, to be filled in.
  public static ObjectNode value() {
    return Mappers.JSON.createObjectNode();
  }

  /// Chooses something in a filled view.
  public static ObjectNode with(ObjectNode filled, String block, ObjectNode value) {
    var copy = filled.deepCopy();
    var byAction = (ObjectNode) copy.path("state").path("values").path(block);
    byAction.set(byAction.propertyNames().iterator().next(), value);
    return copy;
  }
}
