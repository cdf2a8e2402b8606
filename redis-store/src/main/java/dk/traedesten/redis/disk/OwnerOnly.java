package dk.traedesten.redis.disk;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Folders (0700) and files (0600) for their owner alone.
public final class OwnerOnly {
  private OwnerOnly() {}

  /// A folder for its owner alone, with the folders above it; one that is there already is closed
  /// to others.
  ///
  /// @return its real path, free of links
  public static Path folder(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, fromString("rwx------"));
    return folder.toRealPath();
  }

  /// A file that holds exactly this text, or, after a crash, exactly what it held before: written
  /// beside its place, forced to the disk, then moved there in one step.
  public static void write(Path file, String text) throws IOException {
    var beside = file.resolveSibling(file.getFileName() + ".new");
    var folder = beside.toAbsolutePath().resolve("..").normalize();
    Files.deleteIfExists(beside);
    var attributes = asFileAttribute(fromString("rw-------"));
    try (var channel = FileChannel.open(beside, Set.of(CREATE_NEW, WRITE), attributes)) {
      var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(beside, file, ATOMIC_MOVE);
    remember(folder);
  }

  /// Takes a file away so that it does not come back after a crash.
  public static void delete(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      remember(file.toAbsolutePath().resolve("..").normalize());
    }
  }

  /// The move itself must survive a power cut too, and it is the folder that holds it.
  private static void remember(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    }
  }
}
