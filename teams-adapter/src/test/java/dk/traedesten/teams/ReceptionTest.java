package dk.traedesten.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Phrases;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.message.Verb;
import dk.traedesten.teams.inbound.Ignored;
import dk.traedesten.teams.rig.BotFramework;
import dk.traedesten.teams.rig.BotFramework.Standing;
import dk.traedesten.teams.rig.Colleague;
import dk.traedesten.teams.rig.Colleague.Thing;
import dk.traedesten.teams.rig.Walk;
import dk.traedesten.teams.rig.Wire;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/// What people write and click in Teams, and what comes of it.
class ReceptionTest {
  private final Office office = new Office();
  private List<Colleague> people = List.of();

  @BeforeEach
  void five() {
    people = office.five(Office.CHAT, false);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Colleague anna() {
    return people.getFirst();
  }

  private Colleague bo() {
    return people.get(1);
  }

  private List<Standing> inTheChat() {
    return office.teams().in(Office.CHAT.id());
  }

  private Thing thing(Colleague who, Wire.Room room, Predicate<Ref> which) {
    return who.things(room).stream().filter(t -> which.test(t.ref())).findFirst().orElseThrow();
  }

  private static Predicate<Ref> verb(Verb verb) {
    return ref -> ref instanceof Ref.Press(_, var its, _) && its == verb;
  }

  /// A check-in to which all five are invited.
  private void invited() {
    anna().says("check-in", Office.CHAT);
    anna().press(thing(anna(), Office.CHAT, Ref.Begin.class::isInstance), Office.CHAT, false);
    office.deliver();
  }

  /// The same, and all five have joined and it has begun.
  private void begun() {
    invited();
    people.subList(1, 5).forEach(one -> one.pressWhenThere(verb(Verb.JOIN)));
    office.deliver();
    anna().pressWhenThere(verb(Verb.BEGIN));
    office.deliver();
  }

  @ParameterizedTest
  @CsvSource({
    "hjælp, Jeg hjælper grupper",
    "HELP, Jeg hjælper grupper",
    "liste, Det kan I starte her",
    "LISTE!, Det kan I starte her",
    "list, Det kan I starte her",
    "hvad er klokken, Det forstod jeg ikke"
  })
  void words_are_answered_where_they_are_written_with_what_can_be_started(
      String words, String answer) {
    anna().says(words, Office.CHAT);
    assertThat(inTheChat()).hasSize(1);
    assertThat(inTheChat().getFirst().words()).startsWith(answer);
    assertThat(anna().things(Office.CHAT))
        .filteredOn(t -> t.ref() instanceof Ref.Exercise)
        .hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check-in",
        "puls",
        "commitment",
        "prøvehandling",
        "proevehandling",
        "5f",
        "start"
      })
  void an_exercise_is_started_with_one_message_and_one_click(String words) {
    anna().says(words, Office.CHAT);
    var reply =
        anna().press(thing(anna(), Office.CHAT, Ref.Begin.class::isInstance), Office.CHAT, false);
    assertThat(reply.card().orElseThrow().toString()).contains("er startet");
    office.deliver();
    assertThat(inTheChat()).hasSize(2);
    assertThat(inTheChat().getFirst().words()).contains("er startet");
    assertThat(people.get(4).things(Office.CHAT)).anyMatch(t -> verb(Verb.JOIN).test(t.ref()));
  }

  @Test
  void what_follows_the_name_is_the_topic() {
    anna().says("puls vores  budget", Office.CHAT);
    assertThat(inTheChat().getFirst().card().toString()).contains("\"vores budget\"");
  }

  @Test
  void alone_with_the_bot_one_is_told_where_to_start() {
    anna().says("check-in", anna().alone());
    var said = office.teams().in(anna().alone().id());
    assertThat(said).hasSize(1);
    assertThat(said.getFirst().words()).contains("dér, hvor gruppen er");
    assertThat(anna().things(anna().alone())).noneMatch(t -> t.ref() instanceof Ref.Exercise);
  }

