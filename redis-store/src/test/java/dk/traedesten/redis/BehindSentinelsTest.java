package dk.traedesten.redis;

import static dk.traedesten.spi.Samples.CHEFS;
import static dk.traedesten.spi.Samples.TENANT;
import static dk.traedesten.spi.Samples.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.RealServer;
import dk.traedesten.spi.StoreUnavailable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BehindSentinelsTest {
  private static final String PASSWORD = "hemmelig";

  @Test
  void when_the_primary_dies_the_store_goes_on_at_its_replica(@TempDir Path folder) {
    try (var primary = server();
        var replica = server("--replicaof", "127.0.0.1 " + primary.port());
        var sentinel = RealServer.sentinel("traedesten", primary, PASSWORD)) {
      var url = "redis-sentinel://:%s@127.0.0.1:%d/traedesten".formatted(PASSWORD, sentinel.port());
      var keys = KeyFile.create(folder.resolve("keys.json"));
      try (var redis = Redis.open(RedisUrl.parse(url), keys, 16)) {
        redis.sessions().commit(turn(CHEFS, 0, "in-1").commit());
        assertThat(RealServer.until(() -> hasReplicated(primary, sentinel))).isTrue();
        primary.kill();
        assertThat(RealServer.until(() -> committed(redis))).isTrue();
        assertThat(redis.sessions().load(TENANT, CHEFS, "in-1").orElseThrow().version())
            .isEqualTo(2);
        assertThat(servedBy(replica)).isTrue();
      }
    }
  }

  private static RealServer server(String... settings) {
    var secured = List.of("--requirepass", PASSWORD, "--masterauth", PASSWORD);
    return RealServer.current(
        Stream.concat(secured.stream(), Stream.of(settings)).toArray(String[]::new));
  }

  /// The replica has everything, and the Sentinel knows of it.
  private static boolean hasReplicated(RealServer primary, RealServer sentinel) {
    try (var first = primary.connect();
        var watcher = sentinel.connect()) {
      first.auth(PASSWORD);
      return first.waitReplicas(1, 1000) == 1 && !watcher.sentinelReplicas("traedesten").isEmpty();
    }
  }

  private static boolean servedBy(RealServer server) {
    try (var connection = server.connect()) {
      connection.auth(PASSWORD);
      return connection.info("replication").contains("role:master");
    }
  }

  private static boolean committed(Redis redis) {
    try {
      redis.sessions().commit(turn(CHEFS, 1, "in-2").commit());
      return true;
    } catch (StoreUnavailable notYet) {
      return false;
    }
  }
}
