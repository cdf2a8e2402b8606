package dk.traedesten.redis.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

class DamagedDataTest {
  @TempDir Path folder;

  @BeforeEach
  void two_answers_are_stored() {
    try (var redis = EmbeddedRedis.open(folder);
        var jedis = new Jedis(redis.url())) {
      jedis.set("first", "7");
      jedis.set("last", "8");
    }
  }

  @Test
  void write_cut_short_by_a_crash_is_left_out_and_the_rest_is_there() throws IOException {
    var file = file();
    var bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 5));
    try (var redis = EmbeddedRedis.open(folder);
        var jedis = new Jedis(redis.url())) {
      assertThat(jedis.get("first")).isEqualTo("7");
      assertThat(jedis.get("last")).isNull();
    }
  }

  @Test
  void damaged_file_is_not_started_on_and_the_error_says_what_redis_says() throws IOException {
    var file = file();
    var bytes = Files.readAllBytes(file);
    System.arraycopy("damaged\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 30, 8);
    Files.write(file, bytes);
    assertThatThrownBy(() -> EmbeddedRedis.open(folder))
        .isInstanceOf(ServerFailed.class)
        .hasMessageContaining(folder.toRealPath().toString())
        .hasMessageContaining("Bad file format");
    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void place_for_the_file_that_cannot_be_written_is_told() throws IOException {
    var place = folder.resolve("appendonlydir");
    Files.move(place, folder.resolve("elsewhere"));
    Files.writeString(place, "in the way");
    assertThatThrownBy(() -> EmbeddedRedis.open(folder))
        .isInstanceOf(ServerFailed.class)
        .hasMessageContaining("Not a directory");
  }

  @Test
  void after_a_refused_start_the_folder_is_free_again() throws IOException {
    var place = folder.resolve("appendonlydir");
    var elsewhere = folder.resolve("elsewhere");
    Files.move(place, elsewhere);
    Files.writeString(place, "in the way");
    assertThatThrownBy(() -> EmbeddedRedis.open(folder)).isInstanceOf(ServerFailed.class);
    Files.delete(place);
    Files.move(elsewhere, place);
    EmbeddedRedis.open(folder).close();
  }

  private Path file() throws IOException {
    try (var files = Files.list(folder.resolve("appendonlydir"))) {
      return files.filter(f -> f.toString().endsWith(".incr.aof")).findFirst().orElseThrow();
    }
  }
}
