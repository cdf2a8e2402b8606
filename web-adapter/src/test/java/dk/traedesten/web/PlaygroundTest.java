package dk.traedesten.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.session.Conversation;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.InMemoryStore;
import dk.traedesten.spi.Outbox.Claimed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/// A stream that stays silent ends by the timeout, not never.
@Timeout(60)
class PlaygroundTest {
  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryShelf shelf = new InMemoryShelf();
  private Room room = open();
  private Visitor page = new Visitor(room);

  private Room open() {
    return Room.open(0, store, shelf, InstantSource.system(), List.of(TinyDialog.TINY));
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void five_people_are_there_from_the_start() {
    assertThat(page.state().path("people").valueStream().map(p -> p.path("name").asString()))
        .containsExactly("Anna Lund", "Bo Krogh", "Camilla Friis", "David Holm", "Emma Skov");
    assertThat(page.lines("group").isEmpty()).isTrue();
  }

  @Test
  void exercises_are_offered_with_what_one_must_choose() {
    var offer = page.get("/playground/dialogs").json();
    var tiny = offer.path("dialogs").path(0);
    assertThat(tiny.path("title").path("da").asString()).isEqualTo("Lille");
    assertThat(tiny.path("modes").valueStream().map(JsonNode::asString))
        .containsExactly("named", "confidential");
    assertThat(tiny.path("settings").path(0).path("options").size()).isEqualTo(2);
    assertThat(tiny.path("up-to").asString()).isEqualTo("PT10M");
    assertThat(offer.path("thresholds").path("numbers").asInt()).isEqualTo(5);
    assertThat(tiny.has("steps")).isFalse();
  }

  @Test
  void group_walks_from_start_to_result() {
    var session = start(true);
    begin(session);
    assertThat(question("bo").path("fields").size()).isEqualTo(2);
    for (var who : List.of("anna", "bo", "camilla", "david")) {
      assertThat(answer(session, who, 4).outcome()).isEqualTo("accepted");
    }
    assertThat(blocks("group", "progress").getFirst().path("in").asInt()).isEqualTo(4);
    assertThat(blocks("group", "chart")).isEmpty();
    answer(session, "emma", 2);
    var chart = blocks("group", "chart").getFirst();
    assertThat(chart.path("title").path("en").asString()).isEqualTo("How many?");
    assertThat(chart.path("words").path("da").asString())
        .contains("2\u00A0×\u00A01, 4\u00A0×\u00A04");
  }

  @Test
  void people_join_one_by_one_when_they_are_not_gathered() {
    var session = start(false);
    assertThat(begin(session).outcome()).isEqualTo("declined");
    var joined = page.post("join", said("bo", session, Map.of("language", "en")));
    assertThat(joined.outcome()).isEqualTo("accepted");
    assertThat(begin(session).outcome()).isEqualTo("accepted");
  }

  @Test
  void chart_is_drawn_in_the_language_and_light_of_the_page() {
    var session = start(true);
    begin(session);
    List.of("anna", "bo", "camilla", "david", "emma").forEach(who -> answer(session, who, 3));
    var line =
        page.lines("group")
            .valueStream()
            .filter(l -> !kinds(l, "chart").isEmpty())
            .findFirst()
            .orElseThrow();
    var place = kinds(line, "chart").getFirst().path("place").asInt();
    var path = "/playground/chart?conversation=web:group&key=%s&place=%d&language=%s&theme=%s";
    var danish = page.get(path.formatted(line.path("key").asString(), place, "da", "light"));
    var english = page.get(path.formatted(line.path("key").asString(), place, "en", "dark"));
    assertThat(danish.status()).isEqualTo(200);
    assertThat(danish.headers().get("content-type")).startsWith("image/svg+xml");
    assertThat(danish.body()).contains("Hvor mange?").doesNotContain("How many?");
    assertThat(english.body()).contains("How many?");
    assertThat(page.get("/playground/chart?conversation=web:group&key=no&place=0").status())
        .isEqualTo(404);
  }

  @Test
  void what_the_group_keeps_between_exercises_is_asked_for_and_answered_in_ones_own_chat() {
    var wanted = want("bo", "group", "Europe/Copenhagen");
    assertThat(wanted.outcome()).isEqualTo("accepted");
    var buttons = blocks("bo", "buttons").getLast().path("buttons");
    assertThat(buttons.valueStream().map(b -> b.path("verb").asString()))
        .contains("my-actions", "pulses", "hours");
    assertThat(want("bo", "hours", "Europe/Copenhagen").outcome()).isEqualTo("accepted");
    var form = question("bo");
    var saved =
        page.post(
            "answer",
            said(
                "bo",
                "playground.group",
                Map.of(
                    "moment",
                    form.path("moment").asString(),
                    "given",
                    Map.of("from", Map.of("kind", "words", "text", "sent")))));
    assertThat(saved.outcome()).isEqualTo("declined");
    assertThat(saved.json().path("field").asString()).isEqualTo("from");
    assertThat(want("bo", "group", "Mars/Olympus").status()).isEqualTo(422);
    assertThat(want("nobody", "group", "Europe/Copenhagen").status()).isEqualTo(404);
  }

  private Visitor.Said want(String who, String verb, String zone) {
    return page.post(
        "want", Map.of("id", id(), "person", who, "verb", verb, "language", "da", "zone", zone));
  }

  @Test
  void answer_that_does_not_fit_is_declined_at_its_field_in_both_languages() {
    var session = start(true);
    begin(session);
    var declined = answer(session, "bo", 6);
    assertThat(declined.status()).isEqualTo(200);
    assertThat(declined.outcome()).isEqualTo("declined");
    assertThat(declined.json().path("field").asString()).isEqualTo("score");
    assertThat(declined.json().path("words").path("da").asString())
        .isEqualTo("Vælg et tal fra 1 til 5.");
    assertThat(declined.json().path("words").path("en").asString()).isNotBlank();
  }

  @Test
  void answer_sent_twice_counts_once() {
    var session = start(true);
    begin(session);
    var answer = answering(session, "bo", 5);
    page.post("answer", answer);
    var changed = new LinkedHashMap<String, Object>(answering(session, "bo", 1));
    page.post("answer", changed);
    assertThat(page.post("answer", answer).outcome()).isEqualTo("accepted");
    assertThat(question("bo").path("given").path("score").path("number").asInt()).isEqualTo(1);
  }

  @Test
  void facilitator_who_only_facilitates_is_asked_nothing() {
    var session = page.post("start", wish(true, "spectator")).json().path("session").asString();
    begin(session);
    assertThat(blocks("anna", "question")).isEmpty();
    assertThat(blocks("group", "progress").getFirst().path("of").asInt()).isEqualTo(4);
  }

  @Test
  void draft_is_found_by_a_page_that_is_opened_later_and_is_no_answer() {
    var session = start(true);
    begin(session);
    var kept = draft(session, "bo", 4);
    assertThat(kept.outcome()).isEqualTo("accepted");
    assertThat(kept.json().path("kept").asBoolean()).isTrue();
    restart();
    assertThat(question("bo").path("draft").path("score").path("number").asInt()).isEqualTo(4);
    assertThat(question("bo").path("given").isEmpty()).isTrue();
    assertThat(question("camilla").path("draft").isEmpty()).isTrue();
    assertThat(blocks("group", "progress").getFirst().path("in").asInt()).isZero();
  }

  @Test
  void draft_is_gone_when_it_was_emptied_answered_or_came_too_late() {
    var session = start(true);
    begin(session);
    draft(session, "bo", 4);
    page.post("draft", said("bo", session, Map.of("moment", "number", "given", Map.of())));
    assertThat(question("bo").path("draft").isEmpty()).isTrue();
    draft(session, "bo", 4);
    answer(session, "bo", 5);
    assertThat(question("bo").path("draft").isEmpty()).isTrue();
    assertThat(question("bo").path("given").path("score").path("number").asInt()).isEqualTo(5);
    page.post("press", said("anna", session, Map.of("verb", "next", "moment", "number")));
    assertThat(blocks("anna", "note").toString()).contains("Luk alligevel?");
    page.post("press", said("anna", session, Map.of("verb", "go-on", "moment", "number")));
    var late = draft(session, "camilla", 4);
    assertThat(late.outcome()).isEqualTo("accepted");
    assertThat(late.json().path("kept").asBoolean()).isFalse();
    assertThat(blocks("camilla", "question")).isEmpty();
  }

  @Test
  void who_deletes_what_is_theirs_leaves_no_draft_behind() {
    var session = start(true);
    begin(session);
    draft(session, "bo", 4);
    draft(session, "camilla", 3);
    page.post("press", said("bo", session, Map.of("verb", "delete-mine", "moment", "number")));
    assertThat(question("bo").path("draft").isEmpty()).isTrue();
    assertThat(question("bo").path("given").isEmpty()).isTrue();
    assertThat(question("camilla").path("given").path("score").path("number").asInt()).isEqualTo(3);
  }

  @Test
  void draft_outlives_its_message_said_again_with_the_same_answer() {
    var session = start(true);
    begin(session);
    answer(session, "bo", 5);
    draft(session, "bo", 2);
    var chat = new Conversation("web", "bo");
    room.channel()
        .read(chat)
        .forEach((key, shown) ->
            room.channel()
                .deliver(
                    new Claimed(
                        new Delivery(
                            "again",
                            Playground.TENANT,
                            shown.session(),
                            chat,
                            key,
                            shown.message(),
                            Language.EN),
                        Optional.empty(),
                        0,
                        false)));
    assertThat(question("bo").path("draft").path("score").path("number").asInt()).isEqualTo(2);
  }

  @Test
  void things_seldom_needed_are_sent_as_a_menu() {
    var session = start(true);
    begin(session);
    var verbs =
        blocks("bo", "menu").getFirst().path("buttons").valueStream().map(b -> b.path("verb"));
    assertThat(verbs.map(JsonNode::asString)).contains("who-sees", "my-answers", "leave");
    var pressed =
        page.post("press", said("anna", session, Map.of("verb", "hand-over", "moment", "number")));
    assertThat(pressed.outcome()).isEqualTo("accepted");
    var aside = blocks("anna", "question").getLast();
    assertThat(aside.path("moment").asString()).isEqualTo("aside:hand-over");
    var given = Map.of("choice", Map.of("kind", "person", "who", "bo"));
    var handed =
        page.post(
            "answer", said("anna", session, Map.of("moment", "aside:hand-over", "given", given)));
    assertThat(handed.outcome()).isEqualTo("accepted");
  }

  @Test
  void wish_sent_twice_starts_one_exercise() {
    var wish = wish(true);
    page.post("start", wish);
    page.post("start", wish);
    assertThat(page.lines("group").size()).isEqualTo(1);
  }

  @Test
  void time_passes_to_the_next_deadline_and_stays_passed_after_a_restart() {
    var session = start(true);
    begin(session);
    answer(session, "bo", 4);
    var before = now();
    var passed = page.post("let-time-pass", Map.of("id", id()));
    assertThat(passed.json().path("passed").asBoolean()).isTrue();
    assertThat(blocks("group", "chart")).hasSize(1);
    assertThat(java.time.Duration.between(before, now()).toHours()).isEqualTo(24);
    restart();
    assertThat(java.time.Duration.between(before, now()).toHours()).isEqualTo(24);
    assertThat(page.post("let-time-pass", Map.of("id", id())).json().path("passed").asBoolean())
        .isFalse();
  }

  @Test
  void time_passes_once_for_each_wish_however_often_it_is_sent() {
    var session = start(true);
    begin(session);
    answer(session, "bo", 4);
    var before = now();
    var wish = Map.of("id", id());
    page.post("let-time-pass", wish);
    // With something new to wait for.
    begin(start(true));
    restart();
    assertThat(page.post("let-time-pass", wish).json().path("passed").asBoolean()).isTrue();
    assertThat(java.time.Duration.between(before, now()).toHours()).isEqualTo(24);
    page.post("let-time-pass", Map.of("id", id()));
    assertThat(java.time.Duration.between(before, now()).toHours()).isEqualTo(48);
  }

  @Test
  void everything_is_still_there_after_a_restart() {
    page.post("people", Map.of("id", id(), "name", "Frede Bæk", "title", "Plejehjemsleder"));
    var session = start(true);
    begin(session);
    answer(session, "bo", 4);
    var before = page.state();
    restart();
    assertThat(page.state().path("people")).isEqualTo(before.path("people"));
    assertThat(page.state().path("conversations")).isEqualTo(before.path("conversations"));
    assertThat(answer(session, "camilla", 4).outcome()).isEqualTo("accepted");
  }

  @Test
  void person_added_twice_by_a_retry_is_there_once() {
    var person = Map.of("id", id(), "name", " Frede Bæk ", "title", "");
    page.post("people", person);
    assertThat(page.post("people", person).json().path("name").asString()).isEqualTo("Frede Bæk");
    assertThat(page.state().path("people").size()).isEqualTo(6);
  }

  @Test
  void open_page_is_told_what_happens_without_asking() throws IOException {
    try (var stream = new BufferedReader(new InputStreamReader(page.stream(), UTF_8))) {
      assertThat(event(stream, "open")).isEqualTo("{}");
      start(false);
      var line = dk.traedesten.dialog.Mappers.JSON.readTree(event(stream, "message"));
      assertThat(line.path("conversation").asString()).isEqualTo("web:group");
      assertThat(line.path("blocks").path(0).path("text").path("da").asString())
          .contains("Anna Lund");
      page.post("people", Map.of("id", id(), "name", "Frede Bæk", "title", ""));
      assertThat(event(stream, "person")).contains("Frede Bæk");
      page.post("let-time-pass", Map.of("id", id()));
      assertThat(event(stream, "clock")).contains("\"passed\":false");
    }
  }

  @Test
  void page_that_has_gone_away_is_no_error() throws IOException, InterruptedException {
    var at = room.at("/playground/stream");
    try (var socket = new Socket(at.getHost(), at.getPort())) {
      socket
          .getOutputStream()
          .write("GET /playground/stream HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
      event(new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)), "open");
    }
    var ended = "";
    while (ended.isEmpty()) {
      // Whoever is gone is noticed when something is written to them.
      room.channel().pages().push("clock", "now");
      ended = Optional.ofNullable(room.ended().poll(100, TimeUnit.MILLISECONDS)).orElse("");
    }
    assertThat(ended).isEqualTo("/playground/stream");
  }

