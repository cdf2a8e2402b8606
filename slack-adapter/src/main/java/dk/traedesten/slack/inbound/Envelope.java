package dk.traedesten.slack.inbound;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// What came in, looked at from outside: which kind of thing it is, and whether everything stands
/// in it that its kind needs. Nothing behind this door meets a payload that is half there.
sealed interface Envelope {

  /// It can be read on.
  record Whole(ObjectNode payload) implements Envelope {}

  /// Slack asks whether the bot is there; it wants its word back.
  record AreYouThere(String challenge) implements Envelope {}

  /// It is of no use here.
  record Left(Ignored why) implements Envelope {}

  /// It is not what its kind must be.
  record Broken() implements Envelope {}

  /// A word that ends up in an id of ours, or in a call to Slack.
  String ID = "[A-Za-z0-9_-]{1,64}";

  Map<String, List<String>> NEEDED =
      Map.of(
          "command",
          List.of("/command", "/user_id", "/team_id", "/channel_id", "/trigger_id"),
          "event_callback",
          List.of("/event_id", "/team_id", "/event/type"),
          "block_actions",
          List.of(
              "/user/id",
              "/trigger_id",
              "/actions/0/action_id",
              "/actions/0/action_ts",
              "/actions/0/type"),
          "block_suggestion",
          List.of("/user/id", "/action_id"),
          "shortcut",
          List.of("/user/id", "/callback_id", "/trigger_id"),
          "message_action",
          List.of("/user/id", "/callback_id", "/trigger_id", "/channel/id", "/message/ts"),
          "view_submission",
          List.of("/user/id", "/view/id", "/view/type", "/view/callback_id"),
          "view_closed",
          List.of("/user/id", "/view/id", "/view/type", "/view/callback_id"));

  /// Those that stand for a person or a place.
  List<String> IDS =
      List.of(
          "/user/id",
          "/user_id",
          "/team_id",
          "/team/id",
          "/channel_id",
          "/channel/id",
          "/enterprise/id",
          "/enterprise_id",
          "/event/user",
          "/event/channel",
          "/event_id",
          "/view/id",
          "/view/app_installed_team_id");

  /// The events that something is done about. Those about people are handed over whole.
  Set<String> USED =
      Set.of(
          "app_mention",
          "message",
          "app_home_opened",
          "member_left_channel",
          "user_change",
          "app_uninstalled",
          "tokens_revoked");

  static Envelope of(ObjectNode payload) {
    var kind = kind(payload);
    return switch (kind) {
      case "" -> new Broken();
      case "ssl_check" -> new AreYouThere("");
      case "url_verification" ->
          payload.path("challenge").isString()
              ? new AreYouThere(payload.path("challenge").stringValue(""))
              : new Broken();
      case "app_rate_limited" -> new Left(Ignored.HELD_BACK_BY_SLACK);
      default -> NEEDED.containsKey(kind) ? known(kind, payload) : new Left(Ignored.UNKNOWN_KIND);
    };
  }

  private static String kind(ObjectNode payload) {
    if (payload.has("command")) {
      return "command";
    }
    return payload.has("ssl_check") ? "ssl_check" : payload.path("type").asString("");
  }

  private static Envelope known(String kind, ObjectNode payload) {
    if (!NEEDED.getOrDefault(kind, List.of()).stream().allMatch(at -> hasWord(payload, at))
        || !IDS.stream().allMatch(at -> isIdIfThere(payload, at))
        || payload.path("actions").size() > 1) {
      return new Broken();
    }
    if (kind.equals("event_callback") && !USED.contains(payload.at("/event/type").asString(""))) {
      return new Left(Ignored.UNUSED_EVENT);
    }
    if (payload.at("/event/bot_id").isString()) {
      return new Left(Ignored.FROM_A_BOT);
    }
    if (payload.at("/event/type").asString("").equals("message") && !isToTheBot(payload)) {
      return new Left(Ignored.NO_MESSAGE);
    }
    return new Whole(slim(kind, payload));
  }

  /// Something somebody has just written in the chat with the bot alone. What is written in
  /// channels is none of the bot's business.
  private static boolean isToTheBot(ObjectNode payload) {
    return payload.at("/event/subtype").isMissingNode()
        && payload.at("/event/channel_type").asString("").equals("im")
        && hasWord(payload, "/event/user");
  }

  private static boolean hasWord(ObjectNode payload, String at) {
    var node = payload.at(at);
    return node.isString() && !node.stringValue("").isBlank();
  }

  private static boolean isIdIfThere(ObjectNode payload, String at) {
    var node = payload.at(at);
    return node.isMissingNode()
        || node.isNull()
        || node.isObject()
        || (node.isString()
            && (node.stringValue("").isEmpty() || node.stringValue("").matches(ID)));
  }

  /// Without what is not needed. The message a button stands in is what we wrote ourselves, and may
  /// hold blocks that Slack's library does not know; an empty form comes as a list.
  private static ObjectNode slim(String kind, ObjectNode payload) {
    if (kind.equals("block_actions")) {
      payload.remove(List.of("message", "app_unfurl"));
    }
    if (payload.at("/view/state") instanceof ObjectNode state && state.path("values").isArray()) {
      state.putObject("values");
    }
    return payload;
  }
}
