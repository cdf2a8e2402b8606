package dk.traedesten.message;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt.Column;
import dk.traedesten.dialog.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One prompt as it is asked here and now: its rows, people and options are known.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Field {

  /// The id the answer is kept under.
  String id();

  /// The question.
  Text text();

  /// Whether it may be left empty.
  default boolean optional() {
    return false;
  }

  /// Words, on one line or several.
  ///
  /// @param longest in characters
  @JsonTypeName("words")
  record WordsField(
      String id, Text text, boolean optional, int longest, boolean lines, Optional<Text> example)
      implements Field {}

  /// Several short answers; at least one when it is not optional.
  @JsonTypeName("entries")
  record EntriesField(String id, Text text, boolean optional, int count, int longest)
      implements Field {}

  /// A whole number from one end to the other.
  @JsonTypeName("scale")
  record ScaleField(String id, Text text, boolean optional, int from, int to, Text low, Text high)
      implements Field {}

  /// One of several.
  @JsonTypeName("choice")
  record ChoiceField(String id, Text text, boolean optional, List<Option> options)
      implements Field {
    public ChoiceField {
      options = List.copyOf(options);
    }
  }

  /// Some of several: from `least` to `most`.
  @JsonTypeName("several")
  record SeveralField(
      String id, Text text, boolean optional, List<Option> options, int least, int most)
      implements Field {
    public SeveralField {
      options = List.copyOf(options);
    }
  }

  /// All options put in order, the most important first.
  @JsonTypeName("ranking")
  record RankingField(String id, Text text, boolean optional, List<Option> options)
      implements Field {
    public RankingField {
      options = List.copyOf(options);
    }
  }

  /// Every row rated on every column.
  ///
  /// @param blanks whether cells may be left empty; one at least is filled
  @JsonTypeName("matrix")
  record MatrixField(
      String id,
      Text text,
      boolean optional,
      List<Option> rows,
      List<Column> columns,
      boolean blanks)
      implements Field {
    public MatrixField {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }
  }

  /// Dots to place, at most `each` on one entry.
  @JsonTypeName("dots")
  record DotsField(String id, Text text, boolean optional, List<Option> entries, int dots, int each)
      implements Field {
    public DotsField {
      entries = List.copyOf(entries);
    }
  }

  /// One of the people; options carry person ids.
  @JsonTypeName("person")
  record PersonField(String id, Text text, boolean optional, List<Option> people) implements Field {
    public PersonField {
      people = List.copyOf(people);
    }
  }

  /// A day between two days, both included.
  @JsonTypeName("day")
  record DayField(String id, Text text, boolean optional, LocalDate earliest, LocalDate latest)
      implements Field {}

  /// A time of the day; the answer is in words, such as `09:30`.
  @JsonTypeName("time")
  record TimeField(String id, Text text, boolean optional) implements Field {}

  /// Consent, or an objection with its reason.
  @JsonTypeName("consent")
  record ConsentField(String id, Text text, boolean optional) implements Field {}
}
