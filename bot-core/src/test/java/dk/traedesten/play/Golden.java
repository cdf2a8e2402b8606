package dk.traedesten.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Texts that are kept beside the tests, so that a change in them is seen and meant.
public final class Golden {
  private static final Path KEPT = Path.of("src/test/resources/golden");

  private Golden() {}

  /// Fails when a text is not the one that is kept, and says how to accept it.
  public static void assertKept(String name, String written) {
    var kept = KEPT.resolve(name);
    try {
      if (Boolean.getBoolean("accept")) {
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, written);
      }
      assertThat(written)
          .as(
              "%s; when the change is meant, accept it with ./test -pl %s -am -Daccept=true",
              kept, module())
          .isEqualTo(Files.exists(kept) ? Files.readString(kept) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Tests run in the folder of their module.
  private static Path module() {
    return Path.of("").toAbsolutePath().getFileName();
  }
}
