package dk.traedesten.redis.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Consumer;

/// A Redis server of one's own, with its data in a folder. Everything it has acknowledged is on the
/// disk.
///
/// It listens on 127.0.0.1 only, under a password of its own. It outlives a Trædesten that is
/// killed, and is taken over by the next one on the same folder.
public final class EmbeddedRedis implements AutoCloseable {
  /// A server that has ended so often within so long would end again.
  private static final int MOST_ENDS = 5;

  private static final Duration WHILE = Duration.ofMinutes(1);

  private final DataFolder folder;
  private final boolean adopted;
  private final Object starting = new Object();
  private volatile Running server;
  private volatile boolean closed;

  private EmbeddedRedis(DataFolder folder, Running server, boolean adopted) {
    this.folder = folder;
    this.server = server;
    this.adopted = adopted;
  }

  /// Starts a server on a folder, or takes over the one that is at work there.
  ///
  /// @throws FolderInUse when another Trædesten has the folder
  /// @throws UnsupportedPlatform when no server comes along for this kind of machine
  /// @throws ServerFailed when the server does not start, with the reason it gave
  public static EmbeddedRedis open(Path wanted) {
    var binary = Platform.here().binary();
    try {
      var folder = DataFolder.open(wanted);
      try {
        var orphan = Orphan.in(folder.path(), binary);
        var server = orphan.isPresent() ? orphan.get() : new Launch(binary, folder.path()).start();
        return new EmbeddedRedis(folder, server, orphan.isPresent());
      } catch (IOException | RuntimeException failed) {
        folder.close();
        throw failed;
      }
    } catch (IOException disk) {
      throw new ServerFailed("Redis cannot use the folder %s: %s".formatted(wanted, disk), disk);
    }
  }

  /// Where the server of a folder listens that another Trædesten uses right now, with its password;
  /// empty when none answers.
  public static Optional<URI> atWork(Path folder) {
    try {
      return ServerConfig.of(folder)
          .filter(config -> new ServerTalk(config).isReady())
          .map(EmbeddedRedis::url);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /// Where it listens, with its password: not for logs.
  public URI url() {
    return url(server.config());
  }

  private static URI url(ServerConfig config) {
    return URI.create("redis://:%s@127.0.0.1:%d".formatted(config.password(), config.port()));
  }

  /// Whether it was at work already, left by a Trædesten that was killed.
  public boolean adopted() {
    return adopted;
  }

  /// Sees to it that there is a server: one that ends without being asked to is started again where
  /// it was, with its data. One that ends again and again, as on a full disk, since it never
  /// acknowledges what it could not write, is given up.
  ///
  /// @param broughtBack is told the last line of the log of the one that had ended
  /// @param gaveUp the same, when none could be brought back
  public void keepAlive(Consumer<String> broughtBack, Consumer<String> gaveUp) {
    Thread.ofVirtual().name("embedded-redis-watch").start(() -> watch(broughtBack, gaveUp));
  }

  private void watch(Consumer<String> broughtBack, Consumer<String> gaveUp) {
    var ends = new ArrayDeque<Long>();
    while (!closed) {
      server.awaitEnd();
      var lastLine = ServerLog.of(folder.path()).lastLine();
      long now = System.nanoTime();
      ends.add(now);
      ends.removeIf(end -> now - end > WHILE.toNanos());
      if (ends.size() > MOST_ENDS || !again()) {
        if (!closed) {
          gaveUp.accept(lastLine);
        }
        return;
      }
      broughtBack.accept(lastLine);
    }
  }

  /// Starts it again, unless it was meant to end.
  private boolean again() {
    synchronized (starting) {
      if (closed) {
        return false;
      }
      try {
        server = new Launch(Platform.here().binary(), folder.path()).again(server.config());
        return true;
      } catch (IOException | ServerFailed failed) {
        return false;
      }
    }
  }

  /// Stops the server; its data stay in the folder.
  @Override
  public void close() {
    closed = true;
    synchronized (starting) {
      server.stop();
    }
    try {
      folder.close();
    } catch (IOException disk) {
      throw new ServerFailed("The folder could not be let go: " + disk.getMessage(), disk);
    }
  }

  @Override
  public String toString() {
    return "Redis %s in %s".formatted(server.config(), folder.path());
  }
}
