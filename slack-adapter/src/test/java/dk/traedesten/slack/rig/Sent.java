package dk.traedesten.slack.rig;

import dk.traedesten.dialog.Mappers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What Slack sends when somebody does something, in the form it really has.
public final class Sent {
  private static final AtomicLong NEXT = new AtomicLong(1);

  private Sent() {}

  /// An id no other one has.
  public static String fresh(String kind) {
    return kind + NEXT.incrementAndGet();
  }

  public static Map<String, String> command(
      String who, String command, String text, String channel, String trigger) {
    var form = new LinkedHashMap<String, String>();
    form.put("token", "gone");
    form.put("team_id", StubSlack.TEAM);
    form.put("team_domain", "kommunen");
    form.put("channel_id", channel);
    form.put("channel_name", channel.startsWith("D") ? "directmessage" : "ledergruppen");
    form.put("user_id", who);
    form.put("user_name", who);
    form.put("command", command);
    form.put("text", text);
    form.put("api_app_id", "A1");
    form.put("is_enterprise_install", "false");
    form.put("response_url", "https://hooks.slack.com/commands/T1/1/x");
    form.put("trigger_id", trigger);
    return form;
  }

  private static ObjectNode interaction(String type, String who) {
    var json = Mappers.JSON.createObjectNode();
    json.put("type", type);
    json.putObject("user")
        .put("id", who)
        .put("username", who)
        .put("name", who)
        .put("team_id", StubSlack.TEAM);
    json.putObject("team").put("id", StubSlack.TEAM).put("domain", "kommunen");
    json.putNull("enterprise");
    json.put("is_enterprise_install", false);
    json.put("api_app_id", "A1");
    json.put("token", "gone");
    return json;
  }

  /// A click on an element of a message.
  public static ObjectNode click(
      String who,
      StubSlack.Standing message,
      ObjectNode action,
      String trigger,
      String responseUrl) {
    var json = interaction("block_actions", who);
    var channel =
        message.conversation().startsWith("U")
            ? "D" + message.conversation()
            : message.conversation();
    json.putObject("container")
        .put("type", "message")
        .put("message_ts", message.ts())
        .put("channel_id", channel)
        .put("is_ephemeral", false);
    json.put("trigger_id", trigger);
    json.putObject("channel").put("id", channel).put("name", "ledergruppen");
    json.putObject("message")
        .put("type", "message")
        .put("ts", message.ts())
        .set("blocks", message.blocks());
    json.putObject("state").putObject("values");
    json.put("response_url", responseUrl);
    json.putArray("actions").add(action);
    return json;
  }

  /// A click on an element of a modal or of Home.
  public static ObjectNode clickIn(String who, ObjectNode view, ObjectNode action, String trigger) {
    var json = interaction("block_actions", who);
    json.putObject("container").put("type", "view").put("view_id", view.path("id").asString(""));
    json.put("trigger_id", trigger);
    json.set("view", view);
    json.putArray("actions").add(action);
    return json;
  }

  /// What Slack says of an element that was clicked.
  public static ObjectNode action(JsonNode element, String block, String ts) {
    var action = Mappers.JSON.createObjectNode();
    action.put("type", element.path("type").asString("button"));
    action.put("action_id", element.path("action_id").asString("a"));
    action.put("block_id", block);
    action.put("action_ts", ts);
    if (element.has("value")) {
      action.put("value", element.path("value").asString(""));
    }
    return action;
  }

  public static ObjectNode submission(String who, ObjectNode view, String trigger) {
    var json = interaction("view_submission", who);
    json.put("trigger_id", trigger);
    json.set("view", view);
    json.putArray("response_urls");
    return json;
  }

  public static ObjectNode closed(String who, ObjectNode view) {
    var json = interaction("view_closed", who);
    json.set("view", view);
    json.put("is_cleared", false);
    return json;
  }

  public static ObjectNode shortcut(String who, String trigger) {
    return interaction("shortcut", who)
        .put("callback_id", "start-exercise")
        .put("action_ts", "1.1")
        .put("trigger_id", trigger);
  }

  public static ObjectNode messageShortcut(String who, String text, String trigger) {
    var json = interaction("message_action", who);
    json.put("callback_id", "start-exercise-on-this");
    json.put("action_ts", "1.1");
    json.put("trigger_id", trigger);
    json.put("message_ts", "5.5");
    json.put("response_url", "https://hooks.slack.com/app/T1/1/x");
    json.putObject("channel").put("id", StubSlack.CHANNEL).put("name", "ledergruppen");
    json.putObject("message")
        .put("type", "message")
        .put("ts", "5.5")
        .put("user", "U9")
        .put("text", text);
    return json;
  }

  public static ObjectNode options(String who, String action, String typed) {
    var json = interaction("block_suggestion", who);
    json.put("action_id", action);
    json.put("block_id", "user-group");
    json.put("value", typed);
    return json;
  }

  /// An event of Slack's.
  public static ObjectNode event(String id, ObjectNode event) {
    var json = Mappers.JSON.createObjectNode();
    json.put("token", "gone");
    json.put("team_id", StubSlack.TEAM);
    json.put("api_app_id", "A1");
    json.set("event", event);
    json.put("type", "event_callback");
    json.put("event_id", id);
    json.put("event_time", 1_790_000_000);
    json.putArray("authorizations")
        .addObject()
        .put("team_id", StubSlack.TEAM)
        .put("user_id", "UBOT")
        .put("is_bot", true)
        .putNull("enterprise_id");
    return json;
  }

  public static ObjectNode message(String who, String text) {
    return Mappers.JSON
        .createObjectNode()
        .put("type", "message")
        .put("channel_type", "im")
        .put("channel", "D" + who)
        .put("user", who)
        .put("text", text)
        .put("ts", "1.1");
  }

  public static ObjectNode mention(String who, String text) {
    return Mappers.JSON
        .createObjectNode()
        .put("type", "app_mention")
        .put("channel", StubSlack.CHANNEL)
        .put("user", who)
        .put("text", text)
        .put("ts", "1.1");
  }
}
