package dk.traedesten.form;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt.Column;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.NumberInput;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.message.Field.MatrixField;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Every row rated on every column, row by row. What the ends of the scales mean stands above the
/// rows of each page.
record MatrixBinding(MatrixField field, ChannelProfile profile) implements BoundField {

  /// One number to give.
  private record Cell(String id, Option row, Column column) {}

  private boolean isOneColumn() {
    return field.columns().size() == 1;
  }

  /// A row stays together, unless it has very many columns.
  @Override
  public Section section(Optional<Value> given) {
    var ratings = ratings(given);
    var slots = new ArrayList<Slot>();
    var cells = cells();
    int columns = field.columns().size();
    for (int r = 0; r < field.rows().size(); r++) {
      var row = field.rows().get(r).text();
      for (int c = 0; c < columns; c += profile.columnsTogether()) {
        int end = Math.min(columns, c + profile.columnsTogether());
        slots.add(
            new Slot(
                isOneColumn() ? Optional.empty() : Optional.of(row),
                cells.subList(r * columns + c, r * columns + end).stream()
                    .<Input>map(cell -> input(cell, ratings))
                    .toList()));
      }
    }
    return new Section(question(), true, scales(), List.of(), slots);
  }

  /// The scales, each once.
  private List<Text> scales() {
    var columns = field.columns();
    boolean alike = columns.stream().map(c -> Range.of(c).ends()).distinct().count() == 1;
    return columns.stream()
        .limit(alike ? 1 : columns.size())
        .map(c -> alike ? Range.of(c).ends() : c.text().plus(": ", Range.of(c).ends()))
        .toList();
  }

  private NumberInput input(Cell cell, Map<String, Map<String, Integer>> ratings) {
    return new NumberInput(
        cell.id(),
        isOneColumn() ? cell.row().text() : cell.column().text(),
        !optional() && !field.blanks(),
        Range.of(cell.column()),
        Optional.ofNullable(
            ratings.getOrDefault(cell.row().id(), Map.of()).get(cell.column().id())));
  }

  private List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (int r = 0; r < field.rows().size(); r++) {
      for (int c = 0; c < field.columns().size(); c++) {
        cells.add(new Cell(id(r) + ":" + c, field.rows().get(r), field.columns().get(c)));
      }
    }
    return cells;
  }

  @Override
  public Optional<Value> read(Submission sent, Optional<Value> before) {
    var ratings = new LinkedHashMap<String, Map<String, Integer>>();
    var earlier = ratings(before);
    for (var cell : cells()) {
      var row = cell.row().id();
      var column = cell.column().id();
      var number =
          sent.has(cell.id())
              ? sent.number(cell.id())
              : Optional.ofNullable(earlier.getOrDefault(row, Map.of()).get(column));
      number.ifPresent(
          n -> ratings.computeIfAbsent(row, _ -> new LinkedHashMap<>()).put(column, n));
    }
    return ratings.isEmpty() ? Optional.empty() : Optional.of(new Value.Ratings(ratings));
  }

  /// A cell that is missing is told where it is.
  @Override
  public Map<String, Text> misfits(Submission sent, Optional<Value> read) {
    var faults = new LinkedHashMap<String, Text>();
    if (!field.blanks() && !(optional() && read.isEmpty())) {
      onPage(sent).stream()
          .filter(input -> sent.number(input.id()).isEmpty())
          .forEach(input -> faults.put(input.id(), FormTexts.ANSWER_MISSING));
    }
    return faults.isEmpty() ? BoundField.super.misfits(sent, read) : faults;
  }

  private static Map<String, Map<String, Integer>> ratings(Optional<Value> value) {
    return value
        .map(v ->
            v instanceof Value.Ratings(var rows) ? rows : Map.<String, Map<String, Integer>>of())
        .orElse(Map.of());
  }

  @Override
  public Text told(Value value) {
    return BoundField.listed(
        ratings(Optional.of(value)).entrySet().stream()
            .map(row ->
                BoundField.label(field.rows(), row.getKey())
                    .plus(": ", Text.same(numbers(row.getValue()))))
            .toList());
  }

  private static String numbers(Map<String, Integer> row) {
    return row.values().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  @Override
  public Optional<Text> foreseen() {
    return BoundField.listed(field.rows());
  }
}
