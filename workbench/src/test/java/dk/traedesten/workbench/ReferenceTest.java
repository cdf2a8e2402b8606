package dk.traedesten.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.play.Crowd;
import dk.traedesten.play.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The reference, and its examples.
class ReferenceTest {
  /// Lists that may be left out, though an example that holds them would miss them.
  private static final Set<String> FREE = Set.of("otherwise", "unknown", "rows", "options");

  static Stream<Class<?>> kinds() {
    return Stream.of(Step.class, Prompt.class, Display.class)
        .flatMap(family -> GrammarName.kinds(family).stream());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void each_example_shows_its_kind_and_is_read(Class<?> kind) {
    var example = Example.of(kind);
    assertThat(example.shown()).contains("- " + GrammarName.verb(kind) + ": ");
    assertThat(example.exercise().dialog().steps()).isNotEmpty();
  }

  static Stream<String> words() {
    return Stream.concat(kinds().map(GrammarName::of), Example.PARTS.stream());
  }

  @ParameterizedTest
  @MethodSource("words")
  void each_example_is_played_to_its_end(String word) {
    var exercise = Example.of(word).exercise();
    for (int seed = 0; seed < 10; seed++) {
      var stage = new Stage(6);
      stage.uses(exercise.parts());
      stage.start(exercise.dialog(), Map.of());
      stage.gather();
      assertThat(new Crowd(stage, new Random(seed)).walk()).isNotNegative();
    }
  }

  /// Whether the check complains when a list is left out of an example.
  private static boolean isMissed(Class<?> kind, Key list) {
    var whole = Mappers.JSON.valueToTree(Example.of(kind).exercise().dialog());
    remove(whole, GrammarName.verb(kind), list.name());
    return DialogReader.read("lille.yaml", whole.toString()) instanceof Outcome.Broken;
  }

  private static void remove(JsonNode within, String verb, String key) {
    if (within instanceof ObjectNode one && one.has(verb)) {
      assertThat(one.remove(key)).as("%s in the example of %s", key, verb).isNotNull();
    }
    within.valueStream().forEach(inner -> remove(inner, verb, key));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_list_is_needed_where_the_check_misses_it(Class<?> kind) {
    for (var key : Key.of(kind)) {
      if (key.listed().isPresent() && !key.verb() && !FREE.contains(key.name())) {
        assertThat(key.needed()).as(key.name()).isEqualTo(isMissed(kind, key));
      }
    }
  }

  @Test
  void no_example_is_without_its_kind() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/examples"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(words().map(w -> w + ".yaml").toList());
    }
  }

  @Test
  void the_reference_is_what_the_types_and_the_examples_make() {
    Kept.assertKept("../docs/language.md", new Reference(Descriptions.read()).write());
  }
}
