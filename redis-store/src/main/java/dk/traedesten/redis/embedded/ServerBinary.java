package dk.traedesten.redis.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The program of a Redis server, as it lies in a jar.
///
/// @param version what the program calls itself
/// @param resource where it lies on the class path
record ServerBinary(String version, String resource) {

  /// The program as a file in a folder; unpacked there unless it is there already.
  Path in(Path folder) throws IOException {
    var program = folder.resolve(resource.substring(1));
    if (!Files.isExecutable(program)) {
      // A program that is only half there must never be found: it gets its name last.
      var beside = folder.resolve(program.getFileName() + ".new");
      try (var bytes = ServerBinary.class.getResourceAsStream(resource)) {
        if (bytes == null) {
          throw new IOException("the jar with " + resource + " is not on the class path");
        }
        Files.copy(bytes, beside, REPLACE_EXISTING);
      }
      Files.setPosixFilePermissions(beside, fromString("rwx------"));
      Files.move(beside, program, ATOMIC_MOVE);
    }
    return program;
  }
}
