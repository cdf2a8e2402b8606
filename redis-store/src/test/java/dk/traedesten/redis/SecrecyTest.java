package dk.traedesten.redis;

import static dk.traedesten.spi.Samples.CHEFS;
import static dk.traedesten.spi.Samples.NOON;
import static dk.traedesten.spi.Samples.TENANT;
import static dk.traedesten.spi.Samples.message;
import static dk.traedesten.spi.Samples.turn;
import static dk.traedesten.spi.Samples.wording;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.RealServer;
import dk.traedesten.spi.Receipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecrecyTest {

  /// The file Redis writes holds every command it was given, so it holds everything it ever knew.
  @Test
  void nothing_that_people_say_is_ever_seen_by_redis(@TempDir Path folder) throws IOException {
    try (var server = RealServer.current("--appendonly", "yes");
        var redis =
            Redis.open(
                RedisUrl.parse("redis://127.0.0.1:" + server.port()),
                KeyFile.create(folder.resolve("keys.json")),
                16)) {
      redis
          .sessions()
          .commit(
              turn(CHEFS, 0, "secret inbound")
                  .about("secret topic")
                  .sending(message(CHEFS, "anna", "key", "secret message"))
                  .remembering(wording("secret wording"))
                  .commit());
      redis.shelf().put("people", "anna", "secret document".getBytes(UTF_8));
      var claimed = redis.outbox().claim(1, NOON, Duration.ZERO).getFirst();
      redis.outbox().settle(claimed, new Receipt.Refused("gone"), NOON);
      assertThat(redis.deadLetters()).containsExactly(new DeadLetter("gone", claimed.delivery()));

      var written = everythingUnder(server.folder());
      assertThat(written).contains("chefer.s1").doesNotContain("secret");
    }
  }

  @Test
  void what_redis_holds_of_an_organisation_that_is_erased_is_no_more_than_fingerprints(
      @TempDir Path folder) {
    try (var server = RealServer.current();
        var redis =
            Redis.open(
                RedisUrl.parse("redis://127.0.0.1:" + server.port()),
                KeyFile.create(folder.resolve("keys.json")),
                16);
        var connection = server.connect()) {
      var before = connection.keys("*");
      redis
          .sessions()
          .commit(
              turn(CHEFS, 0, "in-1")
                  .waking("deadline", NOON)
                  .sending(message(CHEFS, "anna", "key", "refused"))
                  .sending(message(CHEFS, "bo", "key", "delivered"))
                  .sending(message(CHEFS, "carl", "key", "waiting"))
                  .remembering(wording("wording"))
                  .commit());
      var claimed = redis.outbox().claim(2, NOON, Duration.ZERO);
      redis.outbox().settle(claimed.getFirst(), new Receipt.Refused("gone"), NOON);
      redis.outbox().settle(claimed.getLast(), new Receipt.Delivered("1/2"), NOON);
      assertThat(redis.erasure().erase(TENANT)).isOne();
      assertThat(redis.deadLetters()).isEmpty();
      assertThat(connection.keys("*"))
          .filteredOn(key -> !before.contains(key))
          .singleElement()
          .asString()
          .startsWith("d:");
    }
  }

  private static String everythingUnder(Path folder) throws IOException {
    try (var files = Files.walk(folder.resolve("appendonlydir"))) {
      return files
          .filter(Files::isRegularFile)
          .map(SecrecyTest::read)
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
