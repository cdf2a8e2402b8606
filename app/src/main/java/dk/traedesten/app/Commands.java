package dk.traedesten.app;

import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.redis.crypto.KeyFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the program can do besides running: each command says what it did, or how it is written.
final class Commands {
  private static final String USAGE =
      """
      ./run                          starts the bot
      ./run dialogs check FILE…      reads dialog files and says what is wrong in them
      ./run keys create FILE         makes a file with an encryption key
      ./run keys rotate FILE         adds a new key; what the old ones sealed can still be read
      """;

  private Commands() {}

  /// Does what the words say.
  ///
  /// @return the exit status: 0 well, 1 something is wrong, 2 not understood
  static int run(String[] args, PrintStream out, PrintStream err) {
    var words = List.of(args);
    if (words.size() > 2 && words.subList(0, 2).equals(List.of("dialogs", "check"))) {
      return words.subList(2, words.size()).stream()
          .mapToInt(f -> check(f, out, err))
          .max()
          .orElse(0);
    }
    if (words.size() == 3 && words.getFirst().equals("keys")) {
      return keys(words.get(1), Path.of(words.get(2)), out, err);
    }
    return notUnderstood(err);
  }

  private static int check(String file, PrintStream out, PrintStream err) {
    try {
      return switch (DialogReader.read(file, Files.readString(Path.of(file)))) {
        case Outcome.Good(var dialog) -> {
          out.printf(
              "%s is fine: %s, %d steps%n", file, dialog.title().en(), dialog.steps().size());
          yield 0;
        }
        case Outcome.Broken(var faults) -> {
          faults.forEach(err::println);
          yield 1;
        }
      };
    } catch (IOException e) {
      err.printf("%s cannot be read: %s%n", file, e.getMessage());
      return 1;
    }
  }

  private static int keys(String verb, Path file, PrintStream out, PrintStream err) {
    switch (verb) {
      case "create" -> {
        KeyFile.create(file);
        out.printf(
            "Made %s. Keep it apart from the data, with a backup: without it nothing can be read.%n",
            file);
      }
      case "rotate" -> {
        KeyFile.open(file).rotate();
        out.printf("%s seals with a new key from now on. Back it up again.%n", file);
      }
      default -> {
        return notUnderstood(err);
      }
    }
    return 0;
  }

  private static int notUnderstood(PrintStream err) {
    err.print(USAGE);
    return 2;
  }
}
