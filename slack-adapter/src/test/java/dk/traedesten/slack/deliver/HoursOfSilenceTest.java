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
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.InMemoryStore;
import dk.traedesten.spi.MinutesExporter;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;
import dk.traedesten.spi.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Slack's answers are lost on the way, before or after it has done what it was asked, and the bot
/// itself is killed after a post. The relay and the outbox are the real ones.
class HoursOfSilenceTest {
  private static final int MESSAGES = 150;
  private static final Duration TICK = Duration.ofSeconds(1);

  private record Standing(String ts, String words, JsonNode metadata) {}

  private final SplittableRandom weather = new SplittableRandom(503);
  private final StubbedSlack slack = new StubbedSlack();
  private final Sdk sdk = Sdk.open(slack.api());
  private final InMemoryStore store = new InMemoryStore();
  private final Counts<DeliveryMetric> fates = new Counts<>(DeliveryMetric.class);
  private final Map<String, Standing> channel = new LinkedHashMap<>();
  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private int ts;
  private int killed;

  @AfterEach
  void close() {
    sdk.close();
    slack.close();
  }

  @Test
  void nothing_is_lost_and_nothing_doubled_where_history_may_be_read() {
    slack.answer(
        "conversations.history", _ -> weather.nextInt(4) == 0 ? Reply.silence() : history());
    var said = live();
    assertThat(fates.soFar(DeliveryMetric.IN_DOUBT)).isGreaterThan(20);
    assertThat(fates.soFar(DeliveryMetric.FOUND_AGAIN)).isGreaterThan(20);
    assertThat(fates.soFar(DeliveryMetric.AMBIGUOUS)).isZero();
    assertThat(killed).isGreaterThan(5);
    assertThat(words()).containsExactlyElementsOf(said);
  }

  @Test
  void nothing_is_lost_and_every_doubled_message_is_counted_where_it_may_not() {
    slack.answer("conversations.history", _ -> Reply.no("missing_scope"));
    var said = live();
    var doubled = words().size() - said.size();
    assertThat(doubled).isPositive();
    assertThat(fates.soFar(DeliveryMetric.AMBIGUOUS)).isGreaterThanOrEqualTo(doubled);
    assertThat(words().stream().distinct()).containsExactlyElementsOf(said);
  }

  private List<String> live() {
    slack.answer("chat.postMessage", this::post);
    slack.answer("chat.update", this::update);
    var shelf = new InMemoryShelf();
    var api = new Api(sdk, StubbedSlack.oneWorkspace(T1), () -> now);
    var real =
        new SlackChannel(api, Desks.of(shelf), shelf, MinutesExporter.NONE, fates, () -> now);
    var relay =
        new OutboxRelay(store, List.of(new Mortal(real)), () -> now, this::untilKilled, () -> {});
    var said = new ArrayList<String>();
    for (int i = 0; i < MESSAGES; i++) {
      said.add("message " + i);
      say(i);
      work(relay, 3);
    }
    work(relay, 4000);
    return said;
  }

  private void work(OutboxRelay relay, int ticks) {
    for (int i = 0; i < ticks; i++) {
      relay.once();
      now = now.plus(TICK);
    }
  }

  /// A delivery whose process is killed is never settled.
  private void untilKilled(Runnable delivery) {
    try {
      delivery.run();
    } catch (Killed e) {
      killed++;
    }
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private final class Mortal implements Channel {
    private final Channel real;

    Mortal(Channel real) {
      this.real = real;
    }

    @Override
    public String name() {
      return real.name();
    }

    @Override
    public Receipt deliver(Claimed claimed) {
      var receipt = real.deliver(claimed);
      if (weather.nextInt(15) == 0) {
        throw new Killed();
      }
      return receipt;
    }
  }

  private void say(int number) {
    var session = new SessionId(new GroupId("C1"), "s");
    var words = "message " + number;
    store.commit(
        Samples.turn(session, number, words)
            .sending(
                new Delivery(
                    words,
                    T1,
                    session,
                    new Conversation("slack", "C1"),
                    "s/" + number,
                    Message.of(new Block.Paragraph(Text.same(words))),
                    Language.DA))
            .commit());
  }

  private Reply post(Call call) {
    int luck = weather.nextInt(10);
    if (luck < 2) {
      return luck == 0 ? Reply.silence() : Reply.status(503, "");
    }
    var at = "%d.0".formatted(++ts);
    channel.put(at, new Standing(at, call.said("text"), call.json("metadata")));
    return luck < 5 ? Reply.silence() : Reply.ok("\"channel\":\"C1\",\"ts\":\"%s\"".formatted(at));
  }

  private Reply update(Call call) {
    var at = call.said("ts");
    var before = Optional.ofNullable(channel.get(at)).orElseThrow();
    channel.put(at, new Standing(at, call.said("text"), before.metadata()));
    return Reply.ok("\"channel\":\"C1\",\"ts\":\"%s\"".formatted(at));
  }

  private Reply history() {
    var newest = new ArrayList<>(channel.values()).reversed().stream().limit(200);
    return Reply.ok(
        "\"has_more\":%b,\"messages\":[%s]"
            .formatted(
                channel.size() > 200,
                newest
                    .map(one ->
                        "{\"type\":\"message\",\"ts\":\"%s\",\"metadata\":%s}"
                            .formatted(one.ts(), one.metadata()))
                    .collect(Collectors.joining(","))));
  }

  private List<String> words() {
    return channel.values().stream().map(Standing::words).toList();
  }
}
