package dk.traedesten.teams.deliver;

import static dk.traedesten.teams.deliver.Letters.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.chat.MessageLocations;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.runtime.OutboxRelay;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.InMemoryStore;
import dk.traedesten.spi.Samples;
import dk.traedesten.teams.connector.BotConnector;
import dk.traedesten.teams.connector.Identity;
import dk.traedesten.teams.inbound.InboundActivity;
import dk.traedesten.teams.inbound.ServiceHosts;
import dk.traedesten.teams.people.TeamsPeople;
import dk.traedesten.teams.rig.BotFramework;
import dk.traedesten.teams.rig.BotFramework.Call;
import dk.traedesten.teams.rig.BotFramework.Trouble;
import dk.traedesten.teams.rig.Heard;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Ten minutes in which Teams asks some chats to wait again and again, by 412 and by 429, with a
/// time and without one, on the real relay and outbox. In one of them more is said than Teams
/// takes.
class TenMinutesOfWaitingTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final Duration TICK = Duration.ofMillis(250);
  private static final int CHATS = 10;
  private static final String LOUD = chat(1);

  /// What was posted in a chat, and when.
  private record Seen(String words, Instant at) {}

  /// What a run came to.
  private record Run(
      Map<String, List<Seen>> seen,
      Map<String, List<String>> said,
      int waits,
      int tooEarly,
      long ambiguous) {}

  private static String chat(int number) {
    return "19:sted%d@thread.v2".formatted(number);
  }

  @Test
  void nothing_is_lost_nothing_is_doubled_nothing_comes_early_and_other_chats_notice_nothing() {
    var waiting = Set.of(chat(0), chat(3), chat(6), chat(9));
    var calm = run(Set.of());
    var stormy = run(waiting);

    assertThat(stormy.waits()).isGreaterThan(100);
    assertThat(stormy.tooEarly()).isZero();
    assertThat(stormy.ambiguous()).isZero();
    stormy
        .said()
        .forEach((chat, words) ->
            assertThat(stormy.seen().get(chat))
                .extracting(Seen::words)
                .containsExactlyElementsOf(words));
    IntStream.range(0, CHATS)
        .mapToObj(TenMinutesOfWaitingTest::chat)
        .filter(chat -> !waiting.contains(chat))
        .forEach(chat -> assertThat(stormy.seen().get(chat)).isEqualTo(calm.seen().get(chat)));
    Stream.of(calm, stormy)
        .flatMap(run -> run.seen().values().stream())
        .forEach(TenMinutesOfWaitingTest::keepsTeamsLimits);
  }

  private static void keepsTeamsLimits(List<Seen> seen) {
    keeps(7, Duration.ofSeconds(1), seen);
    keeps(8, Duration.ofSeconds(2), seen);
    keeps(60, Duration.ofSeconds(30), seen);
    keeps(1800, Duration.ofHours(1), seen);
  }

  private static void keeps(int most, Duration window, List<Seen> seen) {
    for (int i = most; i < seen.size(); i++) {
      assertThat(Duration.between(seen.get(i - most).at(), seen.get(i).at()))
          .as("%d in %s", most, window)
          .isGreaterThanOrEqualTo(window);
    }
  }

  private static Run run(Set<String> waiting) {
    try (var world = new World(waiting)) {
      return world.live();
    }
  }

  private static final class World implements AutoCloseable {
    private final Set<String> waiting;
    private final SplittableRandom weather = new SplittableRandom(412);
    private final SplittableRandom talk = new SplittableRandom(7);
    private final BotFramework teams = new BotFramework();
    private final InMemoryStore store = new InMemoryStore();
    private final Counts<DeliveryMetric> fates = new Counts<>(DeliveryMetric.class);
    private final Map<String, List<Seen>> seen = new LinkedHashMap<>();
    private final Map<String, List<String>> said = new LinkedHashMap<>();
    private final Map<String, Instant> until = new HashMap<>();
    private final BotConnector connector;
    private final OutboxRelay relay;
    private volatile Instant now = NOON;
    private int waits;
    private int tooEarly;

    World(Set<String> waiting) {
      this.waiting = waiting;
      teams.asAnEmulator();
      teams.weather(this::trouble);
      connector = BotConnector.open(new Identity.Nobody(), () -> now);
      var shelf = new InMemoryShelf();
      var people = new TeamsPeople(connector, ServiceHosts.thisMachine(), shelf, () -> now);
      var desk = new OpenMessages(shelf, TeamsPeople.ROOMS, _ -> false);
      var channel =
          new TeamsChannel(
              connector,
              people,
              desk,
              new MessageLocations(shelf, TeamsPeople.ROOMS),
              shelf,
              fates,
              () -> now);
      relay = new OutboxRelay(store, List.of(channel), () -> now, Runnable::run, () -> {});
      for (int i = 0; i < CHATS; i++) {
        seen.put(chat(i), new ArrayList<>());
        var heard = Heard.inChat(teams.at(), chat(i));
        people.learn(heard.from(Heard.person("Anna", 1), new InboundActivity.Text("hej")));
      }
    }

    Run live() {
      var end = NOON.plus(TEN_MINUTES);
      while (now.isBefore(end)) {
        IntStream.range(0, CHATS)
            .mapToObj(TenMinutesOfWaitingTest::chat)
            .filter(chat -> talk.nextInt(20) < (chat.equals(LOUD) ? 13 : 1))
            .forEach(this::say);
        work();
      }
      teams.weather(this::seen);
      for (int i = 0; i < 4800; i++) {
        work();
      }
      return new Run(seen, said, waits, tooEarly, fates.soFar(DeliveryMetric.AMBIGUOUS));
    }

    private void work() {
      while (relay.once() > 0) {
        // until no lane is due
      }
      now = now.plus(TICK);
    }

    private void say(String chat) {
      var all = said.computeIfAbsent(chat, _ -> new ArrayList<>());
      int number = all.size();
      var words = chat + " siger " + number;
      all.add(words);
      var session = new SessionId(new GroupId("g" + chat.replaceAll("[^0-9]", "")), "s");
      store.commit(
          Samples.turn(session, number, words)
              .sending(
                  new Delivery(
                      words,
                      TENANT,
                      session,
                      new Conversation("teams", chat),
                      "s/" + number,
                      Message.of(new Block.Paragraph(Text.same(words))),
                      Language.DA))
              .commit());
    }

    private Optional<Trouble> trouble(Call call) {
      var chat = call.place();
      if (now.isBefore(Optional.ofNullable(until.get(chat)).orElse(Instant.MIN))) {
        tooEarly++;
      }
      if (!waiting.contains(chat) || weather.nextInt(10) >= 7) {
        return seen(call);
      }
      waits++;
      int seconds = weather.nextInt(1, 31);
      return switch (weather.nextInt(3)) {
        case 0 -> Optional.of(Trouble.status(412, "PreconditionFailed"));
        case 1 -> later(chat, 412, seconds);
        default -> later(chat, 429, seconds);
      };
    }

    private Optional<Trouble> later(String chat, int status, int seconds) {
      until.put(chat, now.plusSeconds(seconds));
      return Optional.of(Trouble.later(status, seconds));
    }

    private Optional<Trouble> seen(Call call) {
      seen.computeIfAbsent(call.place(), _ -> new ArrayList<>())
          .add(new Seen(call.body().path("summary").asString(""), now));
      return Optional.empty();
    }

    @Override
    public void close() {
      connector.close();
      teams.close();
    }
  }
}
