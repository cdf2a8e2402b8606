package dk.traedesten.slack.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Verb;
import dk.traedesten.slack.rig.Brittle;
import dk.traedesten.slack.rig.Colleague;
import dk.traedesten.slack.rig.Colleague.Thing;
import dk.traedesten.slack.rig.Filler;
import dk.traedesten.slack.rig.Office;
import dk.traedesten.slack.rig.Sent;
import dk.traedesten.slack.rig.StubSlack;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/// What people do while an exercise runs, and what they may not.
class InTheExerciseTest {
  @SuppressWarnings("NullAway.Init")
  private Office office;

  @SuppressWarnings("NullAway.Init")
  private List<Colleague> people;

  @BeforeEach
  void open() {
    office = Office.open();
    people = Stream.of("U1", "U2", "U3", "U4", "U5").map(office::colleague).toList();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Colleague one(int n) {
    return people.get(n - 1);
  }

  private void begin(String exercise) {
    one(1).submit(Filler.filled(one(1).command("/" + exercise, "Sammen om de unge"), false));
    office.deliver();
    people.stream().skip(1).forEach(p -> assertThat(p.press(Verb.JOIN)).isTrue());
    office.deliver();
    assertThat(one(1).press(Verb.BEGIN)).isTrue();
    office.deliver();
  }

  private static Thing pick(Colleague whose) {
    return whose.things(whose.id()).stream()
        .filter(t -> t.ref() instanceof Ref.Pick)
        .findFirst()
        .orElseThrow();
  }

  private static Thing fill(Colleague whose) {
    return whose.things(whose.id()).stream()
        .filter(t -> t.ref() instanceof Ref.Fill)
        .findFirst()
        .orElseThrow();
  }

  private Thing press(Colleague whose, Verb verb) {
    return Stream.of(whose.id(), StubSlack.CHANNEL)
        .flatMap(c -> whose.things(c).stream())
        .filter(t -> t.ref() instanceof Ref.Press(_, var its, _) && its == verb)
        .findFirst()
        .orElseThrow();
  }

  private String told() {
    var lines = office.slack().calls("/respond");
    return lines.isEmpty() ? "" : lines.getLast().form().toString();
  }

  private List<String> channel() {
    office.deliver();
    return office.slack().in(StubSlack.CHANNEL).stream().map(m -> m.blocks().toString()).toList();
  }

  @Test
  void who_was_not_invited_joins_by_the_button_with_their_name() {
    office.slack().join("U9");
    one(1).submit(Filler.filled(one(1).command("/commitment", "x"), false));
    office.deliver();
    office.slack().join("U9");
    assertThat(office.colleague("U9").press(Verb.JOIN)).isTrue();
    assertThat(channel().getFirst()).contains("Person U9");
    assertThat(told()).isEmpty();
  }

  @Test
  void who_is_not_in_the_channel_does_not_join_and_is_told_why() {
    one(1).submit(Filler.filled(one(1).command("/commitment", "x"), false));
    office.deliver();
    office.colleague("U9").press(Verb.JOIN);
    assertThat(channel().getFirst()).doesNotContain("Person U9");
    assertThat(told().toString()).contains("Gå ind i kanalen");
  }

  @Test
  void a_bot_does_not_join() {
    one(1).submit(Filler.filled(one(1).command("/commitment", "x"), false));
    office.deliver();
    office.slack().join("UBOT7");
    office.colleague("UBOT7").press(Verb.JOIN);
    assertThat(channel().getFirst()).doesNotContain("UBOT7");
  }

  @Test
  void one_click_is_an_answer() {
    begin("commitment");
    assertThat(one(2).click(pick(one(2)), "t").statusCode()).isEqualTo(200);
    assertThat(told()).isEmpty();
    assertThat(channel().toString()).contains("1 af 5");
  }

  @Test
  void the_facilitators_button_does_nothing_for_others_and_says_so_kindly() {
    begin("commitment");
    var next = press(one(1), Verb.NEXT);
    var before = channel();
    one(2).click(next, "t");
    assertThat(told()).contains("Det er den, der faciliterer, som styrer");
    assertThat(channel()).isEqualTo(before);
  }

  @Test
  void somebody_who_is_not_in_it_cannot_answer_for_another() {
    begin("commitment");
    var before = channel();
    office.colleague("U9").click(pick(one(2)), "t");
    assertThat(told()).contains("lukket for dig");
    assertThat(channel()).isEqualTo(before);
    assertThat(office.slack().in("U9")).isEmpty();
  }

  @Test
  void what_belongs_to_a_step_that_is_over_is_told_so() {
    begin("commitment");
    var old = pick(one(2));
    people.forEach(Colleague::answer);
    office.deliver();
    one(1).press(Verb.NEXT);
    office.deliver();
    var before = channel();
    one(2).click(old, "t");
    assertThat(told()).contains("lukket for dig");
    assertThat(channel()).isEqualTo(before);
  }

  @Test
  void a_button_of_an_exercise_that_is_not_here_is_told_so() {
    begin("commitment");
    var thing = pick(one(2));
    for (var ref :
        List.of(
            "{\"k\":\"press\",\"session\":\"C1.nope\",\"verb\":\"next\",\"moment\":\"level\"}",
            "{\"k\":\"press\",\"session\":\"C2.nope\",\"verb\":\"join\",\"moment\":\"invitation\"}")) {
      var action = Sent.action(thing.element(), "b", Sent.fresh("9")).put("value", ref);
      office
          .wire()
          .interaction(
              Sent.click("U2", thing.message(), action, "t", office.slack().baseUrl() + "/respond")
                  .toString());
      assertThat(told()).contains("findes ikke her længere");
    }
  }

  @Test
  void a_button_that_is_none_of_ours_is_counted_and_left_alone() {
    begin("commitment");
    var thing = pick(one(2));
    var calls = office.slack().calls();
    var counted = office.bot().counts().soFar(Ignored.NOT_OURS);
    for (var value :
        List.of(
            "",
            "{}",
            "{\"k\":\"steal\"}",
            "\u0000",
            "{\"k\":\"press\"}",
            "{\"k\":\"rest\",\"section\":\"SECRETS\",\"page\":0}",
            "{\"k\":\"said\",\"word\":\"SUDO\"}",
            "x".repeat(2000))) {
      var action = Sent.action(thing.element(), "b", Sent.fresh("9")).put("value", value);
      assertThat(
              office
                  .wire()
                  .interaction(Sent.click("U2", thing.message(), action, "t", "").toString())
                  .statusCode())
          .isEqualTo(200);
    }
    assertThat(office.slack().calls()).isEqualTo(calls);
    assertThat(office.bot().counts().soFar(Ignored.NOT_OURS)).isEqualTo(counted + 8);
  }

  /// Answers all rounds until somebody has a form that opens as a modal.
  private void untilAForm() {
    begin("commitment");
    people.forEach(Colleague::answer);
    office.deliver();
    for (int i = 0; i < 5 && fills(one(2)).isEmpty(); i++) {
      one(1).press(Verb.NEXT);
      office.deliver();
    }
  }

  private static List<Thing> fills(Colleague whose) {
    return whose.things(whose.id()).stream().filter(t -> t.ref() instanceof Ref.Fill).toList();
  }

  private ObjectNode opened(Colleague whose) {
    var trigger = Sent.fresh("open");
    whose.click(fill(whose), trigger);
    return office.slack().opened(trigger).orElseThrow();
  }

  @Test
  void what_was_written_is_there_again_when_a_modal_was_closed_by_accident() {
    untilAForm();
    var modal = opened(one(2));
    var filled = Filler.filled(modal, true);
    assertThat(filled.toString()).contains("Et svar 0");
    assertThat(office.wire().interaction(Sent.closed("U2", filled).toString()).statusCode())
        .isEqualTo(200);
    assertThat(opened(one(2)).toString()).contains("Et svar 0");
    assertThat(opened(one(3)).toString()).doesNotContain("Et svar 0");
  }

  @Test
  void what_is_being_written_is_kept_without_closing() {
    untilAForm();
    var filled = Filler.filled(opened(one(2)), true);
    var action =
        Mappers.JSON
            .createObjectNode()
            .put("type", "plain_text_input")
            .put("action_id", "in")
            .put("block_id", "b")
            .put("action_ts", "1.9")
            .put("value", "Et");
    office.wire().interaction(Sent.clickIn("U2", filled, action, "t").toString());
    assertThat(opened(one(2)).toString()).contains("Et svar 0");
  }

  @Test
  void a_closed_modal_without_a_state_is_taken_as_it_is() {
    untilAForm();
    var modal = opened(one(2));
    modal.putObject("state").putArray("values");
    assertThat(office.wire().interaction(Sent.closed("U2", modal).toString()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_form_that_came_too_late_gives_the_words_back() {
    untilAForm();
    var filled = Filler.filled(opened(one(2)), true);
    one(1).press(Verb.NEXT);
    office.deliver();
    one(1).press(Verb.GO_ON);
    office.deliver();
    var answer = one(2).submit(filled);
    assertThat(answer.body()).contains("\"update\"", "Et svar 0", "for sent");
  }

  @Test
  void the_form_of_somebody_else_is_not_taken() {
    untilAForm();
    var filled = Filler.filled(opened(one(2)), true);
    var before = channel();
    assertThat(office.colleague("U9").submit(filled).body()).contains("\"update\"");
    assertThat(channel()).isEqualTo(before);
  }

  @Test
  void a_form_whose_reference_was_changed_is_not_taken() {
    untilAForm();
    var filled = Filler.filled(opened(one(2)), true);
    var before = channel();
    for (var reference :
        List.of(
            "",
            "{}",
            "{\"k\":\"fill\",\"session\":\"C1.nope\",\"moment\":\"level\",\"page\":0}",
            "{\"k\":\"fill\",\"session\":\"C1.nope\",\"moment\":\"level\",\"page\":-7}")) {
      filled.put("private_metadata", reference);
      assertThat(one(2).submit(filled).statusCode()).isEqualTo(200);
    }
    assertThat(channel()).isEqualTo(before);
  }

  @Test
  void what_is_missing_in_a_form_is_said_in_its_field_and_can_be_corrected() {
    untilAForm();
    var filled = Filler.filled(opened(one(2)), true);
    var empty = filled.deepCopy();
    empty
        .path("state")
        .path("values")
        .forEach(block -> block.forEach(value -> ((ObjectNode) value).putNull("value")));
    var answer = Mappers.JSON.readTree(one(2).submit(empty).body());
    assertThat(answer.path("response_action").asString("")).isEqualTo("errors");
    assertThat(answer.path("errors").isEmpty()).isFalse();
    assertThat(channel().toString()).contains("0 af 5");
    assertThat(one(2).submit(filled).body()).contains("clear");
    assertThat(channel().toString()).contains("1 af 5");
  }

  @Test
  void a_person_who_takes_a_token_back_is_not_the_bot_leaving() {
    var revoked = Mappers.JSON.createObjectNode().put("type", "tokens_revoked");
    revoked.putObject("tokens").putArray("oauth").add("U2");
    office.wire().event(Sent.event("EvTokens", revoked).toString());
    assertThat(one(1).command("/puls", "").path("callback_id").asString("")).isEqualTo("start");
    revoked.putObject("tokens").putArray("bot").add("UBOT");
    office.slack().refuse("auth.test", "token_revoked");
    office.wire().event(Sent.event("EvTokens2", revoked).toString());
    assertThat(office.wire().form(Sent.command("U1", "/puls", "", StubSlack.CHANNEL, "t")).body())
        .contains("ikke installeret");
  }

  @Test
  void the_same_answer_again_is_one_answer() {
    untilAForm();
    var body = Sent.submission("U2", Filler.filled(opened(one(2)), true), "t").toString();
    for (int i = 0; i < 4; i++) {
      assertThat(office.wire().interaction(body).statusCode()).isEqualTo(200);
    }
    assertThat(channel().toString()).contains("1 af 5");
  }

  @Test
  void an_answer_that_did_not_get_in_is_not_acknowledged_and_one_that_did_counts_once() {
    begin("commitment");
    var pick = pick(one(2));
    var body =
        Sent.click(
                "U2",
                pick.message(),
                Sent.action(pick.element(), pick.block(), "1790000000.1"),
                "t",
                office.slack().baseUrl() + "/respond")
            .toString();
    office.brittle().is(Brittle.Mood.SHUT);
    assertThat(office.wire().interaction(body).statusCode()).isEqualTo(500);
    assertThat(channel().toString()).contains("0 af 5");
    office.brittle().is(Brittle.Mood.DIES_AFTERWARDS);
    assertThat(office.wire().interaction(body).statusCode()).isEqualTo(500);
    office.brittle().is(Brittle.Mood.WELL);
    assertThat(office.wire().interaction(body).statusCode()).isEqualTo(200);
    assertThat(channel().toString()).contains("1 af 5");
    assertThat(told()).isEmpty();
  }

  @Test
  void what_somebody_began_to_write_goes_with_their_answers() {
    untilAForm();
    var filled = Filler.filled(opened(one(2)), true);
    office.wire().interaction(Sent.closed("U2", filled).toString());
    office.wire().interaction(Sent.closed("U3", filled).toString());
    assertThat(opened(one(2)).toString()).contains("Et svar 0");
    office.wire().event(Sent.event("EvGone", Sent.message("U2", "slet mine svar")).toString());
    office.deliver();
    assertThat(office.shelf().read("slack.pages.T1.U2")).isEmpty();
    assertThat(office.shelf().read("slack.pages.T1.U3")).isNotEmpty();
    assertThat(opened(one(2)).toString()).doesNotContain("Et svar 0");
  }

  @Test
  void deleted_answers_stand_nowhere_in_slack_or_on_the_desk() {
    untilAForm();
    one(2).submit(Filler.filled(opened(one(2)), true));
    office.deliver();
    office.wire().event(Sent.event("EvMine", Sent.message("U2", "mine svar")).toString());
    office.deliver();
    assertThat(office.slack().in("U2").toString()).contains("Et svar 0");
    office.wire().event(Sent.event("EvGone", Sent.message("U2", "slet mine svar")).toString());
    office.deliver();
    assertThat(office.slack().in("U2").toString()).doesNotContain("Et svar 0");
    assertThat(
            Stream.of("desk.T1.U2", "desk.T1.C1", "pages.T1.U2")
                .flatMap(shelf -> office.shelf().read("slack." + shelf).values().stream())
                .map(bytes -> new String(bytes, UTF_8)))
        .isNotEmpty()
        .noneMatch(document -> document.contains("Et svar 0"));
  }

  @Test
  void answers_that_could_not_be_deleted_right_now_are_not_said_to_be_gone() {
    begin("commitment");
    one(2).click(pick(one(2)), "t");
    office.deliver();
    office.brittle().is(Brittle.Mood.CROWDED);
    office.wire().event(Sent.event("EvGone", Sent.message("U2", "slet mine svar")).toString());
    assertThat(office.slack().in("U2").getLast().text())
        .contains("igen om et øjeblik")
        .doesNotContain("ingen svar");
  }

  @Test
  void a_whole_book_written_to_the_bot_is_answered_at_once() {
    var book = Sent.event("EvBook", Sent.message("U2", "a ".repeat(20_000))).toString();
    assertTimeout(
        Duration.ofSeconds(3),
        () -> assertThat(office.wire().event(book).statusCode()).isEqualTo(200));
    assertThat(office.slack().in("U2").getLast().text()).contains("Det forstod jeg ikke");
  }

  @Test
  void who_leaves_the_channel_is_not_waited_for() {
    begin("commitment");
    var left =
        Mappers.JSON
            .createObjectNode()
            .put("type", "member_left_channel")
            .put("user", "U5")
            .put("channel", StubSlack.CHANNEL)
            .put("channel_type", "C")
            .put("team", "T1");
    office.wire().event(Sent.event("EvLeft", left).toString());
    people.stream().limit(4).forEach(Colleague::answer);
    assertThat(channel().toString()).contains("4 af 4");
  }

  @Test
  void whose_account_is_closed_is_not_waited_for() {
    begin("commitment");
    var changed = Mappers.JSON.createObjectNode().put("type", "user_change");
    changed.putObject("user").put("id", "U5").put("team_id", "T1").put("deleted", true);
    office.wire().event(Sent.event("EvClosed", changed).toString());
    people.stream().limit(4).forEach(Colleague::answer);
    assertThat(channel().toString()).contains("4 af 4");
  }

  @Test
  void whose_name_is_changed_stays() {
    begin("commitment");
    var changed = Mappers.JSON.createObjectNode().put("type", "user_change");
    changed.putObject("user").put("id", "U5").put("team_id", "T1").put("deleted", false);
    office.wire().event(Sent.event("EvNamed", changed).toString());
    people.stream().limit(4).forEach(Colleague::answer);
    assertThat(channel().toString()).contains("4 af 5");
  }

  @Test
  void who_is_not_in_the_channel_cannot_join_from_it() {
    one(1).submit(Filler.filled(one(1).command("/commitment", "Sammen om de unge"), false));
    office.deliver();
    var stranger = office.colleague("U9");
    assertThat(stranger.press(Verb.JOIN)).isTrue();
    office.deliver();
    assertThat(channel().toString()).doesNotContain("Person U9");
    assertThat(office.slack().in("U9")).isEmpty();
    office.slack().join("U9");
    assertThat(stranger.press(Verb.JOIN)).isTrue();
    office.deliver();
    assertThat(channel().toString()).contains("Person U9");
  }

  @Test
  void a_chosen_language_reaches_the_exercise_too() {
    begin("commitment");
    office.wire().event(Sent.event("EvE", Sent.message("U2", "english")).toString());
    office.wire().event(Sent.event("EvM", Sent.message("U2", "my answers")).toString());
    office.deliver();
    assertThat(office.slack().in("U2").toString())
        .contains("Who sees this?")
        .doesNotContain("Hvem ser det?");
  }

  @ParameterizedTest
  @CsvSource({
    "U2, hjælp, Jeg hjælper grupper",
    "U2, 'Hej!', Jeg hjælper grupper",
    "UE2, help, I help groups",
    "U2, liste, Ugentlig puls",
    "UE2, list, Weekly pulse",
    "U2, mine handlinger, ikke med i en gruppe endnu",
    "UE2, my actions, not in a group yet",
    "U2, noget helt andet, Det forstod jeg ikke",
    "UE2, something else, I did not understand",
    "U2, prøvehandling, Tryk for at starte",
    "U2, mine svar, ikke med i nogen øvelse",
    "UE2, delete my answers, not in any exercise",
    "U2, english, I speak English with you now",
    "UE2, dansk, Jeg taler dansk med dig nu"
  })
  void words_to_the_bot_are_answered_in_the_persons_language(
      String who, String written, String answer) {
    assertThat(
            office
                .wire()
                .event(Sent.event(Sent.fresh("Ev"), Sent.message(who, written)).toString())
                .statusCode())
        .isEqualTo(200);
    assertThat(office.slack().in(who).getLast().blocks().toString()).contains(answer);
    office
        .wire()
        .event(Sent.event(Sent.fresh("Ev"), Sent.mention(who, "<@UBOT> " + written)).toString());
    var whispered = office.slack().calls("chat.postEphemeral").getLast().form();
    assertThat(whispered.get("user")).isEqualTo(who);
    assertThat(whispered.get("channel")).isEqualTo(StubSlack.CHANNEL);
    var typed =
        office.wire().form(Sent.command(who, "/traedesten", written, StubSlack.CHANNEL, "typed"));
    assertThat(typed.body().isEmpty() ? "opened" : typed.body())
        .containsAnyOf("ephemeral", "opened");
  }

  @Test
  void a_language_once_chosen_is_kept() {
    office.wire().event(Sent.event("EvA", Sent.message("U2", "engelsk")).toString());
    office.wire().event(Sent.event("EvB", Sent.message("U2", "hjælp")).toString());
    assertThat(office.slack().in("U2").getLast().text()).contains("I help groups");
  }

  @Test
  void own_answers_are_shown_and_deleted_by_words() {
    begin("commitment");
    one(2).click(pick(one(2)), "t");
    office.deliver();
    assertThat(channel().toString()).contains("1 af 5");
    office.wire().event(Sent.event("EvMine", Sent.message("U2", "mine svar")).toString());
    office.deliver();
    assertThat(office.slack().in("U2").toString()).contains("Mine svar");
    office.wire().event(Sent.event("EvGone", Sent.message("U2", "slet mine svar")).toString());
    assertThat(office.slack().in("U2").getLast().text()).contains("slettet");
    assertThat(channel().toString()).contains("0 af 5");
  }

  @Test
  void the_same_words_delivered_again_are_answered_once() {
    for (int i = 0; i < 4; i++) {
      office.wire().event(Sent.event("EvSame", Sent.message("U2", "hjælp")).toString());
    }
    assertThat(office.slack().in("U2")).hasSize(1);
  }

  private void opensHome(String who) {
    var opened =
        Mappers.JSON
            .createObjectNode()
            .put("type", "app_home_opened")
            .put("user", who)
            .put("channel", "D" + who)
            .put("tab", "home");
    office.wire().event(Sent.event(Sent.fresh("EvHome"), opened).toString());
  }

  private String home() {
    return office.slack().calls("views.publish").getLast().form().toString();
  }

  @Test
  void home_shows_what_waits_and_what_one_facilitates_and_keeps_up() {
    opensHome("U2");
    assertThat(home()).contains("user_id=U2");
    begin("commitment");
    assertThat(home()).contains("user_id=U2", "Hvor stærkt er dit commitment");
    assertThat(office.slack().calls("views.publish"))
        .allMatch(c -> "U2".equals(c.form().get("user_id")));
    opensHome("U1");
    assertThat(home()).contains("user_id=U1", "Hvor stærkt er dit commitment", "next");
    one(2).click(pick(one(2)), "t");
    office.deliver();
    opensHome("U2");
    assertThat(home()).contains("user_id=U2");
  }

  @Test
  void when_the_bot_is_uninstalled_nothing_is_done_any_more() {
    var gone = Mappers.JSON.createObjectNode().put("type", "app_uninstalled");
    office.slack().refuse("auth.test", "account_inactive");
    assertThat(office.wire().event(Sent.event("EvOut", gone).toString()).statusCode())
        .isEqualTo(200);
    var answer = office.wire().form(Sent.command("U1", "/puls", "", StubSlack.CHANNEL, "after"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("ikke installeret");
    assertThat(office.slack().opened("after")).isEmpty();
  }
}
