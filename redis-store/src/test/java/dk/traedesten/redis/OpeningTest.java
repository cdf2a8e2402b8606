package dk.traedesten.redis;

import static dk.traedesten.spi.Samples.CHEFS;
import static dk.traedesten.spi.Samples.TENANT;
import static dk.traedesten.spi.Samples.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traedesten.redis.crypto.CannotOpen;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.RealServer;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.SessionStore.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  private RealServer server;
  private KeyFile keys;
  private RedisUrl url;
  @TempDir Path folder;

  @BeforeEach
  void start() {
    server = RealServer.current();
    keys = KeyFile.create(folder.resolve("keys.json"));
    url = RedisUrl.parse("redis://127.0.0.1:" + server.port());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void what_was_stored_is_there_when_it_is_opened_again() {
    try (var redis = Redis.open(url, keys, 16)) {
      redis.sessions().commit(turn(CHEFS, 0, "in-1").commit());
    }
    keys.rotate();
    try (var redis = Redis.open(url, keys, 16)) {
      assertThat(redis.sessions().load(TENANT, CHEFS, "in-1")).isPresent();
    }
  }

  @Test
  void another_number_of_shards_is_refused_with_both_numbers() {
    Redis.open(url, keys, 16).close();
    assertThatThrownBy(() -> Redis.open(url, keys, 8))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("16 shards")
        .hasMessageContaining("now set to 8");
    Redis.open(url, keys, 16).close();
  }

  @Test
  void other_keys_are_refused_before_anything_is_done() {
    Redis.open(url, keys, 16).close();
    var others = KeyFile.create(folder.resolve("others.json"));
    assertThatThrownBy(() -> Redis.open(url, others, 16))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("TRAEDESTEN_KEYS");
  }

  @Test
  void redis_that_does_not_answer_is_named_with_the_reason() {
    server.kill();
    assertThatThrownBy(() -> Redis.open(url, keys, 16))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("127.0.0.1:" + server.port())
        .hasMessageContaining("REDIS_URL")
        .hasMessageContaining("refused");
  }

  @Test
  void missing_cluster_is_named_with_the_reason() {
    var cluster = RedisUrl.parse("redis-cluster://127.0.0.1:" + server.port());
    assertThatThrownBy(() -> Redis.open(cluster, keys, 16))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("cluster support disabled");
  }

  @Test
  void server_that_has_forgotten_the_scripts_is_told_them_again() {
    try (var redis = Redis.open(url, keys, 16);
        var connection = server.connect()) {
      redis.sessions().commit(turn(CHEFS, 0, "in-1").commit());
      connection.scriptFlush();
      assertThat(redis.sessions().commit(turn(CHEFS, 1, "in-2").commit()))
          .isEqualTo(Result.COMMITTED);
    }
  }

  @Test
  void it_says_whether_redis_takes_writes() {
    try (var redis = Redis.open(url, keys, 16)) {
      assertThat(redis.takesWrites()).isTrue();
      server.kill();
      assertThat(redis.takesWrites()).isFalse();
    }
  }

  @Test
  void session_put_in_anothers_place_cannot_be_read_there() {
    try (var redis = Redis.open(url, keys, 1);
        var connection = server.connect()) {
      redis.sessions().commit(turn(CHEFS, 0, "in-1").commit());
      connection.rename("s:{0}:chefer.s1:kommunen", "s:{0}:chefer.s1:regionen");
      var other = new Tenant("regionen");
      assertThat(redis.sessions().load(other, CHEFS, "in-1")).isEmpty();
      connection.rename("v:{0}:chefer.s1:kommunen", "v:{0}:chefer.s1:regionen");
      assertThatThrownBy(() -> redis.sessions().load(other, CHEFS, "in-1"))
          .isInstanceOf(CannotOpen.class);
    }
  }
}
