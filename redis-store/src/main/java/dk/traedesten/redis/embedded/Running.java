package dk.traedesten.redis.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/// A server at work.
record Running(ProcessHandle process, ServerConfig config) {
  private static final Duration TO_STOP = Duration.ofSeconds(10);
  private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE / 2);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);

  /// Whether a process is at work. One that has ended but was not yet waited for has no command.
  static boolean isAtWork(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  /// Whether a process runs a program out of this folder.
  static boolean isFrom(Path folder, ProcessHandle process) {
    return isAtWork(process)
        && process.info().command().map(Path::of).map(Path::getParent).equals(Optional.of(folder));
  }

  /// Stops it. Nothing is lost by force, since every write is on the disk before it is
  /// acknowledged.
  void stop() {
    new ServerTalk(config).stop();
    if (!Patience.until(TO_STOP, () -> !isAtWork(process))) {
      process.destroyForcibly();
      Patience.until(TO_STOP, () -> !isAtWork(process));
    }
  }

  /// Completed with the last line of its log when it ends.
  ///
  /// Java's own `onExit` waits for a process that is not its child until the system has cleared it
  /// away, which on some systems never happens.
  CompletionStage<String> ended(ServerLog log) {
    var end = new CompletableFuture<String>();
    Thread.ofVirtual()
        .name("embedded-redis-watch")
        .start(() -> {
          Patience.until(FOREVER, LOOK_EVERY, () -> !isAtWork(process));
          end.complete(log.lastLine());
        });
    return end;
  }
}
