package dk.traedesten.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The schema is what the types say, and every word of it is explained.
class DialogSchemaTest {

  @Test
  void every_word_has_its_line_and_no_line_is_without_a_word() {
    var descriptions = Descriptions.read();
    new DialogSchema(descriptions).write();
    assertThat(descriptions.missing()).as("missing in descriptions.txt").isEmpty();
    assertThat(descriptions.superfluous()).as("superfluous in descriptions.txt").isEmpty();
  }

  @Test
  void the_schema_beside_the_dialogs_is_the_one_the_types_make() {
    Kept.assertKept("../dialogs/dialog.schema.json", DialogSchema.text());
  }
}
