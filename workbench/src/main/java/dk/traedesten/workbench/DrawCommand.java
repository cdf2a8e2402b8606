package dk.traedesten.workbench;

import dk.traedesten.dialog.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The command that draws an exercise: Mermaid on the terminal, or SVG in a file.
final class DrawCommand {
  private DrawCommand() {}

  /// Understands `FILE [--svg OUT.svg] [--en]`; empty when it is written otherwise.
  static Optional<Integer> run(List<String> words, Bench bench) {
    var rest = new ArrayList<>(words);
    var language = rest.remove("--en") ? Language.EN : Language.DA;
    int svg = rest.indexOf("--svg");
    var to = Optional.<Path>empty();
    if (svg >= 0 && svg + 1 < rest.size()) {
      to = Optional.of(Path.of(rest.remove(svg + 1)));
      rest.remove(svg);
    }
    if (rest.size() != 1 || rest.getFirst().startsWith("-")) {
      return Optional.empty();
    }
    var file = to;
    return Optional.of(
        bench
            .read(rest.getFirst())
            .map(exercise -> Sketch.of(exercise, language))
            .map(sketch ->
                file.map(f -> svg(sketch, f, bench)).orElseGet(() -> print(sketch, bench)))
            .orElse(1));
  }

  private static int print(Sketch sketch, Bench bench) {
    bench.out().print(Mermaid.of(sketch));
    return 0;
  }

  private static int svg(Sketch sketch, Path file, Bench bench) {
    // Letters are measured with the desktop's classes; no desktop is needed for it.
    System.setProperty("java.awt.headless", "true");
    try (var to = Files.newOutputStream(file)) {
      Picture.write(sketch, to);
      bench.out().printf("Drew %s%n", file);
      return 0;
    } catch (IOException e) {
      return bench.refuse("%s cannot be written: %s".formatted(file, e.getMessage()));
    }
  }
}
