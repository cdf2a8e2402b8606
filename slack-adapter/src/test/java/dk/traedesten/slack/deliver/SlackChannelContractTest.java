package dk.traedesten.slack.deliver;

import static dk.traedesten.slack.deliver.Letters.T1;

import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
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
import dk.traedesten.spi.ChannelContract;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.MinutesExporter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Slack as every channel.
class SlackChannelContractTest extends ChannelContract {
  @Override
  protected Rig rig(InstantSource clock) {
    return new Slack(clock);
  }

  private static final class Slack implements Rig {
    private final StubbedSlack slack = new StubbedSlack();
    private final Sdk sdk = Sdk.open(slack.api());
    private final Counts<DeliveryMetric> fates = new Counts<>(DeliveryMetric.class);
    private final Map<String, Call> standing = new LinkedHashMap<>();
    private final AtomicInteger ts = new AtomicInteger(1000);
    private final SlackChannel channel;
    private Weather weather = _ -> Optional.empty();

    Slack(InstantSource clock) {
      var shelf = new InMemoryShelf();
      var api = new Api(sdk, StubbedSlack.oneWorkspace(T1), clock);
      channel = new SlackChannel(api, Desks.of(shelf), shelf, MinutesExporter.NONE, fates, clock);
      slack.answer(
          "chat.postMessage", call -> troubled(call, () -> put(call, ts.incrementAndGet() + ".0")));
      slack.answer(
          "chat.update",
          call ->
              standing.containsKey(reference(call.said("channel"), call.said("ts")))
                  ? troubled(call, () -> put(call, call.said("ts")))
                  : Reply.no("message_not_found"));
      slack.answer("conversations.history", this::history);
    }

    private Reply troubled(Call call, Supplier<Reply> done) {
      var trouble = weather.at(Integer.parseInt(call.said("channel").substring(1)));
      if (trouble.isEmpty()) {
        return done.get();
      }
      return switch (trouble.get()) {
        case WAIT -> Reply.later(20);
        case LOST -> Reply.silence();
        case DONE -> {
          var unheard = done.get();
          yield unheard.status() == 200 ? Reply.silence() : unheard;
        }
      };
    }

    private Reply put(Call call, String at) {
      standing.put(reference(call.said("channel"), at), call);
      return Reply.ok("\"channel\":\"%s\",\"ts\":\"%s\"".formatted(call.said("channel"), at));
    }

    private static String reference(String channel, String at) {
      return channel + "/" + at;
    }

    private Reply history(Call asked) {
      var messages =
          new ArrayList<>(standing.entrySet())
              .reversed().stream()
                  .filter(e -> e.getKey().startsWith(asked.said("channel") + "/"))
                  .map(e ->
                      "{\"type\":\"message\",\"ts\":\"%s\",\"metadata\":%s}"
                          .formatted(
                              e.getKey().substring(e.getKey().indexOf('/') + 1),
                              e.getValue().said("metadata")))
                  .collect(Collectors.joining(","));
      return Reply.ok("\"has_more\":false,\"messages\":[%s]".formatted(messages));
    }

    @Override
    public Channel channel() {
      return channel;
    }

    @Override
    public Delivery delivery(int place, String key, String words) {
      return new Delivery(
          key + words.hashCode(),
          T1,
          new SessionId(new GroupId("C" + place), "s"),
          new Conversation("slack", "C" + place),
          "s/" + key,
          Message.of(new Block.Paragraph(Text.same(words))),
          Language.DA);
    }

    @Override
    public List<String> standing(int place) {
      return standing.entrySet().stream()
          .filter(e -> e.getKey().startsWith("C" + place + "/"))
          .map(e -> e.getValue().said("text"))
          .toList();
    }

    @Override
    public void weather(Weather other) {
      weather = other;
    }

    @Override
    public void delete(String reference) {
      standing.remove(reference);
    }

    @Override
    public long ambiguous() {
      return fates.soFar(DeliveryMetric.AMBIGUOUS);
    }

    @Override
    public void close() {
      sdk.close();
      slack.close();
    }
  }
}
