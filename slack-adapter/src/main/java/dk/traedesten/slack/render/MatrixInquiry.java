package dk.traedesten.slack.render;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt.Column;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field.MatrixField;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every row rated on every column, row by row. What the ends of the scales mean stands above the
/// rows of each page.
record MatrixInquiry(MatrixField field) implements Inquiry {

  /// How many columns of a row stay together.
  private static final int COLUMNS = 10;

  /// One number to give.
  private record Cell(String block, Option row, Column column) {}

  @Override
  public List<LayoutBlock> head(Language language) {
    return Stream.of(Reads.question(field.text().in(language)), scales(language))
        .flatMap(s -> s)
        .toList();
  }

  /// The scales, each once.
  private Stream<LayoutBlock> scales(Language language) {
    boolean alike = field.columns().stream().map(MatrixInquiry::ends).distinct().count() == 1;
    return field.columns().stream()
        .limit(alike ? 1 : field.columns().size())
        .map(c -> field.columns().size() == 1 || alike ? ends(c) : c.text().plus(": ", ends(c)))
        .map(words -> Reads.context(words.in(language)));
  }

  private static Text ends(Column c) {
    return Words.ends(c.from(), c.low(), c.to(), c.high());
  }

  /// A row stays together, unless it has very many columns.
  @Override
  public List<List<LayoutBlock>> inputs(Optional<Value> given, Language language) {
    var ratings = ratings(given);
    var groups = new ArrayList<List<LayoutBlock>>();
    var cells = cells();
    int columns = field.columns().size();
    for (int r = 0; r < field.rows().size(); r++) {
      var row = field.rows().get(r);
      var inRow = cells.subList(r * columns, (r + 1) * columns);
      if (columns == 1) {
        groups.add(List.of(input(inRow.getFirst(), row.text(), ratings, language)));
      } else {
        groups.addAll(row(row, inRow, ratings, language));
      }
    }
    return groups;
  }

  private List<List<LayoutBlock>> row(
      Option row, List<Cell> cells, Map<String, Map<String, Integer>> ratings, Language language) {
    var groups = new ArrayList<List<LayoutBlock>>();
    for (int c = 0; c < cells.size(); c += COLUMNS) {
      var together = new ArrayList<LayoutBlock>();
      together.add(DividerBlock.builder().build());
      together.add(name(row, language));
      cells
          .subList(c, Math.min(cells.size(), c + COLUMNS))
          .forEach(cell -> together.add(input(cell, cell.column().text(), ratings, language)));
      groups.add(List.copyOf(together));
    }
    return groups;
  }

  private static LayoutBlock name(Option row, Language language) {
    return Rich.block(
        List.of(Rich.section(Rich.strong(Plain.fit(row.text().in(language), Limits.SECTION)))));
  }

  private LayoutBlock input(
      Cell cell, Text label, Map<String, Map<String, Integer>> ratings, Language language) {
    var c = cell.column();
    var given = Optional.ofNullable(ratings.getOrDefault(cell.row().id(), Map.of()).get(c.id()));
    return Inputs.block(
        cell.block(),
        label.in(language),
        Optional.empty(),
        field.optional() || field.blanks(),
        new Options(ScaleInquiry.numbers(c.from(), c.low(), c.to(), c.high()), language)
            .select(given.map(String::valueOf)));
  }

  @Override
  public List<String> blocks() {
    return cells().stream().map(Cell::block).toList();
  }

  private List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (int r = 0; r < field.rows().size(); r++) {
      for (int c = 0; c < field.columns().size(); c++) {
        cells.add(
            new Cell(field.id() + ":" + r + ":" + c, field.rows().get(r), field.columns().get(c)));
      }
    }
    return cells;
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    var ratings = new LinkedHashMap<String, Map<String, Integer>>();
    var earlier = ratings(before);
    for (var cell : cells()) {
      var row = cell.row().id();
      var column = cell.column().id();
      var number =
          filled.has(cell.block())
              ? filled.option(cell.block()).flatMap(ScaleInquiry::number)
              : Optional.ofNullable(earlier.getOrDefault(row, Map.of()).get(column));
      number.ifPresent(
          n -> ratings.computeIfAbsent(row, _ -> new LinkedHashMap<>()).put(column, n));
    }
    return ratings.isEmpty() ? Optional.empty() : Optional.of(new Value.Ratings(ratings));
  }

  /// A cell that is missing is told where it is.
  @Override
  public Map<String, Text> faults(Filled filled, Optional<Value> read) {
    if (field.blanks() || (field.optional() && read.isEmpty())) {
      return Inquiry.super.faults(filled, read);
    }
    var faults = new LinkedHashMap<String, Text>();
    onPage(filled).stream()
        .filter(block -> filled.option(block).isEmpty())
        .forEach(block -> faults.put(block, Words.ANSWER_MISSING));
    return faults.isEmpty() ? Inquiry.super.faults(filled, read) : faults;
  }

  private static Map<String, Map<String, Integer>> ratings(Optional<Value> value) {
    return value
        .map(v ->
            v instanceof Value.Ratings(var rows) ? rows : Map.<String, Map<String, Integer>>of())
        .orElse(Map.of());
  }
}
