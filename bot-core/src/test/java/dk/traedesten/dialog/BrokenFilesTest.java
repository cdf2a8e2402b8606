package dk.traedesten.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.play.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Broken dialog files, and what the one who wrote them is told.
class BrokenFilesTest {
  private static final Path BROKEN = Path.of("src/test/resources/broken");

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(BROKEN)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static List<Fault> faults(Path file) throws IOException {
    return switch (DialogReader.read(file.getFileName().toString(), Files.readString(file))) {
      case Outcome.Good _ -> List.of();
      case Outcome.Broken(var faults) -> faults;
    };
  }

  @Test
  void each_fault_has_its_line_and_what_to_write_instead() throws IOException {
    var written = new StringJoiner("\n", "", "\n");
    for (var file : files()) {
      var lines = Files.readAllLines(file);
      for (var fault : faults(file)) {
        written.add(fault.toString());
        written.add(
            "    | "
                + (fault.line() > lines.size()
                    ? "(behind the end)"
                    : lines.get(fault.line() - 1).strip()));
      }
    }
    Golden.assertKept("broken-files.txt", written.toString());
  }

  @Test
  void no_broken_file_is_taken_for_a_good_one() throws IOException {
    var good = new StringJoiner(", ");
    for (var file : files()) {
      if (faults(file).isEmpty()) {
        good.add(file.getFileName().toString());
      }
    }
    assertThat(good).hasToString("");
  }

  @Test
  void what_is_said_names_no_class_and_no_library() throws IOException {
    for (var file : files()) {
      assertThat(faults(file).stream().map(Fault::toString).collect(Collectors.joining("\n")))
          .as(file.toString())
          .doesNotContain("dk.traedesten")
          .doesNotContain("jackson")
          .doesNotContain("java.")
          .doesNotContain("Exception")
          .doesNotContain("deserialize");
    }
  }
}
