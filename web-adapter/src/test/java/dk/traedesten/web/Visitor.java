package dk.traedesten.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.Mappers;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Somebody at the page, as the server sees them.
final class Visitor {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Room room;

  Visitor(Room room) {
    this.room = room;
  }

  /// An answer of the server.
  record Said(int status, Map<String, String> headers, String body) {
    JsonNode json() {
      return Mappers.JSON.readTree(body);
    }

    String outcome() {
      return json().path("outcome").asString();
    }
  }

  Said get(String path) {
    return send(HttpRequest.newBuilder(room.at(path)).GET().build());
  }

  Said post(String what, Map<String, ?> body) {
    return post(what, Mappers.JSON.writeValueAsString(body).getBytes(UTF_8), "application/json");
  }

  Said post(String what, byte[] body, String type, String... headers) {
    var request =
        HttpRequest.newBuilder(room.at("/playground/" + what))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  JsonNode state() {
    return get("/playground/state").json();
  }

  /// What stands in a conversation now.
  JsonNode lines(String conversation) {
    return state().path("conversations").path("web:" + conversation);
  }

  InputStream stream() {
    try {
      return client
          .send(
              HttpRequest.newBuilder(room.at("/playground/stream")).build(),
              BodyHandlers.ofInputStream())
          .body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Said send(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString(UTF_8));
      var headers = new java.util.TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
      response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
      return new Said(response.statusCode(), headers, response.body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
