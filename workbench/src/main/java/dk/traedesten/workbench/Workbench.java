package dk.traedesten.workbench;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

/// What helps those who write exercises, as commands.
public final class Workbench {
  /// How the commands are written.
  public static final String USAGE =
      """
      ./run dialogs check FILE…      reads dialog files, or all in a folder, and says what is wrong
      ./run dialogs draw FILE        draws it: Mermaid, or --svg OUT.svg; --en in English
      ./run dialogs play FILE        walks through it in the terminal; --script FILE plays lines from
                                     a file; --people 3, --mode named, --set form=long, --en
      ./run dialogs new ID           writes a start file, ID.yaml
      ./run dialogs schema           prints what lets an editor complete and check
      """;

  private Workbench() {}

  /// Does what the words after `dialogs` say.
  ///
  /// @return the exit status: 0 well, 1 something is wrong, 2 not understood
  public static int run(List<String> words, InputStream in, PrintStream out, PrintStream err) {
    var bench = new Bench(out, err);
    if (words.isEmpty()) {
      return notUnderstood(bench);
    }
    var rest = words.subList(1, words.size());
    return switch (words.getFirst()) {
      case "check" -> rest.isEmpty() ? notUnderstood(bench) : check(rest, bench);
      case "draw" -> DrawCommand.run(rest, bench).orElseGet(() -> notUnderstood(bench));
      case "play" -> Playing.run(rest, in, bench).orElseGet(() -> notUnderstood(bench));
      case "new" -> one(rest, bench, id -> NewExercise.write(id, Path.of(""), bench));
      case "schema" -> schema(bench);
      default -> notUnderstood(bench);
    };
  }

  private static int one(List<String> rest, Bench bench, ToIntFunction<String> command) {
    return rest.size() == 1 ? command.applyAsInt(rest.getFirst()) : notUnderstood(bench);
  }

  private static int notUnderstood(Bench bench) {
    bench.err().print(USAGE);
    return 2;
  }

  private static int check(List<String> files, Bench bench) {
    return files.stream().mapToInt(file -> checkAll(Path.of(file), bench)).max().orElse(0);
  }

  private static int checkAll(Path path, Bench bench) {
    if (!Files.isDirectory(path)) {
      return check(path.toString(), bench);
    }
    var files = bench.dialogs(path);
    return files.isEmpty()
        ? bench.refuse("there is no file that ends in .yaml in %s".formatted(path))
        : files.stream().mapToInt(file -> check(file.toString(), bench)).max().orElse(0);
  }

  private static int check(String file, Bench bench) {
    return bench
        .read(file)
        .map(Exercise::dialog)
        .map(dialog -> {
          bench
              .out()
              .printf(
                  "%s is fine: %s, %d steps%n", file, dialog.title().en(), dialog.steps().size());
          return 0;
        })
        .orElse(1);
  }

  private static int schema(Bench bench) {
    bench.out().print(DialogSchema.text());
    return 0;
  }
}
