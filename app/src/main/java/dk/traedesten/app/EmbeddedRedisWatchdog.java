package dk.traedesten.app;

/// The embedded server is gone and cannot be brought back: nothing can be made durable any more, so
/// nothing is taken in any more.
final class EmbeddedRedisWatchdog {
  private static volatile boolean letGo;

  private EmbeddedRedisWatchdog() {}

  /// The server is about to be stopped by us: its end is no trouble.
  static void letGo() {
    letGo = true;
  }

  static void cut(String lastLine) {
    if (!letGo && !stopping()) {
      System.err.println(
          "Trædesten: the embedded Redis has ended (%s). Everything that was acknowledged is on the disk; mend the cause and start again with ./run."
              .formatted(lastLine));
      Runtime.getRuntime().halt(1);
    }
  }

  /// While the process ends by itself, the server is meant to end as well.
  private static boolean stopping() {
    try {
      var hook = new Thread(() -> {});
      Runtime.getRuntime().addShutdownHook(hook);
      Runtime.getRuntime().removeShutdownHook(hook);
      return false;
    } catch (IllegalStateException shuttingDown) {
      return true;
    }
  }
}
