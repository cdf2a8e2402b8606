package dk.traedesten.slack.inbound;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dk.traedesten.chat.Counts;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// Where everything comes together, by whichever way it came: it is looked at from outside, and
/// handed to those who know what to do. What comes back is the acknowledgement; by then everything
/// is durable.
public final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final App app;
  private final SlackRequestParser parser;
  private final Counts<Ignored> counts;

  Dispatcher(App app, Counts<Ignored> counts) {
    this.app = app;
    this.counts = counts;
    parser = new SlackRequestParser(app.config());
  }

  /// Takes in what came by HTTP, when it has been verified.
  Response take(byte[] body) {
    return take(Payload.read(body));
  }

  /// Takes in what came by socket.
  Response take(String json) {
    return take(Payload.json(json));
  }

  private Response take(Optional<ObjectNode> payload) {
    return switch (payload.map(Envelope::of).orElseGet(Envelope.Broken::new)) {
      case Envelope.Whole(var whole) -> handle(whole);
      case Envelope.AreYouThere(var challenge) ->
          Response.builder().statusCode(200).contentType("text/plain").body(challenge).build();
      case Envelope.Left(var why) -> {
        counts.happened(why);
        yield Response.ok();
      }
      case Envelope.Broken() -> status(400);
    };
  }

  private Response handle(ObjectNode payload) {
    Request<?> request;
    try {
      // Told that it came by socket, the parser takes every kind as JSON, and looks for nothing
      // else in it.
      request =
          parser.parse(
              SlackRequestParser.HttpRequest.builder()
                  .socketMode(true)
                  .requestUri("/slack/events")
                  .requestBody(payload.toString())
                  .headers(new RequestHeaders(Map.of()))
                  .queryString(Map.of())
                  .remoteAddress("")
                  .build());
    } catch (JsonParseException
        | IllegalStateException
        | UnsupportedOperationException
        | NullPointerException e) {
      return status(400);
    }
    return request == null ? status(400) : handle(request);
  }

  /// What fails here is not acknowledged, so that Slack sends it again. The reason may quote what
  /// people wrote: only its kind and place are written down.
  private Response handle(Request<?> request) {
    try {
      return app.run(request);
    } catch (Exception e) {
      LOG.error(
          "What came from Slack ({}) could not be taken in: {} at {}",
          request.getRequestType(),
          e.getClass().getName(),
          e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
      return status(500);
    }
  }

  static Response status(int code) {
    return Response.builder().statusCode(code).build();
  }
}
