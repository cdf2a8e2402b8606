package dk.traedesten.redis.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

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
    if (!Await.until(TO_STOP, () -> !isAtWork(process))) {
      process.destroyForcibly();
      Await.until(TO_STOP, () -> !isAtWork(process));
    }
  }

  /// Waits until it ends, whoever ended it.
  ///
  /// Java's own `onExit` waits for a process that is not its child until the system has cleared it
  /// away, which on some systems never happens.
  void awaitEnd() {
    Await.until(FOREVER, LOOK_EVERY, () -> !isAtWork(process));
  }
}
