package dk.traedesten.workbench;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A start file: a small whole exercise with a note at everything one can change.
final class NewExercise {
  private NewExercise() {}

  static int write(String id, Path folder, Bench bench) {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > 40) {
      return bench.refuse(
          "`%s` is no name for an exercise; write small letters a to z and digits joined by -, at most 40"
              .formatted(id));
    }
    var file = folder.resolve(id + ".yaml");
    try {
      Files.writeString(file, text(id), StandardOpenOption.CREATE_NEW);
      bench.out().printf("Wrote %s. Open it, change it, and walk through it:%n", file);
      bench.out().printf("  ./run dialogs play %s%n", file);
      if (NeighbouringFiles.builtIn(id).isPresent()) {
        bench
            .out()
            .printf(
                "An exercise named %s comes along: where yours is offered, it takes its place.%n",
                id);
      }
      completion(folder, bench);
      return 0;
    } catch (FileAlreadyExistsException e) {
      return bench.refuse(
          "%s is there already and stays as it is; choose another name".formatted(file));
    } catch (IOException e) {
      return bench.refuse("%s cannot be written: %s".formatted(file, e.getMessage()));
    }
  }

  static String text(String id) {
    return Resources.read("start.yaml").replace("{{id}}", id);
  }

  /// What makes the editor complete and check lies beside the file.
  private static void completion(Path folder, Bench bench) throws IOException {
    var schema = folder.resolve(DialogSchema.FILE);
    try {
      Files.writeString(schema, DialogSchema.text(), StandardOpenOption.CREATE_NEW);
      bench.out().printf("Wrote %s beside it, so that your editor can help.%n", schema);
    } catch (FileAlreadyExistsException kept) {
      // There is one; `./run dialogs schema` gives the newest.
    }
  }
}