  @Test
  void what_is_about_one_person_is_told_to_that_person() {
    anna().says("mine handlinger", Office.CHAT);
    anna().says("mine data", Office.CHAT);
    assertThat(inTheChat()).isEmpty();
    assertThat(office.teams().in(anna().alone().id()))
        .extracting(Standing::words)
        .containsExactly(Phrases.HERE_IT_IS.da(), Phrases.NO_SESSIONS.da());
    office.deliver();
    assertThat(inTheChat()).isEmpty();
    assertThat(office.teams().in(anna().alone().id()))
        .anyMatch(m -> m.card().toString().contains("Du har ingen åbne handlinger"));
  }

  @ParameterizedTest
  @CsvSource({
    "mine data, Her er dine svar",
    "Mine data., Her er dine svar",
    "my data, Her er dine svar",
    "slet, er slettet",
    "slet mine svar, er slettet",
    "delete, er slettet"
  })
  void what_somebody_has_answered_is_seen_and_deleted_by_a_word(String words, String told) {
    begun();
    bo().answer();
    office.deliver();
    var before = inTheChat().size();
    bo().says(words, bo().alone());
    office.deliver();
    assertThat(office.teams().in(bo().alone().id()))
        .anyMatch(m -> m.card().toString().contains(told));
    assertThat(inTheChat()).hasSize(before);
  }

  @Test
  void who_cannot_be_reached_alone_is_told_where_to_ask_and_nobody_sees_the_answer() {
    office.teams().notInstalledFor(anna().id());
    anna().says("mine handlinger", Office.CHAT);
    assertThat(inTheChat()).hasSize(1);
    assertThat(inTheChat().getFirst().words()).contains("chat med mig alene");
  }

  @Test
  void each_is_spoken_to_in_the_language_they_choose() {
    anna().says("english", anna().alone());
    anna().says("help", anna().alone());
    assertThat(office.teams().in(anna().alone().id()))
        .extracting(Standing::words)
        .anyMatch(w -> w.startsWith("I speak English"))
        .anyMatch(w -> w.startsWith("I help groups"));
  }

  @Test
  void words_that_come_again_are_answered_once_and_words_written_again_twice() {
    var hello = anna().activity(Office.CHAT, "message").put("text", "hjælp");
    anna().send(hello);
    anna().send(hello);
    office.clock().pass(Duration.ofSeconds(15));
    anna().send(Wire.again(hello));
    assertThat(inTheChat()).hasSize(1);
    office.clock().pass(Duration.ofSeconds(10));
    anna().says("hjælp", Office.CHAT);
    assertThat(inTheChat()).hasSize(2);
  }

  @Test
  void who_reads_english_is_spoken_to_in_english_from_the_first_word() {
    bo().reads("en-GB");
    begun();
    assertThat(bo().things(bo().alone()).toString())
        .contains("Who sees this?")
        .doesNotContain("Hvem ser det?");
  }

  @Test
  void a_chosen_language_reaches_the_exercise_and_the_groups_of_the_one_who_chose_it() {
    begun();
    bo().says("english", bo().alone());
    office.deliver();
    assertThat(bo().things(bo().alone()).getLast().card().toString())
        .contains("Who sees this?")
        .doesNotContain("Hvem ser det?");
    bo().says("my actions", bo().alone());
    office.deliver();
    assertThat(office.teams().in(bo().alone().id()).getLast().words()).doesNotContain("handling");
  }

  @Test
  void two_who_press_start_on_one_card_start_one_exercise() {
    anna().says("check-in", Office.CHAT);
    var card = thing(anna(), Office.CHAT, Ref.Begin.class::isInstance);
    anna().press(card, Office.CHAT, false);
    bo().press(card, Office.CHAT, false);
    anna().press(card, Office.CHAT, false);
    office.deliver();
    assertThat(bo().things(Office.CHAT)).filteredOn(t -> verb(Verb.JOIN).test(t.ref())).hasSize(1);
  }

