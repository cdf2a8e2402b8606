package dk.traedesten.redis.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The start of a new server in a folder.
record Launch(ServerBinary binary, Path folder) {
  private static final Logger log = LoggerFactory.getLogger(Launch.class);
  private static final int PORTS_TO_TRY = 4;
  // Reading a file of a gigabyte takes some ten seconds.
  private static final Duration TO_BE_READY = Duration.ofSeconds(60);

  /// Starts it on a port that is free, and waits until it can be used.
  ///
  /// @throws ServerFailed with the reason it gave, when it did not start
  Running start() throws IOException {
    return start(ServerConfig::fresh);
  }

  /// Starts it where it was before, so that those who know it find it again.
  ///
  /// @throws ServerFailed with the reason it gave, when it did not start
  Running again(ServerConfig before) throws IOException {
    return start(() -> before);
  }

  private interface Configs {
    ServerConfig next() throws IOException;
  }

  private Running start(Configs configs) throws IOException {
    for (int left = PORTS_TO_TRY; ; left--) {
      var config = configs.next();
      var words = ServerLog.of(folder);
      words.begin();
      launch(config);
      var talk = new ServerTalk(config);
      Await.until(TO_BE_READY, () -> talk.isReady() || gaveUp(words));
      var server = words.writer().flatMap(ProcessHandle::of).filter(Running::isAtWork);
      if (server.isPresent() && talk.isReady()) {
        warnIfMended(words);
        return new Running(server.get(), config);
      }
      server.ifPresent(ProcessHandle::destroyForcibly);
      // Between finding a free port and using it, somebody else may have taken it.
      if (left == 1 || !words.tells("Failed listening on port")) {
        throw new ServerFailed(
            "Redis did not start in %s; its log ends: %s".formatted(folder, words.lastLine()));
      }
    }
  }

  private void launch(ServerConfig config) throws IOException {
    var launcher =
        new ProcessBuilder(binary.in(folder).toString(), config.write(folder).toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    // It goes on by itself in the background; what it says here is said before that.
    var said = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (launcher.onExit().join().exitValue() != 0) {
      throw new ServerFailed("Redis did not start in %s; it said: %s".formatted(folder, said));
    }
  }

  private static boolean gaveUp(ServerLog words) {
    var writer = words.writer();
    return writer.isPresent()
        && writer.flatMap(ProcessHandle::of).filter(Running::isAtWork).isEmpty();
  }

  /// A write that was cut short by a crash was never acknowledged; Redis leaves it out.
  private void warnIfMended(ServerLog words) {
    if (words.tells("Truncating the AOF")) {
      log.warn("The last write in {} was cut short by a crash and has been left out.", folder);
    }
  }
}
