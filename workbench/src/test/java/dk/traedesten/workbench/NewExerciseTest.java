package dk.traedesten.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.play.Crowd;
import dk.traedesten.play.Stage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The start file that `new` writes.
class NewExerciseTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Bench bench = new Bench(printer(), printer());

  private PrintStream printer() {
    return new PrintStream(said, true, StandardCharsets.UTF_8);
  }

  private static Dialog read(Path file) throws IOException {
    return switch (DialogReader.read(file.toString(), Files.readString(file))) {
      case Outcome.Good(var dialog) -> dialog;
      case Outcome.Broken(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  @Test
  void it_is_read_and_played_to_its_end_as_it_is() throws IOException {
    assertThat(NewExercise.write("min-egen", folder, bench)).isZero();
    var dialog = read(folder.resolve("min-egen.yaml"));
    for (long seed = 0; seed < 20; seed++) {
      var stage = new Stage(6);
      stage.start(dialog, Map.of());
      stage.gather();
      assertThat(new Crowd(stage, new Random(seed)).walk()).isPositive();
    }
  }

  @Test
  void an_editor_can_help_at_once() {
    NewExercise.write("min-egen", folder, bench);
    assertThat(folder.resolve("min-egen.yaml"))
        .content()
        .startsWith("# yaml-language-server: $schema=" + DialogSchema.FILE);
    assertThat(folder.resolve(DialogSchema.FILE)).hasContent(DialogSchema.text());
  }

  @Test
  void what_is_there_is_never_overwritten() throws IOException {
    var mine = Files.writeString(folder.resolve("min-egen.yaml"), "mine");
    assertThat(NewExercise.write("min-egen", folder, bench)).isEqualTo(1);
    assertThat(mine).hasContent("mine");
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("stays as it is", "another name");
  }

  @Test
  void one_that_would_take_the_place_of_an_exercise_that_comes_along_is_said_to_do_so() {
    assertThat(NewExercise.write("min-egen", folder, bench)).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("takes its place");
    assertThat(NewExercise.write("comes-along", folder, bench)).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("An exercise named comes-along comes along", "takes its place");
  }

  @Test
  void a_whole_folder_can_be_checked() throws IOException {
    NewExercise.write("min-egen", folder, bench);
    Files.writeString(folder.resolve("broken.yaml"), "id: broken\n");
    Files.writeString(folder.resolve("notes.txt"), "no exercise");
    assertThat(check(folder)).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("min-egen.yaml is fine", "broken.yaml:1", "no file that ends in .yaml")
        .doesNotContain("notes.txt");
  }

  private int check(Path path) throws IOException {
    var empty = Files.createDirectory(folder.resolve("empty"));
    return Workbench.run(
        List.of("check", path.toString(), empty.toString()),
        InputStream.nullInputStream(),
        printer(),
        printer());
  }

  @Test
  void a_file_that_would_not_be_offered_is_not_fine() throws IOException {
    NewExercise.write("min-egen", folder, bench);
    var file = Files.move(folder.resolve("min-egen.yaml"), folder.resolve("min-egen.yml"));
    assertThat(check(file)).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("does not end in .yaml", "rename the file to min-egen.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Min egen", "../min", "min_egen", "øvelse", "", "min-"})
  void a_name_that_cannot_be_one_is_refused_before_anything_is_written(String id)
      throws IOException {
    assertThat(NewExercise.write(id, folder, bench)).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("no name");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void what_the_guide_quotes_is_what_the_check_says() throws IOException {
    var broken = NewExercise.text("kaffemoede").replace("from: 1\n", "from: one\n");
    assertThat(DialogReader.read("kaffemoede.yaml", broken))
        .isInstanceOfSatisfying(
            Outcome.Broken.class,
            b ->
                assertThat(Path.of("../docs/write-an-exercise.md"))
                    .content()
                    .contains(b.faults().getFirst().toString().replace("\r\n", "\n")));
  }
}