  @Test
  void what_does_not_fit_is_said_on_the_card_and_the_card_can_be_sent_again() {
    anna().says("check-in", Office.CHAT);
    var begin = thing(anna(), Office.CHAT, Ref.Begin.class::isInstance);
    var card = begin.card().deepCopy();
    emptied((ObjectNode) card, "f:topic");
    var reply =
        anna()
            .press(
                new Thing(begin.message(), card, begin.action(), begin.ref()), Office.CHAT, false);
    assertThat(reply.card().orElseThrow().toString()).contains("Her mangler et svar.");
    office.deliver();
    assertThat(inTheChat()).hasSize(1);
  }

  private static void emptied(ObjectNode card, String id) {
    card.findParents("id").stream()
        .filter(n -> n.path("id").asString("").equals(id))
        .forEach(n -> ((ObjectNode) n).put("value", " "));
  }

  @Test
  void the_card_that_has_done_its_work_says_where_begin_stands() {
    anna().says("check-in", Office.CHAT);
    var reply =
        anna().press(thing(anna(), Office.CHAT, Ref.Begin.class::isInstance), Office.CHAT, false);
    assertThat(reply.card().orElseThrow().toString()).contains("Begynd i sin egen chat med mig");
  }

  @Test
  void an_exercise_can_be_looked_at_before_and_nothing_is_sent() {
    anna().says("check-in", Office.CHAT);
    var reply =
        anna().press(thing(anna(), Office.CHAT, Ref.Look.class::isInstance), Office.CHAT, false);
    assertThat(reply.json().at("/task/type").asString("")).isEqualTo("continue");
    assertThat(reply.card().orElseThrow().toString())
        .contains("Intet er sendt")
        .doesNotContain("Action.");
    office.deliver();
    assertThat(inTheChat()).hasSize(1);
  }

  @Test
  void another_exercise_can_be_chosen_on_the_card() {
    anna().says("start", Office.CHAT);
    var other = thing(anna(), Office.CHAT, Ref.Exercise.class::isInstance);
    var card = (ObjectNode) other.card().deepCopy();
    card.findParents("id").stream()
        .filter(n -> n.path("id").asString("").equals("f:exercise"))
        .forEach(n -> ((ObjectNode) n).put("value", "puls"));
    var reply =
        anna()
            .press(
                new Thing(other.message(), card, other.action(), other.ref()), Office.CHAT, false);
    assertThat(reply.card().orElseThrow().at("/body/0/text").asString(""))
        .isEqualTo("Ugentlig puls");
  }

  @Test
  void only_the_one_who_leads_moves_it_along() {
    begun();
    var next = thing(anna(), anna().alone(), verb(Verb.NEXT));
    var before = inTheChat().size();
    assertThat(bo().press(next, bo().alone(), false).line())
        .isEqualTo(RefusalReason.NOT_FACILITATOR.words().da());
    office.deliver();
    assertThat(inTheChat()).hasSize(before);
  }

  /// Pressed twice: it is told first that one is too few.
  private void startAlone() {
    var begin = thing(anna(), Office.CHAT, Ref.Begin.class::isInstance);
    var reply = anna().press(begin, Office.CHAT, false);
    var card = (ObjectNode) reply.card().orElseThrow();
    assertThat(card.toString()).contains("mindst 2, og I er 1", "Start alligevel");
    var again =
        Colleague.things(begin.message(), card).stream()
            .filter(t -> t.ref() instanceof Ref.Begin)
            .findFirst()
            .orElseThrow();
    anna().press(again, Office.CHAT, false);
  }

