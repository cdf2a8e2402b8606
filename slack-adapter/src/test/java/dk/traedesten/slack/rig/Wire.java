package dk.traedesten.slack.rig;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.slack.client.Token;
import dk.traedesten.slack.inbound.Signature;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How Slack sends things to the bot: signed, over HTTP.
public record Wire(URI events, String secret, InstantSource clock) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /// Sends what is clicked, filled in, or chosen.
  public HttpResponse<String> interaction(String payload) {
    return form(Map.of("payload", payload));
  }

  public HttpResponse<String> form(Map<String, String> fields) {
    return signed(
        fields.entrySet().stream()
            .map(e ->
                URLEncoder.encode(e.getKey(), UTF_8) + "=" + URLEncoder.encode(e.getValue(), UTF_8))
            .collect(Collectors.joining("&")),
        "application/x-www-form-urlencoded");
  }

  public HttpResponse<String> event(String json) {
    return signed(json, "application/json");
  }

  public HttpResponse<String> signed(String body, String type) {
    return signed(body.getBytes(UTF_8), type);
  }

  public HttpResponse<String> signed(byte[] body, String type) {
    return send("POST", body, headers(body, type));
  }

  /// The headers Slack sends with a body.
  public Map<String, String> headers(byte[] body, String type) {
    var time = String.valueOf(clock.instant().getEpochSecond());
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", type);
    headers.put("X-Slack-Request-Timestamp", time);
    headers.put("X-Slack-Signature", new Signature(new Token(secret)).sign(body, time));
    return headers;
  }

  public HttpResponse<String> send(String method, byte[] body, Map<String, String> headers) {
    var request = HttpRequest.newBuilder(events).method(method, BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    return send(request.build());
  }

  public static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("the bot did not answer", e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
