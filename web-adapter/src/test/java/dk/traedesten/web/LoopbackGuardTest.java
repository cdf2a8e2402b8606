package dk.traedesten.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What must not come in: badly formed, from elsewhere, too much.
class LoopbackGuardTest {
  private static final Room ROOM = Room.open(TinyDialog.TINY);
  private static final Visitor PAGE = new Visitor(ROOM);
  private static final String ID = "\"id\":\"0123-4567-89ab\"";
  private static final String WHO = "\"person\":\"bo\",\"session\":\"playground.nothing\"";
  private static final String WISH =
      "{"
          + ID
          + ",\"dialog\":\"%s\",\"facilitator\":\"%s\",\"part\":\"member\",\"invited\":[%s],\"topic\":\"%s\",\"mode\":\"%s\",\"settings\":{%s},\"language\":\"da\",\"zone\":\"%s\",\"gather\":true}";

  @AfterAll
  static void close() {
    ROOM.close();
  }

  static Stream<Arguments> badRequests() {
    return Stream.of(
        Arguments.of("answer", "not json", 400),
        Arguments.of("answer", "", 400),
        Arguments.of("answer", "null", 400),
        Arguments.of("answer", "[]", 400),
        Arguments.of("answer", "{}", 400),
        Arguments.of("answer", "{" + ID + "," + WHO + ",\"moment\":\"m\"}", 400),
        Arguments.of("answer", "{" + ID + "," + WHO + ",\"moment\":\"m\",\"given\":{}} more", 400),
        Arguments.of(
            "answer", "{" + ID + "," + WHO + ",\"moment\":\"m\",\"given\":{},\"admin\":true}", 400),
        Arguments.of(
            "answer", "{" + ID + "," + ID + "," + WHO + ",\"moment\":\"m\",\"given\":{}}", 400),
        Arguments.of(
            "answer", "{" + ID + "," + WHO + ",\"moment\":\"m\",\"given\":{\"a\":null}}", 400),
        Arguments.of(
            "answer",
            "{" + ID + "," + WHO + ",\"moment\":\"m\",\"given\":{\"a\":{\"kind\":\"spell\"}}}",
            400),
        Arguments.of(
            "answer",
            "{" + ID + "," + WHO + ",\"moment\":\"m\",\"given\":{\"a\":{\"kind\":\"score\"}}}",
            400),
        Arguments.of(
            "answer",
            "{"
                + ID
                + ","
                + WHO
                + ",\"moment\":\"m\",\"given\":{\"a\":{\"kind\":\"score\",\"number\":1e99}}}",
            400),
        Arguments.of(
            "answer",
            "{"
                + ID
                + ","
                + WHO
                + ",\"moment\":\"m\",\"given\":{\"a\":{\"kind\":\"entries\",\"texts\":[null]}}}",
            400),
        Arguments.of(
            "answer",
            "{"
                + ID
                + ","
                + WHO
                + ",\"moment\":\"m\",\"given\":{\"a\":{\"kind\":\"ratings\",\"rows\":{\"r\":null}}}}",
            400),
        Arguments.of(
            "answer",
            "{"
                + ID
                + ","
                + WHO
                + ",\"moment\":\"m\",\"given\":{\"a\":{\"kind\":\"day\",\"date\":\"soon\"}}}",
            400),
        Arguments.of("answer", "{\"id\":\"short\"," + WHO + ",\"moment\":\"m\",\"given\":{}}", 400),
        Arguments.of(
            "answer",
            "{\"id\":\"../../../../etc\"," + WHO + ",\"moment\":\"m\",\"given\":{}}",
            400),
        Arguments.of(
            "answer",
            "{" + ID + ",\"person\":\"bo\",\"session\":\"nodot\",\"moment\":\"m\",\"given\":{}}",
            400),
        Arguments.of(
            "answer",
            "{" + ID + ",\"person\":\"bo\",\"session\":\"a.b/c\",\"moment\":\"m\",\"given\":{}}",
            400),
        Arguments.of("answer", "{" + ID + "," + WHO + ",\"moment\":\"m\",\"given\":{}}", 404),
        Arguments.of(
            "answer",
            "{"
                + ID
                + ",\"person\":\"nobody\",\"session\":\"playground.x\",\"moment\":\"m\",\"given\":{}}",
            404),
        Arguments.of(
            "press", "{" + ID + "," + WHO + ",\"verb\":\"explode\",\"moment\":\"m\"}", 400),
        Arguments.of("press", "{" + ID + "," + WHO + ",\"verb\":\"next\",\"moment\":\"m\"}", 404),
        Arguments.of(
            "press",
            "{"
                + ID
                + ",\"person\":\"nobody\",\"session\":\"playground.x\",\"verb\":\"next\",\"moment\":\"m\"}",
            404),
        Arguments.of("join", "{" + ID + "," + WHO + ",\"language\":\"tlh\"}", 400),
        Arguments.of("join", "{" + ID + "," + WHO + ",\"language\":\"da\"}", 404),
        Arguments.of("draft", "{" + ID + "," + WHO + ",\"moment\":\"m\"}", 400),
        Arguments.of("draft", "{" + ID + "," + WHO + ",\"moment\":\"m\",\"given\":{}}", 404),
        Arguments.of(
            "draft",
            "{"
                + ID
                + ",\"person\":\"nobody\",\"session\":\"playground.x\",\"moment\":\"m\",\"given\":{}}",
            404),
        Arguments.of("people", "{" + ID + ",\"name\":\"  \",\"title\":\"\"}", 422),
        Arguments.of(
            "people", "{" + ID + ",\"name\":\"" + "x".repeat(61) + "\",\"title\":\"\"}", 422),
        Arguments.of("let-time-pass", "{}", 400),
        Arguments.of(
            "start",
            WISH.formatted("nothing", "anna", "\"bo\"", "x", "named", "", "Europe/Copenhagen"),
            404),
        Arguments.of(
            "start",
            WISH.formatted("tiny", "nobody", "\"bo\"", "x", "named", "", "Europe/Copenhagen"),
            404),
        Arguments.of(
            "start",
            WISH.formatted("tiny", "anna", "\"nobody\"", "x", "named", "", "Europe/Copenhagen"),
            404),
        Arguments.of(
            "start",
            WISH.formatted("tiny", "anna", "\"bo\"", " ", "named", "", "Europe/Copenhagen"),
            422),
        Arguments.of(
            "start",
            WISH.formatted(
                "tiny", "anna", "\"bo\"", "x".repeat(201), "named", "", "Europe/Copenhagen"),
            422),
        Arguments.of(
            "start",
            WISH.formatted("tiny", "anna", "\"bo\"", "x", "open", "", "Europe/Copenhagen"),
            422),
        Arguments.of(
            "start",
            WISH.formatted(
                "tiny",
                "anna",
                "\"bo\"",
                "x",
                "named",
                "\"length\":\"endless\"",
                "Europe/Copenhagen"),
            422),
        Arguments.of(
            "start",
            WISH.formatted(
                "tiny", "anna", "\"bo\"", "x", "named", "\"colour\":\"red\"", "Europe/Copenhagen"),
            422),
        Arguments.of(
            "start",
            WISH.formatted("tiny", "anna", "\"bo\"", "x", "named", "", "Mars/Olympus"),
            422),
        Arguments.of("start", "[".repeat(2000), 400));
  }

