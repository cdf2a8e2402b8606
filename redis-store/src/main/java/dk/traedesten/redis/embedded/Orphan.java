package dk.traedesten.redis.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// A server that outlived the Trædesten that started it: one that was killed, not stopped.
///
/// It still has the folder's file open, and two servers on one file destroy it. So it is taken
/// over, but only after it has shown that it knows this folder's password and works in this folder.
final class Orphan {
  private static final Duration TO_ANSWER = Duration.ofSeconds(60);

  private Orphan() {}

  /// Takes over the server that is at work in a folder, if there is one. One of another version is
  /// stopped, so that a new one can start.
  ///
  /// @throws ServerFailed when a server is at work there that does not know the folder's password
  static Optional<Running> in(Path folder, ServerBinary binary) throws IOException {
    var left = process(folder).filter(process -> Running.isFrom(folder, process));
    if (left.isEmpty()) {
      return Optional.empty();
    }
    var server = known(folder, left.get());
    var talk = new ServerTalk(server.config());
    if (!talk.about("redis_version").equals(Optional.of(binary.version()))) {
      server.stop();
      return Optional.empty();
    }
    if (!Await.until(TO_ANSWER, talk::isReady)) {
      throw new ServerFailed(
          "The Redis server (process %d) in %s is not ready after %d s; its log ends: %s"
              .formatted(
                  server.process().pid(),
                  folder,
                  TO_ANSWER.toSeconds(),
                  ServerLog.of(folder).lastLine()));
    }
    return Optional.of(server);
  }

  private static Optional<ProcessHandle> process(Path folder) throws IOException {
    var file = folder.resolve("redis.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var written = Files.readString(file).strip();
    return written.matches("\\d{1,18}")
        ? ProcessHandle.of(Long.parseLong(written))
        : Optional.empty();
  }

  private static Running known(Path folder, ProcessHandle process) throws IOException {
    return ServerConfig.of(folder)
        .filter(config -> {
          var talk = new ServerTalk(config);
          return talk.folder().equals(Optional.of(folder.toString()))
              && talk.about("process_id").equals(Optional.of(Long.toString(process.pid())));
        })
        .map(config -> new Running(process, config))
        .orElseThrow(() ->
            new ServerFailed(
                ("A Redis server (process %d) is at work in %s, but it does not answer to the"
                        + " password of this folder, so it was left alone. Stop it with: kill %d")
                    .formatted(process.pid(), folder, process.pid())));
  }
}
