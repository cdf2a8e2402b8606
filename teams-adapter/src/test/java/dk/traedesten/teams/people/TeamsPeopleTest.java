package dk.traedesten.teams.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.chat.Person;
import dk.traedesten.chat.Person.Kind;
import dk.traedesten.chat.PlaceMembers;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.teams.connector.BotConnector;
import dk.traedesten.teams.connector.Identity;
import dk.traedesten.teams.connector.TeamsPlace;
import dk.traedesten.teams.inbound.Envelope;
import dk.traedesten.teams.inbound.InboundActivity;
import dk.traedesten.teams.inbound.ServiceHosts;
import dk.traedesten.teams.rig.BotFramework;
import dk.traedesten.teams.rig.BotFramework.Call;
import dk.traedesten.teams.rig.BotFramework.Trouble;
import dk.traedesten.teams.rig.Heard;
import dk.traedesten.teams.rig.MovableClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamsPeopleTest {
  private static final Tenant TENANT = new Tenant(BotFramework.TENANT);
  private static final String CHAT = "19:1f2e@thread.v2";
  private static final dk.traedesten.teams.inbound.TeamsSender ANNA = Heard.person("Anna", 1);
  private static final dk.traedesten.teams.inbound.TeamsSender BO = Heard.person("Bo", 2);
  private static final PersonId A = TeamsPeople.id(ANNA);
  private static final PersonId B = TeamsPeople.id(BO);

  private final BotFramework teams = new BotFramework();
  private final MovableClock clock = new MovableClock();
  private final BotConnector connector = BotConnector.open(new Identity.Nobody(), clock);
  private final InMemoryShelf shelf = new InMemoryShelf();
  private final TeamsPeople people = people(ServiceHosts.thisMachine());
  private final Heard chat = Heard.inChat(teams.at(), CHAT);

  private TeamsPeople people(ServiceHosts hosts) {
    return new TeamsPeople(connector, hosts, shelf, clock);
  }

  @BeforeEach
  void open() {
    teams.asAnEmulator();
    teams.place(CHAT, List.of(BotFramework.person("Anna", 1), BotFramework.person("Bo", 2)));
  }

  @AfterEach
  void close() {
    connector.close();
    teams.close();
  }

  private Person find(PersonId who) {
    return people.find(TENANT, who).ok().orElseThrow();
  }

  private PlaceMembers crowd() {
    return people.members(TENANT, CHAT).ok().orElseThrow();
  }

  @Test
  void whoever_is_heard_is_known_by_name_language_and_zone() {
    people.learn(
        chat.from(
            ANNA,
            new InboundActivity.Text("hej"),
            Optional.of(Locale.US),
            Optional.of(ZoneId.of("America/Nuuk"))));
    assertThat(find(A))
        .isEqualTo(
            new Person(
                A,
                "Anna",
                new Conversation("teams", "person:" + A.value()),
                Language.EN,
                ZoneId.of("America/Nuuk"),
                Kind.MEMBER));
    assertThat(people.teamsId(TENANT, A)).contains("29:Anna");
    assertThat(people.person(TENANT, "29:Anna")).contains(A);
  }

  @Test
  void what_is_not_said_this_time_is_still_known_and_danish_and_denmark_are_the_usual() {
    people.learn(
        chat.from(ANNA, new InboundActivity.Text("hej"), Optional.empty(), Optional.empty()));
    assertThat(find(A).language()).isEqualTo(Language.DA);
    assertThat(find(A).zone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
    people.learn(
        chat.from(
            ANNA,
            new InboundActivity.Text("hi"),
            Optional.of(Locale.UK),
            Optional.of(ZoneId.of("UTC"))));
    people.learn(
        chat.from(
            new dk.traedesten.teams.inbound.TeamsSender(
                "29:Anna", ANNA.directoryId(), Optional.empty()),
            new InboundActivity.Text("hi"),
            Optional.empty(),
            Optional.empty()));
    assertThat(find(A).name()).isEqualTo("Anna");
    assertThat(find(A).language()).isEqualTo(Language.EN);
    assertThat(find(A).zone()).isEqualTo(ZoneId.of("UTC"));
  }

  @Test
  void language_somebody_chose_is_theirs_whatever_teams_is_in() {
    people.choose(TENANT, A, Language.EN);
    people.learn(chat.from(ANNA, new InboundActivity.Text("hej")));
    assertThat(people.language(TENANT, A)).isEqualTo(Language.EN);
    assertThat(find(A).language()).isEqualTo(Language.EN);
  }

  @Test
  void everything_is_there_when_the_bot_runs_again() {
    people.learn(chat.from(ANNA, new InboundActivity.Text("hej")));
    var again = people(ServiceHosts.thisMachine());
    assertThat(again.find(TENANT, A).ok().map(Person::name)).contains("Anna");
    assertThat(again.where(TENANT, CHAT).ok()).contains(new TeamsPlace(teams.at(), CHAT));
    assertThat(again.kind(TENANT, CHAT)).isEqualTo(Envelope.Kind.GROUP_CHAT);
  }

  @Test
  void address_that_is_no_longer_good_is_not_called_however_long_it_was_kept() {
    people.learn(chat.from(ANNA, new InboundActivity.Text("hej")));
    var elsewhere = people(ServiceHosts.and(Set.of()));
    assertThat(elsewhere.where(TENANT, CHAT)).isEqualTo(new CallOutcome.Denied<>("not_known"));
    assertThat(elsewhere.alone(TENANT, A)).isEqualTo(new CallOutcome.Denied<>("not_known"));
    assertThat(teams.calls()).isEmpty();
  }

  @Test
  void one_organisation_knows_nothing_of_anothers_people() {
    people.learn(chat.from(ANNA, new InboundActivity.Text("hej")));
    var other = new Tenant("another");
    assertThat(people.find(other, A)).isEqualTo(new CallOutcome.Denied<>("not_known"));
    assertThat(people.where(other, CHAT)).isEqualTo(new CallOutcome.Denied<>("not_known"));
    assertThat(people.person(other, "29:Anna")).isEmpty();
  }

  @Test
  void list_says_who_is_there_and_guests_take_part_and_strangers_and_bots_do_not() {
    var guest = BotFramework.person("Gæst", 3);
    guest.put("userPrincipalName", "g_x.dk#EXT#@kommunen.example").put("tenantId", "elsewhere");
    var stranger = BotFramework.person("Fremmed", 4);
    stranger.put("tenantId", "elsewhere");
    var bot = BotFramework.person("Bot", 5);
    bot.put("id", "28:bot").remove("aadObjectId");
    teams.place(CHAT, List.of(BotFramework.person("Bo", 2), guest, stranger, bot));
    people.learn(chat.from(ANNA, new InboundActivity.Text("hej")));
    assertThat(crowd().people()).extracting(Person::name).containsExactly("Bo", "Gæst");
    assertThat(crowd().people().getLast().kind()).isEqualTo(Kind.GUEST);
    assertThat(crowd().strangers()).isOne();
    assertThat(crowd().of()).isEqualTo(4);
    assertThat(crowd().mayHold(A)).isFalse();
    assertThat(crowd().mayHold(B)).isTrue();
  }

  @Test
  void who_was_never_heard_is_known_from_the_list_and_can_be_written_to() {
    people.learn(chat.from(ANNA, new InboundActivity.Text("hej")));
    crowd();
    assertThat(find(B).name()).isEqualTo("Bo");
    assertThat(people.alone(TENANT, B).ok().map(TeamsPlace::conversation))
        .contains(BotFramework.chatWith("29:Bo"));
  }

  @Test
  void list_is_believed_briefly_and_asked_for_anew_when_somebody_comes_or_goes() {
    people.learn(chat.from(ANNA, new InboundActivity.Text("hej")));
    crowd();
    crowd();
    assertThat(teams.calls().stream().filter(Call::lists)).hasSize(1);
    people.learn(chat.from(ANNA, new InboundActivity.Joined(List.of(BO))));
    crowd();
    assertThat(teams.calls().stream().filter(Call::lists)).hasSize(2);
    clock.pass(Duration.ofMinutes(2));
    crowd();
    assertThat(teams.calls().stream().filter(Call::lists)).hasSize(3);
  }

  @Test
  void while_teams_does_not_answer_the_last_list_serves() {
    people.learn(chat.from(ANNA, new InboundActivity.Text("hej")));
    crowd();
    clock.pass(Duration.ofHours(1));
    teams.weather(_ -> Optional.of(Trouble.status(503, "")));
    assertThat(crowd().people()).hasSize(2);
    teams.weather(_ -> Optional.of(Trouble.status(403, "BotNotInConversationRoster")));
    assertThat(people.members(TENANT, CHAT))
        .isEqualTo(new CallOutcome.Denied<>("BotNotInConversationRoster"));
  }

  @Test
  void place_of_a_thousand_is_counted_page_by_page_and_not_kept_one_by_one() {
    teams.pagesOf(100);
    teams.place(
        CHAT, IntStream.range(10, 1510).mapToObj(i -> BotFramework.person("P" + i, i)).toList());
    people.learn(chat.from(ANNA, new InboundActivity.Text("hej")));
    assertThat(crowd().of()).isEqualTo(PlaceMembers.MOST_COUNTED);
    assertThat(crowd().mayHold(A)).isTrue();
    assertThat(people.person(TENANT, "29:P10")).isEmpty();
  }

  @Test
  void chat_with_somebody_is_begun_once_and_kept() {
    people.learn(chat.from(ANNA, new InboundActivity.Text("hej")));
    people.alone(TENANT, A);
    people.alone(TENANT, A);
    assertThat(people(ServiceHosts.thisMachine()).alone(TENANT, A).ok())
        .contains(new TeamsPlace(teams.at(), BotFramework.chatWith("29:Anna")));
    assertThat(teams.calls().stream().filter(Call::begins)).hasSize(1);
  }

  @Test
  void chat_somebody_has_begun_themselves_need_not_be_begun() {
    people.learn(Heard.alone(teams.at(), "29:Anna").from(ANNA, new InboundActivity.Text("hej")));
    assertThat(people.alone(TENANT, A).ok().map(TeamsPlace::conversation))
        .contains(BotFramework.chatWith("29:Anna"));
    assertThat(people.surelyReached(TENANT, A)).isTrue();
    assertThat(teams.calls()).isEmpty();
  }

  @Test
  void who_takes_the_app_away_cannot_be_reached_until_they_are_heard_alone_again() {
    var alone = Heard.alone(teams.at(), "29:Anna");
    people.learn(alone.from(ANNA, new InboundActivity.Text("hej")));
    people.learn(alone.from(ANNA, new InboundActivity.Uninstalled()));
    assertThat(people.unreached(TENANT, A)).isTrue();
    people.learn(chat.from(ANNA, new InboundActivity.Text("hej")));
    assertThat(people.unreached(TENANT, A)).isTrue();
    people.learn(alone.from(ANNA, new InboundActivity.Installed()));
    assertThat(people.unreached(TENANT, A)).isFalse();
    assertThat(people.surelyReached(TENANT, A)).isTrue();
  }

  @Test
  void whom_the_app_is_not_installed_for_is_refused_by_teams() {
    teams.notInstalledFor("29:Anna");
    people.learn(chat.from(ANNA, new InboundActivity.Text("hej")));
    assertThat(people.alone(TENANT, A)).isInstanceOf(CallOutcome.Denied.class);
    assertThat(people.surelyReached(TENANT, A)).isFalse();
  }

  @Test
  void who_is_in_no_directory_goes_by_what_the_chat_calls_them() {
    var emulated =
        new dk.traedesten.teams.inbound.TeamsSender(
            "user-1", Optional.empty(), Optional.of("User"));
    people.learn(chat.from(emulated, new InboundActivity.Text("hej")));
    assertThat(find(new PersonId("user-1")).name()).isEqualTo("User");
  }

  @Test
  void who_is_forgotten_is_not_found_and_keeps_the_language_they_chose() {
    people.choose(TENANT, A, Language.EN);
    people.learn(chat.from(ANNA, new InboundActivity.Text("hej")));
    people.forget(TENANT, A);
    assertThat(people.find(TENANT, A)).isInstanceOf(CallOutcome.Denied.class);
    assertThat(people.person(TENANT, "29:Anna")).isEmpty();
    assertThat(people.language(TENANT, A)).isEqualTo(Language.EN);
  }
}
