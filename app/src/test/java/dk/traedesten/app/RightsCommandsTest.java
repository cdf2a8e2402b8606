package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.redis.FileVault;
import dk.traedesten.redis.Redis;
import dk.traedesten.redis.RedisUrl;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.EmbeddedRedis;
import dk.traedesten.session.Document;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.SessionStore.Commit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rights of access and erasure, as they are asked for on the command line.
class RightsCommandsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir Path data;

  private int run(String... words) {
    assertThat(RightsCommands.isOne(List.of(words))).isTrue();
    out.reset();
    err.reset();
    return RightsCommands.run(
        List.of(words),
        Map.of("TRAEDESTEN_DATA", data.toString()),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static Document stored() {
    try (var file = RightsCommandsTest.class.getResourceAsStream("/stored/v4-asking.json")) {
      return Codec.readDocument(Optional.ofNullable(file).orElseThrow().readAllBytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Redis open(EmbeddedRedis server) {
    return Redis.open(
        RedisUrl.parse(server.url().toString()),
        KeyFile.openOrCreate(data.resolve("keys.json")),
        Redis.USUAL_SHARDS,
        FileVault.in(data.resolveSibling(data.getFileName() + "-keys").resolve("vault")));
  }

  private SessionId put(Redis redis) {
    var session = stored();
    redis
        .sessions()
        .commit(
            new Commit(
                session.tenant(),
                session.id(),
                0,
                "in",
                session,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty()));
    return session.id();
  }

  private List<String> audit() throws IOException {
    return Files.readAllLines(data.resolve("audit.log"));
  }

  @Test
  void on_the_embedded_store_when_the_bot_is_stopped() throws IOException {
    SessionId id;
    try (var server = EmbeddedRedis.open(data);
        var redis = open(server)) {
      id = put(redis);
    }
    assertThat(run("export", "person", "p0")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{")
        .contains("Jeg mangler et navn at ringe til")
        .doesNotContain("Receipt");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Receipt: ", "documents 1");
    assertThat(run("erase", "person", "p0")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Receipt: ", "documents 1");
    assertThat(run("export", "person", "p0")).as("nobody is known by it any more").isEqualTo(1);
    assertThat(run("erase", "group", id.group().value())).isZero();
    assertThat(run("erase", "group", id.group().value())).isEqualTo(1);
    assertThat(audit())
        .hasSize(3)
        .allSatisfy(line ->
            assertThat(line)
                .matches("\\S+Z (export|erase) (person|group) [0-9a-f]{16}: documents 1, .*")
                .doesNotContain("p0", "Person", "navn"));
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("audit.log"))))
        .isEqualTo("rw-------");
  }

  @Test
  void beside_a_bot_that_runs() {
    try (var server = EmbeddedRedis.open(data);
        var redis = open(server)) {
      var id = put(redis);
      assertThat(run("export", "group", "kommunen/" + id.group().value())).isZero();
      assertThat(run("erase", "person", "kommunen/p3")).isZero();
      assertThat(
              new String(
                  Codec.write(
                      redis.sessions().load(stored().tenant(), id, "").orElseThrow().document()),
                  StandardCharsets.UTF_8))
          .doesNotContain("Person 3")
          .contains("Person 2");
      assertThat(run("erase", "person", "regionen/p2")).as("of another one").isEqualTo(1);
    }
  }
}