  @Test
  void open_pages_are_let_go_when_the_playground_closes() throws IOException {
    try (var stream = new BufferedReader(new InputStreamReader(page.stream(), UTF_8))) {
      event(stream, "open");
      room.playground().close();
      while (stream.readLine() != null) {
        // until it ends
      }
    }
    try (var late = new BufferedReader(new InputStreamReader(page.stream(), UTF_8))) {
      assertThat(late.lines()).isNotEmpty();
    }
  }

  @Test
  void message_in_the_form_of_another_release_does_not_stop_the_page() {
    start(true);
    shelf.put("web.conversation.group", "old/one", "{\"form\":\"other\"}".getBytes(UTF_8));
    assertThat(page.lines("group").size()).isEqualTo(1);
  }

  @Test
  void there_is_room_for_so_many_pages_and_a_place_is_free_again_when_one_has_gone()
      throws IOException {
    var open = new ArrayList<InputStream>();
    try {
      for (int i = 0; i < OpenPages.MOST; i++) {
        var stream = page.stream();
        event(new BufferedReader(new InputStreamReader(stream, UTF_8)), "open");
        open.add(stream);
      }
      assertThat(page.get("/playground/stream").status()).isEqualTo(503);
    } finally {
      for (var stream : open) {
        stream.close();
      }
    }
    while (!room.channel().pages().takePlace()) {
      // Whoever is gone is noticed when something is written to them.
      room.channel().pages().push("clock", "now");
    }
  }

