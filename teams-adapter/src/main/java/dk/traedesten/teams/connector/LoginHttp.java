package dk.traedesten.teams.connector;

import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The HTTP that Microsoft's login library speaks: no redirects, and an answer within seconds.
///
/// The library only takes `https`. A login on this very machine, as in tests, may speak plain
/// `http`: the library is told the one, and the other is spoken.
///
/// @param way where an address of the library's really is
record LoginHttp(HttpClient http, UnaryOperator<URI> way) implements IHttpClient {
  /// A delivery is leased for twenty seconds; a call that waits for a token must end before.
  static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /// What the client writes by itself and lets nobody else write.
  private static final Set<String> ITS_OWN = Set.of("content-length", "host", "connection");

  /// To the login of a cloud.
  static LoginHttp to(URI authority) {
    return isPlain(authority)
        ? by(asked ->
            authority.getAuthority().equals(asked.getAuthority())
                ? URI.create("http" + asked.toString().substring("https".length()))
                : asked)
        : by(UnaryOperator.identity());
  }

  /// To what the machine in Azure has for its own programs.
  static LoginHttp toTheMachine() {
    return by(UnaryOperator.identity());
  }

  static LoginHttp by(UnaryOperator<URI> way) {
    return new LoginHttp(client(), way);
  }

  /// The authority as the library wants it: with `https` and a slash at its end.
  static String secure(URI authority) {
    var written = authority.toString();
    var safe = isPlain(authority) ? "https" + written.substring("http".length()) : written;
    return safe.endsWith("/") ? safe : safe + "/";
  }

  private static boolean isPlain(URI authority) {
    return "http".equals(authority.getScheme())
        && Optional.ofNullable(authority.getHost()).filter(THIS_MACHINE::contains).isPresent();
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(PATIENCE)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  @Override
  public IHttpResponse send(HttpRequest asked) throws IOException, InterruptedException {
    var request =
        java.net.http.HttpRequest.newBuilder(way.apply(URI.create(asked.url().toString())))
            .timeout(PATIENCE)
            .method(
                asked.httpMethod().name(),
                Optional.ofNullable(asked.body())
                    .map(BodyPublishers::ofString)
                    .orElseGet(BodyPublishers::noBody));
    Optional.ofNullable(asked.headers()).orElse(Map.of()).entrySet().stream()
        .filter(header -> !ITS_OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .forEach(header -> request.header(header.getKey(), header.getValue()));
    var answer = http.send(request.build(), BodyHandlers.ofString());
    return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
  }

  private record Answer(int statusCode, Map<String, List<String>> headers, String body)
      implements IHttpResponse {
    @Override
    public String toString() {
      return "answer " + statusCode;
    }
  }
}
