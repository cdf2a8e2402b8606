package dk.traedesten.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that are made here and kept where people read them.
final class Kept {
  private Kept() {}

  /// Fails when a file is not the one that is made now, and says how to accept it.
  static void assertKept(String file, String made) {
    var kept = Path.of(file);
    try {
      if (System.getProperties().containsKey("accept.workbench")) {
        Files.createDirectories(kept.toAbsolutePath().getParent());
        Files.writeString(kept, made);
      }
      assertThat(made)
          .as(
              "%s; when the change is meant, accept it with ./test -pl workbench -am -Daccept.workbench",
              file)
          .isEqualTo(Files.exists(kept) ? Files.readString(kept) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
