package dk.traedesten.redis;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.RedisSentinelClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.SslVerifyMode;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/// The way to Redis: a pool of connections, each lent to one at a time.
final class Connection {
  private static final int AT_ONCE = 64;
  private static final int TO_CONNECT_MS = 2000;
  private static final int TO_ANSWER_MS = 5000;
  private static final Duration TO_BORROW = Duration.ofSeconds(5);
  private static final Duration TOPOLOGY_EVERY = Duration.ofSeconds(30);

  private Connection() {}

  /// @throws StoreRefused when nobody answers there
  static UnifiedJedis to(RedisUrl url) {
    try {
      var redis = client(url);
      try {
        redis.exists(Setup.SHARDS);
        return redis;
      } catch (JedisException noAnswer) {
        redis.close();
        throw noAnswer;
      }
    } catch (JedisException noAnswer) {
      throw new StoreRefused(
          "%s (REDIS_URL) does not answer: %s".formatted(url, reason(noAnswer)), noAnswer);
    }
  }

  private static UnifiedJedis client(RedisUrl url) {
    return switch (url.kind()) {
      case SINGLE ->
          RedisClient.builder()
              .hostAndPort(url.hosts().getFirst())
              .clientConfig(config(url, url.user(), url.password(), database(url)))
              .poolConfig(pool())
              .build();
      case SENTINEL ->
          RedisSentinelClient.builder()
              .sentinels(Set.copyOf(url.hosts()))
              .masterName(url.path())
              .sentinelClientConfig(config(url, Optional.empty(), url.sentinelPassword(), 0))
              .clientConfig(config(url, url.user(), url.password(), 0))
              .poolConfig(pool())
              .build();
      case CLUSTER ->
          RedisClusterClient.builder()
              .nodes(Set.copyOf(url.hosts()))
              .topologyRefreshPeriod(TOPOLOGY_EVERY)
              .clientConfig(config(url, url.user(), url.password(), 0))
              .poolConfig(pool())
              .build();
    };
  }

  private static int database(RedisUrl url) {
    return url.path().isEmpty() ? 0 : Integer.parseInt(url.path());
  }

  private static JedisClientConfig config(
      RedisUrl url, Optional<String> user, Optional<String> password, int database) {
    var config =
        DefaultJedisClientConfig.builder()
            .connectionTimeoutMillis(TO_CONNECT_MS)
            .socketTimeoutMillis(TO_ANSWER_MS)
            .database(database)
            .clientName("traedesten");
    if (url.tls()) {
      config.sslOptions(SslOptions.builder().sslVerifyMode(SslVerifyMode.FULL).build());
    }
    user.ifPresent(config::user);
    password.ifPresent(config::password);
    return config.build();
  }

  /// First come, first served: lent unfairly, the last of two hundred waits for seconds.
  private static ConnectionPoolConfig pool() {
    var pool = new ConnectionPoolConfig();
    pool.setMaxTotal(AT_ONCE);
    pool.setMaxIdle(AT_ONCE);
    pool.setFairness(true);
    pool.setMaxWait(TO_BORROW);
    return pool;
  }

  /// What lies at the bottom of it, such as "Connection refused"; Jedis notes it beside its own.
  private static String reason(Throwable failed) {
    return Stream.concat(Stream.ofNullable(failed.getCause()), Stream.of(failed.getSuppressed()))
        .findFirst()
        .map(Connection::reason)
        .orElse(String.valueOf(failed.getMessage()));
  }
}
