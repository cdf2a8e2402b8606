package dk.traedesten.slack.inbound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.slack.client.Token;
import dk.traedesten.slack.rig.Office;
import dk.traedesten.slack.rig.Sent;
import dk.traedesten.slack.rig.StubSlack;
import dk.traedesten.slack.rig.Wire;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/// Requests that are not from Slack, not from now, or not what they say they are. Each has its
/// status, none has an effect, and nothing of what stands in them is ever written down.
class ForgedTest {
  /// Stands in every body below, as an answer of somebody's would.
  private static final String ANSWER = "hemmeligt-svar-4711";

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  @SuppressWarnings("NullAway.Init")
  private static Office office;

  private static final ByteArrayOutputStream WRITTEN = new ByteArrayOutputStream();
  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  @BeforeAll
  static void open() {
    office = Office.open();
    System.setOut(new PrintStream(WRITTEN, true, UTF_8));
    System.setErr(new PrintStream(WRITTEN, true, UTF_8));
  }

  @AfterAll
  static void close() {
    System.setOut(OUT);
    System.setErr(ERR);
    office.close();
  }

  /// One request that must have no effect.
  ///
  /// @param bytes one for each character
  record Forged(String name, int status, String method, String bytes, Map<String, String> headers) {
    Forged(String name, int status, String method, byte[] body, Map<String, String> headers) {
      this(name, status, method, new String(body, ISO_8859_1), headers);
    }

    byte[] body() {
      return bytes.getBytes(ISO_8859_1);
    }

    @Override
    public String toString() {
      return status + " " + name;
    }
  }

  private static byte[] command() {
    return form(Sent.command("U1", "/commitment", ANSWER, StubSlack.CHANNEL, "trigger-forged"));
  }

  private static byte[] form(Map<String, String> fields) {
    return String.join(
            "&",
            fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .toList())
        .getBytes(UTF_8);
  }

  private static byte[] payload(String json) {
    return form(Map.of("payload", json));
  }

  private static Wire wire() {
    return office.wire();
  }

  /// Well signed; the body is what is wrong.
  private static Forged signed(String name, int status, byte[] body, String type) {
    return new Forged(name, status, "POST", body, wire().headers(body, type));
  }

  private static Forged signed(String name, int status, String body, String type) {
    return signed(name, status, body.getBytes(UTF_8), type);
  }

  /// A good command under headers that are not.
  private static Forged headers(String name, Consumer<Map<String, String>> change) {
    var headers = new LinkedHashMap<>(wire().headers(command(), FORM));
    change.accept(headers);
    return new Forged(name, 401, "POST", command(), headers);
  }

  private static Forged at(String name, long seconds, int status) {
    var time = String.valueOf(office.clock().instant().getEpochSecond() + seconds);
    return under(name, time, status);
  }

  private static Forged under(String name, String time, int status) {
    var headers = new LinkedHashMap<>(wire().headers(command(), FORM));
    headers.put("X-Slack-Request-Timestamp", time);
    headers.put("X-Slack-Signature", new Signature(new Token(Office.SECRET)).sign(command(), time));
    return new Forged(name, status, "POST", command(), headers);
  }

  private static Forged body(String name, UnaryOperator<String> change) {
    var changed = change.apply(new String(command(), UTF_8)).getBytes(UTF_8);
    return new Forged(name, 401, "POST", changed, wire().headers(command(), FORM));
  }

  private static Forged method(String method) {
    return new Forged("method " + method, 405, method, command(), wire().headers(command(), FORM));
  }

  private static String without(String json, String field) {
    return json.replace("\"" + field + "\"", "\"no-" + field + "\"");
  }

  private static String click() {
    var message = new StubSlack.Standing("U1", "1.1", Mappers.JSON.createArrayNode(), "");
    var action =
        Sent.action(
            Mappers.JSON.createObjectNode().put("type", "button").put("value", ANSWER), "b", "1.2");
    return Sent.click("U1", message, action, "trigger-forged", "").toString();
  }

