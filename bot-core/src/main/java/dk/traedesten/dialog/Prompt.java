package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/// What a person is asked, as it is written in the dialog. In YAML its kind comes first and carries
/// the prompt's id: `- scale: score`.
public sealed interface Prompt {

  /// The prompt's id, unique in the dialog; results and conditions use it.
  String id();

  /// The question.
  Text text();

  /// Whether it may be left empty when the rest is answered.
  boolean optional();

  /// An answer in the person's own words.
  ///
  /// @param size a line or a paragraph
  /// @param example what an answer could look like
  record FreeText(
      @JsonProperty("free-text") String id,
      Text text,
      boolean optional,
      Size size,
      Optional<Text> example)
      implements Prompt {}

  /// How much room a text has.
  enum Size {
    @JsonProperty("line")
    LINE(200),
    @JsonProperty("paragraph")
    PARAGRAPH(2000);

    private final int longest;

    Size(int longest) {
      this.longest = longest;
    }

    /// The longest answer, in characters.
    public int longest() {
      return longest;
    }
  }

  /// Several short answers of the same kind; at least one must be given.
  record Items(@JsonProperty("items") String id, Text text, boolean optional, int count)
      implements Prompt {}

  /// A whole number between two ends that have names.
  ///
  /// @param series the trend this number belongs to across exercises, for instance `commitment`
  record Scale(
      @JsonProperty("scale") String id,
      Text text,
      boolean optional,
      int from,
      int to,
      Text low,
      Text high,
      Optional<String> series)
      implements Prompt {}

  /// One of several options.
  record Choice(
      @JsonProperty("choice") String id, Text text, boolean optional, List<Option> options)
      implements Prompt {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /// Each row is rated on each column.
  ///
  /// @param rows written in the dialog; or empty when
  /// @param rowsOf names a gathered list
  record Matrix(
      @JsonProperty("matrix") String id,
      Text text,
      boolean optional,
      List<Option> rows,
      Optional<String> rowsOf,
      List<Column> columns)
      implements Prompt {
    public Matrix {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }
  }

  /// One scale of a matrix.
  record Column(String id, Text text, int from, int to, Text low, Text high) {}
}
