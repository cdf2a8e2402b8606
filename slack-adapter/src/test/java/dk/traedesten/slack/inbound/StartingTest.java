package dk.traedesten.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Verb;
import dk.traedesten.slack.rig.Brittle;
import dk.traedesten.slack.rig.Filler;
import dk.traedesten.slack.rig.Office;
import dk.traedesten.slack.rig.Sent;
import dk.traedesten.slack.rig.StubSlack;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How an exercise is started.
class StartingTest {
  @SuppressWarnings("NullAway.Init")
  private Office office;

  @BeforeEach
  void open() {
    office = Office.open();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private ObjectNode modal(String command, String text) {
    return office.colleague("U1").command(command, text);
  }

  /// The modal after “Flere valg”, filled in as it stands.
  private ObjectNode unfolded(ObjectNode modal) {
    var action =
        Mappers.JSON
            .createObjectNode()
            .put("type", "button")
            .put("action_id", "start.more")
            .put("block_id", "look")
            .put("action_ts", "1.4");
    var filled = Filler.filled(modal, false);
    office.wire().interaction(Sent.clickIn("U1", filled, action, "more").toString());
    var update = office.slack().calls("views.update").getLast().form();
    return (ObjectNode) Mappers.JSON.readTree(update.getOrDefault("view", ""));
  }

  private static JsonNode block(JsonNode view, String id) {
    return view.path("blocks")
        .valueStream()
        .filter(b -> b.path("block_id").asString("").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no block " + id + " in " + view));
  }

  private static String topic(JsonNode view) {
    return block(view, "topic").path("element").path("initial_value").asString("");
  }

  private static String exercise(JsonNode view) {
    return block(view, "exercise")
        .path("element")
        .path("initial_option")
        .path("value")
        .asString("");
  }

  private JsonNode errors(ObjectNode filled) {
    var answer = office.colleague("U1").submit(filled);
    assertThat(answer.statusCode()).isEqualTo(200);
    var json = Mappers.JSON.readTree(answer.body());
    assertThat(json.path("response_action").asString("")).isEqualTo("errors");
    office.deliver();
    assertThat(office.slack().in(StubSlack.CHANNEL)).isEmpty();
    return json.path("errors");
  }

  private List<String> channel() {
    office.deliver();
    return office.slack().in(StubSlack.CHANNEL).stream().map(StubSlack.Standing::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "/puls, '', puls",
    "/commitment, budget, commitment",
    "/proevehandling, '', proevehandling",
    "/5f, '', 5f",
    "/check-in, '', check-in",
    "/traedesten, commitment, commitment",
    "/traedesten, start, check-in",
    "/traedesten, prøvehandling, proevehandling",
    "/traedesten, Ugentlig puls, puls",
    "/traedesten, weekly pulse, puls"
  })
  void each_command_opens_its_exercise(String command, String text, String exercise) {
    assertThat(exercise(modal(command, text))).isEqualTo(exercise);
  }

  @Test
  void words_behind_a_command_are_the_topic() {
    assertThat(topic(modal("/commitment", "Budget 2027"))).isEqualTo("Budget 2027");
    assertThat(topic(modal("/traedesten", "commitment Budget 2027"))).isEqualTo("Budget 2027");
    assertThat(topic(modal("/puls", "x".repeat(400)))).hasSize(200);
  }

  @Test
  void without_words_two_clicks_are_enough() {
    var modal = modal("/commitment", "");
    assertThat(topic(modal)).isEqualTo("Vores arbejde i #ledergruppen");
    assertThat(office.colleague("U1").submit(Filler.filled(modal, false)).body()).contains("clear");
    assertThat(channel()).singleElement().asString().contains("Commitment", "Person U1");
    assertThat(office.slack().in(StubSlack.CHANNEL).getFirst().blocks().toString())
        .contains("Person U5")
        .doesNotContain("UBOT");
  }

  @Test
  void the_same_submission_again_is_the_same_exercise() {
    var leader = office.colleague("U1");
    var filled = Filler.filled(modal("/commitment", "Budget"), false);
    var body = Sent.submission("U1", filled, "t").toString();
    for (int i = 0; i < 3; i++) {
      assertThat(office.wire().interaction(body).body()).contains("clear");
    }
    assertThat(channel()).hasSize(1);
    assertThat(office.colleague("U2").press(Verb.JOIN)).isTrue();
    office.deliver();
    assertThat(leader.submit(filled).body()).contains("clear");
    assertThat(channel()).hasSize(1);
    assertThat(leader.press(Verb.BEGIN)).isTrue();
    assertThat(channel().size()).isGreaterThan(1);
  }

  @Test
  void a_topic_that_is_missing_is_said_in_its_field() {
    var filled = Filler.filled(modal("/commitment", "x"), false);
    var empty =
        Filler.with(
            filled, "topic", Mappers.JSON.createObjectNode().put("type", "x").putNull("value"));
    assertThat(errors(empty).path("topic").asString("")).contains("mangler et svar");
  }

  @Test
  void what_is_seldom_chosen_stands_behind_one_button() {
    var first = modal("/commitment", "Budget");
    assertThat(blocks(first))
        .containsExactly("exercise", "topic", "channel", "who", "mode.commitment");
    var whole = unfolded(first);
    assertThat(blocks(whole)).startsWith("exercise", "topic").contains("within", "deputy", "part");
    assertThat(whole.toString()).doesNotContain("start.more");
    assertThat(topic(whole)).isEqualTo("Budget");
  }

  private static List<String> blocks(JsonNode view) {
    return view.path("blocks")
        .valueStream()
        .filter(b -> b.path("type").asString("").equals("input"))
        .map(b -> b.path("block_id").asString(""))
        .toList();
  }

  @Test
  void a_group_too_large_for_the_exercise_is_told_so_before_it_begins_and_can_start_anyway() {
    for (int i = 100; i < 130; i++) {
      office.slack().join("U" + i);
    }
    var filled = Filler.filled(modal("/commitment", "Budget"), false);
    var answer = Mappers.JSON.readTree(office.colleague("U1").submit(filled).body());
    assertThat(answer.path("response_action").asString("")).isEqualTo("update");
    assertThat(answer.path("view").toString())
        .contains("højst 30, og I er 35", "Start alligevel", "Budget");
    assertThat(channel()).isEmpty();
    var warned = Filler.filled((ObjectNode) answer.path("view"), false);
    assertThat(office.colleague("U1").submit(warned).body()).contains("clear");
    assertThat(channel()).hasSize(1);
  }

  @Test
  void a_few_whose_numbers_would_be_hidden_are_told_so_before_it_begins() {
    var filled = Filler.filled(modal("/commitment", "Budget"), false);
    var picked = Mappers.JSON.createObjectNode().put("type", "multi_users_select");
    picked.putArray("selected_users").add("U2").add("U3");
    var answer =
        Mappers.JSON.readTree(
            office.colleague("U1").submit(Filler.with(filled, "who", picked)).body());
    assertThat(answer.path("view").toString()).contains("først ved 5 svar. I er 3");
    assertThat(answer.path("view").toString()).contains("\"initial_users\":[\"U2\",\"U3\"]");
  }

  @Test
  void an_open_channel_the_bot_is_not_in_is_said_in_the_window() {
    office.slack().leave("UBOT");
    assertThat(errors(Filler.filled(modal("/commitment", "x"), false)).path("channel").asString(""))
        .contains("/invite");
  }

  @Test
  void a_group_message_is_told_to_make_a_channel() {
    var fields = Sent.command("U1", "/puls", "", "G77", "group-message");
    fields.put("channel_name", "mpdm-anna--bo--camilla-1");
    office.wire().form(fields);
    var where = block(office.slack().opened("group-message").orElseThrow(), "channel");
    assertThat(where.path("element").has("initial_conversation")).isFalse();
    assertThat(where.path("hint").toString()).contains("Lav en kanal med de samme personer");
  }

  @Test
  void a_channel_the_bot_is_not_in_is_said_with_how_to_invite_it() {
    office.slack().refuse("conversations.members", "channel_not_found");
    assertThat(errors(Filler.filled(modal("/commitment", "x"), false)).path("channel").asString(""))
        .contains("/invite");
  }

  private JsonNode errors(String who) {
    var colleague = office.colleague(who);
    var answer = colleague.submit(Filler.filled(colleague.command("/commitment", "x"), false));
    office.deliver();
    assertThat(office.slack().in(StubSlack.CHANNEL)).isEmpty();
    assertThat(office.slack().in(who)).isEmpty();
    return Mappers.JSON.readTree(answer.body()).path("errors");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UFAR1", "UBOT1"})
  void who_cannot_take_part_starts_nothing(String who) {
    office.slack().join(who);
    assertThat(errors(who).path("exercise").asString("")).contains("Kun folk fra den Slack");
  }

  @Test
  void who_is_not_in_a_channel_starts_nothing_there() {
    assertThat(errors("U77").path("channel").asString("")).contains("ikke selv med i den kanal");
  }

  @Test
  void a_start_that_did_not_get_in_is_not_acknowledged_and_one_that_did_counts_once() {
    var leader = office.colleague("U1");
    var filled = Filler.filled(modal("/commitment", "Budget"), false);
    office.brittle().is(Brittle.Mood.SHUT);
    assertThat(leader.submit(filled).statusCode()).isEqualTo(500);
    assertThat(channel()).isEmpty();
    office.brittle().is(Brittle.Mood.DIES_AFTERWARDS);
    assertThat(leader.submit(filled).statusCode()).isEqualTo(500);
    office.brittle().is(Brittle.Mood.WELL);
    assertThat(leader.submit(filled).body()).contains("clear");
    assertThat(channel()).hasSize(1);
  }

  @Test
  void people_who_cannot_take_part_are_said_in_their_field() {
    var filled = Filler.filled(modal("/commitment", "x"), false);
    var picked = Mappers.JSON.createObjectNode().put("type", "multi_users_select");
    picked.putArray("selected_users").add("U2").add("UX9");
    assertThat(errors(Filler.with(filled, "who", picked)).has("who")).isTrue();
  }

  @Test
  void a_deputy_is_one_of_those_invited() {
    var filled = Filler.filled(unfolded(modal("/commitment", "x")), false);
    var other =
        Mappers.JSON.createObjectNode().put("type", "users_select").put("selected_user", "U77");
    assertThat(errors(Filler.with(filled, "deputy", other)).has("deputy")).isTrue();
    var one =
        Mappers.JSON.createObjectNode().put("type", "users_select").put("selected_user", "U2");
    assertThat(office.colleague("U1").submit(Filler.with(filled, "deputy", one)).body())
        .contains("clear");
  }

  @Test
  void a_forged_choice_is_said_and_starts_nothing() {
    var filled = Filler.filled(modal("/commitment", "x"), false);
    var choice = Mappers.JSON.createObjectNode().put("type", "static_select");
    choice.putObject("selected_option").put("value", "OPEN");
    assertThat(errors(Filler.with(filled, "mode.commitment", choice)).has("mode.commitment"))
        .isTrue();
    var none = Mappers.JSON.createObjectNode().put("type", "static_select");
    none.putObject("selected_option").put("value", "no-such-exercise");
    assertThat(errors(Filler.with(filled, "exercise", none)).has("exercise")).isTrue();
  }

  @Test
  void picked_people_and_a_user_group_are_invited_and_nobody_else() {
    var filled = Filler.filled(unfolded(modal("/commitment", "x")), false);
    var picked = Mappers.JSON.createObjectNode().put("type", "multi_users_select");
    picked.putArray("selected_users").add("U5");
    var group = Mappers.JSON.createObjectNode().put("type", "external_select");
    group.putObject("selected_option").put("value", "S1");
    var named = Mappers.JSON.createObjectNode().put("type", "radio_buttons");
    named.putObject("selected_option").put("value", "NAMED");
    var both =
        Filler.with(
            Filler.with(Filler.with(filled, "who", picked), "user-group", group),
            "mode.commitment",
            named);
    assertThat(office.colleague("U1").submit(both).body()).contains("clear");
    office.deliver();
    var invitation = office.slack().in(StubSlack.CHANNEL).getFirst().blocks().toString();
    assertThat(invitation)
        .contains("Person U2", "Person U3", "Person U5")
        .doesNotContain("Person U4");
    assertThat(office.slack().in("U4")).isEmpty();
    for (var who : List.of("U2", "U3", "U5")) {
      assertThat(office.slack().in(who)).singleElement().asString().contains("Commitment");
      assertThat(office.colleague(who).press(Verb.JOIN)).isTrue();
      assertThat(office.slack().calls("/respond").getLast().form().toString())
          .contains("\"replace_original\":true", "Du er med");
    }
    office.deliver();
    assertThat(office.slack().in(StubSlack.CHANNEL).getFirst().blocks().toString())
        .contains("Person U1, Person U5, Person U2, Person U3");
  }

  @Test
  void another_exercise_chosen_in_the_modal_changes_it() {
    var modal = Filler.filled(modal("/commitment", "Budget"), false);
    var other = Mappers.JSON.createObjectNode().put("type", "static_select");
    other.putObject("selected_option").put("value", "puls");
    var changed = Filler.with(modal, "exercise", other);
    var action =
        Mappers.JSON
            .createObjectNode()
            .put("type", "static_select")
            .put("action_id", "start.exercise")
            .put("block_id", "exercise")
            .put("action_ts", "1.5");
    assertThat(
            office
                .wire()
                .interaction(Sent.clickIn("U1", changed, action, "t").toString())
                .statusCode())
        .isEqualTo(200);
    var update = office.slack().calls("views.update").getLast().form();
    var next = Mappers.JSON.readTree(update.getOrDefault("view", ""));
    assertThat(exercise(next)).isEqualTo("puls");
    assertThat(topic(next)).isEqualTo("Budget");
    assertThat(update.get("view_id")).isEqualTo(modal.path("id").asString(""));
  }

  @ParameterizedTest
  @CsvSource({"check-in", "commitment", "proevehandling", "5f", "puls"})
  void it_can_be_seen_as_a_participant_and_nothing_is_sent(String exercise) {
    var modal = Filler.filled(modal("/" + exercise, "Budget 2027"), false);
    var action =
        Mappers.JSON
            .createObjectNode()
            .put("type", "button")
            .put("action_id", "start.look")
            .put("block_id", "look")
            .put("action_ts", "1.6");
    office.wire().interaction(Sent.clickIn("U1", modal, action, "look").toString());
    var preview = office.slack().opened("look").orElseThrow();
    assertThat(preview.toString()).contains("Intet er sendt", "Budget 2027");
    assertThat(preview.path("blocks").size()).isBetween(4, 100);
    office.deliver();
    assertThat(Stream.of(StubSlack.CHANNEL, "U1", "U2").flatMap(c -> office.slack().in(c).stream()))
        .isEmpty();
  }

  @Test
  void a_message_becomes_the_topic_without_its_marks() {
    office
        .wire()
        .interaction(
            Sent.messageShortcut(
                    "U2",
                    "<!here> Hvad gør vi med <@U7>, <!subteam^S1|@ledelsen> og <#C2|økonomi> &amp; <https://x.dk/a|planen> :tada: :+1::skin-tone-3: :vores-egen: kl. 9:30:00?",
                    "on-this")
                .toString());
    var view = office.slack().opened("on-this").orElseThrow();
    assertThat(topic(view))
        .isEqualTo(
            "@here Hvad gør vi med Person U7, @ledelsen og økonomi & planen 🎉 👍🏼 :vores-egen: kl. 9:30:00?");
  }

  @Test
  void words_behind_the_name_in_a_mention_are_the_topic() {
    office
        .wire()
        .event(
            Sent.event("EvM", Sent.mention("U1", "<@UBOT> check-in Budgettet med <@U3>"))
                .toString());
    var told =
        Mappers.JSON.readTree(
            office.slack().calls("chat.postEphemeral").getLast().form().get("blocks"));
    var start = told.findValue("accessory");
    assertThat(Ref.read(start.path("value").asString("")))
        .contains(
            new Ref.Exercise(Optional.of("check-in"), Optional.of("Budgettet med Person U3")));
  }

  @Test
  void a_public_channel_the_bot_is_not_in_is_said_in_the_window() {
    office.slack().channel(StubSlack.CHANNEL, List.of("U1", "U2", "U3"));
    assertThat(errors(Filler.filled(modal("/commitment", "x"), false)).path("channel").asString(""))
        .contains("/invite");
  }

  @Test
  void channels_and_groups_that_a_message_names_are_named_in_the_topic() {
    var said = "Spørg <#C2>, <!subteam^S1>, <!here> og <@UBOT1|bot>";
    office.wire().interaction(Sent.messageShortcut("U2", said, "names").toString());
    assertThat(topic(office.slack().opened("names").orElseThrow()))
        .isEqualTo("Spørg #oekonomi, Chefer, @here og bot");
  }

  @Test
  void words_behind_an_exercise_that_is_named_to_the_bot_are_the_topic_after_start() {
    var leader = office.colleague("U1");
    var written = "<@UBOT1> check-in Budgettet for 2027 med <@U7>";
    office.wire().event(Sent.event("EvNamed", Sent.message("U1", written)).toString());
    leader.click(leader.things("U1").getFirst(), "start");
    assertThat(topic(office.slack().opened("start").orElseThrow()))
        .isEqualTo("Budgettet for 2027 med Person U7");
  }

  @Test
  void a_shortcut_from_anywhere_asks_for_the_channel() {
    office.wire().interaction(Sent.shortcut("U2", "anywhere").toString());
    var view = office.slack().opened("anywhere").orElseThrow();
    assertThat(block(view, "channel").path("element").has("initial_conversation")).isFalse();
  }

  @Test
  void user_groups_are_found_by_what_is_typed() {
    var answer =
        office.wire().interaction(Sent.options("U1", "start.user-group", "che").toString());
    assertThat(answer.body()).contains("Chefer").doesNotContain("Staben");
    assertThat(office.wire().interaction(Sent.options("U1", "other", "").toString()).body())
        .contains("\"options\":[]");
  }

  @Test
  void who_cannot_take_part_is_shown_no_user_groups() {
    var answer =
        office.wire().interaction(Sent.options("UFAR1", "start.user-group", "").toString());
    assertThat(answer.body()).contains("\"options\":[]");
  }

  @Test
  void a_window_that_slack_does_not_open_is_told_privately() {
    office.slack().refuse("views.open", "expired_trigger_id");
    var fields = Sent.command("U1", "/puls", "", StubSlack.CHANNEL, "t");
    fields.put("response_url", office.slack().baseUrl() + "/respond");
    assertThat(office.wire().form(fields).statusCode()).isEqualTo(200);
    assertThat(office.slack().calls("/respond").getFirst().form().toString())
        .contains("Slack nåede ikke at åbne vinduet");
  }

  @Test
  void a_response_url_of_somebody_else_is_not_called() {
    office.slack().refuse("views.open", "expired_trigger_id");
    var fields = Sent.command("U1", "/puls", "", StubSlack.CHANNEL, "t");
    for (var url : List.of("https://example.org/x", "file:///etc/passwd", "no url", "")) {
      fields.put("response_url", url);
      assertThat(office.wire().form(fields).statusCode()).as(url).isEqualTo(200);
    }
  }

  @Test
  void who_is_english_is_asked_in_english() {
    var modal = office.colleague("UE1").command("/commitment", "");
    assertThat(modal.toString()).contains("Start an exercise", "In which channel?");
  }
}
