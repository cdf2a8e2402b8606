package dk.traedesten.minutes;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tables as they can be read on paper.
final class PaperTables {
  /// How many columns have room for words beside each other on an upright page.
  private static final int SIDE_BY_SIDE = 6;

  /// How many letters stand on a line of a table as wide as the page.
  private static final int PAGE = 95;

  /// Longer words are broken.
  private static final int WORD = 20;

  /// What there is between two columns, in letters.
  private static final int BETWEEN = 3;

  private PaperTables() {}

  /// A table without the columns nobody filled in; one that is too wide for a page becomes a table
  /// of two columns for each row.
  static List<DocumentPart> readable(List<String> head, List<List<String>> rows) {
    var columns =
        IntStream.range(0, head.size())
            .filter(column -> rows.stream().anyMatch(row -> !cell(row, column).isEmpty()))
            .boxed()
            .toList();
    var heads = columns.stream().map(head::get).toList();
    var cells =
        rows.stream()
            .map(row -> columns.stream().map(column -> cell(row, column)).toList())
            .toList();
    if (columns.isEmpty()) {
      return List.of();
    }
    return columns.size() <= SIDE_BY_SIDE
        ? List.of(new DocumentPart.Table(heads, cells))
        : cells.stream().map(row -> upright(heads, row)).toList();
  }

  private static DocumentPart upright(List<String> heads, List<String> row) {
    return new DocumentPart.Table(
        List.of(heads.getFirst(), row.getFirst()),
        IntStream.range(1, heads.size())
            .filter(column -> !row.get(column).isEmpty())
            .mapToObj(column -> List.of(heads.get(column), row.get(column)))
            .toList());
  }

  /// Each column gets room for its longest word, and those with more to say share what is left:
  /// programs that divide the width by themselves break words first.
  static List<Integer> shares(DocumentPart.Table table) {
    var words = columns(table).stream().mapToDouble(PaperTables::longestWord).toArray();
    var lines = columns(table).stream().mapToDouble(PaperTables::longestCell).toArray();
    double left = Math.max(0, PAGE - DoubleStream.of(words).sum());
    double all = DoubleStream.of(words).sum() + left;
    double said = DoubleStream.of(lines).sum();
    return IntStream.range(0, words.length)
        .mapToObj(column -> (int) (1000 * (words[column] + left * lines[column] / said) / all))
        .toList();
  }

  private static List<List<String>> columns(DocumentPart.Table table) {
    return IntStream.range(0, table.head().size())
        .mapToObj(column ->
            Stream.concat(
                    Stream.of(table.head().get(column)),
                    table.rows().stream().map(row -> row.get(column)))
                .toList())
        .toList();
  }

  private static double longestWord(List<String> column) {
    int longest =
        column.stream()
            .flatMap(cell -> Stream.of(cell.split("\\s+")))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return Math.min(longest, WORD) + BETWEEN;
  }

  /// Twice the words need less than twice the width: they take more lines as well.
  private static double longestCell(List<String> column) {
    return Math.sqrt(column.stream().mapToInt(String::length).max().orElse(0) + 1);
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
