package dk.traedesten.teams.deliver;

import static dk.traedesten.teams.deliver.Letters.CHAT;
import static dk.traedesten.teams.deliver.Letters.TENANT;
import static dk.traedesten.teams.deliver.Letters.after;
import static dk.traedesten.teams.deliver.Letters.doubtful;
import static dk.traedesten.teams.deliver.Letters.first;
import static dk.traedesten.teams.deliver.Letters.to;
import static dk.traedesten.teams.deliver.Letters.tried;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.chat.MessageLocations;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.Receipt;
import dk.traedesten.teams.connector.BotConnector;
import dk.traedesten.teams.connector.Identity;
import dk.traedesten.teams.inbound.InboundActivity;
import dk.traedesten.teams.inbound.ServiceHosts;
import dk.traedesten.teams.inbound.TeamsSender;
import dk.traedesten.teams.people.TeamsPeople;
import dk.traedesten.teams.rig.BotFramework;
import dk.traedesten.teams.rig.BotFramework.Call;
import dk.traedesten.teams.rig.BotFramework.Standing;
import dk.traedesten.teams.rig.BotFramework.Trouble;
import dk.traedesten.teams.rig.Heard;
import dk.traedesten.teams.rig.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TeamsChannelTest {
  private static final String CHANNEL = "19:kanal@thread.tacv2";
  private static final TeamsSender ANNA = Heard.person("Anna", 1);
  private static final TeamsSender BO = Heard.person("Bo", 2);
  private static final PersonId B = TeamsPeople.id(BO);
  private static final String ANNAS = "person:" + TeamsPeople.id(ANNA).value();
  private static final String BOS = "person:" + B.value();
  private static final Block JOIN =
      new Block.Buttons(
          List.of(new Block.Button(Text.same("Vær med"), Verb.JOIN, "invitation", true)));

  private final BotFramework teams = new BotFramework();
  private final MovableClock clock = new MovableClock();
  private final BotConnector connector = BotConnector.open(new Identity.Nobody(), clock);
  private final InMemoryShelf shelf = new InMemoryShelf();
  private final TeamsPeople people =
      new TeamsPeople(connector, ServiceHosts.thisMachine(), shelf, clock);
  private final OpenMessages desk = new OpenMessages(shelf, TeamsPeople.ROOMS, _ -> false);
  private final Counts<DeliveryMetric> fates = new Counts<>(DeliveryMetric.class);
  private final TeamsChannel channel =
      new TeamsChannel(
          connector,
          people,
          desk,
          new MessageLocations(shelf, TeamsPeople.ROOMS),
          shelf,
          fates,
          clock);

  @BeforeEach
  void open() {
    teams.asAnEmulator();
    var both = List.of(BotFramework.person("Anna", 1), BotFramework.person("Bo", 2));
    teams.place(CHAT, both);
    teams.place(CHANNEL, both);
    people.learn(Heard.inChat(teams.at(), CHAT).from(ANNA, new InboundActivity.Text("check-in")));
    people.learn(Heard.inChat(teams.at(), CHAT).from(BO, new InboundActivity.Text("hej")));
    people.learn(
        Heard.inChannel(teams.at(), CHANNEL + ";messageid=7")
            .from(ANNA, new InboundActivity.Text("puls")));
  }

  @AfterEach
  void close() {
    connector.close();
    teams.close();
  }

  private String posted(Delivery delivery) {
    var receipt = channel.deliver(first(delivery));
    assertThat(receipt).isInstanceOf(Receipt.Delivered.class);
    return ((Receipt.Delivered) receipt).reference();
  }

  private List<String> with(TeamsSender who) {
    return teams.in(BotFramework.chatWith(who.id())).stream().map(Standing::words).toList();
  }

  private void annaLeads() {
    posted(to(ANNAS, "controls", "Du styrer"));
  }

  private List<String> refreshedFor(Delivery delivery) {
    posted(delivery);
    var ids = teams.in(delivery.to().id()).getLast().card().at("/refresh/userIds");
    return StreamSupport.stream(ids.spliterator(), false).map(JsonNode::asString).toList();
  }

  @Test
  void message_is_a_card_and_known_by_where_it_stands() {
    var reference = posted(to(CHAT, "step", "Velkommen"));
    var standing = teams.in(CHAT).getFirst();
    assertThat(reference).isEqualTo(CHAT + "/" + standing.id());
    assertThat(standing.card().path("type").asString()).isEqualTo("AdaptiveCard");
    assertThat(fates.soFar(DeliveryMetric.POSTED)).isOne();
  }

  @Test
  void message_to_a_person_goes_to_their_chat_with_the_bot_which_is_begun_once() {
    posted(to(BOS, "a", "Kun til dig"));
    posted(to(BOS, "b", "Og det her"));
    assertThat(with(BO)).containsExactly("Kun til dig", "Og det her");
    assertThat(teams.calls().stream().filter(Call::begins)).hasSize(1);
    assertThat(people.surelyReached(TENANT, B)).isTrue();
  }

  @Test
  void what_can_be_pressed_lies_on_the_desk_also_when_teams_is_away() {
    teams.weather(_ -> Optional.of(Trouble.status(503, "")));
    channel.deliver(first(to(CHAT, "invitation", JOIN)));
    assertThat(desk.before(TENANT, Letters.CHEFS.group())).hasSize(1);
  }

  @Test
  void what_is_said_in_passing_stands_in_the_thread_of_what_it_is_about_where_there_are_threads() {
    var invitation = posted(to(CHANNEL, "invitation", "Vær med")).replaceAll(".*/", "");
    posted(to(CHANNEL, "joined:1", "Bo er med"));
    assertThat(teams.in(CHANNEL).getLast().conversation())
        .isEqualTo(CHANNEL + ";messageid=" + invitation);
  }

  @Test
  void a_chat_has_no_threads() {
    posted(to(CHAT, "invitation", "Vær med"));
    posted(to(CHAT, "joined:1", "Bo er med"));
    assertThat(teams.in(CHAT).getLast().conversation()).isEqualTo(CHAT);
  }

  @Test
  void teams_limits_for_a_conversation_are_kept() {
    var rests =
        IntStream.range(0, 7)
            .mapToObj(i -> channel.deliver(first(to(CHAT, "k" + i, "nr. " + i))))
            .map(receipt -> ((Receipt.Delivered) receipt).rest())
            .toList();
    assertThat(rests.subList(0, 6)).containsOnly(Duration.ZERO);
    assertThat(rests.getLast()).isEqualTo(Duration.ofSeconds(1));
    assertThat(channel.deliver(first(to(CHAT, "k8", "nr. 8"))))
        .isEqualTo(new Receipt.RetryAfter(Duration.ofSeconds(1)));
    assertThat(channel.deliver(first(to(CHANNEL, "k8", "nr. 8"))))
        .isInstanceOf(Receipt.Delivered.class);
    clock.pass(Duration.ofSeconds(1));
    assertThat(channel.deliver(first(to(CHAT, "k8", "nr. 8"))))
        .isInstanceOfSatisfying(
            Receipt.Delivered.class, d -> assertThat(d.rest()).isEqualTo(Duration.ofSeconds(1)));
  }

  @Test
  void wait_of_no_time_grows_with_each_try() {
    teams.weather(_ -> Optional.of(Trouble.status(412, "PreconditionFailed")));
    var delivery = to(CHAT, "a", "a");
    var early = (Receipt.RetryAfter) channel.deliver(tried(0, delivery));
    clock.pass(early.time());
    var late = (Receipt.RetryAfter) channel.deliver(tried(6, delivery));
    assertThat(early.time()).isBetween(Duration.ofMillis(500), Duration.ofMillis(1500));
    assertThat(late.time()).isBetween(Duration.ofSeconds(32), Duration.ofSeconds(96));
    assertThat(fates.soFar(DeliveryMetric.ASKED_TO_WAIT)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504})
  void post_of_which_nobody_knows_is_in_doubt(int status) {
    teams.weather(_ -> Optional.of(Trouble.status(status, "").butDone()));
    assertThat(channel.deliver(first(to(CHAT, "a", "a")))).isInstanceOf(Receipt.InDoubt.class);
    assertThat(fates.soFar(DeliveryMetric.IN_DOUBT)).isOne();
    assertThat(teams.in(CHAT)).hasSize(1);
  }

  @Test
  void post_in_doubt_that_somebody_saw_is_changed_and_not_made_again() {
    teams.weather(_ -> Optional.of(Trouble.torn(true)));
    var older = to(CHAT, "step", "1 af 3");
    channel.deliver(first(older));
    teams.weather(_ -> Optional.empty());
    channel.seen(TENANT, CHAT, teams.in(CHAT).getFirst().id(), older.id());
    assertThat(channel.deliver(doubtful(to(CHAT, "step", "2 af 3"))))
        .isEqualTo(new Receipt.Delivered(CHAT + "/" + teams.in(CHAT).getFirst().id()));
    assertThat(teams.in(CHAT)).extracting(Standing::words).containsExactly("2 af 3");
    assertThat(fates.soFar(DeliveryMetric.FOUND_AGAIN)).isOne();
    assertThat(fates.soFar(DeliveryMetric.AMBIGUOUS)).isZero();
  }

  @Test
  void card_in_another_place_that_says_it_is_the_one_in_doubt_is_not_believed() {
    var groups = posted(to(CHAT, "step", "Til alle"));
    var letter = to(BOS, "a", "Kun til dig");
    posted(to(BOS, "before", "Hej"));
    teams.weather(_ -> Optional.of(Trouble.torn(false)));
    channel.deliver(first(letter));
    teams.weather(_ -> Optional.empty());
    channel.seen(TENANT, CHAT, groups.replaceAll(".*/", ""), letter.id());
    channel.deliver(doubtful(letter));
    assertThat(teams.in(CHAT)).extracting(Standing::words).containsExactly("Til alle");
    assertThat(with(BO)).containsExactly("Hej", "Kun til dig");
  }

  @Test
  void view_that_somebodys_teams_asks_for_says_which_version_of_the_card_it_saw() {
    var delivery = to(CHAT, "a", JOIN);
    posted(delivery);
    var card = teams.in(CHAT).getFirst().card();
    assertThat(card.path("version").asString()).isEqualTo("1.5");
    var action = card.at("/refresh/action");
    assertThat(action.path("type").asString()).isEqualTo("Action.Execute");
    assertThat(action.at("/data/v").asString()).isEqualTo(delivery.id());
  }

  @Test
  void post_in_doubt_that_nobody_saw_is_made_again_and_counted() {
    teams.weather(_ -> Optional.of(Trouble.torn(true)));
    channel.deliver(first(to(CHAT, "step", "1 af 3")));
    teams.weather(_ -> Optional.empty());
    channel.seen(TENANT, CHAT, "4711", "some other version");
    assertThat(channel.deliver(doubtful(to(CHAT, "step", "2 af 3"))))
        .isInstanceOf(Receipt.Delivered.class);
    assertThat(teams.in(CHAT)).hasSize(2);
    assertThat(fates.soFar(DeliveryMetric.AMBIGUOUS)).isOne();
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 412, 429})
  void what_was_not_done_this_time_is_still_in_doubt_and_not_counted(int status) {
    teams.weather(_ -> Optional.of(Trouble.status(status, "X")));
    assertThat(channel.deliver(doubtful(to(CHAT, "a", "a")))).isInstanceOf(Receipt.InDoubt.class);
    assertThat(fates.soFar(DeliveryMetric.AMBIGUOUS)).isZero();
  }

  @Test
  void who_leads_is_told_once_by_name_whom_the_bot_cannot_reach() {
    annaLeads();
    teams.notInstalledFor(BO.id());
    assertThat(channel.deliver(first(to(BOS, "a", "a")))).isInstanceOf(Receipt.RetryAfter.class);
    assertThat(channel.deliver(tried(1, to(BOS, "b", "b"))))
        .as("it lies in the view of the group's card, and holds up nothing behind it")
        .isInstanceOf(Receipt.Delivered.class);
    assertThat(with(ANNA)).hasSize(2);
    assertThat(with(ANNA).getLast()).startsWith("Jeg kan ikke skrive privat til Bo");
    assertThat(people.unreached(TENANT, B)).isTrue();
  }

  @Test
  void who_leads_more_than_sixty_is_not_told_that_questions_stand_on_the_groups_card() {
    teams.place(
        CHAT, IntStream.range(100, 161).mapToObj(i -> BotFramework.person("P" + i, i)).toList());
    posted(to(CHAT, "invitation", JOIN));
    annaLeads();
    teams.notInstalledFor(BO.id());
    channel.deliver(first(to(BOS, "a", "a")));
    assertThat(with(ANNA).getLast())
        .startsWith("Jeg kan ikke skrive privat til Bo")
        .contains("flere end 60")
        .doesNotContain("svare på kortet");
  }

  @Test
  void who_gets_the_app_meanwhile_gets_what_waited_for_them() {
    annaLeads();
    teams.notInstalledFor(BO.id());
    channel.deliver(first(to(BOS, "a", "a")));
    teams.installedFor(BO.id());
    clock.pass(Duration.ofMinutes(4));
    assertThat(channel.deliver(tried(1, to(BOS, "a", "a")))).isInstanceOf(Receipt.Delivered.class);
    assertThat(people.unreached(TENANT, B)).isFalse();
  }

  @Test
  void who_leads_is_told_in_their_own_language() {
    people.choose(TENANT, TeamsPeople.id(ANNA), Language.EN);
    annaLeads();
    teams.notInstalledFor(BO.id());
    channel.deliver(first(to(BOS, "a", "a")));
    assertThat(with(ANNA).getLast()).startsWith("I cannot write to Bo alone");
  }

  @Test
  void who_leads_and_cannot_be_reached_either_is_told_when_they_can() {
    annaLeads();
    teams.notInstalledFor(BO.id());
    teams.weather(call ->
        call.posts() && call.place().equals(BotFramework.chatWith(ANNA.id()))
            ? Optional.of(Trouble.status(403, "BotNotInConversationRoster"))
            : Optional.empty());
    channel.deliver(first(to(BOS, "a", "a")));
    assertThat(with(ANNA)).hasSize(1);
    teams.weather(_ -> Optional.empty());
    channel.deliver(tried(1, to(BOS, "a", "a")));
    assertThat(with(ANNA)).hasSize(2);
  }

  @Test
  void bot_that_was_taken_out_says_so_to_who_leads_and_goes_on_when_it_is_back() {
    annaLeads();
    teams.removeBot(CHAT);
    assertThat(channel.deliver(first(to(CHAT, "a", "a")))).isInstanceOf(Receipt.RetryAfter.class);
    channel.deliver(tried(1, to(CHAT, "a", "a")));
    assertThat(with(ANNA)).hasSize(2);
    assertThat(with(ANNA).getLast()).startsWith("Jeg kan ikke skrive til gruppen");
    teams.addBot(CHAT);
    assertThat(channel.deliver(tried(2, to(CHAT, "a", "a")))).isInstanceOf(Receipt.Delivered.class);
  }

  @Test
  void bot_that_stays_out_gives_up_after_some_hours() {
    teams.removeBot(CHAT);
    assertThat(channel.deliver(tried(35, to(CHAT, "a", "a"))))
        .isEqualTo(new Receipt.Refused("Teams: BotNotInConversationRoster"));
    assertThat(fates.soFar(DeliveryMetric.REFUSED)).isOne();
  }

  @Test
  void card_that_is_too_large_is_refused_and_who_leads_is_told() {
    annaLeads();
    teams.weather(call ->
        call.posts() && call.place().equals(CHAT)
            ? Optional.of(Trouble.status(413, "MessageSizeTooBig"))
            : Optional.empty());
    assertThat(channel.deliver(first(to(CHAT, "a", "a"))))
        .isEqualTo(new Receipt.Refused("Teams: MessageSizeTooBig"));
    assertThat(with(ANNA).getLast()).startsWith("Teams tog ikke imod");
  }

  @Test
  void chat_that_is_gone_is_begun_anew() {
    posted(to(BOS, "a", "a"));
    teams.weather(call ->
        call.posts() ? Optional.of(Trouble.status(404, "ConversationNotFound")) : Optional.empty());
    assertThat(channel.deliver(first(to(BOS, "b", "b")))).isInstanceOf(Receipt.RetryAfter.class);
    teams.weather(_ -> Optional.empty());
    posted(to(BOS, "b", "b"));
    assertThat(teams.calls().stream().filter(Call::begins)).hasSize(2);
  }

  @Test
  void call_that_would_end_after_the_lease_is_not_begun() {
    teams.weather(call -> {
      if (call.begins()) {
        clock.pass(Duration.ofSeconds(6));
      }
      return Optional.empty();
    });
    assertThat(channel.deliver(first(to(BOS, "a", "a"))))
        .isEqualTo(new Receipt.RetryAfter(Duration.ofSeconds(1)));
    assertThat(with(BO)).isEmpty();
    posted(to(BOS, "a", "a"));
  }

  @Test
  void those_who_may_not_see_what_is_written_to_them_alone_get_a_view_of_the_groups_card() {
    assertThat(refreshedFor(to(CHAT, "a", JOIN))).containsExactly("29:Anna", "29:Bo");
    posted(to(BOS, "a", "Kun til dig"));
    assertThat(refreshedFor(to(CHAT, "b", JOIN))).containsExactly("29:Anna");
  }

  @Test
  void card_on_which_nothing_is_open_is_the_same_for_all() {
    assertThat(refreshedFor(to(CHAT, "a", "Tak for i dag"))).isEmpty();
    assertThat(teams.calls().stream().filter(Call::lists)).isEmpty();
  }

  @Test
  void place_of_more_than_sixty_has_no_views_of_their_own() {
    teams.place(
        CHAT, IntStream.range(0, 61).mapToObj(i -> BotFramework.person("P" + i, i)).toList());
    assertThat(refreshedFor(to(CHAT, "a", JOIN))).isEmpty();
  }

  @Test
  void change_keeps_to_the_message_in_its_thread() {
    posted(to(CHANNEL, "invitation", "Vær med"));
    var passing = posted(to(CHANNEL, "joined:1", "Bo er med"));
    assertThat(channel.deliver(after(passing, to(CHANNEL, "joined:1", "Bo og Anna er med"))))
        .isEqualTo(new Receipt.Delivered(passing));
    assertThat(teams.in(CHANNEL).getLast().words()).isEqualTo("Bo og Anna er med");
  }
}
