package dk.traedesten.app;

import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.teams.AppPackage;
import dk.traedesten.workbench.Workbench;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// What the program can do besides running: each command says what it did, or how it is written.
final class Commands {
  private static final String USAGE =
      """
      ./run                          starts the bot
      """
          + Workbench.USAGE
          + RightsCommands.USAGE
          + """
          ./run keys create FILE         makes a file with an encryption key
          ./run keys rotate FILE         adds a new key; what the old ones sealed can still be read
          ./run teams package FILE APP-ID ORGANISATION SITE
                                         packs the app for Teams (docs/teams.md)
          """;

  private Commands() {}

  /// Does what the words say.
  ///
  /// @return the exit status: 0 well, 1 something is wrong, 2 not understood
  static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    var words = List.of(args);
    if (words.size() > 1 && words.getFirst().equals("dialogs")) {
      return Workbench.run(words.subList(1, words.size()), in, out, err);
    }
    if (words.size() == 3 && words.getFirst().equals("keys")) {
      return keys(words.get(1), Path.of(words.get(2)), out, err);
    }
    if (RightsCommands.isOne(words)) {
      return RightsCommands.run(words, System.getenv(), out, err);
    }
    if (words.size() == 6 && words.subList(0, 2).equals(List.of("teams", "package"))) {
      return teams(words.subList(2, 6), out, err);
    }
    return notUnderstood(err);
  }

  private static int teams(List<String> words, PrintStream out, PrintStream err) {
    try {
      var app = new AppPackage(words.get(1), words.get(2), URI.create(words.get(3)));
      var fault = app.fault();
      if (fault.isPresent()) {
        err.println(fault.get());
        return 1;
      }
      app.write(Path.of(words.getFirst()));
      out.printf(
          "Made %s. Upload it in Teams: Apps, Manage your apps, Upload an app.%n",
          words.getFirst());
      return 0;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      err.println(e.getMessage());
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
