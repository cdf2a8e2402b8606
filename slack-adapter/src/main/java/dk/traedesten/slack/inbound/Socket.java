package dk.traedesten.slack.inbound;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.slack.api.bolt.response.Response;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.response.AckResponse;
import com.slack.api.util.json.GsonFactory;
import dk.traedesten.dialog.Mappers;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The other way in: a socket that the bot opens to Slack, where no address of its own can be
/// reached. What comes goes the same way as by HTTP, each on a thread of its own; the socket itself
/// is what was verified.
public final class Socket implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Socket.class);
  private static final Gson GSON = GsonFactory.createSnakeCase();
  private static final Set<String> TAKEN = Set.of("events_api", "slash_commands", "interactive");

  private final SocketModeClient client;
  private final Intake intake;
  private final ExecutorService each = Executors.newVirtualThreadPerTaskExecutor();

  public Socket(SocketModeClient client, Intake intake) {
    this.client = client;
    this.intake = intake;
    client.setAutoReconnectEnabled(true);
    client.addWebSocketMessageListener(message -> each.execute(() -> take(message)));
  }

  /// Opens it; it opens itself again when it breaks.
  public void open() {
    try {
      client.connect();
    } catch (IOException | RuntimeException e) {
      LOG.warn(
          "The socket to Slack is not open yet and is tried again: {}", e.getClass().getName());
    }
  }

  private void take(String message) {
    var envelope = Payload.json(message);
    envelope
        .filter(e -> TAKEN.contains(e.path("type").asString("")))
        .flatMap(Socket::payload)
        .ifPresent(payload ->
            acknowledge(envelope.get().path("envelope_id").asString(""), intake.take(payload)));
  }

  private static Optional<String> payload(ObjectNode envelope) {
    return Optional.of(envelope.path("payload"))
        .filter(JsonNode::isObject)
        .map(Mappers.JSON::writeValueAsString);
  }

  /// What was not taken in is not acknowledged, and comes again. What can never be taken in would
  /// come for ever.
  private void acknowledge(String id, Response response) {
    if (response.getStatusCode() >= 500) {
      return;
    }
    try {
      var body = Optional.ofNullable(response.getBody()).orElse("");
      if (body.isEmpty()) {
        client.sendSocketModeResponse(new AckResponse(id));
      } else {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("envelope_id", id);
        answer.put("payload", payload(body));
        client.sendSocketModeResponse(GSON.toJson(answer));
      }
    } catch (RuntimeException closedMeanwhile) {
      LOG.warn(
          "Something from Slack could not be acknowledged and comes again: {}",
          closedMeanwhile.getClass().getName());
    }
  }

  private static Object payload(String body) {
    try {
      return GSON.fromJson(body, JsonElement.class);
    } catch (JsonParseException text) {
      return Map.of("text", body);
    }
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      LOG.warn("The socket to Slack did not close: {}", e.getClass().getName());
    }
    each.shutdown();
  }
}
