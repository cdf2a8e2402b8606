package dk.traedesten.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Exercises as pictures.
class DrawCommandTest {
  private static final Path DRAWN = Path.of("src/test/resources/tegnet.yaml");

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

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  static Stream<Path> exercises() throws IOException {
    try (var files = Files.list(Path.of("../dialogs"))) {
      return Stream.concat(
          Stream.of(DRAWN, Path.of("../bot-core/src/test/resources/everything.yaml")),
          files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream());
    }
  }

  /// All words of a picture, as somebody reads them.
  private static String words(Path svg) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(svg.toFile()).getDocumentElement().getTextContent();
  }

  @Test
  void it_is_written_as_mermaid_in_danish_or_english() {
    assertThat(run("draw", DRAWN.toString())).isZero();
    Kept.assertKept("src/test/resources/golden/tegnet.da.mmd", said());
    out.reset();
    assertThat(run("draw", "--en", DRAWN.toString())).isZero();
    Kept.assertKept("src/test/resources/golden/tegnet.en.mmd", said());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void every_step_of_every_exercise_is_in_its_picture(Path file) throws Exception {
    var svg = folder.resolve("out.svg");
    assertThat(run("draw", file.toString(), "--svg", svg.toString())).isZero();
    var exercise = new Bench(System.out, System.err).read(file.toString()).orElseThrow();
    var drawn = together(words(svg));
    assertThat(drawn).doesNotContain("SyntaxError");
    for (var part : flat(Sketch.of(exercise, Language.DA).parts()).toList()) {
      assertThat(drawn).contains(together(part));
    }
  }

  /// Without the spaces, since lines are broken where there is room.
  private static String together(String words) {
    return words.replaceAll("[\\s\\u00a0]", "");
  }

  private static Stream<String> flat(List<DiagramPart> parts) {
    return parts.stream()
        .flatMap(part ->
            switch (part) {
              case DiagramPart.Box(_, var words, var notes) ->
                  Stream.concat(Stream.of(words), notes.stream());
              case DiagramPart.Fork(var question, var yes, var no) ->
                  Stream.concat(Stream.of(question), Stream.concat(flat(yes), flat(no)));
              case DiagramPart.Loop(var each, var again) ->
                  Stream.concat(Stream.of(each), flat(again));
              case DiagramPart.Frame(var name, var inner) ->
                  Stream.concat(Stream.of(name), flat(inner));
            });
  }

  @Test
  void a_file_that_cannot_be_read_or_written_is_said() {
    assertThat(run("draw", "nowhere.yaml")).isEqualTo(1);
    assertThat(run("draw", DRAWN.toString(), "--svg", "/nowhere/out.svg")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("nowhere.yaml is not there", "/nowhere/out.svg cannot be written");
  }

  @Test
  void a_broken_file_gives_the_errors_of_the_check() throws IOException {
    var broken =
        Files.writeString(
            folder.resolve("tegnet.yaml"),
            Files.readString(DRAWN).replace("to: everyone", "to: someone"));
    assertThat(run("draw", broken.toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("tegnet.yaml:13: nobody has the role `someone`");
    assertThat(said()).isEmpty();
  }

  @Test
  void what_is_not_understood_is_answered_with_how_it_is_written() {
    assertThat(run("draw")).isEqualTo(2);
    assertThat(run("draw", DRAWN.toString(), "--svg")).isEqualTo(2);
    assertThat(run("draw", DRAWN.toString(), "--png")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("./run dialogs draw FILE");
  }
}
