package dk.traedesten.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.dialog.Links;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A few steps that show one kind of thing. What stands above `#---` is needed to run it, and is
/// not shown.
record Example(String word, String text) {
  private static final Path FOLDER = Path.of("src/test/resources/examples");
  private static final String CUT = "#---\n";

  /// The small parts that are easier shown than said.
  static final List<String> PARTS = List.of("as", "audience", "over", "text");

  static Example of(Class<?> kind) {
    return of(GrammarName.of(kind));
  }

  static Example of(String word) {
    try {
      return new Example(word, Files.readString(FOLDER.resolve(word + ".yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "`%s` has no example; write %s/%s.yaml".formatted(word, FOLDER, word), e);
    }
  }

  /// What the reference shows of it.
  String shown() {
    return text.substring(text.indexOf(CUT) < 0 ? 0 : text.indexOf(CUT) + CUT.length());
  }

  /// The whole exercise it stands for, which may use those that come along.
  Exercise exercise() {
    var file = "../dialogs/lille.yaml";
    var yaml = Wrapped.steps(text);
    return switch (DialogReader.read(file, yaml)) {
      case Outcome.Good(var dialog) -> linked(file, yaml, dialog);
      case Outcome.Broken(var faults) -> throw new AssertionError(word + ": " + faults);
    };
  }

  private Exercise linked(String file, String yaml, Dialog dialog) {
    try {
      var others = new NeighbouringFiles(Path.of(file), dialog).catalogue();
      assertThat(Links.faults(file, yaml, dialog, others)).as(word).isEmpty();
      return new Exercise(dialog, others.parts(dialog));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
