package dk.traedesten.redis.embedded;

import java.nio.file.Path;

/// A Trædesten in a process of its own, which can be killed as a power switch would.
final class HeldOpen {
  private HeldOpen() {}

  public static void main(String[] args) throws Exception {
    var redis = EmbeddedRedis.open(Path.of(args[0]));
    System.out.println(redis.url());
    System.in.read();
  }

  /// Starts one on a folder, waits until its server is ready, and kills it.
  static void andKilled(Path folder) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                HeldOpen.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var said = process.inputReader()) {
      if (said.readLine() == null) {
        throw new IllegalStateException("it did not start");
      }
    }
    process.destroyForcibly().waitFor();
  }
}
