package dk.traedesten.redis.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisDataException;

class EmbeddedRedisTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void place() {
    folder = temp.resolve("data of \"ours\"");
  }

  @Test
  void data_are_there_after_a_stop_and_a_new_start() {
    try (var redis = EmbeddedRedis.open(folder)) {
      assertThat(redis.adopted()).isFalse();
      write(redis, "answer", "7");
    }
    try (var redis = EmbeddedRedis.open(folder)) {
      assertThat(redis.adopted()).isFalse();
      assertThat(read(redis, "answer")).isEqualTo("7");
    }
  }

  @Test
  void folder_and_the_file_with_the_password_are_for_the_owner_only() throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    EmbeddedRedis.open(folder).close();
    assertThat(permissions(folder)).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve("redis.conf"))).isEqualTo("rw-------");
  }

  @Test
  void nobody_gets_in_without_the_password_which_no_argument_tells() throws IOException {
    try (var redis = EmbeddedRedis.open(folder)) {
      try (var stranger = new Jedis("127.0.0.1", redis.url().getPort())) {
        assertThatThrownBy(stranger::ping).isInstanceOf(JedisDataException.class);
      }
      var password = redis.url().getUserInfo().substring(1);
      var process = ProcessHandle.of(ServerLog.of(folder).writer().orElseThrow()).orElseThrow();
      assertThat(process.info().commandLine().orElse("")).doesNotContain(password);
      assertThat(redis.toString()).doesNotContain(password);
    }
  }

  @Test
  void it_listens_on_this_machine_only_and_writes_before_it_acknowledges() {
    try (var redis = EmbeddedRedis.open(folder);
        var jedis = new Jedis(redis.url())) {
      assertThat(jedis.configGet("bind")).containsValue("127.0.0.1");
      assertThat(jedis.configGet("appendfsync")).containsValue("always");
      assertThat(jedis.configGet("maxmemory-policy")).containsValue("noeviction");
    }
  }

  @Test
  void second_user_of_a_folder_is_told_what_to_do() {
    try (var first = EmbeddedRedis.open(folder)) {
      assertThatThrownBy(() -> EmbeddedRedis.open(folder))
          .isInstanceOf(FolderInUse.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("TRAEDESTEN_DATA");
      write(first, "answer", "7");
    }
  }

  @Test
  void server_of_a_killed_process_is_taken_over_with_its_data() throws Exception {
    HeldOpen.andKilled(folder);
    try (var redis = EmbeddedRedis.open(folder)) {
      assertThat(redis.adopted()).isTrue();
      write(redis, "answer", "7");
      assertThat(read(redis, "answer")).isEqualTo("7");
    }
    assertThat(ServerLog.of(folder).writer().flatMap(ProcessHandle::of).filter(Running::isAtWork))
        .isEmpty();
  }

  @Test
  void what_was_acknowledged_survives_the_server_being_killed() {
    try (var redis = EmbeddedRedis.open(folder)) {
      write(redis, "answer", "7");
      kill(folder);
    }
    try (var redis = EmbeddedRedis.open(folder)) {
      assertThat(read(redis, "answer")).isEqualTo("7");
    }
  }

  @Test
  void server_of_another_version_is_stopped_and_its_data_kept() throws Exception {
    var older = Older.server(temp.resolve("older"));
    try (var jedis = new Jedis(URI.create(url(older.config())))) {
      jedis.set("answer", "7");
    }
    try (var redis = EmbeddedRedis.open(temp.resolve("older"))) {
      assertThat(redis.adopted()).isFalse();
      assertThat(read(redis, "answer")).isEqualTo("7");
      assertThat(new ServerTalk(config(redis)).about("redis_version")).hasValue("7.0.15");
    }
    assertThat(Running.isAtWork(older.process())).isFalse();
  }

  @Test
  void server_that_does_not_know_the_password_is_left_alone() throws Exception {
    HeldOpen.andKilled(folder);
    var config = folder.resolve("redis.conf");
    var right = Files.readString(config);
    Files.writeString(config, right.replaceFirst("requirepass \\w+", "requirepass guessed"));
    assertThatThrownBy(() -> EmbeddedRedis.open(folder))
        .isInstanceOf(ServerFailed.class)
        .hasMessageContaining("left alone")
        .hasMessageContaining("kill");
    Files.writeString(config, right);
    try (var redis = EmbeddedRedis.open(folder)) {
      assertThat(redis.adopted()).isTrue();
    }
  }

  @Test
  void copy_of_a_folder_gets_a_server_of_its_own() throws IOException {
    var copy = temp.resolve("copy");
    try (var original = EmbeddedRedis.open(folder)) {
      write(original, "answer", "7");
      Folders.copy(folder, copy);
      try (var redis = EmbeddedRedis.open(copy)) {
        assertThat(redis.adopted()).isFalse();
        write(redis, "answer", "8");
      }
      assertThat(read(original, "answer")).isEqualTo("7");
    }
  }

  /// Kills the server of a folder as a lack of memory would.
  private static void kill(Path folder) {
    var server = ServerLog.of(folder).writer().flatMap(ProcessHandle::of).orElseThrow();
    server.destroyForcibly();
    assertThat(RealServer.until(() -> !Running.isAtWork(server))).isTrue();
  }

  @Test
  void a_server_that_is_killed_comes_back_by_itself_where_it_was_with_its_data() throws Exception {
    var back = new LinkedBlockingQueue<String>();
    var given = new LinkedBlockingQueue<String>();
    try (var redis = EmbeddedRedis.open(folder)) {
      redis.keepAlive(back::add, given::add);
      var url = redis.url();
      for (int time = 0; time < 2; time++) {
        write(redis, "answer", "7" + time);
        kill(folder);
        assertThat(back.poll(60, TimeUnit.SECONDS)).isNotNull();
        assertThat(redis.url()).isEqualTo(url);
        assertThat(read(redis, "answer")).isEqualTo("7" + time);
      }
      assertThatThrownBy(() -> EmbeddedRedis.open(folder)).isInstanceOf(FolderInUse.class);
    }
    assertThat(given).isEmpty();
    assertThat(ServerLog.of(folder).writer().flatMap(ProcessHandle::of).filter(Running::isAtWork))
        .as("it is not brought back when it was meant to end")
        .isEmpty();
  }

  @Test
  void a_server_that_was_brought_back_is_taken_over_like_any_other() throws Exception {
    HeldOpen.andKilled(folder);
    var back = new LinkedBlockingQueue<String>();
    try (var redis = EmbeddedRedis.open(folder)) {
      assertThat(redis.adopted()).isTrue();
      redis.keepAlive(back::add, back::add);
      new ServerTalk(config(redis)).stop();
      assertThat(back.poll(60, TimeUnit.SECONDS)).contains("bye bye");
      assertThat(Orphan.in(folder, Platform.here().binary())).isPresent();
    }
  }

  @Test
  void a_server_that_ends_again_and_again_is_given_up_with_its_last_words() throws Exception {
    var given = new LinkedBlockingQueue<String>();
    try (var redis = EmbeddedRedis.open(folder)) {
      redis.keepAlive(_ -> new ServerTalk(config(redis)).stop(), given::add);
      new ServerTalk(config(redis)).stop();
      assertThat(given.poll(60, TimeUnit.SECONDS)).contains("bye bye");
    }
  }

  private static void write(EmbeddedRedis redis, String key, String value) {
    try (var jedis = new Jedis(redis.url())) {
      jedis.set(key, value);
    }
  }

  private static String read(EmbeddedRedis redis, String key) {
    try (var jedis = new Jedis(redis.url())) {
      return jedis.get(key);
    }
  }

  private static ServerConfig config(EmbeddedRedis redis) {
    return new ServerConfig(redis.url().getPort(), redis.url().getUserInfo().substring(1));
  }

  private static String url(ServerConfig config) {
    return "redis://:" + config.password() + "@127.0.0.1:" + config.port();
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
