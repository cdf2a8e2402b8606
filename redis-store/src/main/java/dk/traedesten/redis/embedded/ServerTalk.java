package dk.traedesten.redis.embedded;

import java.util.Optional;
import java.util.function.Function;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.ShutdownParams;

/// A few words with a server, under its password: who it is, whether it is ready, that it shall
/// stop.
record ServerTalk(ServerConfig config) {
  private static final int PATIENCE_MS = 2000;

  /// Whether it can be used; it is not while it reads its data.
  boolean isReady() {
    return ask(Jedis::ping).isPresent();
  }

  /// The folder it works in; absent when it does not answer, or not to this password.
  Optional<String> folder() {
    return ask(server -> server.configGet("dir").getOrDefault("dir", ""));
  }

  /// A line of what it tells about itself.
  Optional<String> about(String name) {
    return ask(server -> server.info("server"))
        .flatMap(told ->
            told.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst());
  }

  /// Asks it to stop. It forces its file to the disk first; a snapshot besides is not needed.
  void stop() {
    ask(server -> {
      server.shutdown(ShutdownParams.shutdownParams().nosave());
      return "";
    });
  }

  private <T> Optional<T> ask(Function<Jedis, T> question) {
    var client =
        DefaultJedisClientConfig.builder()
            .password(config.password())
            .timeoutMillis(PATIENCE_MS)
            .serverDefaultProtocol()
            .build();
    try (var server = new Jedis(new HostAndPort("127.0.0.1", config.port()), client)) {
      return Optional.of(question.apply(server));
    } catch (JedisException noAnswer) {
      return Optional.empty();
    }
  }
}
