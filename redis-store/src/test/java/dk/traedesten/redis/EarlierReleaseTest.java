package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.redis.crypto.AssociatedData;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.RealServer;
import dk.traedesten.session.Memory;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.Samples;
import dk.traedesten.spi.SessionStore.Commit;
import dk.traedesten.spi.SessionStore.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.Jedis;

/// What earlier releases have put into Redis whole and under the master key is read, and moved into
/// parts with keys of their own when it is written next.
class EarlierReleaseTest {
  private RealServer server;
  private KeyFile keys;
  private Redis redis;
  private Jedis connection;
  @TempDir Path folder;

  @BeforeEach
  void start() {
    server = RealServer.current();
    keys = KeyFile.create(folder.resolve("keys.json"));
    redis = Redis.open(RedisUrl.parse("redis://127.0.0.1:" + server.port()), keys, 1);
    connection = server.connect();
  }

  @AfterEach
  void stop() {
    connection.close();
    redis.close();
    server.close();
  }

  private static byte[] stored(String name) throws IOException {
    try (var in = EarlierReleaseTest.class.getResourceAsStream("/stored/" + name + ".json")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private void kept(Tenant tenant, SessionId id, byte[] document) {
    var to = AssociatedData.of("session", tenant.value(), id.group().value(), id.token());
    var key = ("s:{0}:" + id + ":" + tenant.value()).getBytes(UTF_8);
    connection.hset(key, "version".getBytes(UTF_8), "4".getBytes(UTF_8));
    connection.hset(key, "document".getBytes(UTF_8), keys.seal(document, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"v2-asking", "v3-following", "v4-asking", "v4-group", "v5-asking", "v5-planning"})
  void a_document_of_an_earlier_release_is_read_and_moved_over(String name) throws IOException {
    var document = Codec.readDocument(stored(name));
    var id = document.id();
    kept(document.tenant(), id, stored(name));
    var found = redis.sessions().load(document.tenant(), id, "in").orElseThrow();
    assertThat(found.document()).isEqualTo(document);
    assertThat(found.version()).isEqualTo(4);
    var commit =
        new Commit(
            document.tenant(),
            id,
            4,
            "in",
            document,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    assertThat(redis.sessions().commit(commit)).isEqualTo(Result.COMMITTED);
    assertThat(connection.hkeys("s:{0}:" + id + ":" + document.tenant().value()))
        .contains("s:document", "mail")
        .doesNotContain("document");
    try (var other = Redis.open(RedisUrl.parse("redis://127.0.0.1:" + server.port()), keys, 1)) {
      assertThat(other.sessions().load(document.tenant(), id, "later").orElseThrow().document())
          .isEqualTo(document);
    }
  }

  @Test
  void what_a_group_remembers_and_what_waits_under_the_master_key_is_read() {
    var remembered = new Memory.Wording(Samples.NOON, "purpose", "sammen");
    connection.rpush(
        "m:{0}:chefer:kommunen".getBytes(UTF_8),
        keys.seal(Codec.write(remembered), AssociatedData.of("memory", "kommunen", "chefer")));
    assertThat(redis.sessions().memory(Samples.TENANT, Samples.CHEFS.group()).all())
        .containsExactly(remembered);
    var message = Samples.message(Samples.CHEFS, "anna", "key", "hej");
    redis.sessions().commit(Samples.turn(Samples.CHEFS, 0, "in").sending(message).commit());
    connection.hset(
        "p:{0}:web:anna\nkommunen".getBytes(UTF_8),
        "message:key".getBytes(UTF_8),
        keys.seal(Codec.write(message), AssociatedData.of("message", "kommunen", "web:anna")));
    assertThat(redis.outbox().claim(1, Samples.NOON, Duration.ZERO).getFirst().delivery())
        .isEqualTo(message);
  }
}
