package dk.traedesten.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.redis.embedded.RealCluster;
import dk.traedesten.redis.embedded.RealServer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerWarningsTest {

  @Test
  void server_that_throws_answers_away_or_keeps_no_file_is_warned_about() {
    try (var server = RealServer.current("--maxmemory-policy", "allkeys-lru")) {
      assertThat(cautions("redis://127.0.0.1:" + server.port()))
          .hasSize(2)
          .anyMatch(line -> line.contains("noeviction"))
          .anyMatch(line -> line.contains("appendonly"));
    }
  }

  @Test
  void server_that_forgets_nothing_is_not() {
    try (var server = RealServer.current("--appendonly", "yes")) {
      assertThat(cautions("redis://127.0.0.1:" + server.port())).isEmpty();
    }
  }

  @Test
  void cluster_is_looked_at_through_one_of_its_nodes() {
    try (var cluster = RealCluster.start()) {
      assertThat(cautions("redis-cluster://127.0.0.1:" + cluster.nodes().getFirst().port()))
          .singleElement()
          .asString()
          .contains("appendonly");
    }
  }

  private static List<String> cautions(String url) {
    try (var redis = Connection.to(RedisUrl.parse(url))) {
      return new ServerWarnings(redis).lines();
    }
  }
}
