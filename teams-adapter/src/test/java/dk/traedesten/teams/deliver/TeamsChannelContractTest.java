package dk.traedesten.teams.deliver;

import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.chat.MessageLocations;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.ChannelContract;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.teams.connector.BotConnector;
import dk.traedesten.teams.connector.Identity;
import dk.traedesten.teams.inbound.InboundActivity;
import dk.traedesten.teams.inbound.ServiceHosts;
import dk.traedesten.teams.people.TeamsPeople;
import dk.traedesten.teams.rig.BotFramework;
import dk.traedesten.teams.rig.BotFramework.Call;
import dk.traedesten.teams.rig.Heard;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/// Teams as every channel.
class TeamsChannelContractTest extends ChannelContract {
  @Override
  protected Rig rig(InstantSource clock) {
    return new Teams(clock);
  }

  private static final class Teams implements Rig {
    private final BotFramework teams = new BotFramework();
    private final Counts<DeliveryMetric> fates = new Counts<>(DeliveryMetric.class);
    private final BotConnector connector;
    private final TeamsChannel channel;

    Teams(InstantSource clock) {
      teams.asAnEmulator();
      connector = BotConnector.open(new Identity.Nobody(), clock);
      var shelf = new InMemoryShelf();
      var people = new TeamsPeople(connector, ServiceHosts.thisMachine(), shelf, clock);
      var desk = new OpenMessages(shelf, TeamsPeople.ROOMS, _ -> false);
      channel =
          new TeamsChannel(
              connector,
              people,
              desk,
              new MessageLocations(shelf, TeamsPeople.ROOMS),
              shelf,
              fates,
              clock);
      IntStream.range(0, 10)
          .mapToObj(i -> Heard.inChat(teams.at(), place(i)))
          .forEach(chat ->
              people.learn(chat.from(Heard.person("Anna", 1), new InboundActivity.Text("hej"))));
    }

    private static String place(int number) {
      return "19:sted%d@thread.v2".formatted(number);
    }

    private static int number(String place) {
      return Integer.parseInt(place.replaceAll("[^0-9]*19:sted([0-9]+)@.*", "$1"));
    }

    @Override
    public Channel channel() {
      return channel;
    }

    @Override
    public Delivery delivery(int place, String key, String words) {
      return new Delivery(
          key + words.hashCode(),
          Letters.TENANT,
          new SessionId(new GroupId("g" + place), "s"),
          new Conversation("teams", place(place)),
          "s/" + key,
          Message.of(new Block.Paragraph(Text.same(words))),
          Language.DA);
    }

    @Override
    public List<String> standing(int place) {
      return teams.in(place(place)).stream().map(BotFramework.Standing::words).toList();
    }

    @Override
    public void weather(Weather weather) {
      teams.weather(call -> weather.at(number(call.place())).map(one -> trouble(one, call)));
    }

    /// What Teams has for it: for waiting one of its two ways, for the rest one of several.
    private static BotFramework.Trouble trouble(Trouble one, Call call) {
      int kind = Math.floorMod(call.body().toString().hashCode(), 2);
      return switch (one) {
        case WAIT -> BotFramework.Trouble.later(kind == 0 ? 412 : 429, 20);
        case LOST ->
            kind == 0
                ? BotFramework.Trouble.torn(false)
                : BotFramework.Trouble.status(500, "ServiceError");
        case DONE ->
            kind == 0
                ? BotFramework.Trouble.torn(true)
                : BotFramework.Trouble.status(503, "").butDone();
      };
    }

    @Override
    public void delete(String reference) {
      teams.delete(reference);
    }

    @Override
    public long ambiguous() {
      return fates.soFar(DeliveryMetric.AMBIGUOUS);
    }

    @Override
    public void close() {
      connector.close();
      teams.close();
    }
  }
}
