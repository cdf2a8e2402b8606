package dk.traedesten.teams.rig;

import dk.traedesten.chat.Counts;
import dk.traedesten.teams.inbound.Envelope;
import dk.traedesten.teams.inbound.Ignored;
import dk.traedesten.teams.inbound.InboundPolicy;
import dk.traedesten.teams.inbound.Listener;
import dk.traedesten.teams.inbound.MessagesEndpoint;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;

/// The way in on a real HTTP server; what gets through is written down.
public final class Site implements AutoCloseable {
  /// Held, or it would be forgotten and speak again.
  private static final Logger SERVER = Logger.getLogger("org.apache");

  static {
    SERVER.setLevel(Level.WARNING);
  }

  private final Tomcat tomcat = new Tomcat();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Counts<Ignored> counts = new Counts<>(Ignored.class);
  private final List<Envelope> heard = new CopyOnWriteArrayList<>();
  private volatile Listener listener = _ -> Listener.Answer.RECEIVED;

  public Site(InboundPolicy door) {
    var endpoint =
        new MessagesEndpoint(
            door,
            envelope -> {
              heard.add(envelope);
              return listener.hear(envelope);
            },
            counts);
    try {
      serve(endpoint);
    } catch (IOException | LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }

  private void serve(MessagesEndpoint endpoint) throws IOException, LifecycleException {
    var folder = Files.createTempDirectory("teams-site");
    folder.toFile().deleteOnExit();
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    // Longer tokens than the server would let in by itself.
    tomcat.getConnector().setProperty("maxHttpRequestHeaderSize", "65536");
    var context = (StandardContext) tomcat.addContext("", folder.toString());
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
    Tomcat.addServlet(context, "teams", endpoint);
    context.addServletMappingDecoded("/api/messages", "teams");
    tomcat.start();
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  public int port() {
    return tomcat.getConnector().getLocalPort();
  }

  public List<Envelope> heard() {
    return heard;
  }

  public Counts<Ignored> counts() {
    return counts;
  }

  public void answersWith(Listener other) {
    listener = other;
  }

  /// Sends to the bot, by whatever method.
  public HttpResponse<String> send(String method, Map<String, String> headers, byte[] body) {
    var request =
        HttpRequest.newBuilder(at("/api/messages"))
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    return send(request.build());
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }
}
