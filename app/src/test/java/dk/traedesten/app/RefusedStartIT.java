package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bot that cannot start says in one line why, and what to do.
class RefusedStartIT {
  @TempDir Path folder;

  private static void saysInOneLine(String said, String... words) {
    assertThat(said.strip().lines()).as(said).hasSize(1);
    assertThat(said).startsWith("Trædesten: ").contains(words);
  }

  @Test
  void no_redis_at_its_url() throws IOException {
    var keys = keys();
    saysInOneLine(
        RunningBot.refused(
            Map.of("REDIS_URL", "redis://127.0.0.1:1", "TRAEDESTEN_KEYS", keys.toString())),
        "127.0.0.1:1");
  }

  @Test
  void a_redis_url_that_is_none() throws IOException {
    saysInOneLine(
        RunningBot.refused(
            Map.of("REDIS_URL", "http://secret@host", "TRAEDESTEN_KEYS", keys().toString())),
        "REDIS_URL");
  }

  @Test
  void a_redis_without_keys() {
    saysInOneLine(
        RunningBot.refused(Map.of("REDIS_URL", "redis://127.0.0.1:1")), "TRAEDESTEN_KEYS");
  }

  @Test
  void a_port_that_is_none() {
    saysInOneLine(
        RunningBot.refused(Map.of("TRAEDESTEN_PORT", "eighty")), "TRAEDESTEN_PORT", "8080");
  }

  @Test
  void a_port_in_use() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(taken.getLocalPort());
      saysInOneLine(
          RunningBot.refused(
              Map.of(
                  "TRAEDESTEN_DATA", folder.resolve("data").toString(), "TRAEDESTEN_PORT", port)),
          port,
          "TRAEDESTEN_PORT");
    }
  }

  @Test
  void data_that_another_one_uses() {
    var data = folder.resolve("data");
    try (var first = RunningBot.start(data)) {
      saysInOneLine(
          RunningBot.refused(Map.of("TRAEDESTEN_DATA", data.toString())), data.toString());
      assertThat(Visitor.of(first).people()).hasSize(5);
    }
  }

  @Test
  void a_folder_of_dialogs_that_is_not_there() {
    saysInOneLine(
        RunningBot.refused(
            Map.of(
                "TRAEDESTEN_DATA", folder.resolve("data").toString(),
                "TRAEDESTEN_DIALOGS", folder.resolve("none").toString())),
        "TRAEDESTEN_DIALOGS");
  }

  @Test
  void keys_that_are_not_those_of_the_data() throws IOException {
    var data = folder.resolve("data");
    RunningBot.start(data).close();
    saysInOneLine(
        RunningBot.refused(
            Map.of("TRAEDESTEN_DATA", data.toString(), "TRAEDESTEN_KEYS", keys().toString())),
        "key");
  }

  @Test
  void an_emulator_that_others_could_reach_by_a_variable_of_springs() {
    saysInOneLine(
        RunningBot.refused(
            Map.of(
                "TRAEDESTEN_DATA", folder.resolve("data").toString(),
                "TEAMS_EMULATOR", "true",
                "MANAGEMENT_SERVER_ADDRESS", "0.0.0.0")),
        "TEAMS_EMULATOR",
        "management.server.address");
  }

  private Path keys() throws IOException {
    var file = Files.createTempDirectory(folder, "keys").resolve("keys.json");
    dk.traedesten.redis.crypto.KeyFile.create(file);
    return file;
  }
}
