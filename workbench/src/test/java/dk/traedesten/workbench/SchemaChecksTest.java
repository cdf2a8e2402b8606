package dk.traedesten.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
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
            "nothing-for-a-word",
            "number-for-a-word",
            "word-for-a-number")) {
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

  @Test
  void a_repetition_goes_through_what_the_reader_knows_and_nothing_else() {
    for (var good :
        List.of(
            "people",
            "{list: things}",
            "{rounds: 3}",
            "{items: [{id: now, text: {da: Nu, en: Now}}]}")) {
      assertThat(marks(repeated(good))).as(good).isEmpty();
      assertThat(read(repeated(good))).as(good).isTrue();
    }
    for (var bad :
        List.of(
            "everyone",
            "3",
            "[people]",
            "{rounds: 0}",
            "{rounds: 11}",
            "{rounds: many}",
            "{list: 3}",
            "{items: []}",
            "{items: [now]}",
            "{items: [{id: now}]}",
            "{items: [{id: now, text: Now}]}",
            "{rounds: 3, list: things}",
            "{}")) {
      assertThat(marks(repeated(bad))).as(bad).isNotEmpty();
      assertThat(read(repeated(bad))).as(bad).isFalse();
    }
  }

  @Test
  void an_audience_is_one_of_three_words_or_the_name_of_a_role() {
    for (var good : List.of("everyone", "facilitator", "each-group", "speaker")) {
      assertThat(marks(told(good))).as(good).isEmpty();
      assertThat(read(told(good))).as(good).isTrue();
    }
    for (var bad : List.of("[everyone]", "{role: speaker}", "Speaker", "3", "{}")) {
      assertThat(marks(told(bad))).as(bad).isNotEmpty();
      assertThat(read(told(bad))).as(bad).isFalse();
    }
  }

  private static String repeated(String over) {
    return Wrapped.steps(
        """
        - collect: things
          of: everyone
          text: {da: Hvad?, en: What?}
          prompts:
            - free-text: thing
              text: {da: En ting, en: A thing}
              size: line
        - repeat: again
          over: %s
          steps:
            - say: so
              to: everyone
              text: {da: "{each}", en: "{each}"}
        """
            .formatted(over));
  }

  private static String told(String audience) {
    return Wrapped.steps(
        """
        - repeat: turns
          over: people
          roles: {speaker: this}
          steps:
            - apart: pairs
              size: 2
              text: {da: To og to, en: In pairs}
              steps:
                - ask: what
                  of: %s
                  as: named
                  text: {da: Hvad?, en: What?}
                  prompts:
                    - free-text: thing
                      text: {da: En ting, en: A thing}
                      size: line
                  until: everyone
        """
            .formatted(audience));
  }

  private static boolean read(String yaml) {
    return DialogReader.read("lille.yaml", yaml) instanceof Outcome.Good;
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
