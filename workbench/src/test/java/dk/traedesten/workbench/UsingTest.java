package dk.traedesten.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Exercises that use others, from the folder they lie in or from those that come along.
class UsingTest {
  private static final Path PLAYED = Path.of("src/test/resources/play");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... words) {
    return Workbench.run(
        List.of(words),
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String wrong() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String copied(String name) throws IOException {
    return Files.copy(PLAYED.resolve(name), folder.resolve(name)).toString();
  }

  /// A file that uses another.
  private String using(String other, String more) throws IOException {
    var yaml = Wrapped.steps("- use: part\n  of: %s\n%s".formatted(other, more));
    return Files.writeString(folder.resolve("lille.yaml"), yaml).toString();
  }

  @Test
  void one_that_lies_beside_it_is_used() throws IOException {
    copied("last-words.yaml");
    assertThat(run("check", copied("fields.yaml"))).isZero();
    assertThat(wrong()).isEmpty();
  }

  @Test
  void one_that_comes_along_is_used() throws IOException {
    assertThat(run("check", using("comes-along", ""))).isZero();
    assertThat(run("draw", "--en", folder.resolve("lille.yaml").toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("This comes along");
  }

  @Test
  void one_beside_it_takes_the_place_of_one_that_comes_along() throws IOException {
    var theirs = Wrapped.steps("- say: hi\n  to: everyone\n  text: {da: Hej, en: Hi}\n");
    Files.writeString(
        folder.resolve("comes-along.yaml"),
        theirs.replace("id: lille", "id: comes-along").replace("en: Small", "en: This is theirs"));
    assertThat(run("draw", "--en", using("comes-along", ""))).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("This is theirs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "draw", "play"})
  void one_that_is_not_there_is_said_with_where_it_must_lie(String command) throws IOException {
    assertThat(run(command, copied("fields.yaml"))).isEqualTo(1);
    assertThat(wrong())
        .contains("there is no exercise `last-words`")
        .containsPattern("fields\\.yaml:[0-9]{2}: ")
        .contains("in the same folder as", "those that come along");
  }

  @Test
  void one_that_is_broken_is_said_with_its_own_errors() throws IOException {
    var part = Path.of(copied("last-words.yaml"));
    Files.writeString(part, Files.readString(part).replace("by: facilitator", "by: nobody"));
    assertThat(run("check", copied("fields.yaml"))).isEqualTo(1);
    assertThat(wrong()).containsPattern("last-words\\.yaml:[0-9]+: `nobody`");
  }

  @Test
  void what_is_taken_from_it_must_be_made_there() throws IOException {
    assertThat(run("check", using("comes-along", "  gives: {a-wording: ours}\n"))).isEqualTo(1);
    assertThat(wrong()).contains("lille.yaml:14: ", "no list, wording or plan `a-wording`");
  }

  @Test
  void two_that_use_each_other_are_told_apart_from_an_endless_walk() throws IOException {
    var other = Wrapped.steps("- use: back\n  of: lille\n").replace("id: lille", "id: other");
    Files.writeString(folder.resolve("other.yaml"), other);
    assertThat(run("check", using("other", ""))).isEqualTo(1);
    assertThat(wrong()).contains("would never end");
  }

  @Test
  void one_that_is_no_text_is_named_when_it_is_used() throws IOException {
    Files.write(folder.resolve("last-words.yaml"), new byte[] {(byte) 0xF8, 'h'});
    assertThat(run("check", copied("fields.yaml"))).isEqualTo(1);
    assertThat(wrong()).contains("last-words.yaml:1: the file cannot be read", "UTF-8");
  }

  @Test
  void one_that_is_no_text_and_is_not_used_is_nobodys_trouble() throws IOException {
    Files.write(folder.resolve("other.yaml"), new byte[] {(byte) 0xF8, 'h'});
    assertThat(run("check", using("comes-along", ""))).isZero();
    assertThat(wrong()).isEmpty();
  }
}
