package dk.traedesten.workbench;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A few steps that show one kind of thing. What stands above `#---` is needed to run it, and is
/// not shown.
record Example(String word, String text) {
  private static final Path FOLDER = Path.of("src/test/resources/examples");
  private static final String CUT = "#---\n";

  static Example of(Class<?> kind) {
    var word = Word.of(kind);
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

  /// The whole exercise it stands for.
  Dialog dialog() {
    return switch (DialogReader.read("lille.yaml", Wrapped.steps(text))) {
      case Outcome.Good(var dialog) -> dialog;
      case Outcome.Broken(var faults) -> throw new AssertionError(word + ": " + faults);
    };
  }
}