  private static String submission() {
    var view = Mappers.JSON.createObjectNode();
    view.put("id", "V1").put("type", "modal").put("callback_id", "start").put("hash", "h");
    view.putObject("state")
        .putObject("values")
        .putObject("topic")
        .putObject("in")
        .put("type", "plain_text_input")
        .put("value", ANSWER);
    return Sent.submission("U1", view, "trigger-forged").toString();
  }

  private static String event(String json) {
    return Sent.event("Ev1", (ObjectNode) Mappers.JSON.readTree(json)).toString();
  }

  private static String message() {
    return Sent.event("Ev1", Sent.message("U1", ANSWER)).toString();
  }

  static Stream<Forged> all() {
    return Stream.of(
            signatures(), times(), bodies(), methods(), malformed(), halfThere(), oversized())
        .flatMap(s -> s);
  }

  private static Stream<Forged> signatures() {
    var good = wire().headers(command(), FORM).getOrDefault("X-Slack-Signature", "");
    return Stream.of(
        headers("no signature", h -> h.remove("X-Slack-Signature")),
        headers("no time", h -> h.remove("X-Slack-Request-Timestamp")),
        headers("neither", h -> h.keySet().removeIf(k -> k.startsWith("X-Slack"))),
        headers("empty signature", h -> h.put("X-Slack-Signature", "")),
        headers("only its version", h -> h.put("X-Slack-Signature", "v0=")),
        headers("another version", h -> h.put("X-Slack-Signature", good.replace("v0=", "v1="))),
        headers("without its version", h -> h.put("X-Slack-Signature", good.substring(3))),
        headers("in capitals", h -> h.put("X-Slack-Signature", good.toUpperCase(Locale.ROOT))),
        headers("cut short", h -> h.put("X-Slack-Signature", good.substring(0, good.length() - 1))),
        headers("with more behind it", h -> h.put("X-Slack-Signature", good + "0")),
        headers("one digit changed", h -> h.put("X-Slack-Signature", flipped(good))),
        headers("all zeros", h -> h.put("X-Slack-Signature", "v0=" + "0".repeat(64))),
        headers("beyond ASCII", h -> h.put("X-Slack-Signature", "v0=" + "\u00e6".repeat(64))),
        headers(
            "another secret",
            h ->
                h.put(
                    "X-Slack-Signature",
                    new Signature(new Token("another"))
                        .sign(command(), h.getOrDefault("X-Slack-Request-Timestamp", "")))),
        headers(
            "of another body",
            h ->
                h.put(
                    "X-Slack-Signature",
                    new Signature(new Token(Office.SECRET))
                        .sign(
                            "other".getBytes(UTF_8),
                            h.getOrDefault("X-Slack-Request-Timestamp", "")))),
        headers("of another time", h -> h.put("X-Slack-Request-Timestamp", later(h))));
  }

  private static String flipped(String signature) {
    var last = signature.charAt(signature.length() - 1);
    return signature.substring(0, signature.length() - 1) + (last == '0' ? '1' : '0');
  }

  private static String later(Map<String, String> headers) {
    return String.valueOf(
        Long.parseLong(headers.getOrDefault("X-Slack-Request-Timestamp", "0")) + 1);
  }

  private static Stream<Forged> times() {
    return Stream.of(
        at("five minutes and a second old", -301, 401),
        at("an hour old", -3600, 401),
        at("a day old", -86_400, 401),
        at("a day ahead", 86_400, 401),
        at("five minutes and a second ahead", 301, 401),
        under("time zero", "0", 401),
        under("negative time", "-1", 401),
        under("time in milliseconds", office.clock().instant().toEpochMilli() + "", 401),
        under("time with a fraction", office.clock().instant().getEpochSecond() + ".5", 401),
        under("time in words", "now", 401),
        under("time beyond all numbers", "9".repeat(40), 401),
        under("time with a sign", "+" + office.clock().instant().getEpochSecond(), 401));
  }

  private static Stream<Forged> bodies() {
    return Stream.of(
        body("a newline behind it", b -> b + "\n"),
        body("a space before it", b -> " " + b),
        body("another person", b -> b.replace("user_id=U1", "user_id=U2")),
        body("another workspace", b -> b.replace("team_id=T1", "team_id=T2")),
        body("one more field", b -> b + "&x=1"),
        body("nothing at all", b -> ""),
        body("coded in another way", b -> b.replace("%2F", "/")));
  }

