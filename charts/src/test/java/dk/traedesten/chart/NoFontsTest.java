package dk.traedesten.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoFontsTest {

  /// A JVM of its own, which finds no fonts on its machine, draws one chart.
  static final class Elsewhere {
    static void main(String[] words) throws IOException {
      Files.writeString(
          Path.of(words[0]), Charts.svg(Examples.HISTOGRAM, Language.DA, Theme.LIGHT));
    }
  }

  @Test
  void machine_without_fonts_draws_the_same_bytes(@TempDir Path folder) throws Exception {
    var none = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
    var drawn = folder.resolve("drawn.svg");
    var java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Elsewhere.class.getName(),
            drawn.toString());
    java.environment().put("FONTCONFIG_FILE", none.toString());
    java.redirectErrorStream(true);
    var process = java.start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(drawn).content().isEqualTo(Charts.svg(Examples.HISTOGRAM, Language.DA, Theme.LIGHT));
  }
}
