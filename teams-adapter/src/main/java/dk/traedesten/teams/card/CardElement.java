package dk.traedesten.teams.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;

/// One element of an Adaptive Card 1.5, with only those of its properties that are used.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface CardElement {

  /// How far an element stands from the one above it.
  enum Spacing {
    NONE,
    SMALL,
    MEDIUM,
    LARGE
  }

  /// The ground of a container.
  enum Ground {
    EMPHASIS,
    GOOD,
    ATTENTION,
    ACCENT
  }

  /// Words in which Teams follows markup and puts in dates: for headings, cells and times.
  @JsonTypeName("TextBlock")
  record TextBlock(
      String text,
      Optional<String> size,
      Optional<String> weight,
      Optional<String> style,
      boolean isSubtle,
      boolean wrap,
      Optional<Spacing> spacing)
      implements CardElement {}

  /// Words in which nothing is followed.
  @JsonTypeName("RichTextBlock")
  record RichTextBlock(List<TextRun> inlines, Optional<Spacing> spacing) implements CardElement {
    public RichTextBlock {
      inlines = List.copyOf(inlines);
    }
  }

  /// Words that look alike.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonTypeName("TextRun")
  record TextRun(
      String text,
      Optional<String> size,
      Optional<String> weight,
      Optional<String> color,
      boolean isSubtle,
      boolean italic) {}

  /// Elements that stand together, seen or waiting to be unfolded.
  @JsonTypeName("Container")
  record Container(
      Optional<String> id,
      Optional<Boolean> isVisible,
      Optional<Ground> style,
      Optional<Spacing> spacing,
      List<CardElement> items)
      implements CardElement {
    public Container {
      items = List.copyOf(items);
    }
  }

  /// Elements beside each other.
  @JsonTypeName("ColumnSet")
  record ColumnSet(List<Column> columns, Optional<Spacing> spacing) implements CardElement {
    public ColumnSet {
      columns = List.copyOf(columns);
    }
  }

  /// What stands above each other in one of several columns.
  ///
  /// @param width `auto` or `stretch`
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonTypeName("Column")
  record Column(String width, Optional<String> verticalContentAlignment, List<CardElement> items) {
    public Column {
      items = List.copyOf(items);
    }
  }

  /// Rows under headings.
  @JsonTypeName("Table")
  record Table(
      List<Width> columns,
      @JsonInclude(JsonInclude.Include.ALWAYS) boolean firstRowAsHeaders,
      @JsonInclude(JsonInclude.Include.ALWAYS) boolean showGridLines,
      List<TableRow> rows)
      implements CardElement {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// How wide a column of a table is beside the others.
  record Width(int width) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonTypeName("TableRow")
  record TableRow(List<TableCell> cells) {
    public TableRow {
      cells = List.copyOf(cells);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonTypeName("TableCell")
  record TableCell(Optional<Ground> style, List<CardElement> items) {
    public TableCell {
      items = List.copyOf(items);
    }
  }

  /// Things to press in a row.
  @JsonTypeName("ActionSet")
  record ActionSet(List<CardAction> actions, Optional<Spacing> spacing) implements CardElement {
    public ActionSet {
      actions = List.copyOf(actions);
    }
  }

  /// Something to fill in.
  sealed interface Input extends CardElement {
    String id();
  }

  @JsonTypeName("Input.Text")
  record TextInput(
      String id,
      String label,
      boolean isRequired,
      Optional<String> errorMessage,
      boolean isMultiline,
      int maxLength,
      Optional<String> placeholder,
      Optional<String> value)
      implements Input {}

  @JsonTypeName("Input.Number")
  record NumberInput(
      String id,
      String label,
      boolean isRequired,
      Optional<String> errorMessage,
      Optional<Integer> min,
      Optional<Integer> max,
      Optional<Integer> value)
      implements Input {}

  @JsonTypeName("Input.Date")
  record DateInput(
      String id,
      String label,
      boolean isRequired,
      Optional<String> errorMessage,
      Optional<String> min,
      Optional<String> max,
      Optional<String> value)
      implements Input {}

  @JsonTypeName("Input.Time")
  record TimeInput(
      String id,
      String label,
      boolean isRequired,
      Optional<String> errorMessage,
      Optional<String> value)
      implements Input {}

  /// One or some of several.
  ///
  /// @param style `compact` folds out, `expanded` has all in sight
  /// @param value the value of what is chosen; of several, with commas between
  @JsonTypeName("Input.ChoiceSet")
  record ChoiceSet(
      String id,
      String label,
      boolean isRequired,
      Optional<String> errorMessage,
      String style,
      boolean isMultiSelect,
      boolean wrap,
      Optional<String> placeholder,
      List<Choice> choices,
      Optional<String> value)
      implements Input {
    public ChoiceSet {
      choices = List.copyOf(choices);
    }
  }

  record Choice(String title, String value) {}

  /// A picture of numbers that Teams draws itself. Where it cannot, its fallback stands.
  sealed interface Drawn extends CardElement {
    CardElement fallback();
  }

  @JsonTypeName("Chart.VerticalBar")
  record VerticalBars(
      String title,
      String xAxisTitle,
      String yAxisTitle,
      String color,
      boolean showBarValues,
      List<Bar> data,
      CardElement fallback)
      implements Drawn {
    public VerticalBars {
      data = List.copyOf(data);
    }
  }

  @JsonTypeName("Chart.HorizontalBar")
  record HorizontalBars(
      String title,
      String xAxisTitle,
      String color,
      String displayMode,
      List<Bar> data,
      CardElement fallback)
      implements Drawn {
    public HorizontalBars {
      data = List.copyOf(data);
    }
  }

  @JsonTypeName("Chart.VerticalBar.Grouped")
  record GroupedBars(
      String title,
      String xAxisTitle,
      String yAxisTitle,
      boolean showBarValues,
      List<Series> data,
      CardElement fallback)
      implements Drawn {
    public GroupedBars {
      data = List.copyOf(data);
    }
  }

  @JsonTypeName("Chart.Line")
  record Lines(
      String title,
      String yAxisTitle,
      @JsonInclude(JsonInclude.Include.ALWAYS) int yMin,
      @JsonInclude(JsonInclude.Include.ALWAYS) int yMax,
      List<Series> data,
      CardElement fallback)
      implements Drawn {
    public Lines {
      data = List.copyOf(data);
    }
  }

  record Bar(String x, @JsonInclude(JsonInclude.Include.ALWAYS) double y) {}

  record Series(String legend, String color, List<Bar> values) {
    public Series {
      values = List.copyOf(values);
    }
  }
}
