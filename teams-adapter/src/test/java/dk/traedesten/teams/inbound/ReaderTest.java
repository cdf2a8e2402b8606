package dk.traedesten.teams.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.teams.rig.Microsoft;
import dk.traedesten.teams.rig.MovableClock;
import dk.traedesten.teams.rig.Site;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/// Activities in the shapes that Teams is documented to send, and in those it once did.
class ReaderTest {
  private static final MovableClock CLOCK = new MovableClock();
  private static final Microsoft MICROSOFT = new Microsoft(CLOCK);
  private static final Site SITE = new Site(ForgedTest.door(MICROSOFT, CLOCK));

  @AfterAll
  static void close() {
    SITE.close();
    MICROSOFT.close();
  }

  @BeforeEach
  void forget() {
    SITE.heard().clear();
    SITE.answersWith(_ -> Listener.Answer.RECEIVED);
  }

  private static HttpResponse<String> send(Consumer<ObjectNode> change) {
    var message = Microsoft.message();
    change.accept(message);
    var headers =
        Map.of(
            "Authorization",
            "Bearer " + MICROSOFT.token(),
            "Content-Type",
            "application/json; charset=utf-8");
    return SITE.send("POST", headers, message.toString().getBytes(UTF_8));
  }

  private static Envelope heard(Consumer<ObjectNode> change) {
    assertThat(send(change).statusCode()).isEqualTo(200);
    assertThat(SITE.heard()).hasSize(1);
    return SITE.heard().getFirst();
  }

  private static void invoke(ObjectNode message, String name, String value) {
    message.put("type", "invoke").put("name", name).remove("text");
    message.set("value", Microsoft.json(value));
  }

  @Test
  void a_message_in_a_channel_says_who_where_and_what() {
    var envelope = heard(_ -> {});
    assertThat(envelope.tenant()).isEqualTo(Microsoft.TENANT);
    assertThat(envelope.activity()).contains("1481567603816");
    assertThat(envelope.who())
        .isEqualTo(
            new TeamsSender(
                "29:1XJKJMvc5GBtc2JwZq0oj8tHZmzrQgFmB39ATiQWA85g",
                Optional.of("2f4a3c5d-0000-4000-8000-000000000001"),
                Optional.of("Anna Holm")));
    assertThat(envelope.conversation())
        .isEqualTo(
            new Envelope.Conversation(
                "19:253b1f341670408fb6fe51050b6e5ceb@thread.tacv2;messageid=1481567603816",
                Envelope.Kind.CHANNEL,
                Optional.empty()));
    assertThat(envelope.answers().uri()).hasToString(Microsoft.SERVICE);
    assertThat(envelope.language()).contains(Locale.of("da", "DK"));
    assertThat(envelope.sent()).contains(Instant.parse("2026-11-23T08:59:59.123Z"));
    assertThat(envelope.said()).isEqualTo(new InboundActivity.Text("check-in hemmeligt-svar-4711"));
  }

