package dk.traedesten.slack.rig;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.OutboxRelay;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.slack.Slack;
import dk.traedesten.slack.SlackSettings;
import dk.traedesten.slack.client.Token;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.InMemoryStore;
import dk.traedesten.spi.MinutesExporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;

/// The bot on a real HTTP server, with a store in memory, beside a Slack of our own.
public final class Office implements AutoCloseable {
  public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  /// Held, or it would be forgotten and speak again.
  private static final Logger SERVER = Logger.getLogger("org.apache");

  static {
    SERVER.setLevel(Level.WARNING);
  }

  private final Tomcat tomcat = new Tomcat();
  private final StubSlack slack = new StubSlack();
  private final MovableClock clock = new MovableClock();
  private final InMemoryStore store = new InMemoryStore();
  private final Brittle brittle = new Brittle(store);
  private final InMemoryShelf shelf = new InMemoryShelf();
  private final Slack bot;
  private final OutboxRelay relay;

  private Office(Optional<Token> appToken) throws IOException, LifecycleException {
    var conductor =
        new TurnProcessor(
            brittle, clock, () -> UUID.randomUUID().toString().replace("-", ""), () -> {});
    bot =
        new Slack(
            new SlackSettings(
                slack.api(),
                Optional.of(new Token("xoxb-stub")),
                Optional.of(new Token(SECRET)),
                appToken,
                Optional.empty()),
            new Slack.Ground(
                conductor,
                shelf,
                () -> CATALOGUE,
                store,
                MinutesExporter.NONE,
                clock,
                () -> UUID.randomUUID().toString().replace("-", ""),
                Thresholds.USUAL,
                Runnable::run,
                Runnable::run));
    relay = new OutboxRelay(store, List.of(bot.channel()), clock, Runnable::run, () -> {});
    serve();
  }

  public static Office open() {
    return open(Optional.empty());
  }

  /// With a socket as well.
  public static Office open(Optional<Token> appToken) {
    try {
      return new Office(appToken);
    } catch (IOException | LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }

  private void serve() throws IOException, LifecycleException {
    var folder = Files.createTempDirectory("slack-office");
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

  /// The five exercises that have a command of their own.
  public static final Catalogue CATALOGUE = catalogue();

  private static Catalogue catalogue() {
    return new Catalogue(
        Stream.of("check-in", "commitment", "proevehandling", "5f", "puls")
            .map(Office::dialog)
            .toList());
  }

  private static Dialog dialog(String id) {
    var name = "/dialogs/" + id + ".yaml";
    try (var in = Office.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return switch (DialogReader.read(
          name, new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
        case DialogReader.Outcome.Good(var dialog) -> dialog;
        case DialogReader.Outcome.Broken(var faults) ->
            throw new IllegalStateException(faults.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Wire wire() {
    return new Wire(at("/slack/events"), SECRET, clock);
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + path);
  }

  public StubSlack slack() {
    return slack;
  }

  public MovableClock clock() {
    return clock;
  }

  public InMemoryStore store() {
    return store;
  }

  /// What stands between the bot and its store.
  public Brittle brittle() {
    return brittle;
  }

  public InMemoryShelf shelf() {
    return shelf;
  }

  public Slack bot() {
    return bot;
  }

  public Colleague colleague(String id) {
    return new Colleague(id, wire(), slack);
  }

  /// Delivers what waits; the clock moves as far as the channel's pace asks for.
  public void deliver() {
    for (int quiet = 0; quiet < 5; quiet++) {
      while (relay.once() > 0) {
        quiet = 0;
      }
      clock.pass(Duration.ofSeconds(1));
    }
  }

  @Override
  public void close() {
    bot.close();
    slack.close();
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }
}