  private static String event(BufferedReader stream, String name) throws IOException {
    for (var line = stream.readLine(); line != null; line = stream.readLine()) {
      if (line.equals("event: " + name)) {
        return stream.readLine().substring("data: ".length());
      }
    }
    throw new AssertionError("the stream ended before " + name);
  }

  private void restart() {
    room.close();
    room = open();
    page = new Visitor(room);
  }

  private java.time.Instant now() {
    return java.time.Instant.parse(page.state().path("now").asString());
  }

  private String start(boolean gather) {
    return page.post("start", wish(gather)).json().path("session").asString();
  }

  private static Map<String, Object> wish(boolean gather) {
    return wish(gather, "member");
  }

  private static Map<String, Object> wish(boolean gather, String part) {
    var wish = new LinkedHashMap<String, Object>();
    wish.put("id", id());
    wish.put("dialog", "tiny");
    wish.put("facilitator", "anna");
    wish.put("part", part);
    wish.put("invited", List.of("bo", "camilla", "david", "emma"));
    wish.put("topic", "Sammen om de unge");
    wish.put("mode", "named");
    wish.put("settings", Map.of("length", "long"));
    wish.put("language", "da");
    wish.put("zone", "Europe/Copenhagen");
    wish.put("gather", gather);
    return wish;
  }

