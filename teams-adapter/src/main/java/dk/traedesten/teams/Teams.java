package dk.traedesten.teams;

import dk.traedesten.chat.ChannelMembership;
import dk.traedesten.chat.Counts;
import dk.traedesten.chat.DeliveryMetric;
import dk.traedesten.chat.MessageLocations;
import dk.traedesten.chat.OpenMessages;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.MembershipLookup;
import dk.traedesten.teams.card.Cards;
import dk.traedesten.teams.connector.BotConnector;
import dk.traedesten.teams.connector.Identity;
import dk.traedesten.teams.deliver.TeamsChannel;
import dk.traedesten.teams.inbound.Ignored;
import dk.traedesten.teams.inbound.InboundPolicy;
import dk.traedesten.teams.inbound.MessagesEndpoint;
import dk.traedesten.teams.inbound.ServiceHosts;
import dk.traedesten.teams.people.TeamsPeople;
import dk.traedesten.teams.reception.TeamsModule;
import jakarta.servlet.http.HttpServlet;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// The whole of Teams: what is said there, and what comes from there. It gives servlets with their
/// paths; whoever runs it registers them.
public final class Teams implements AutoCloseable {

  /// What Teams stands on.
  ///
  /// @param catalogue asked anew each time, so that a changed folder of dialogs shows at once
  /// @param afterwards runs what nobody waits for
  public record Ground(
      TurnProcessor conductor,
      DocumentStore shelf,
      Supplier<Catalogue> catalogue,
      InstantSource clock,
      Ids ids,
      Thresholds thresholds,
      Executor afterwards) {}

  private final InboundPolicy door;
  private final Identity identity;
  private final BotConnector connector;
  private final Counts<Ignored> counts = new Counts<>(Ignored.class);
  private final Counts<DeliveryMetric> happened = new Counts<>(DeliveryMetric.class);
  private final TeamsChannel channel;
  private final MessagesEndpoint endpoint;
  private final TeamsPeople people;

  /// @throws IllegalArgumentException with one line for whoever configured it
  public Teams(TeamsSettings settings, Ground ground) {
    this(
        settings.entrance().door(ground.clock()),
        settings.entrance().hosts(),
        settings.identity(),
        ground);
  }

  /// @param hosts on which Teams is answered
  Teams(InboundPolicy door, ServiceHosts hosts, Identity identity, Ground ground) {
    this.door = door;
    this.identity = identity;
    connector = BotConnector.open(identity, ground.clock());
    people = new TeamsPeople(connector, hosts, ground.shelf(), ground.clock());
    var desk =
        new OpenMessages(
            ground.shelf(),
            TeamsPeople.ROOMS,
            one -> Cards.isShortened(one.session(), one.message(), one.language()));
    var whereabouts = new MessageLocations(ground.shelf(), TeamsPeople.ROOMS);
    channel =
        new TeamsChannel(
            connector, people, desk, whereabouts, ground.shelf(), happened, ground.clock());
    var listener =
        new TeamsModule(
                connector,
                desk,
                people,
                ground.conductor(),
                ground.catalogue(),
                ground.thresholds(),
                ground.shelf(),
                ground.clock(),
                ground.ids(),
                whereabouts,
                channel,
                channel::seen,
                ground.afterwards())
            .open(counts);
    endpoint = new MessagesEndpoint(door, listener, counts);
  }

  /// Who is in a chat or channel, for exercises that begin by themselves.
  public MembershipLookup roll() {
    return new ChannelMembership(TeamsPeople.ROOMS.channel(), people::members);
  }

  /// The servlets by the path each answers on.
  public Map<String, HttpServlet> servlets() {
    return Map.of("/api/messages", endpoint);
  }

  /// Where messages are delivered.
  public Channel channel() {
    return channel;
  }

  /// What became of what was delivered, for the metrics.
  public Counts<DeliveryMetric> delivered() {
    return happened;
  }

  /// What has been left alone, for the metrics.
  public Counts<Ignored> counts() {
    return counts;
  }

  /// Looks whether Microsoft's login knows the bot.
  public TeamsStartupCheck check() {
    return TeamsStartupCheck.of(door, connector, identity);
  }

  @Override
  public void close() {
    connector.close();
    door.close();
  }
}