  @Test
  void whoever_was_not_invited_joins_from_the_group_and_from_nowhere_else() {
    anna().says("check-in", Office.CHAT);
    office.teams().place(Office.CHAT.id(), List.of(BotFramework.person("P1groupChat", 1)));
    office.clock().pass(Duration.ofMinutes(5));
    startAlone();
    office.deliver();
    five();
    var join = thing(bo(), Office.CHAT, verb(Verb.JOIN));
    assertThat(bo().press(join, bo().alone(), false).line()).isEqualTo(Phrases.NOT_THERE.da());
    assertThat(bo().press(join, Office.CHAT, false).line()).startsWith("Du er med");
  }

  @Test
  void somebody_of_another_organisation_finds_no_such_exercise() {
    invited();
    var join = thing(bo(), Office.CHAT, verb(Verb.JOIN));
    var activity = clicked(join);
    activity.withObject("/conversation").put("tenantId", "another");
    activity.withObject("/channelData/tenant").put("id", "another");
    assertThat(bo().send(activity).status()).isEqualTo(403);
  }

  private ObjectNode clicked(Thing thing) {
    var activity =
        bo().activity(Office.CHAT, "invoke")
            .put("name", "adaptiveCard/action")
            .put("replyToId", thing.message().id());
    var action = activity.putObject("value").putObject("action");
    action.put("type", "Action.Execute").put("verb", "press");
    action.set("data", thing.action().path("data").deepCopy());
    return activity;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"t\":{}}",
        "{\"t\":{\"k\":\"press\"}}",
        "{\"t\":{\"k\":\"press\",\"session\":\"../x\",\"verb\":\"end\",\"moment\":\"\"}}",
        "{\"t\":{\"k\":\"press\",\"session\":\"a.b\",\"verb\":\"rule\",\"moment\":\"\"}}",
        "{\"t\":{\"k\":\"class\"}}",
        "{\"t\":\"press\"}",
        "{\"t\":{\"k\":\"press\",\"session\":7,\"verb\":\"end\",\"moment\":\"\"}}"
      })
  void data_that_is_none_of_ours_changes_nothing_and_gets_a_kind_line(String data) {
    invited();
    var join = thing(bo(), Office.CHAT, verb(Verb.JOIN));
    var before = office.bot().counts().soFar(Ignored.NOT_OURS);
    var activity = clicked(join);
    activity.withObject("/value/action").set("data", Mappers.JSON.readTree(data));
    var reply = bo().send(activity);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.line()).contains("virker ikke mere");
    assertThat(office.bot().counts().soFar(Ignored.NOT_OURS)).isEqualTo(before + 1);
  }

  @Test
  void a_session_of_somebody_elses_imagination_is_not_here() {
    invited();
    var activity = clicked(thing(bo(), Office.CHAT, verb(Verb.JOIN)));
    ((ObjectNode) activity.at("/value/action/data/t")).put("session", "gruppe.findes-ikke");
    assertThat(bo().send(activity).line()).isEqualTo(Phrases.NO_SUCH_SESSION.da());
  }

  @Test
  void an_answer_that_comes_too_late_is_told_so() {
    begun();
    var asked =
        bo().things(bo().alone()).stream()
            .filter(t ->
                t.ref() instanceof Ref.Pick
                    || t.ref() instanceof Ref.Send
                    || t.ref() instanceof Ref.Fill)
            .findFirst()
            .orElseThrow();
    people.forEach(Colleague::answer);
    office.deliver();
    for (int i = 0; i < 3; i++) {
      anna().press(Verb.NEXT);
      office.deliver();
    }
    var reply = bo().press(asked, bo().alone(), false);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.line()).isNotBlank();
  }

  @Test
  void who_leaves_the_chat_leaves_the_exercise() {
    begun();
    var gone = anna().activity(Office.CHAT, "conversationUpdate");
    gone.putArray("membersRemoved")
        .addObject()
        .put("id", bo().id())
        .put("aadObjectId", "2f4a3c5d-0000-4000-8000-000000000002");
    anna().send(gone);
    office.deliver();
    assertThat(inTheChat()).anyMatch(m -> m.card().toString().contains("P2groupChat"));
    assertThat(bo().things(bo().alone())).noneMatch(t -> t.ref() instanceof Ref.Pick);
    var before = inTheChat();
    anna().send(Wire.again(gone));
    office.deliver();
    assertThat(inTheChat()).isEqualTo(before);
  }

  @Test
  void the_bot_greets_once_in_each_place_also_when_it_is_told_twice_that_it_came() {
    var added = anna().activity(Office.CHAT, "installationUpdate").put("action", "add");
    anna().send(added);
    anna().send(Wire.again(added));
    var came = anna().activity(Office.CHAT, "conversationUpdate");
    came.putArray("membersAdded").addObject().put("id", BotFramework.BOT);
    anna().send(came);
    assertThat(inTheChat()).hasSize(1);
    assertThat(inTheChat().getFirst().words()).startsWith("Hej, jeg er Trædesten");
    anna().send(anna().activity(Office.CHAT, "installationUpdate").put("action", "remove"));
    anna().send(Wire.again(added));
    assertThat(inTheChat()).hasSize(2);
  }

  @Test
  void it_greets_in_the_language_of_the_one_who_added_it() {
    var added = anna().activity(Office.CHAT, "installationUpdate").put("action", "add");
    anna().send(added.put("locale", "en-GB"));
    assertThat(inTheChat().getFirst().words()).startsWith("Hello, I am Trædesten");
  }

  @Test
  void older_teams_presses_buttons_of_the_older_kind_and_they_count() {
    anna().says("commitment", Office.CHAT);
    var begin = thing(anna(), Office.CHAT, Ref.Begin.class::isInstance);
    assertThat(anna().pressInAnOlderTeams(begin, Office.CHAT).body()).isEmpty();
    office.deliver();
    people
        .subList(1, 5)
        .forEach(
            one -> one.pressInAnOlderTeams(thing(one, Office.CHAT, verb(Verb.JOIN)), Office.CHAT));
    office.deliver();
    var go = thing(anna(), anna().alone(), verb(Verb.BEGIN));
    anna().pressInAnOlderTeams(go, anna().alone());
    office.deliver();
    var pick = thing(bo(), bo().alone(), Ref.Pick.class::isInstance);
    bo().pressInAnOlderTeams(pick, bo().alone());
    bo().pressInAnOlderTeams(pick, bo().alone());
    office.deliver();
    assertThat(inTheChat()).anyMatch(m -> m.card().toString().contains("1 af 5"));
    assertThat(people.get(2).pressInAnOlderTeams(go, people.get(2).alone()).status())
        .isEqualTo(200);
    assertThat(office.teams().in(people.get(2).alone().id()))
        .anyMatch(m -> m.words().equals(RefusalReason.NOT_FACILITATOR.words().da()));
  }

  @Test
  void whoever_leads_without_the_app_leads_from_a_view_of_their_own() {
    office.teams().notInstalledFor(anna().id());
    new Walk(anna(), people.subList(1, 5), office::deliver, 0).through("check-in");
    assertThat(inTheChat()).anyMatch(m -> m.words().startsWith("Resultat"));
    assertThat(office.teams().in(anna().alone().id())).isEmpty();
  }

  @Test
  void whoever_has_not_got_the_app_answers_on_a_view_of_their_own() {
    office.teams().notInstalledFor(bo().id());
    office.teams().notInstalledFor(people.get(2).id());
    new Walk(anna(), people.subList(1, 5), office::deliver, 0).through("check-in");
    assertThat(inTheChat())
        .noneMatch(m -> m.card().toString().contains("4 af 5"))
        .anyMatch(m -> m.words().startsWith("Resultat"));
    assertThat(office.teams().in(bo().alone().id())).isEmpty();
  }
}
