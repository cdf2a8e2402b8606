package dk.traedesten.teams;

import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.OutboxRelay;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.InMemoryStore;
import dk.traedesten.teams.connector.Identity;
import dk.traedesten.teams.inbound.InboundPolicy;
import dk.traedesten.teams.inbound.OpenIdMetadata;
import dk.traedesten.teams.inbound.ServiceHosts;
import dk.traedesten.teams.inbound.SigningKeys;
import dk.traedesten.teams.inbound.TokenCheck;
import dk.traedesten.teams.rig.BotFramework;
import dk.traedesten.teams.rig.Colleague;
import dk.traedesten.teams.rig.Dialogs;
import dk.traedesten.teams.rig.Microsoft;
import dk.traedesten.teams.rig.MovableClock;
import dk.traedesten.teams.rig.Wire;
import dk.traedesten.teams.rig.Wire.Room;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;

/// The bot on a real HTTP server, with a store in memory, beside a Microsoft of our own.
final class Office implements AutoCloseable {
  /// Held, or it would be forgotten and speak again.
  private static final Logger SERVER = Logger.getLogger("org.apache");

  static {
    SERVER.setLevel(Level.WARNING);
  }

  static final Room CHAT = new Room("19:chefgruppen@thread.v2", "groupChat");
  static final Room CHANNEL =
      new Room("19:253b1f341670408fb6fe51050b6e5ceb@thread.tacv2", "channel");

  private final Tomcat tomcat = new Tomcat();
  private final BotFramework teams = new BotFramework();
  private final MovableClock clock = new MovableClock();
  private final Microsoft microsoft = new Microsoft(clock);
  private final InMemoryStore store = new InMemoryStore();
  private final InMemoryShelf shelf = new InMemoryShelf();
  private final Ids ids = () -> UUID.randomUUID().toString().replace("-", "");
  private final Teams bot;
  private final OutboxRelay relay;

  Office() {
    var keys =
        new SigningKeys(
            new OpenIdMetadata(microsoft.page(), TokenCheck.PUBLIC_CLOUD, Duration.ofSeconds(5)),
            clock);
    var door =
        new InboundPolicy.Guarded(
            new TokenCheck(Microsoft.APP, TokenCheck.PUBLIC_CLOUD, keys, clock),
            Set.of(Microsoft.TENANT),
            ServiceHosts.thisMachine());
    bot =
        new Teams(
            door,
            ServiceHosts.thisMachine(),
            new Identity.Password(
                new Identity.Home(Microsoft.APP, Microsoft.TENANT, teams.login()), "hemmeligt"),
            new Teams.Ground(
                new TurnProcessor(store, clock, ids, () -> {}),
                shelf,
                () -> Dialogs.CATALOGUE,
                clock,
                ids,
                Thresholds.USUAL,
                Runnable::run));
    relay = new OutboxRelay(store, List.of(bot.channel()), clock, Runnable::run, () -> {});
    try {
      serve();
    } catch (IOException | LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }

  private void serve() throws IOException, LifecycleException {
    var folder = Files.createTempDirectory("teams-office");
    folder.toFile().deleteOnExit();
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    var context = (StandardContext) tomcat.addContext("", folder.toString());
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
    bot.servlets()
        .forEach((path, servlet) -> {
          Tomcat.addServlet(context, "at " + path, servlet);
          context.addServletMappingDecoded(path, "at " + path);
        });
    tomcat.start();
  }

  Wire wire() {
    var serviceUrl = teams.at().toString();
    return new Wire(
        URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/api/messages"),
        serviceUrl,
        () -> microsoft.token(claims -> claims.claim("serviceurl", serviceUrl)));
  }

  /// Five people in a place.
  List<Colleague> five(Room room, boolean twice) {
    var people =
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> BotFramework.person("P" + i + room.kind(), i))
            .toList();
    teams.place(room.id(), people);
    return people.stream().map(p -> new Colleague(p, room, wire(), teams, twice)).toList();
  }

  BotFramework teams() {
    return teams;
  }

  MovableClock clock() {
    return clock;
  }

  InMemoryStore store() {
    return store;
  }

  Teams bot() {
    return bot;
  }

  /// Delivers what waits; the clock moves as far as the channel's pace asks for.
  void deliver() {
    deliver(Duration.ofSeconds(5));
  }

  /// The same, until nothing has been due for so long.
  void deliver(Duration patience) {
    for (int quiet = 0; quiet < patience.toSeconds(); quiet++) {
      while (relay.once() > 0) {
        quiet = 0;
      }
      clock.pass(Duration.ofSeconds(1));
    }
  }

  @Override
  public void close() {
    bot.close();
    teams.close();
    microsoft.close();
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }
}
