package dk.traedesten.teams.inbound;

import dk.traedesten.dialog.Mappers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Where Microsoft tells which keys it signs with: a page that names its issuer and the address of
/// the keys, and the keys.
public final class OpenIdMetadata implements AutoCloseable {
  /// That of the public cloud.
  public static final URI PUBLIC_CLOUD =
      URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration");

  /// In bytes. The real ones are a twentieth of it.
  static final int LARGEST = 512 * 1024;

  private final URI page;
  private final String issuer;
  private final Duration patience;
  private final HttpClient http;

  /// @param issuer who must say of itself that these are its keys
  /// @param patience for each of the two pages, from the first byte to the last
  public OpenIdMetadata(URI page, String issuer, Duration patience) {
    this.page = page;
    this.issuer = issuer;
    this.patience = patience;
    http =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
  }

  /// The keys of now, by their ids.
  Map<String, SigningKey> keys() throws IOException {
    var about = read(page);
    if (!about.path("issuer").asString("").equals(issuer)) {
      throw new IOException("it is the page of another issuer");
    }
    var keys = new HashMap<String, SigningKey>();
    for (var json : read(whereTheKeysAre(about)).path("keys")) {
      SigningKey.read(json).ifPresent(key -> keys.putIfAbsent(key.id(), key));
    }
    if (keys.isEmpty()) {
      throw new IOException("there are no keys on it");
    }
    return keys;
  }

  private URI whereTheKeysAre(JsonNode about) throws IOException {
    URI where;
    try {
      where = URI.create(about.path("jwks_uri").asString(""));
    } catch (IllegalArgumentException e) {
      throw new IOException("it names no address of keys");
    }
    if ("https".equals(where.getScheme()) || isBesideThePage(where)) {
      return where;
    }
    throw new IOException("it names an address that anybody could stand in for");
  }

  /// Only a test or another machine of one's own has its page without https.
  private boolean isBesideThePage(URI where) {
    return page.resolve("/").equals(where.resolve("/"));
  }

  private JsonNode read(URI from) throws IOException {
    var request = HttpRequest.newBuilder(from).header("Accept", "application/json").build();
    // The request's own timeout would end with the headers.
    var asked = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
    try {
      var answer = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (answer.statusCode() != 200) {
        throw new IOException("it answers " + answer.statusCode());
      }
      return Mappers.JSON.readTree(answer.body());
    } catch (JacksonException e) {
      throw new IOException("it is no JSON");
    } catch (TimeoutException e) {
      throw new IOException("it does not answer in time");
    } catch (ExecutionException e) {
      throw new IOException("it cannot be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("it was given up");
    } finally {
      asked.cancel(true);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