  private Visitor.Said begin(String session) {
    return page.post(
        "press", said("anna", session, Map.of("verb", "begin", "moment", "invitation")));
  }

  private Visitor.Said answer(String session, String who, int score) {
    return page.post("answer", answering(session, who, score));
  }

  private Visitor.Said draft(String session, String who, int score) {
    return page.post("draft", answering(session, who, score));
  }

  private static Map<String, Object> answering(String session, String who, int score) {
    return said(
        who,
        session,
        Map.of(
            "moment",
            "number",
            "given",
            Map.of("score", Map.of("kind", "score", "number", score))));
  }

  private static Map<String, Object> said(String who, String session, Map<String, ?> more) {
    var all = new LinkedHashMap<String, Object>(more);
    all.put("id", id());
    all.put("person", who);
    all.put("session", session);
    return all;
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private JsonNode question(String who) {
    return blocks(who, "question").getFirst();
  }

  private List<JsonNode> blocks(String conversation, String kind) {
    return page.lines(conversation).valueStream().flatMap(l -> kinds(l, kind).stream()).toList();
  }

  private static List<JsonNode> kinds(JsonNode line, String kind) {
    return line.path("blocks")
        .valueStream()
        .filter(b -> b.path("kind").asString().equals(kind))
        .toList();
  }
}
