package dk.traedesten.redis.embedded;

import java.util.Locale;

/// A kind of machine: the names that Java has for its operating system and its processor.
record Platform(String os, String arch) {

  /// The machine this runs on.
  static Platform here() {
    return new Platform(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /// The server that comes along for this machine.
  ///
  /// @throws UnsupportedPlatform when there is none
  ServerBinary binary() {
    return new ServerBinary("7.0.15", "/redis-server-7.0.15-" + system() + "-" + processor());
  }

  private String system() {
    var name = os.toLowerCase(Locale.ROOT);
    if (name.startsWith("linux")) {
      return "linux";
    }
    if (name.startsWith("mac")) {
      return "darwin";
    }
    throw new UnsupportedPlatform(this);
  }

  private String processor() {
    return switch (arch) {
      case "amd64", "x86_64" -> "amd64";
      case "aarch64", "arm64" -> "arm64";
      default -> throw new UnsupportedPlatform(this);
    };
  }
}
