package dk.traedesten.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.play.Stage;
import dk.traedesten.play.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Five people walk through every dialog; what they see is kept as a text that a facilitator can
/// read.
class TranscriptTest {
  private static final Path KEPT = Path.of("src/test/resources/transcripts");

  @ParameterizedTest
  @MethodSource("dk.traedesten.dialogs.EveryDialogTest#files")
  void reads_in_both_languages_as_it_did(Path file) throws IOException {
    var dialog = EveryDialogTest.read(file);
    for (var language : Language.values()) {
      var stage = new Stage(5);
      stage.uses(EveryDialogTest.parts(dialog));
      stage.start(dialog, Map.of());
      var written = new Transcript(stage, language).write(dialog.title().in(language));
      keptAs(dialog.id() + "." + language.name().toLowerCase(Locale.ROOT) + ".md", written);
    }
  }

  private static void keptAs(String name, String written) throws IOException {
    var kept = KEPT.resolve(name);
    if (Boolean.getBoolean("accept")) {
      Files.createDirectories(KEPT);
      Files.writeString(kept, written);
    }
    assertThat(written)
        .as(
            "the transcript %s; when the change is meant, accept it with ./test -pl dialogs -am -Dtest=TranscriptTest -Daccept=true",
            name)
        .isEqualTo(Files.exists(kept) ? Files.readString(kept) : "");
  }
}
