package dk.traedesten.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.play.Crowd;
import dk.traedesten.play.Stage;
import dk.traedesten.session.Session.Finished;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Plays every dialog in the folder with virtual people.
class EveryDialogTest {
  private static final int WALKS = 60;

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  static Dialog read(Path file) {
    try {
      return switch (DialogReader.read(file.getFileName().toString(), Files.readString(file))) {
        case Outcome.Good(var dialog) -> dialog;
        case Outcome.Broken(var faults) -> throw new AssertionError(faults.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void is_the_same_after_it_was_stored(Path file) {
    var dialog = read(file);
    assertThat(Mappers.JSON.readValue(Mappers.JSON.writeValueAsBytes(dialog), Dialog.class))
        .isEqualTo(dialog);
  }

  @ParameterizedTest
  @MethodSource("files")
  void names_a_passage_of_a_source_that_is_in_the_catalogue(Path file) throws IOException {
    var source = read(file).source().split("/", 2);
    var catalogue = Path.of("../seeds").resolve(source[0] + ".md");
    assertThat(catalogue).exists();
    assertThat(Files.readString(catalogue)).containsPattern("(?m)^## " + source[1] + "\\s*$");
  }

  @ParameterizedTest
  @MethodSource("files")
  void ends_however_people_behave(Path file) {
    var dialog = read(file);
    var parts = parts(dialog);
    for (int seed = 0; seed < WALKS; seed++) {
      var random = new Random(seed);
      int least = Math.max(2, dialog.group().from());
      var stage = new Stage(random.nextInt(least, Math.min(8, dialog.group().to()) + 1));
      stage.uses(parts);
      stage.start(dialog, settings(dialog, random));
      stage.gather();
      try {
        new Crowd(stage, random).walk();
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("%s with seed %d".formatted(file, seed), e);
      }
      assertThat(stage.session()).isInstanceOf(Finished.class);
    }
  }

  /// The other exercises it uses.
  static Map<String, Dialog> parts(Dialog dialog) {
    try {
      return new Catalogue(files().stream().map(EveryDialogTest::read).toList()).parts(dialog);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> settings(Dialog dialog, Random random) {
    var settings = new HashMap<String, String>();
    for (var setting : dialog.settings()) {
      settings.put(
          setting.setting(), setting.options().get(random.nextInt(setting.options().size())).id());
    }
    return settings;
  }
}
