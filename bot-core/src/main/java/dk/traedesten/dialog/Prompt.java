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

  /// The promise for this field, where it is another than its step's.
  default Optional<AnswerVisibility> as() {
    return Optional.empty();
  }

  /// An answer in the person's own words.
  ///
  /// @param size a line or a paragraph
  /// @param example what an answer could look like
  record FreeText(
      @JsonProperty("free-text") String id,
      Text text,
      boolean optional,
      Optional<AnswerVisibility> as,
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
  record Items(
      @JsonProperty("items") String id,
      Text text,
      boolean optional,
      Optional<AnswerVisibility> as,
      int count)
      implements Prompt {}

  /// A whole number between two ends that have names.
  ///
  /// @param series the trend this number belongs to across exercises, for instance `commitment`
  /// @param baseline whether later numbers of the series are compared with this one
  /// @param sensitive whether it is not told that all answered alike
  record Scale(
      @JsonProperty("scale") String id,
      Text text,
      boolean optional,
      Optional<AnswerVisibility> as,
      int from,
      int to,
      Text low,
      Text high,
      Optional<String> series,
      boolean baseline,
      boolean sensitive)
      implements Prompt {}

  /// One of several options.
  ///
  /// @param options written in the dialog; or empty when
  /// @param optionsOf names a list
  /// @param sensitive whether it is not told that all answered alike
  record Choice(
      @JsonProperty("choice") String id,
      Text text,
      boolean optional,
      Optional<AnswerVisibility> as,
      List<Option> options,
      Optional<String> optionsOf,
      boolean sensitive)
      implements Prompt {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /// Some of several options, from `least` to `most`.
  record Several(
      @JsonProperty("several") String id,
      Text text,
      boolean optional,
      Optional<AnswerVisibility> as,
      List<Option> options,
      Optional<String> optionsOf,
      int least,
      int most)
      implements Prompt {
    public Several {
      options = List.copyOf(options);
    }
  }

  /// All options, put in order: the first is the most important.
  record Ranking(
      @JsonProperty("ranking") String id,
      Text text,
      boolean optional,
      Optional<AnswerVisibility> as,
      List<Option> options,
      Optional<String> optionsOf)
      implements Prompt {
    public Ranking {
      options = List.copyOf(options);
    }
  }

  /// Dots to place on a list; the totals are shown.
  ///
  /// @param of the list
  /// @param budget how many dots each person has
  /// @param each how many of them may stand on one entry
  record Dots(
      @JsonProperty("dots") String id,
      Text text,
      boolean optional,
      Optional<AnswerVisibility> as,
      String of,
      int budget,
      int each)
      implements Prompt {}

  /// One of those taking part.
  record Person(
      @JsonProperty("person") String id, Text text, boolean optional, Optional<AnswerVisibility> as)
      implements Prompt {}

  /// A date, from today on or, when `past` is set, at any time.
  record Day(
      @JsonProperty("day") String id,
      Text text,
      boolean optional,
      Optional<AnswerVisibility> as,
      boolean past)
      implements Prompt {}

  /// Yes, no, or an objection in the person's own words.
  record Consent(
      @JsonProperty("consent") String id,
      Text text,
      boolean optional,
      Optional<AnswerVisibility> as)
      implements Prompt {}

  /// Each row is rated on each column: items on a scale, or items in the units of an organisation.
  ///
  /// @param rows written in the dialog; or empty when
  /// @param rowsOf names a list
  /// @param columns one or two scales; or, when
  /// @param columnsOf names a list, the one scale on which each row is rated for each of its
  ///   entries
  /// @param reversed the rows that are worded the other way round: 1 counts as the highest
  /// @param blanks whether cells may be left empty
  /// @param sensitive whether it is not told that all answered alike
  record Matrix(
      @JsonProperty("matrix") String id,
      Text text,
      boolean optional,
      Optional<AnswerVisibility> as,
      List<Option> rows,
      Optional<String> rowsOf,
      List<Column> columns,
      Optional<String> columnsOf,
      List<String> reversed,
      boolean blanks,
      boolean sensitive)
      implements Prompt {
    public Matrix {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      reversed = List.copyOf(reversed);
    }
  }

  /// One scale of a matrix.
  record Column(String id, Text text, int from, int to, Text low, Text high) {}
}
