package dk.traedesten.redis.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;

/// A Redis server of one's own, with its data in a folder. Everything it has acknowledged is on the
/// disk.
///
/// It listens on 127.0.0.1 only, under a password of its own. It outlives a Trædesten that is
/// killed, and is taken over by the next one on the same folder.
public final class EmbeddedRedis implements AutoCloseable {
  private final DataFolder folder;
  private final Running server;
  private final boolean adopted;

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

  /// Where it listens, with its password: not for logs.
  public URI url() {
    return URI.create(
        "redis://:%s@127.0.0.1:%d".formatted(server.config().password(), server.config().port()));
  }

  /// Whether it was at work already, left by a Trædesten that was killed.
  public boolean adopted() {
    return adopted;
  }

  /// Completed with the last line of the server's log when it ends, asked to or not: a full disk
  /// ends it, since it never acknowledges what it could not write.
  public CompletionStage<String> ended() {
    return server.ended(ServerLog.of(folder.path()));
  }

  /// Stops the server; its data stay in the folder.
  @Override
  public void close() {
    server.stop();
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
