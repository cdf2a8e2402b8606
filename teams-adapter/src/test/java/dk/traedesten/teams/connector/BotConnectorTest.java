package dk.traedesten.teams.connector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.session.Tenant;
import dk.traedesten.teams.inbound.ServiceHosts;
import dk.traedesten.teams.rig.BotFramework;
import dk.traedesten.teams.rig.BotFramework.Call;
import dk.traedesten.teams.rig.BotFramework.Trouble;
import dk.traedesten.teams.rig.Microsoft;
import dk.traedesten.teams.rig.MovableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BotConnectorTest {
  private static final String CHAT = "19:1f2e@thread.v2";

  private final BotFramework teams = new BotFramework();
  private final MovableClock clock = new MovableClock();
  private final BotConnector connector =
      BotConnector.open(
          new Identity.Password(
              new Identity.Home(Microsoft.APP, BotFramework.TENANT, teams.login()), "hemmelig&=?"),
          clock);
  private final TeamsPlace here = new TeamsPlace(teams.at(), CHAT);

  @AfterEach
  void close() {
    connector.close();
    teams.close();
  }

  private static Post card() {
    var card = Mappers.JSON.createObjectNode().put("type", "AdaptiveCard").put("version", "1.5");
    card.putArray("body").addObject().put("type", "TextBlock").put("text", "Velkommen æøå");
    return new Post(card, "Velkommen");
  }

  private Call only() {
    assertThat(teams.calls()).hasSize(1);
    return teams.calls().getFirst();
  }

  @Test
  void card_is_posted_with_the_same_in_words() {
    var sent = connector.send(here, card()).ok().orElseThrow();
    assertThat(teams.in(CHAT)).hasSize(1);
    var standing = teams.in(CHAT).getFirst();
    assertThat(sent).isEqualTo(new SentMessage(CHAT, standing.id()));
    assertThat(standing.words()).isEqualTo("Velkommen");
    assertThat(standing.card().at("/body/0/text").asString()).isEqualTo("Velkommen æøå");
    assertThat(standing.activity().at("/attachments/0/contentType").asString())
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(standing.activity().has("text")).isFalse();
  }

  @Test
  void line_of_words_takes_no_markup() {
    connector.send(here, new Post("**Hej** <at>alle</at>"));
    assertThat(teams.in(CHAT).getFirst().activity().path("textFormat").asString())
        .isEqualTo("plain");
  }

  @Test
  void message_below_another_names_its_thread() {
    var channel = new TeamsPlace(teams.at(), "19:abc@thread.tacv2");
    connector.send(channel.below("17"), card());
    assertThat(only().place()).isEqualTo("19:abc@thread.tacv2;messageid=17");
    assertThat(teams.in("19:abc@thread.tacv2")).hasSize(1);
  }

  @Test
  void newer_version_takes_the_earlier_ones_place() {
    var sent = connector.send(here, new Post("1 af 3")).ok().orElseThrow();
    assertThat(connector.update(sent, teams.at(), new Post("2 af 3")).ok()).contains(sent);
    assertThat(teams.in(CHAT))
        .singleElement()
        .satisfies(one -> assertThat(one.words()).isEqualTo("2 af 3"));
  }

  @Test
  void message_is_taken_away() {
    var sent = connector.send(here, new Post("Hej")).ok().orElseThrow();
    assertThat(connector.delete(sent, teams.at()).ok()).contains(sent);
    assertThat(teams.in(CHAT)).isEmpty();
  }

  @Test
  void chat_with_one_person_is_found() {
    var chat =
        connector.chat(teams.at(), new Tenant(BotFramework.TENANT), BotFramework.BOT, "29:Bo");
    assertThat(chat.ok()).contains(BotFramework.chatWith("29:Bo"));
    var asked = only().body();
    assertThat(asked.at("/channelData/tenant/id").asString()).isEqualTo(BotFramework.TENANT);
    assertThat(asked.path("tenantId").asString()).isEqualTo(BotFramework.TENANT);
    assertThat(asked.at("/bot/id").asString()).isEqualTo(BotFramework.BOT);
    assertThat(asked.path("isGroup").asBoolean()).isFalse();
  }

  @Test
  void chat_is_refused_where_the_app_is_not_installed() {
    teams.notInstalledFor("29:Bo");
    assertThat(
            connector.chat(teams.at(), new Tenant(BotFramework.TENANT), BotFramework.BOT, "29:Bo"))
        .isEqualTo(new CallOutcome.Denied<>("ForbiddenOperationException"));
  }

  @Test
  void everybody_is_on_the_list_however_many_pages_it_has() {
    teams.pagesOf(500);
    teams.place(
        CHAT, IntStream.range(0, 1203).mapToObj(i -> BotFramework.person("P" + i, i)).toList());
    var all = new ArrayList<Member>();
    Optional<String> next = Optional.empty();
    do {
      var page = connector.members(here, next).ok().orElseThrow();
      all.addAll(page.members());
      next = page.next();
    } while (next.isPresent());
    assertThat(all).hasSize(1203).doesNotHaveDuplicates();
    assertThat(all.getLast().id()).isEqualTo("29:P1202");
    assertThat(all.getLast().name()).contains("P1202");
    assertThat(all.getLast().directoryId()).contains("2f4a3c5d-0000-4000-8000-000000001202");
    assertThat(teams.calls()).hasSize(3);
  }

  @Test
  void guests_are_known_by_their_address_or_their_role() {
    var byAddress = BotFramework.person("Gæst", 1);
    byAddress.put("userPrincipalName", "g_x.dk#EXT#@kommunen.example");
    var byRole = BotFramework.person("Anonym", 2);
    byRole.put("userRole", "anonymous");
    teams.place(CHAT, List.of(BotFramework.person("Bo", 3), byAddress, byRole));
    assertThat(connector.members(here, Optional.empty()).ok().orElseThrow().members())
        .extracting(Member::guest)
        .containsExactly(false, true, true);
  }

  @Test
  void twenty_who_send_at_once_ask_for_one_token() throws Exception {
    teams.slowness(Duration.ofMillis(100));
    try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked =
          IntStream.range(0, 20)
              .mapToObj(i -> each.submit(() -> connector.send(here, new Post("nr. " + i))))
              .toList();
      for (var one : asked) {
        assertThat(one.get()).isInstanceOf(CallOutcome.Ok.class);
      }
    }
    assertThat(teams.logins()).isOne();
    assertThat(teams.in(CHAT)).hasSize(20);
  }

  @Test
  void token_is_asked_for_anew_shortly_before_its_end() {
    connector.send(here, card());
    clock.pass(Duration.ofMinutes(54));
    connector.send(here, card());
    assertThat(teams.logins()).isOne();
    clock.pass(Duration.ofMinutes(2));
    connector.send(here, card());
    assertThat(teams.logins()).isEqualTo(2);
  }

  @Test
  void token_that_is_not_taken_is_not_used_again() {
    connector.send(here, card());
    teams.forgetTokens();
    assertThat(connector.send(here, card())).isEqualTo(new CallOutcome.Denied<>("http_401"));
    assertThat(connector.send(here, card())).isInstanceOf(CallOutcome.Ok.class);
    assertThat(teams.logins()).isEqualTo(2);
  }

  @Test
  void while_there_is_no_token_nothing_is_sent_and_the_login_is_left_alone_for_a_moment() {
    teams.loginWeather(_ -> Optional.of(Trouble.status(503, "busy")));
    for (int i = 0; i < 5; i++) {
      assertThat(connector.send(here, card())).isEqualTo(new CallOutcome.Unreachable<>(false));
    }
    assertThat(teams.logins()).isOne();
    assertThat(teams.calls()).isEmpty();
    clock.pass(Duration.ofSeconds(2));
    teams.loginWeather(_ -> Optional.empty());
    assertThat(connector.send(here, card())).isInstanceOf(CallOutcome.Ok.class);
  }

  @ParameterizedTest
  @CsvSource({"412, 3", "429, 20"})
  void what_teams_lets_try_again_is_tried_after_the_time_it_names(int status, int seconds) {
    teams.weather(_ -> Optional.of(Trouble.later(status, seconds)));
    assertThat(connector.send(here, card()))
        .isEqualTo(new CallOutcome.RetryAfter<>(Duration.ofSeconds(seconds)));
    assertThat(teams.calls()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {412, 429})
  void where_teams_names_no_time_there_is_none(int status) {
    teams.weather(_ -> Optional.of(Trouble.status(status, "X")));
    assertThat(connector.send(here, card())).isEqualTo(new CallOutcome.RetryAfter<>(Duration.ZERO));
    assertThat(teams.calls()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 501, 502, 503, 504, 505})
  void post_that_failed_in_any_other_way_is_in_doubt_and_was_made_once(int status) {
    teams.weather(_ -> Optional.of(Trouble.later(status, 0)));
    assertThat(connector.send(here, card())).isEqualTo(new CallOutcome.Unreachable<>(true));
    assertThat(teams.calls()).hasSize(1);
  }

  @Test
  void post_whose_line_was_cut_is_in_doubt_and_was_made_once() {
    teams.weather(_ -> Optional.of(Trouble.torn(true)));
    assertThat(connector.send(here, card())).isEqualTo(new CallOutcome.Unreachable<>(true));
    assertThat(teams.in(CHAT)).hasSize(1);
    assertThat(teams.calls()).hasSize(1);
  }

  @Test
  void post_that_is_not_answered_in_time_is_in_doubt() {
    try (var hasty = BotConnector.waiting(Duration.ofSeconds(1))) {
      hasty.send(here, card());
      teams.slowness(Duration.ofSeconds(2));
      assertThat(hasty.send(here, card())).isEqualTo(new CallOutcome.Unreachable<>(true));
    }
  }

  @Test
  void post_is_waited_for_nearly_as_long_as_teams_waits_itself() {
    assertThat(Http.POST).isBetween(Duration.ofSeconds(12), Duration.ofSeconds(15));
    teams.slowness(Http.CALL.plusMillis(500));
    assertThat(connector.send(here, card())).isInstanceOf(CallOutcome.Ok.class);
    assertThat(teams.in(CHAT)).hasSize(1);
  }

  @Test
  void post_that_never_left_is_not_in_doubt() throws IOException {
    int closed;
    try (var socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    var nobody =
        ServiceHosts.thisMachine().read("http://127.0.0.1:" + closed + "/teams/").orElseThrow();
    assertThat(connector.send(new TeamsPlace(nobody, CHAT), card()))
        .isEqualTo(new CallOutcome.Unreachable<>(false));
  }

  @ParameterizedTest
  @CsvSource({
    "403, BotNotInConversationRoster",
    "404, ConversationNotFound",
    "413, MessageSizeTooBig",
    "400, BadSyntax"
  })
  void what_teams_refuses_is_refused_in_its_own_word(int status, String code) {
    teams.weather(_ -> Optional.of(Trouble.status(status, code)));
    assertThat(connector.send(here, card())).isEqualTo(new CallOutcome.Denied<>(code));
    assertThat(connector.members(here, Optional.empty())).isEqualTo(new CallOutcome.Denied<>(code));
  }

  @Test
  void sentence_is_not_a_word_of_teams() {
    teams.weather(_ -> Optional.of(Trouble.status(403, "hemmeligt svar 4711")));
    assertThat(connector.send(here, card())).isEqualTo(new CallOutcome.Denied<>("http_403"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "."})
  void id_that_would_lead_elsewhere_is_not_called(String id) {
    assertThat(connector.send(new TeamsPlace(teams.at(), id), card()))
        .isEqualTo(new CallOutcome.Denied<>("not_an_id"));
    assertThat(teams.calls()).isEmpty();
  }

  @Test
  void emulator_gets_no_token() {
    teams.asAnEmulator();
    try (var emulated = BotConnector.open(new Identity.Nobody(), clock)) {
      assertThat(emulated.send(here, card())).isInstanceOf(CallOutcome.Ok.class);
    }
    assertThat(only().token()).isEmpty();
    assertThat(teams.logins()).isZero();
  }

  /// Teams here answers nobody before as many are there as the relay has under way.
  @Test
  void as_many_are_under_way_at_once_as_the_relay_sends() throws Exception {
    var all = new CyclicBarrier(64);
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    try (var each = Executors.newVirtualThreadPerTaskExecutor();
        var emulated = BotConnector.open(new Identity.Nobody(), clock)) {
      server.setExecutor(each);
      server.createContext(
          "/",
          exchange -> {
            try (exchange) {
              all.await(Http.CALL.toMillis(), TimeUnit.MILLISECONDS);
              var id = "{\"id\":\"1\"}".getBytes(UTF_8);
              exchange.getResponseHeaders().add("Content-Type", "application/json");
              exchange.sendResponseHeaders(201, id.length);
              exchange.getResponseBody().write(id);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
              throw new IOException(e);
            }
          });
      server.start();
      var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/teams/";
      var there = new TeamsPlace(ServiceHosts.thisMachine().read(url).orElseThrow(), CHAT);
      var asked =
          IntStream.range(0, 64)
              .mapToObj(i -> each.submit(() -> emulated.send(there, new Post("nr. " + i))))
              .toList();
      for (var one : asked) {
        assertThat(one.get()).isInstanceOf(CallOutcome.Ok.class);
      }
    } finally {
      server.stop(0);
    }
  }

  @Test
  void language_of_the_machine_stays_as_it_is() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.of("kl"));
    try {
      connector.send(here, card());
      assertThat(Locale.getDefault()).isEqualTo(Locale.of("kl"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nothing_that_is_sent_shows_itself() {
    assertThat(card()).hasToString("post");
    assertThat(new BotToken("hemmeligt", clock.instant())).hasToString("token");
  }
}
