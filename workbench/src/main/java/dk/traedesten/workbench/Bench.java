package dk.traedesten.workbench;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.dialog.Links;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the workbench stands: what it says, and what it says when something is wrong.
record Bench(PrintStream out, PrintStream err) {

  /// Says what is wrong.
  ///
  /// @return the exit status for it
  int refuse(String why) {
    err.println(why);
    return 1;
  }

  /// An exercise from its file, with those it uses; empty when something is wrong with it, which is
  /// then said.
  Optional<Exercise> read(String file) {
    return text(file)
        .flatMap(text ->
            switch (DialogReader.read(file, text)) {
              case Outcome.Good(var dialog) -> whole(file, text, dialog);
              case Outcome.Broken(var faults) -> {
                faults.forEach(err::println);
                yield Optional.empty();
              }
            });
  }

  private Optional<Exercise> whole(String file, String text, Dialog dialog) {
    try {
      var beside = new NeighbouringFiles(Path.of(file), dialog);
      var faults = beside.faults();
      if (faults.isEmpty()) {
        faults = Links.faults(file, text, dialog, beside.catalogue());
      }
      if (faults.isEmpty()) {
        return Optional.of(new Exercise(dialog, beside.catalogue().parts(dialog)));
      }
      faults.forEach(err::println);
      err.printf(
          "An exercise can use those that lie in the same folder as %s, and those that come along.%n",
          file);
    } catch (IOException e) {
      refuse("the folder of %s cannot be read: %s".formatted(file, e.getMessage()));
    }
    return Optional.empty();
  }

  /// The dialog files of a folder, by name.
  List<Path> dialogs(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(Bench::isDialog).sorted().toList();
    } catch (IOException e) {
      refuse("the folder %s cannot be read: %s".formatted(folder, e.getMessage()));
      return List.of();
    }
  }

  /// Editors keep their own files beside the one that is written.
  static boolean isDialog(Path file) {
    var name = file.getFileName().toString();
    return name.endsWith(".yaml") && !name.startsWith(".") && !Files.isDirectory(file);
  }

  /// The text of a file; empty when it cannot be read, which is then said.
  Optional<String> text(String file) {
    try {
      return Optional.of(Files.readString(Path.of(file)));
    } catch (NoSuchFileException e) {
      refuse("%s is not there".formatted(file));
    } catch (IOException e) {
      refuse("%s cannot be read: save it as UTF-8".formatted(file));
    }
    return Optional.empty();
  }
}
