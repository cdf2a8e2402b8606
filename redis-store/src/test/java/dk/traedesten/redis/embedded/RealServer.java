package dk.traedesten.redis.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisAccessControlException;
import redis.clients.jedis.exceptions.JedisException;

/// A real Redis server in a folder of its own, for tests; gone when closed.
public final class RealServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Process process;
  private final Path folder;
  private final int port;

  private RealServer(Process process, Path folder, int port) {
    this.process = process;
    this.folder = folder;
    this.port = port;
  }

  /// The version that comes along.
  public static RealServer current(String... settings) {
    return start(Platform.here().binary(), "save \"\"\n", settings);
  }

  /// The oldest version that is promised to work.
  public static RealServer oldest(String... settings) {
    return start(Older.binary(), "save \"\"\n", settings);
  }

  /// A Sentinel that watches a primary and acts alone.
  public static RealServer sentinel(String name, RealServer primary, String password) {
    var config =
        """
        sentinel monitor %s 127.0.0.1 %d 1
        sentinel auth-pass %s %s
        sentinel down-after-milliseconds %s 500
        """
            .formatted(name, primary.port(), name, password, name);
    return start(Platform.here().binary(), config, "--sentinel");
  }

  private static RealServer start(ServerBinary binary, String config, String... settings) {
    try {
      var folder = Files.createTempDirectory("redis");
      var port = freePort();
      var file = Files.writeString(folder.resolve("redis.conf"), config);
      var command = new ArrayList<>(List.of(binary.in(folder).toString(), file.toString()));
      command.addAll(List.of("--port", "" + port, "--bind", "127.0.0.1"));
      command.addAll(List.of("--dir", folder.toString()));
      command.addAll(List.of(settings));
      var process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("redis.log").toFile())
              .start();
      var server = new RealServer(process, folder, port);
      if (!until(() -> server.isReady() || !process.isAlive()) || !process.isAlive()) {
        var said = Files.readString(folder.resolve("redis.log"));
        server.close();
        throw new IllegalStateException("Redis did not start: " + said);
      }
      return server;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A port that is free right now.
  public static int freePort() {
    try {
      return ServerConfig.fresh().port();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public int port() {
    return port;
  }

  public Path folder() {
    return folder;
  }

  public Jedis connect() {
    return new Jedis("127.0.0.1", port);
  }

  /// Ends it as a power cut would.
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /// Holds it still, as a machine does that has no memory left: it takes connections and answers
  /// nothing.
  public void freeze() {
    signal("STOP");
  }

  /// Lets it go on.
  public void thaw() {
    signal("CONT");
  }

  private void signal(String name) {
    try {
      var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
      if (kill.onExit().join().exitValue() != 0) {
        throw new IllegalStateException("kill -" + name + " failed");
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isReady() {
    try (var connection = connect()) {
      return connection.ping().equals("PONG");
    } catch (JedisAccessControlException closed) {
      return true;
    } catch (JedisException notYet) {
      return false;
    }
  }

  /// Waits for another process, with an end.
  public static boolean until(BooleanSupplier holds) {
    return Await.until(PATIENCE, holds);
  }

  @Override
  public void close() {
    kill();
    if (!until(this::isCleared)) {
      throw new IllegalStateException("%s cannot be cleared".formatted(folder));
    }
  }

  /// One that rewrites its file has a child that goes on for a moment.
  private boolean isCleared() {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
      return true;
    } catch (IOException | UncheckedIOException stillWritten) {
      return !Files.exists(folder);
    }
  }
}