  @Test
  void nothing_of_it_shows_itself() {
    var envelope = heard(_ -> {});
    assertThat(Stream.of(envelope, envelope.who(), envelope.said()).map(Object::toString))
        .noneMatch(shown -> shown.contains("hemmeligt") || shown.contains("Anna"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:59:59Z, 2026-11-23T08:59:59Z",
    "2026-11-23T08:59:59.1Z, 2026-11-23T08:59:59.1Z",
    "2026-11-23T08:59:59.1234567Z, 2026-11-23T08:59:59.1234567Z",
    "2026-11-23T09:59:59+01:00, 2026-11-23T08:59:59Z",
    "2026-11-23T09:59:59.5+01:00, 2026-11-23T08:59:59.5Z",
    "2026-11-23T08:59:59, 2026-11-23T08:59:59Z",
    "2026-11-23T08:59:59.123, 2026-11-23T08:59:59.123Z"
  })
  void a_time_has_a_fraction_or_none(String written, Instant meant) {
    assertThat(heard(m -> m.put("timestamp", written)).sent()).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2026-11-23", "23-11-2026 09:00", "1763888399"})
  void a_time_that_cannot_be_read_costs_no_message(String written) {
    assertThat(heard(m -> m.put("timestamp", written)).sent()).isEmpty();
  }

  @Test
  void almost_everything_may_be_missing() {
    var envelope =
        heard(m -> {
          m.remove(List.of("timestamp", "locale", "id", "recipient", "entities"));
          m.remove("textFormat");
          ((ObjectNode) m.path("from")).remove(List.of("name", "aadObjectId"));
          ((ObjectNode) m.path("conversation")).remove(List.of("tenantId", "conversationType"));
          m.put("text", "check-in");
        });
    assertThat(envelope.language()).isEmpty();
    assertThat(envelope.who().directoryId()).isEmpty();
    assertThat(envelope.conversation().kind()).isEqualTo(Envelope.Kind.UNKNOWN);
    assertThat(envelope.said()).isEqualTo(new InboundActivity.Text("check-in"));
  }

  @Test
  void nulls_are_missing_and_what_is_not_known_is_passed_over() {
    var envelope =
        heard(m -> {
          m.putNull("locale").putNull("entities").putNull("membersAdded").putNull("value");
          m.putObject("somethingNew").put("deep", 1);
          m.put("text", "puls");
        });
    assertThat(envelope.said()).isEqualTo(new InboundActivity.Text("puls"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Europe/Copenhagen", "America/Argentina/Buenos_Aires", "Etc/GMT+1", "UTC"})
  void the_zone_of_a_person_is_known_where_teams_says_it(String zone) {
    assertThat(heard(m -> m.put("localTimezone", zone)).zone()).contains(ZoneId.of(zone));
  }

  @Test
  void the_zone_of_a_person_may_stand_beside_their_country() {
    var envelope =
        heard(m -> ((ObjectNode) m.path("entities").path(1)).put("timezone", "America/Nuuk"));
    assertThat(envelope.zone()).contains(ZoneId.of("America/Nuuk"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Nowhere/Land", "+01:00", "Romance Standard Time", "../../etc/passwd"})
  void a_zone_that_is_none_is_not_known_and_nothing_is_lost(String zone) {
    assertThat(heard(m -> m.put("localTimezone", zone)).zone()).isEmpty();
  }

  @Test
  void a_language_of_a_person_stays_theirs() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.of("kl"));
    try {
      var envelope = heard(m -> m.put("locale", "tr-TR"));
      assertThat(envelope.language()).contains(Locale.of("tr", "TR"));
      assertThat(Locale.getDefault()).isEqualTo(Locale.of("kl"));
    } finally {
      Locale.setDefault(before);
    }
    SITE.heard().clear();
    assertThat(heard(m -> m.put("locale", "no language at all")).language()).isEmpty();
  }

  @Test
  void the_bots_own_mention_is_left_out_and_others_are_said_by_name() {
    var envelope =
        heard(m -> {
          m.put("text", "<at>Trædesten</at> hjælp <at id=\"1\">Bo</at>\u00a0");
          m.withArray("entities")
              .addObject()
              .put("type", "mention")
              .put("text", "<at>Bo</at>")
              .putObject("mentioned")
              .put("id", "29:bo");
        });
    assertThat(envelope.said()).isEqualTo(new InboundActivity.Text("hjælp Bo"));
  }

  @Test
  void a_mention_of_the_bot_whose_entity_says_only_its_name_is_left_out_too() {
    var envelope =
        heard(m -> {
          m.put("text", "<at id=\"0\">Trædesten</at> check-in Samarbejdet med <at>Mette Juhl</at>");
          var mention = m.putArray("entities").addObject().put("type", "mention");
          mention
              .putObject("mentioned")
              .put("id", m.at("/recipient/id").asString(""))
              .put("name", "Trædesten");
        });
    assertThat(envelope.said())
        .isEqualTo(new InboundActivity.Text("check-in Samarbejdet med Mette Juhl"));
  }

  @Test
  void a_button_that_answers_with_a_message_is_pressed() {
    var envelope =
        heard(m -> {
          m.remove("text");
          m.putObject("value").put("ref", "r1");
          m.put("replyToId", "1:2Abc_-");
        });
    assertThat(envelope.said()).isInstanceOf(InboundActivity.Pressed.class);
    assertThat(((InboundActivity.Pressed) envelope.said()).data().path("ref").asString())
        .isEqualTo("r1");
    assertThat(envelope.conversation().replyTo()).contains("1:2Abc_-");
  }

  @Test
  void a_click_that_waits_is_executed_and_answered() {
    SITE.answersWith(
        _ -> new Listener.Answer(Optional.of(Mappers.JSON.createObjectNode().put("ø", 200))));
    var value =
        """
        {"action": {"type": "Action.Execute", "verb": "answer", "data": {"ref": "r1"}},
         "trigger": "manual"}
        """;
    var answer = send(m -> invoke(m, "adaptiveCard/action", value));
    assertThat(answer.body()).isEqualTo("{\"ø\":200}");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    var data = Mappers.JSON.createObjectNode().put("ref", "r1");
    assertThat(SITE.heard().getFirst().said())
        .isEqualTo(new InboundActivity.Executed("answer", data, false));
  }

  @Test
  void a_card_that_asks_for_its_newest_state_does_it_by_itself() {
    var value =
        """
        {"action": {"type": "Action.Execute", "verb": "look", "data": {}}, "trigger": "automatic"}
        """;
    var said = heard(m -> invoke(m, "adaptiveCard/action", value)).said();
    assertThat(said)
        .isEqualTo(new InboundActivity.Executed("look", Mappers.JSON.createObjectNode(), true));
  }

  @Test
  void a_form_is_asked_for_and_sent() {
    var value = "{\"data\": {\"ref\": \"r1\"}, \"context\": {\"theme\": \"dark\"}}";
    var data = Mappers.JSON.createObjectNode().put("ref", "r1");
    assertThat(heard(m -> invoke(m, "task/fetch", value)).said())
        .isEqualTo(new InboundActivity.FormAsked(data));
    SITE.heard().clear();
    assertThat(heard(m -> invoke(m, "task/submit", value)).said())
        .isEqualTo(new InboundActivity.FormSent(data));
  }

  @ParameterizedTest
  @CsvSource({"add, true", "add-upgrade, true", "remove, false", "remove-upgrade, false"})
  void the_bot_is_installed_and_uninstalled(String action, boolean installed) {
    var said = heard(m -> m.put("type", "installationUpdate").put("action", action)).said();
    assertThat(said)
        .isEqualTo(installed ? new InboundActivity.Installed() : new InboundActivity.Uninstalled());
  }

  @ParameterizedTest
  @ValueSource(strings = {"membersAdded", "membersRemoved"})
  void people_come_and_go(String field) {
    var said =
        heard(m ->
                m.put("type", "conversationUpdate")
                    .putArray(field)
                    .addObject()
                    .put("id", "29:bo")
                    .put("aadObjectId", "b0"))
            .said();
    var bo = List.of(new TeamsSender("29:bo", Optional.of("b0"), Optional.empty()));
    assertThat(said)
        .isEqualTo(
            field.equals("membersAdded")
                ? new InboundActivity.Joined(bo)
                : new InboundActivity.Left(bo));
  }

  static Stream<Arguments> leftAlone() {
    return Stream.of(
        left(Ignored.UNKNOWN_TYPE, m -> m.put("type", "handoff")),
        left(Ignored.UNKNOWN_TYPE, m -> m.put("type", "Message")),
        left(Ignored.UNKNOWN_TYPE, m -> m.put("type", "installationUpdate")),
        left(Ignored.UNKNOWN_INVOKE, m -> invoke(m, "composeExtension/query", "{}")),
        left(Ignored.EDITED, m -> m.put("type", "messageUpdate")),
        left(Ignored.DELETED, m -> m.put("type", "messageDelete")),
        left(Ignored.NO_MESSAGE, m -> m.put("type", "typing")),
        left(Ignored.NO_MESSAGE, m -> m.put("type", "messageReaction")),
        left(Ignored.NO_MESSAGE, m -> m.put("type", "event").put("name", "x")),
        left(Ignored.FROM_A_BOT, m -> ((ObjectNode) m.path("from")).put("id", "28:another")),
        left(Ignored.FROM_A_BOT, m -> ((ObjectNode) m.path("from")).put("role", "bot")),
        left(Ignored.NOTHING_SAID, m -> m.put("text", "<at>Trædesten</at>&nbsp;")),
        left(Ignored.NOTHING_SAID, m -> m.remove("text")),
        left(Ignored.RENAMED, m -> m.put("type", "conversationUpdate")));
  }

  private static Arguments left(Ignored why, Consumer<ObjectNode> change) {
    return Arguments.of(why, change);
  }

  @ParameterizedTest
  @MethodSource
  void leftAlone(Ignored why, Consumer<ObjectNode> change) {
    var before = SITE.counts().soFar(why);
    var answer = send(change);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(SITE.heard()).isEmpty();
    assertThat(SITE.counts().soFar(why)).isEqualTo(before + 1);
  }

  @Test
  void what_cannot_be_taken_in_is_not_acknowledged() {
    SITE.answersWith(_ -> {
      throw new IllegalStateException("the store is away");
    });
    assertThat(send(_ -> {}).statusCode()).isEqualTo(500);
  }
}
