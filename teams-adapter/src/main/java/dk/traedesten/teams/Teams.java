package dk.traedesten.teams;

import dk.traedesten.chat.Counts;
import dk.traedesten.chat.Desk;
import dk.traedesten.chat.Happened;
import dk.traedesten.chat.Roll;
import dk.traedesten.chat.Whereabouts;
import dk.traedesten.dialog.Catalogue;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.Conductor;
import dk.traedesten.spi.Channel;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.RollCall;
import dk.traedesten.spi.Shelf;
import dk.traedesten.teams.card.Cards;
import dk.traedesten.teams.connector.BotConnector;
import dk.traedesten.teams.connector.Identity;
import dk.traedesten.teams.deliver.TeamsChannel;
import dk.traedesten.teams.inbound.Door;
import dk.traedesten.teams.inbound.Ignored;
import dk.traedesten.teams.inbound.MessagesEndpoint;
import dk.traedesten.teams.inbound.ServiceHosts;
import dk.traedesten.teams.people.People;
import dk.traedesten.teams.reception.Welcome;
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
      Conductor conductor,
      Shelf shelf,
      Supplier<Catalogue> catalogue,
      InstantSource clock,
      Ids ids,
      Thresholds thresholds,
      Executor afterwards) {}

  private final Door door;
  private final Identity identity;
  private final BotConnector connector;
  private final Counts<Ignored> counts = new Counts<>(Ignored.class);
  private final Counts<Happened> happened = new Counts<>(Happened.class);
  private final TeamsChannel channel;
  private final MessagesEndpoint endpoint;
  private final People people;

  /// @throws IllegalArgumentException with one line for whoever configured it
  public Teams(TeamsSettings settings, Ground ground) {
    this(
        settings.entrance().door(ground.clock()),
        settings.entrance().hosts(),
        settings.identity(),
        ground);
  }

  /// @param hosts on which Teams is answered
  Teams(Door door, ServiceHosts hosts, Identity identity, Ground ground) {
    this.door = door;
    this.identity = identity;
    connector = BotConnector.open(identity, ground.clock());
    people = new People(connector, hosts, ground.shelf(), ground.clock());
    var desk =
        new Desk(
            ground.shelf(),
            People.ROOMS,
            one -> Cards.isShortened(one.session(), one.message(), one.language()));
    var whereabouts = new Whereabouts(ground.shelf(), People.ROOMS);
    channel =
        new TeamsChannel(
            connector, people, desk, whereabouts, ground.shelf(), happened, ground.clock());
    var listener =
        new Welcome(
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
  public RollCall roll() {
    return new Roll(People.ROOMS.channel(), people::members);
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
  public Counts<Happened> delivered() {
    return happened;
  }

  /// What has been left alone, for the metrics.
  public Counts<Ignored> counts() {
    return counts;
  }

  /// Looks whether Microsoft's login knows the bot.
  public Checked check() {
    return Checked.of(door, connector, identity);
  }

  @Override
  public void close() {
    connector.close();
    door.close();
  }
}
