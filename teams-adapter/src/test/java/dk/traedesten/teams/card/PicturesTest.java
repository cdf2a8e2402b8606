package dk.traedesten.teams.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Microsoft's own library reads every card that is kept, and finds nothing wrong. It is looked at
/// where `npm ci` has been run in `pictures`; nothing is fetched for it here.
class PicturesTest {
  private static final Path PICTURES = Path.of("pictures");

  @Test
  void every_kept_card_is_read_without_a_fault() throws IOException, InterruptedException {
    assumeTrue(
        Files.isDirectory(PICTURES.resolve("node_modules/adaptivecards")),
        "npm ci has not been run in teams-adapter/pictures");
    var check =
        new ProcessBuilder("node", "check.mjs")
            .directory(PICTURES.toFile())
            .redirectErrorStream(true)
            .start();
    try (var said = check.getInputStream()) {
      var words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(check.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(check.exitValue()).as(words).isZero();
    }
  }
}
