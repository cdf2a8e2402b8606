package dk.traedesten.web;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.OutboxRelay;
import dk.traedesten.runtime.TimerPump;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.InMemoryStore;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.AbstractAccessLogValve;
import org.apache.tomcat.util.descriptor.web.ErrorPage;

/// A playground on a real HTTP server, over a store in memory.
final class Room implements AutoCloseable {
  /// Held, or it would be forgotten and speak again.
  private static final Logger SERVER = Logger.getLogger("org.apache");

  static {
    SERVER.setLevel(Level.WARNING);
  }

  private final Tomcat tomcat = new Tomcat();
  private final Ended ended = new Ended();
  private final WebChannel channel;
  private final Playground playground;

  private Room(
      int port, InMemoryStore store, DocumentStore shelf, InstantSource real, List<Dialog> dialogs)
      throws IOException, LifecycleException {
    var clock = new PlaygroundClock(real, shelf);
    channel = new WebChannel(shelf, clock);
    var relay = new OutboxRelay(store, List.of(channel), clock, Runnable::run, () -> {});
    Runnable deliver =
        () -> {
          while (relay.once() > 0) {
            // until every lane is empty
          }
        };
    var conductor = new TurnProcessor(store, clock, () -> UUID.randomUUID().toString(), deliver);
    var pump = new TimerPump(store, conductor, clock);
    playground =
        new Playground(
            channel,
            conductor,
            shelf,
            store,
            () -> new Catalogue(dialogs),
            Thresholds.USUAL,
            clock,
            () -> {
              while (pump.once() > 0) {
                // until nothing is due
              }
            },
            Set.of("playground.example"));
    serve(port);
  }

  static Room open(Dialog... dialogs) {
    return open(
        0, new InMemoryStore(), new InMemoryShelf(), InstantSource.system(), List.of(dialogs));
  }

  static Room open(
      int port,
      InMemoryStore store,
      DocumentStore shelf,
      InstantSource real,
      List<Dialog> dialogs) {
    try {
      return new Room(port, store, shelf, real, dialogs);
    } catch (IOException | LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }

  private void serve(int port) throws IOException, LifecycleException {
    Path folder = Files.createTempDirectory("playground-room");
    folder.toFile().deleteOnExit();
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(port);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    var context = (StandardContext) tomcat.addContext("", folder.toString());
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
    playground
        .servlets()
        .forEach((path, servlet) -> {
          Tomcat.addServlet(context, "at " + path, servlet).setAsyncSupported(true);
          context.addServletMappingDecoded(path, "at " + path);
        });
    setErrorPage(context);
    tomcat.getHost().getPipeline().addValve(ended);
    tomcat.start();
  }

  /// What the server is done with, each as its path, behind its error page if it had one.
  BlockingQueue<String> ended() {
    return ended.requests;
  }

  /// An error page such as the app has.
  private void setErrorPage(StandardContext context) {
    var errors =
        new HttpServlet() {
          private static final long serialVersionUID = 1;

          @Override
          protected void service(HttpServletRequest request, HttpServletResponse response) {
            response.setContentType("text/html");
            ended.requests.add("error page");
          }
        };
    Tomcat.addServlet(context, "errors", errors).setAsyncSupported(true);
    context.addServletMappingDecoded("/error", "errors");
    var page = new ErrorPage();
    page.setLocation("/error");
    context.addErrorPage(page);
  }

  private static final class Ended extends AbstractAccessLogValve {
    private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();

    Ended() {
      setPattern("%U");
    }

    @Override
    protected void log(CharArrayWriter request) {
      requests.add(request.toString());
    }
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + path);
  }

  Playground playground() {
    return playground;
  }

  WebChannel channel() {
    return channel;
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }
}
