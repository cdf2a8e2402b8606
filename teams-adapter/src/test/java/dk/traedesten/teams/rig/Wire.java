package dk.traedesten.teams.rig;

import dk.traedesten.dialog.Mappers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Teams as it calls the bot: activities with a signed token.
///
/// @param serviceUrl where it wants to be answered
/// @param token a good one for that address
public record Wire(URI bot, String serviceUrl, Supplier<String> token) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final AtomicLong NEXT = new AtomicLong(1_800_000_000_000L);

  /// A place where somebody does something.
  ///
  /// @param kind `personal`, `groupChat` or `channel`
  public record Room(String id, String kind) {
    /// A new thread, as where somebody writes a message of its own in a channel.
    public Room thread() {
      return kind.equals("channel") ? new Room(id + ";messageid=" + NEXT.get(), kind) : this;
    }
  }

  /// What the bot answers at once.
  public record Reply(int status, String body) {
    public JsonNode json() {
      return body.isBlank() ? Mappers.JSON.createObjectNode() : Mappers.JSON.readTree(body);
    }

    /// The card in it, to a click or in a window.
    public Optional<JsonNode> card() {
      var json = json();
      return Optional.of(json.at("/task/value/card/content"))
          .filter(JsonNode::isObject)
          .or(() -> Optional.of(json.path("value")).filter(JsonNode::isObject));
    }

    /// The line in it.
    public String line() {
      var json = json();
      return json.at("/task/value").asString(json.path("value").asString(""));
    }
  }

  /// Something somebody does.
  public ObjectNode activity(ObjectNode who, Room room, String type) {
    var activity = Mappers.JSON.createObjectNode();
    activity.put("type", type);
    activity.put("id", Long.toString(NEXT.incrementAndGet()));
    activity.put("timestamp", "2026-11-23T08:59:59.123Z");
    activity.put("channelId", "msteams");
    activity.put("serviceUrl", serviceUrl);
    activity.put("locale", "da-DK");
    var from = activity.putObject("from");
    from.put("id", who.path("id").asString(""));
    from.put("name", who.path("name").asString(""));
    from.put("aadObjectId", who.path("aadObjectId").asString(""));
    activity.putObject("recipient").put("id", BotFramework.BOT).put("name", "Trædesten");
    var conversation = activity.putObject("conversation");
    conversation.put("id", room.id());
    conversation.put("conversationType", room.kind());
    conversation.put("tenantId", Microsoft.TENANT);
    activity.putObject("channelData").putObject("tenant").put("id", Microsoft.TENANT);
    return activity;
  }

  public Reply send(ObjectNode activity) {
    var request =
        HttpRequest.newBuilder(bot)
            .header("Authorization", "Bearer " + token.get())
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(activity.toString()))
            .build();
    try {
      var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return new Reply(answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// The same once more, under another id, as Teams does when it thinks that it was lost.
  public static ObjectNode again(ObjectNode activity) {
    return activity
        .deepCopy()
        .put("id", Long.toString(NEXT.incrementAndGet()))
        .put("timestamp", "2026-11-23T09:00:14.123Z");
  }
}
