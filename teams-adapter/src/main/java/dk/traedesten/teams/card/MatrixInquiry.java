package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt.Column;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field.MatrixField;
import dk.traedesten.result.Value;
import dk.traedesten.teams.card.Element.Spacing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every row rated on every column, row by row. What the ends of the scales mean stands above the
/// rows of each page.
record MatrixInquiry(MatrixField field) implements Inquiry {

  /// How many columns of a row stay together.
  private static final int COLUMNS = 6;

  /// More numbers in all than this are written and not chosen.
  private static final int LISTED = 300;

  private static final int LABEL = 200;

  /// One number to give.
  private record Cell(String id, Option row, Column column) {}

  @Override
  public List<Element> head(Language language) {
    var elements = new ArrayList<>(Inputs.question(field.text().in(language)));
    boolean alike = field.columns().stream().map(MatrixInquiry::ends).distinct().count() == 1;
    field.columns().stream()
        .limit(alike ? 1 : field.columns().size())
        .map(c -> field.columns().size() == 1 || alike ? ends(c) : c.text().plus(": ", ends(c)))
        .forEach(words -> elements.addAll(new Inputs(language).hint(words)));
    return elements;
  }

  private static Text ends(Column c) {
    return Words.ends(c.from(), c.low(), c.to(), c.high());
  }

  private boolean isListed() {
    return field.rows().size() * field.columns().stream().mapToInt(c -> c.to() - c.from() + 1).sum()
        <= LISTED;
  }

  /// A row stays together, unless it has very many columns.
  @Override
  public List<Slot> slots(Optional<Value> given, Language language) {
    var ratings = ratings(given);
    var slots = new ArrayList<Slot>();
    var cells = cells();
    int columns = field.columns().size();
    for (int r = 0; r < field.rows().size(); r++) {
      var inRow = cells.subList(r * columns, (r + 1) * columns);
      for (int c = 0; c < columns; c += COLUMNS) {
        var together = inRow.subList(c, Math.min(columns, c + COLUMNS));
        var elements = new ArrayList<Element>();
        if (columns > 1) {
          elements.add(
              Elements.line(
                  Optional.of(Spacing.LARGE),
                  Elements.strong(Plain.fit(field.rows().get(r).text().in(language), LABEL))));
        }
        together.forEach(cell -> elements.add(input(cell, columns == 1, ratings, language)));
        slots.add(
            new Slot(together.stream().map(Cell::id).toList(), elements, 10 * together.size()));
      }
    }
    return slots;
  }

  private Element input(
      Cell cell, boolean alone, Map<String, Map<String, Integer>> ratings, Language language) {
    var c = cell.column();
    return new Inputs(language)
        .number(
            cell.id(),
            Plain.fit(
                (alone ? cell.row().text() : c.text()).in(language).replace('\n', ' '), LABEL),
            !field.optional() && !field.blanks(),
            Inputs.numbers(c.from(), c.to()),
            isListed(),
            Optional.ofNullable(ratings.getOrDefault(cell.row().id(), Map.of()).get(c.id())));
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
  public List<String> ids() {
    return cells().stream().map(Cell::id).toList();
  }

  @Override
  public boolean isReadable(Filled filled, String id) {
    return ScaleInquiry.isNumber(filled, id);
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    var ratings = new LinkedHashMap<String, Map<String, Integer>>();
    var earlier = ratings(before);
    for (var cell : cells()) {
      var row = cell.row().id();
      var column = cell.column().id();
      var number =
          filled.has(cell.id())
              ? filled.number(cell.id())
              : Optional.ofNullable(earlier.getOrDefault(row, Map.of()).get(column));
      number.ifPresent(
          n -> ratings.computeIfAbsent(row, _ -> new LinkedHashMap<>()).put(column, n));
    }
    return ratings.isEmpty() ? Optional.empty() : Optional.of(new Value.Ratings(ratings));
  }

  /// A cell that is missing, or too high or too low, is told where it is.
  @Override
  public Map<String, Text> misfits(Filled filled, Optional<Value> read) {
    var faults = new LinkedHashMap<String, Text>();
    boolean mayBeEmpty = field.blanks() || (field.optional() && read.isEmpty());
    for (var cell : cells()) {
      if (filled.has(cell.id())) {
        var number = filled.number(cell.id());
        var c = cell.column();
        if (number.isEmpty() && !mayBeEmpty) {
          faults.put(cell.id(), Words.ANSWER_MISSING);
        } else if (number.filter(n -> n < c.from() || n > c.to()).isPresent()) {
          faults.put(cell.id(), Words.between(c.from(), c.to()));
        }
      }
    }
    return faults.isEmpty() ? Inquiry.super.misfits(filled, read) : faults;
  }

  private static Map<String, Map<String, Integer>> ratings(Optional<Value> value) {
    return value
        .map(v ->
            v instanceof Value.Ratings(var rows) ? rows : Map.<String, Map<String, Integer>>of())
        .orElse(Map.of());
  }
}
