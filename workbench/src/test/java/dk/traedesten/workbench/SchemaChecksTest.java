package dk.traedesten.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.traedesten.dialog.Mappers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What an editor with the schema accepts and marks, tried with an independent validator.
class SchemaChecksTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(DialogSchema.text(), InputFormat.JSON);

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static List<String> marks(String yaml) {
    return SCHEMA.validate(Mappers.YAML.readTree(yaml)).stream().map(Object::toString).toList();
  }

  @Test
  void every_exercise_that_comes_along_is_without_a_mark() throws IOException {
    for (var file : files("../dialogs")) {
      assertThat(marks(Files.readString(file))).as(file.toString()).isEmpty();
    }
    assertThat(marks(Files.readString(Path.of("../bot-core/src/test/resources/everything.yaml"))))
        .isEmpty();
  }

  @Test
  void what_is_broken_in_its_form_is_marked_while_it_is_written() throws IOException {
    for (var broken :
        List.of(
            "a-list-for-a-text",
            "a-text-for-a-list",
            "bad-name",
            "bad-source",
            "bad-time",
            "bad-time-in-until",
            "bad-until",
            "decimal",
            "empty-value",
            "merge-key",
            "missing-text",
            "missing-translation",
            "missing-until",
            "misspelt-prompt",
            "misspelt-step",
            "number-in-quotes",
            "only-words",
            "unknown-key",
            "word-for-a-number",
            "wrong-word")) {
      var file = Path.of("../bot-core/src/test/resources/broken", broken + ".yaml");
      assertThat(marks(Files.readString(file))).as(broken).isNotEmpty();
    }
  }

  @Test
  void a_barrier_has_the_forms_that_the_reader_knows_and_no_others() {
    for (var good :
        List.of(
            "everyone",
            "facilitator",
            "{quorum: 5}",
            "{after: PT24H}",
            "[everyone, {after: P1DT2H}]",
            "{all: [{quorum: 2}, everyone]}")) {
      assertThat(marks(dialog(good))).as(good).isEmpty();
      assertThat(read(dialog(good))).as(good).isTrue();
    }
    for (var bad :
        List.of(
            "someone",
            "5",
            "{quorum: 0}",
            "{quorum: many}",
            "{after: tomorrow}",
            "{after: P}",
            "{after: PT}",
            "[]",
            "{all: []}",
            "{all: everyone}",
            "{quorum: 5, after: PT24H}",
            "{}")) {
      assertThat(marks(dialog(bad))).as(bad).isNotEmpty();
      assertThat(read(dialog(bad))).as(bad).isFalse();
    }
  }

  private static boolean read(String yaml) {
    return dk.traedesten.dialog.DialogReader.read("lille.yaml", yaml)
        instanceof dk.traedesten.dialog.DialogReader.Outcome.Good;
  }

  private static String dialog(String until) {
    return Wrapped.steps(
        """
        - ask: level
          of: everyone
          text: {da: Hvor?, en: Where?}
          prompts:
            - free-text: why
              text: {da: Hvorfor?, en: Why?}
              size: line
          until: %s
        """
            .formatted(until));
  }
}
