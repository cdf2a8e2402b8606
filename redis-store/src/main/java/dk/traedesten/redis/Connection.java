package dk.traedesten.redis;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import redis.clients.jedis.executors.CommandExecutor;

/// The way to Redis: a pool of connections, each lent to one at a time.
final class Connection {
  private static final Duration TOPOLOGY_EVERY = Duration.ofSeconds(30);

  private Connection() {}

  /// A way to a Redis that is there.
  ///
  /// @throws StoreRefused when nobody answers there
  static UnifiedJedis to(RedisUrl url) {
    try {
      var redis = to(url, Timeouts.AT_LEISURE, commands -> commands);
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

  /// A way to a Redis, which is taken when it is needed.
  ///
  /// @param guard what stands before every command
  static UnifiedJedis to(RedisUrl url, Timeouts timeouts, UnaryOperator<CommandExecutor> guard) {
    return switch (url.kind()) {
      case SINGLE ->
          new RedisClient.Builder() {
            @Override
            protected CommandExecutor createDefaultCommandExecutor() {
              return guard.apply(super.createDefaultCommandExecutor());
            }
          }.hostAndPort(url.hosts().getFirst())
              .clientConfig(config(url, timeouts, url.user(), url.password(), database(url)))
              .poolConfig(pool(timeouts))
              .build();
      case SENTINEL ->
          new RedisSentinelClient.Builder() {
            @Override
            protected CommandExecutor createDefaultCommandExecutor() {
              return guard.apply(super.createDefaultCommandExecutor());
            }
          }.sentinels(Set.copyOf(url.hosts()))
              .masterName(url.path())
              .sentinelClientConfig(
                  config(url, timeouts, Optional.empty(), url.sentinelPassword(), 0))
              .clientConfig(config(url, timeouts, url.user(), url.password(), 0))
              .poolConfig(pool(timeouts))
              .build();
      case CLUSTER ->
          new RedisClusterClient.Builder() {
            @Override
            protected CommandExecutor createDefaultCommandExecutor() {
              return guard.apply(super.createDefaultCommandExecutor());
            }
          }.nodes(Set.copyOf(url.hosts()))
              .topologyRefreshPeriod(TOPOLOGY_EVERY)
              .maxTotalRetriesDuration(timeouts.answer())
              .clientConfig(config(url, timeouts, url.user(), url.password(), 0))
              .poolConfig(pool(timeouts))
              .build();
    };
  }

  private static int database(RedisUrl url) {
    return url.path().isEmpty() ? 0 : Integer.parseInt(url.path());
  }

  private static JedisClientConfig config(
      RedisUrl url,
      Timeouts timeouts,
      Optional<String> user,
      Optional<String> password,
      int database) {
    var config =
        DefaultJedisClientConfig.builder()
            .connectionTimeoutMillis(Math.toIntExact(timeouts.connect().toMillis()))
            .socketTimeoutMillis(Math.toIntExact(timeouts.answer().toMillis()))
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
  private static ConnectionPoolConfig pool(Timeouts timeouts) {
    var pool = new ConnectionPoolConfig();
    pool.setMaxTotal(timeouts.atOnce());
    pool.setMaxIdle(timeouts.atOnce());
    pool.setFairness(true);
    pool.setMaxWait(timeouts.borrow());
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
