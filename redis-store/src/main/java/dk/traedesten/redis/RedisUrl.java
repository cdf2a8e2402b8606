package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.HostAndPort;

/// Where Redis or Valkey is, as written in `REDIS_URL`:
///
/// | form | for |
/// |---|---|
/// | `redis://[user:password@]host[:port][/database]` | one server |
/// | `redis-sentinel://[user:password@]host[:port],…/name[?sentinel-password=…]` | a primary that Sentinels watch; the hosts are theirs, the user and password the primary's |
/// | `redis-cluster://[user:password@]host[:port],…` | a cluster, some of its nodes |
///
/// With `rediss` instead of `redis`, TLS is spoken. In a password, write `@` as `%40` and `%` as
/// `%25`.
///
/// @param path the database of one server, the name of the primary, or empty
/// @param sentinelPassword the Sentinels' own, if they have one
public record RedisUrl(
    Kind kind,
    boolean tls,
    Optional<String> user,
    Optional<String> password,
    List<HostAndPort> hosts,
    String path,
    Optional<String> sentinelPassword) {
  private static final Pattern FORM =
      Pattern.compile(
          "redis(?<tls>s?)(?<kind>-sentinel|-cluster)?://"
              + "(?:(?<user>[^:@]*)(?::(?<password>[^@]*))?@)?"
              + "(?<hosts>[^@/?#]+)/?(?<path>[\\w.-]*)"
              + "(?:[?]sentinel-password=(?<sentinel>[^&]+))?");

  /// How the servers stand together.
  public enum Kind {
    SINGLE,
    SENTINEL,
    CLUSTER
  }

  public RedisUrl {
    hosts = List.copyOf(hosts);
  }

  /// Reads `REDIS_URL`.
  ///
  /// @throws StoreRefused when it has none of the forms; the message does not quote it, since it
  ///   can hold a password
  public static RedisUrl parse(String written) {
    var form = FORM.matcher(written.strip());
    if (!form.matches()) {
      throw unknown();
    }
    var kind =
        switch (Optional.ofNullable(form.group("kind")).orElse("")) {
          case "-sentinel" -> Kind.SENTINEL;
          case "-cluster" -> Kind.CLUSTER;
          default -> Kind.SINGLE;
        };
    var hosts = form.group("hosts").split(",");
    var sentinelPassword = decoded(form.group("sentinel"));
    if (!fits(kind, hosts.length, form.group("path"))
        || (kind != Kind.SENTINEL && sentinelPassword.isPresent())) {
      throw unknown();
    }
    return new RedisUrl(
        kind,
        form.group("tls").equals("s"),
        decoded(form.group("user")),
        decoded(form.group("password")),
        Stream.of(hosts).map(host -> host(host, kind)).toList(),
        form.group("path"),
        sentinelPassword);
  }

  private static boolean fits(Kind kind, int hosts, String path) {
    return switch (kind) {
      case SINGLE -> hosts == 1 && path.matches("\\d{0,4}");
      case SENTINEL -> !path.isEmpty();
      case CLUSTER -> path.isEmpty();
    };
  }

  private static HostAndPort host(String written, Kind kind) {
    var usual = kind == Kind.SENTINEL ? 26379 : 6379;
    try {
      return written.matches(".*:\\d+")
          ? HostAndPort.from(written)
          : new HostAndPort(written, usual);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  private static Optional<String> decoded(@Nullable String part) {
    return Optional.ofNullable(part)
        .filter(p -> !p.isEmpty())
        .map(p -> URLDecoder.decode(p.replace("+", "%2B"), UTF_8));
  }

  private static StoreRefused unknown() {
    return new StoreRefused(
        "REDIS_URL has none of the forms redis://host:6379, rediss://host:6379,"
            + " redis-sentinel://host:26379,host:26379/name or redis-cluster://host:6379,host:6379;"
            + " a user and password go before the host as user:password@");
  }

  /// For people: without the password.
  @Override
  public String toString() {
    return "Redis at " + String.join(", ", hosts.stream().map(HostAndPort::toString).toList());
  }
}
