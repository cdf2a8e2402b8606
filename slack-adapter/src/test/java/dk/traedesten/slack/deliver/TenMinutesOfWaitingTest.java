package dk.traedesten.slack.deliver;

import static dk.traedesten.slack.deliver.Letters.T1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.runtime.OutboxRelay;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.slack.client.Api;
import dk.traedesten.slack.client.Sdk;
import dk.traedesten.slack.client.StubbedSlack;
import dk.traedesten.slack.client.StubbedSlack.Call;
import dk.traedesten.slack.client.StubbedSlack.Reply;
import dk.traedesten.slack.render.Desks;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.InMemoryStore;
import dk.traedesten.spi.MinutesExporter;
import dk.traedesten.spi.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Ten minutes in which Slack asks some channels to wait again and again, on the real relay and
/// outbox.
class TenMinutesOfWaitingTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final Duration TICK = Duration.ofMillis(250);
  private static final int CHANNELS = 10;

  /// What was posted in a channel, and when.
  private record Seen(String words, Instant at) {}

  /// What a run came to.
  private record Run(
      Map<String, List<Seen>> seen, Map<String, List<String>> said, int waits, int tooEarly) {}

  @Test
  void nothing_is_lost_nothing_comes_early_and_other_channels_notice_nothing() {
    var calm = run(Set.of());
    var stormy = run(Set.of("C0", "C3", "C6", "C9"));

    assertThat(stormy.waits()).isGreaterThan(100);
    assertThat(stormy.tooEarly()).isZero();
    stormy
        .said()
        .forEach((channel, words) ->
            assertThat(stormy.seen().get(channel))
                .extracting(Seen::words)
                .containsExactlyElementsOf(words));
    for (var channel : List.of("C1", "C2", "C4", "C5", "C7", "C8")) {
      assertThat(stormy.seen().get(channel)).isEqualTo(calm.seen().get(channel));
    }
    calm.seen().values().forEach(TenMinutesOfWaitingTest::keepsThePace);
    stormy.seen().values().forEach(TenMinutesOfWaitingTest::keepsThePace);
  }

  private static void keepsThePace(List<Seen> seen) {
    for (int i = 3; i < seen.size(); i++) {
      assertThat(Duration.between(seen.get(i - 3).at(), seen.get(i).at()))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(3));
    }
  }

  private static Run run(Set<String> waiting) {
    try (var world = new World(waiting)) {
      return world.live();
    }
  }

  private static final class World implements AutoCloseable {
    private final Set<String> waiting;
    private final SplittableRandom weather = new SplittableRandom(429);
    private final SplittableRandom talk = new SplittableRandom(7);
    private final StubbedSlack slack = new StubbedSlack();
    private final Sdk sdk = Sdk.open(slack.api());
    private final InMemoryStore store = new InMemoryStore();
    private final Map<String, List<Seen>> seen = new LinkedHashMap<>();
    private final Map<String, List<String>> said = new LinkedHashMap<>();
    private final Map<String, Instant> until = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final OutboxRelay relay;
    private Instant now = NOON;
    private int ts;
    private int waits;
    private int tooEarly;

    World(Set<String> waiting) {
      this.waiting = new HashSet<>(waiting);
      slack.answer("chat.postMessage", this::answer);
      var shelf = new InMemoryShelf();
      var api = new Api(sdk, StubbedSlack.oneWorkspace(T1), () -> now);
      var channel =
          new SlackChannel(
              api,
              Desks.of(shelf),
              shelf,
              MinutesExporter.NONE,
              new Counts<>(DeliveryMetric.class),
              () -> now);
      relay = new OutboxRelay(store, List.of(channel), () -> now, Runnable::run, () -> {});
    }

    Run live() {
      IntStream.range(0, CHANNELS).forEach(i -> seen.put("C" + i, new ArrayList<>()));
      var end = NOON.plus(TEN_MINUTES);
      while (now.isBefore(end)) {
        IntStream.range(0, CHANNELS).filter(_ -> talk.nextInt(20) == 0).forEach(i -> say("C" + i));
        work();
      }
      waiting.clear();
      for (int i = 0; i < 2400; i++) {
        work();
      }
      return new Run(seen, said, waits, tooEarly);
    }

    private void work() {
      while (relay.once() > 0) {
        // until no lane is due
      }
      now = now.plus(TICK);
    }

    private void say(String channel) {
      int number = versions.merge(channel, 1, Integer::sum);
      var words = channel + " says " + number;
      said.computeIfAbsent(channel, _ -> new ArrayList<>()).add(words);
      var session = new SessionId(new GroupId(channel), "s");
      store.commit(
          Samples.turn(session, number - 1, words)
              .sending(
                  new Delivery(
                      words,
                      T1,
                      session,
                      new Conversation("slack", channel),
                      "s/" + number,
                      Message.of(new Block.Paragraph(Text.same(words))),
                      Language.DA))
              .commit());
    }

    private Reply answer(Call call) {
      var channel = call.said("channel");
      if (now.isBefore(Optional.ofNullable(until.get(channel)).orElse(Instant.MIN))) {
        tooEarly++;
      }
      if (waiting.contains(channel) && weather.nextInt(10) < 7) {
        int seconds = weather.nextInt(1, 31);
        until.put(channel, now.plusSeconds(seconds));
        waits++;
        return Reply.later(seconds);
      }
      seen.computeIfAbsent(channel, _ -> new ArrayList<>()).add(new Seen(call.said("text"), now));
      return Reply.ok("\"channel\":\"%s\",\"ts\":\"%d.0\"".formatted(channel, ++ts));
    }

    @Override
    public void close() {
      sdk.close();
      slack.close();
    }
  }
}
