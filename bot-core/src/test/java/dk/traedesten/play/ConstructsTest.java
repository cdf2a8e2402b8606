package dk.traedesten.play;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.dialog.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each construct of the language in a small exercise of its own, and how it goes.
class ConstructsTest {
  private static final Path FILES = Path.of("src/test/resources/constructs");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  private static Dialog read(String name) throws IOException {
    var file = FILES.resolve(name + ".yaml");
    return switch (DialogReader.read(name + ".yaml", Files.readString(file))) {
      case Outcome.Good(var dialog) -> dialog;
      case Outcome.Broken(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  @ParameterizedTest
  @MethodSource("names")
  void it_goes_as_it_is_told(String name) throws IOException {
    var dialog = read(name);
    for (var language : Language.values()) {
      var stage = new Stage(5);
      stage.start(dialog, Map.of());
      var told = new Transcript(stage, language).write(dialog.title().in(language));
      Golden.assertKept(
          "constructs/%s.%s.md".formatted(name, language.name().toLowerCase(java.util.Locale.ROOT)),
          told);
    }
  }
}