  private static Stream<Forged> methods() {
    return Stream.of("GET", "PUT", "DELETE", "PATCH", "OPTIONS").map(ForgedTest::method);
  }

  private static Stream<Forged> malformed() {
    return Stream.of(
        signed("nothing", 400, "", FORM),
        signed("a newline", 400, "\n", FORM),
        signed("a list", 400, "[]", JSON),
        signed("a list of what would be an event", 400, "[" + message() + "]", JSON),
        signed("a number", 400, "17", JSON),
        signed("null", 400, "null", JSON),
        signed("an empty object", 400, "{}", JSON),
        signed("half an object", 400, message().substring(0, 80), JSON),
        signed("two objects", 400, message() + message(), JSON),
        signed("the same key twice", 400, "{\"type\":\"x\",\"type\":\"url_verification\"}", JSON),
        signed("very deep", 400, "{\"a\":".repeat(5000) + "1" + "}".repeat(5000), JSON),
        signed("bytes that are no text", 400, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}, FORM),
        signed("a payload that is no JSON", 400, payload(ANSWER), FORM),
        signed("a payload that is a list", 400, payload("[1]"), FORM),
        signed("two payloads", 400, "payload=%7B%7D&payload=%7B%7D", FORM),
        signed("bad coding", 400, "payload=%ZZ", FORM),
        signed("words", 400, ANSWER, "text/plain"),
        signed("no challenge", 400, "{\"type\":\"url_verification\"}", JSON),
        signed(
            "a challenge of numbers",
            400,
            "{\"type\":\"url_verification\",\"challenge\":[1]}",
            JSON));
  }

  private static Stream<Forged> halfThere() {
    return Stream.of(
        signed("a click of nobody", 400, payload(without(click(), "user")), FORM),
        signed("a click on nothing", 400, payload(without(click(), "actions")), FORM),
        signed(
            "two clicks", 400, payload(click().replace("\"actions\":[", "\"actions\":[{},")), FORM),
        signed("a click without a trigger", 400, payload(without(click(), "trigger_id")), FORM),
        signed("a click without its time", 400, payload(without(click(), "action_ts")), FORM),
        signed(
            "a click of a list",
            400,
            payload(click().replace("\"id\":\"U1\"", "\"id\":[\"U1\"]")),
            FORM),
        signed(
            "a person with a colon",
            400,
            payload(click().replace("\"id\":\"U1\"", "\"id\":\"U1:x\"")),
            FORM),
        signed("a form without a view", 400, payload(without(submission(), "view")), FORM),
        signed("a form without a name", 400, payload(without(submission(), "callback_id")), FORM),
        signed(
            "a form whose state is words",
            400,
            payload(submission().replace("{\"values\"", "\"values\",\"x\":{\"values\"")),
            FORM),
        signed(
            "values that are words",
            400,
            payload(submission().replaceFirst("\"values\":\\{", "\"values\":\"x\",\"y\":{")),
            FORM),
        signed("an event without an id", 400, without(message(), "event_id"), JSON),
        signed("an event without an event", 400, without(message(), "event"), JSON),
        signed("an event of a list", 400, event("{\"type\":[\"message\"]}"), JSON),
        signed("a command of nobody", 400, form(changed("user_id", "")), FORM),
        signed("a command of a strange person", 400, form(changed("user_id", "U1/../U2")), FORM),
        signed("a command from a strange place", 400, form(changed("channel_id", "C1.C2")), FORM),
        signed("a command without a workspace", 400, form(changed("team_id", "")), FORM));
  }

  private static Map<String, String> changed(String field, String value) {
    var fields = Sent.command("U1", "/commitment", ANSWER, StubSlack.CHANNEL, "trigger-forged");
    fields.put(field, value);
    return fields;
  }

  private static Stream<Forged> oversized() {
    var most = "payload=" + "x".repeat(EventsEndpoint.LARGEST - 8);
    return Stream.of(
        signed("one byte too many", 413, most + "x", FORM),
        signed("ten times too many", 413, "text=" + ANSWER.repeat(600_000), FORM),
        new Forged("too many, unsigned", 413, "POST", (most + "x").getBytes(UTF_8), Map.of()),
        signed("as many as there is room for, and nothing in it", 400, most, FORM));
  }

  @ParameterizedTest
  @MethodSource("all")
  void it_has_its_status_and_no_effect(Forged forged) {
    var calls = office.slack().calls();
    var answer = wire().send(forged.method(), forged.body(), forged.headers());
    assertThat(answer.statusCode()).isEqualTo(forged.status());
    assertThat(answer.body()).isEmpty();
    assertThat(office.slack().calls()).isEqualTo(calls);
    assertThat(office.store().next()).isEmpty();
    assertThat(office.shelf().read("slack.sessions.T1.U1")).isEmpty();
    assertThat(WRITTEN.toString(UTF_8)).doesNotContain(ANSWER).doesNotContain(Office.SECRET);
  }

  @Test
  void two_signatures_are_none() {
    var body = command();
    var headers = wire().headers(body, FORM);
    var request =
        HttpRequest.newBuilder(office.at("/slack/events"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    request.header("X-Slack-Signature", headers.getOrDefault("X-Slack-Signature", ""));
    assertThat(Wire.send(request.build()).statusCode()).isEqualTo(401);
  }

  @Test
  void other_addresses_are_not_there() {
    for (var path : List.of("/slack/event", "/slack/events/more", "/slack", "/slack/install")) {
      var there = new Wire(office.at(path), Office.SECRET, office.clock());
      assertThat(there.signed(command(), FORM).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void there_are_at_least_sixty_of_them() {
    assertThat(all().count()).isGreaterThanOrEqualTo(60);
  }

  @Test
  void the_same_command_well_sent_opens_the_modal() {
    var answer =
        wire().form(Sent.command("U1", "/commitment", "x", StubSlack.CHANNEL, "trigger-good"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(office.slack().opened("trigger-good")).isPresent();
    var old = at("five minutes old", -300, 200);
    assertThat(wire().send("POST", old.body(), old.headers()).statusCode()).isEqualTo(200);
    var ahead = at("five minutes ahead", 300, 200);
    assertThat(wire().send("POST", ahead.body(), ahead.headers()).statusCode()).isEqualTo(200);
  }

  @Test
  void slack_is_told_its_own_word_when_it_asks_whether_the_bot_is_there() {
    var answer =
        wire().event("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1aB\",\"token\":\"x\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("3eZbrw1aB");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
  }

  @ParameterizedTest
  @MethodSource("leftAlone")
  void what_is_of_no_use_is_acknowledged_counted_and_not_written_down(String json, Ignored why) {
    var before = office.bot().counts().soFar(why);
    assertThat(wire().event(json).statusCode()).isEqualTo(200);
    assertThat(office.bot().counts().soFar(why)).isEqualTo(before + 1);
    assertThat(WRITTEN.toString(UTF_8)).doesNotContain(ANSWER);
  }

  static Stream<Arguments> leftAlone() {
    return Stream.of(
        Arguments.of(
            "{\"type\":\"something_new\",\"text\":\"" + ANSWER + "\"}", Ignored.UNKNOWN_KIND),
        Arguments.of(
            "{\"type\":\"app_rate_limited\",\"team_id\":\"T1\",\"minute_rate_limited\":1}",
            Ignored.HELD_BACK_BY_SLACK),
        Arguments.of(
            event("{\"type\":\"reaction_added\",\"user\":\"U1\",\"item\":\"" + ANSWER + "\"}"),
            Ignored.UNUSED_EVENT),
        Arguments.of(
            Sent.event("Ev2", Sent.message("U1", ANSWER).put("subtype", "message_changed"))
                .toString(),
            Ignored.NO_MESSAGE),
        Arguments.of(
            Sent.event("Ev3", Sent.message("U1", ANSWER).put("bot_id", "B7")).toString(),
            Ignored.FROM_A_BOT),
        Arguments.of(message().replace("T1", "T2"), Ignored.NOT_INSTALLED));
  }
}