  @ParameterizedTest
  @MethodSource("badRequests")
  void bad_request_is_refused_in_both_languages_and_changes_nothing(
      String what, String body, int status) {
    var before = PAGE.state().path("conversations");
    var said = PAGE.post(what, body.getBytes(UTF_8), "application/json");
    assertThat(said.status()).isEqualTo(status);
    assertThat(said.json().path("error").path("da").asString()).isNotBlank();
    assertThat(said.json().path("error").path("en").asString()).isNotBlank();
    assertThat(PAGE.state().path("conversations")).isEqualTo(before);
  }

  @Test
  void what_is_too_large_is_refused_before_it_is_read() {
    var large = ("{\"id\":\"" + "x".repeat(Body.LARGEST) + "\"}").getBytes(UTF_8);
    assertThat(PAGE.post("answer", large, "application/json").status()).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonp"
  })
  void form_of_another_page_is_refused_by_its_type(String type) {
    assertThat(PAGE.post("let-time-pass", bytes(), type).status()).isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example, 403",
    "Origin, null, 403",
    "Origin, http://127.0.0.1:1, 403",
    "Origin, ::::, 403",
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Sec-Fetch-Site, same-origin, 200",
    "Sec-Fetch-Site, none, 200"
  })
  void only_our_own_page_may_act(String header, String value, int status) {
    assertThat(PAGE.post("let-time-pass", bytes(), "application/json", header, value).status())
        .isEqualTo(status);
  }

  @Test
  void our_own_page_is_known_by_its_origin() {
    var own = ROOM.at("").toString();
    assertThat(PAGE.post("let-time-pass", bytes(), "application/json", "Origin", own).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 200",
    "localhost, 200",
    "[::1], 200",
    "playground.example, 200",
    "evil.example, 421",
    "127.0.0.1.evil.example, 421"
  })
  void strange_host_is_refused_so_that_no_name_can_be_bent_to_this_machine(String host, int status)
      throws IOException {
    for (var path : List.of("/playground/state", "/playground/", "/playground/dialogs")) {
      assertThat(statusFor(host, path)).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/playground/, 200, text/html",
    "/playground/app.js, 200, text/javascript",
    "/playground/fields/words.js, 200, text/javascript",
    "/playground/page.css, 200, text/css",
    "/playground/icon.svg, 200, image/svg+xml",
    "/playground/nothing.js, 404, application/json",
    "/playground/fields/../app.js, 200, text/javascript",
    "/playground/%2e%2e/dk/traedesten/web/Room.class, 404, text/html",
    "/playground/fields/..%2f..%2fapp.js, 400, text/html",
    "/playground/Room.class, 404, application/json"
  })
  void page_gives_its_own_files_and_no_others(String path, int status, String type) {
    var said = PAGE.get(path);
    assertThat(said.status()).isEqualTo(status);
    assertThat(said.headers().get("content-type")).startsWith(type);
  }

  @Test
  void page_may_load_nothing_from_elsewhere_and_run_no_script_in_its_text() {
    var page = PAGE.get("/playground/");
    assertThat(page.headers().get("content-security-policy")).startsWith("default-src 'self'");
    assertThat(page.body())
        .doesNotContain("<style")
        .doesNotContain("style=")
        .doesNotContain("http");
    assertThat(page.body()).doesNotContainPattern("<script(?![^>]* src=)");
  }

  private static byte[] bytes() {
    return ("{" + ID + "}").getBytes(UTF_8);
  }

  /// With a Host of our choice, which the JDK's client does not let one say.
  private static int statusFor(String host, String path) throws IOException {
    var at = ROOM.at(path);
    try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), at.getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n"
                  .formatted(path, host, at.getPort())
                  .getBytes(UTF_8));
      var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      return Integer.parseInt(answer.readLine().split(" ", 3)[1]);
    }
  }
}
