package dk.traedesten.app;

import dk.traedesten.dialog.Mappers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Somebody who speaks to the playground as its page does.
record Visitor(HttpClient http, String page) {
  /// Longer than the lease of a relay that was killed.
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  static Visitor of(RunningBot bot) {
    return new Visitor(HttpClient.newHttpClient(), bot.page());
  }

  JsonNode state() {
    return read(send(HttpRequest.newBuilder(uri("playground/state")).build()));
  }

  List<String> people() {
    return state().get("people").valueStream().map(p -> p.get("id").asString()).toList();
  }

  void addPeople(int count) {
    for (int i = 0; i < count; i++) {
      post(
          "people",
          Map.of("id", UUID.randomUUID().toString(), "name", "Person " + i, "title", "chef"));
    }
  }

  /// Starts an exercise with everyone in it.
  String start(String dialog, String mode, List<String> people) {
    var wish = new LinkedHashMap<String, Object>();
    wish.put("id", UUID.randomUUID().toString());
    wish.put("dialog", dialog);
    wish.put("facilitator", people.getFirst());
    wish.put("part", "member");
    wish.put("invited", people.subList(1, people.size()));
    wish.put("topic", "Sammen om de unge");
    wish.put("mode", mode);
    wish.put("settings", Map.of());
    wish.put("language", "da");
    wish.put("zone", "Europe/Copenhagen");
    wish.put("gather", true);
    return post("start", wish).get("session").asString();
  }

  JsonNode press(String session, String person, String verb, String moment) {
    return post(
        "press",
        Map.of(
            "id", UUID.randomUUID().toString(),
            "person", person,
            "session", session,
            "verb", verb,
            "moment", moment));
  }

  JsonNode answer(String session, String person, String moment, Map<String, ?> given) {
    return post(
        "answer",
        Map.of(
            "id", UUID.randomUUID().toString(),
            "person", person,
            "session", session,
            "moment", moment,
            "given", given));
  }

  static Map<String, ?> score(int number) {
    return Map.of("score", Map.of("kind", "score", "number", number));
  }

  JsonNode post(String what, Map<String, ?> body) {
    var response =
        send(
            HttpRequest.newBuilder(uri("playground/" + what))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Mappers.JSON.writeValueAsBytes(body)))
                .build());
    if (response.statusCode() != 200) {
      throw new AssertionError(what + " → " + response.statusCode() + " " + response.body());
    }
    return read(response);
  }

  /// Waits until the group's channel shows a block.
  JsonNode until(String what, Predicate<JsonNode> block) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      var found = group().filter(block).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      LockSupport.parkNanos(50_000_000);
    }
    throw new AssertionError("the group's channel never showed " + what);
  }

  private Stream<JsonNode> group() {
    return state()
        .get("conversations")
        .get("web:group")
        .valueStream()
        .flatMap(line -> line.get("blocks").valueStream());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private URI uri(String path) {
    return URI.create(page + path);
  }

  private static JsonNode read(HttpResponse<String> response) {
    return Mappers.JSON.readTree(response.body());
  }
}
