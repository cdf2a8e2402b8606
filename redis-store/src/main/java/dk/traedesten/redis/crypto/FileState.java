package dk.traedesten.redis.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// What tells one state of a file from the next: when it was written, and which file it is at all.
record FileState(long writtenMs, String identity) {
  static FileState of(Path file) {
    try {
      var about = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileState(about.lastModifiedTime().toMillis(), String.valueOf(about.fileKey()));
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }
}
