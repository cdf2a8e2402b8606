package dk.traedesten.redis;

import static dk.traedesten.spi.Samples.TENANT;
import static dk.traedesten.spi.Samples.topic;
import static dk.traedesten.spi.Samples.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.RealServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWorkersTest {
  private static final int ROUNDS = 4;

  @TempDir Path folder;

  /// Each process is killed somewhere in the middle of its work, and everything is delivered again
  /// to the next ones.
  @Test
  void everything_is_counted_once_however_often_processes_are_killed() throws Exception {
    var keys = folder.resolve("keys.json");
    try (var server = RealServer.current("--appendonly", "yes", "--appendfsync", "always")) {
      var url = "redis://127.0.0.1:" + server.port();
      try (var redis = Redis.open(RedisUrl.parse(url), KeyFile.create(keys), 16)) {
        var sessions = OnceWorker.sessions();
        sessions.forEach(id -> redis.sessions().commit(turn(id, 0, "start").about("").commit()));
        var chance = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
          killAfter(chance.nextInt(10, 200), worker(url, keys), worker(url, keys));
        }
        finish(worker(url, keys));

        for (var id : sessions) {
          var stored = redis.sessions().load(TENANT, id, "none").orElseThrow();
          assertThat(topic(stored.document()).split(" "))
              .as("what was counted in %s", id)
              .containsExactlyInAnyOrderElementsOf(everythingOnce());
        }
        try (var world = server.connect()) {
          assertThat(world.scard(OnceWorker.DELIVERED))
              .isEqualTo(OnceWorker.SESSIONS * OnceWorker.EVENTS);
        }
      }
    }
  }

  private static List<String> everythingOnce() {
    return OnceWorker.inbounds().stream().flatMap(e -> Stream.of(e, "t" + e)).toList();
  }

  private static Process worker(String url, Path keys) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--sun-misc-unsafe-memory-access=allow");
    // They live so short that the better compiler would never pay.
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(OnceWorker.class.getName(), url, keys.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static void killAfter(int answers, Process... workers) throws Exception {
    try (var said = workers[0].inputReader()) {
      for (int i = 0; i < answers; i++) {
        said.readLine();
      }
    }
    for (var worker : workers) {
      assertThat(worker.isAlive()).isTrue();
      worker.destroyForcibly().waitFor();
    }
  }

  private static void finish(Process worker) throws Exception {
    try (var said = worker.inputReader()) {
      assertThat(said.lines().count()).isEqualTo(OnceWorker.SESSIONS * OnceWorker.EVENTS);
    }
    assertThat(worker.waitFor()).isZero();
  }
}
