package dk.traedesten.redis.embedded;

import dk.traedesten.redis.disk.OwnerOnly;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a server is told when it starts. The password stands in a file for the owner alone, never
/// among the arguments, which everyone on the machine can read.
record ServerConfig(int port, String password) {
  private static final String FILE = "redis.conf";
  private static final Pattern WRITTEN = Pattern.compile("(?m)^port (\\d+)\nrequirepass (\\w+)$");

  /// A port that is free right now, and a password nobody knows.
  static ServerConfig fresh() throws IOException {
    var secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new ServerConfig(socket.getLocalPort(), HexFormat.of().formatHex(secret));
    }
  }

  /// What the last server of this folder was told.
  static Optional<ServerConfig> of(Path folder) throws IOException {
    var file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var found = WRITTEN.matcher(Files.readString(file));
    return found.find()
        ? Optional.of(new ServerConfig(Integer.parseInt(found.group(1)), found.group(2)))
        : Optional.empty();
  }

  /// Writes it down for the server that will work in this folder.
  ///
  /// The server leaves the terminal (`daemonize`), so that a Ctrl-C there reaches Trædesten first,
  /// which finishes what it is doing before it stops the server.
  Path write(Path folder) throws IOException {
    var here = folder.toString().replace("\\", "\\\\").replace("\"", "\\\"");
    var file = folder.resolve(FILE);
    OwnerOnly.write(
        file,
        """
        # Written by Trædesten at each start; changes here are lost.
        bind 127.0.0.1
        port %d
        requirepass %s
        dir "%s"
        pidfile "%s/redis.pid"
        logfile "%s/redis.log"
        daemonize yes
        databases 1
        # Every answer is on the disk before it is acknowledged.
        appendonly yes
        appendfsync always
        no-appendfsync-on-rewrite no
        save ""
        # Nothing is ever thrown out to make room.
        maxmemory-policy noeviction
        """
            .formatted(port, password, here, here, here));
    return file;
  }

  @Override
  public String toString() {
    return "127.0.0.1:" + port;
  }
}
