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
import java.time.Duration;
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

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /// Asks Slack for a socket.
  public interface Dial {
    SocketModeClient dial() throws IOException;
  }

  private final Dial dial;
  private final Dispatcher intake;
  private final ExecutorService each = Executors.newVirtualThreadPerTaskExecutor();
  private volatile Optional<SocketModeClient> client = Optional.empty();
  private Optional<Thread> opening = Optional.empty();

  public Socket(Dial dial, Dispatcher intake) {
    this.dial = dial;
    this.intake = intake;
  }

  /// Opens it: tried until Slack answers. It opens itself again when it breaks.
  public synchronized void open() {
    opening = Optional.of(Thread.ofVirtual().name("slack-socket").start(this::untilOpen));
  }

  private void untilOpen() {
    var pause = Duration.ofSeconds(1);
    while (!Thread.currentThread().isInterrupted() && !isOpen()) {
      try {
        Thread.sleep(pause);
        pause =
            pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                ? pause.multipliedBy(2)
                : LONGEST_PAUSE;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private boolean isOpen() {
    try {
      var fresh = dial.dial();
      fresh.setAutoReconnectEnabled(true);
      fresh.addWebSocketMessageListener(message -> each.execute(() -> take(fresh, message)));
      fresh.connect();
      client = Optional.of(fresh);
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.warn(
          "The socket to Slack is not open yet and is tried again: {}", e.getClass().getName());
      return false;
    }
  }

  private void take(SocketModeClient from, String message) {
    var envelope = Payload.json(message);
    envelope
        .filter(e -> TAKEN.contains(e.path("type").asString("")))
        .flatMap(Socket::payload)
        .ifPresent(payload ->
            acknowledge(
                from, envelope.get().path("envelope_id").asString(""), intake.take(payload)));
  }

  private static Optional<String> payload(ObjectNode envelope) {
    return Optional.of(envelope.path("payload"))
        .filter(JsonNode::isObject)
        .map(Mappers.JSON::writeValueAsString);
  }

  /// What was not taken in is not acknowledged, and comes again. What can never be taken in would
  /// come for ever.
  private static void acknowledge(SocketModeClient client, String id, Response response) {
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
  public synchronized void close() {
    opening.ifPresent(Thread::interrupt);
    try {
      if (client.isPresent()) {
        client.get().close();
      }
    } catch (IOException e) {
      LOG.warn("The socket to Slack did not close: {}", e.getClass().getName());
    }
    each.shutdown();
  }
}
