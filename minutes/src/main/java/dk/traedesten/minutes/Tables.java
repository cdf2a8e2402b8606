package dk.traedesten.minutes;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tables as they can be read on paper.
final class Tables {
  /// How many columns have room for words beside each other on an upright page.
  private static final int SIDE_BY_SIDE = 6;

  /// Longer words are broken.
  private static final int WORD = 20;

  private static final int LINE = 80;

  private Tables() {}

  /// A table without the columns nobody filled in; one that is too wide for a page becomes a table
  /// of two columns for each row.
  static List<Part> readable(List<String> head, List<List<String>> rows) {
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
        ? List.of(new Part.Table(heads, cells))
        : cells.stream().map(row -> upright(heads, row)).toList();
  }

  private static Part upright(List<String> heads, List<String> row) {
    return new Part.Table(
        List.of(heads.getFirst(), row.getFirst()),
        IntStream.range(1, heads.size())
            .filter(column -> !row.get(column).isEmpty())
            .mapToObj(column -> List.of(heads.get(column), row.get(column)))
            .toList());
  }

  /// Room for the longest word, and more where there is more to say: programs that divide the width
  /// by themselves break words first.
  static List<Integer> shares(Part.Table table) {
    var weights =
        IntStream.range(0, table.head().size())
            .mapToObj(column ->
                Stream.concat(
                        Stream.of(table.head().get(column)),
                        table.rows().stream().map(row -> row.get(column)))
                    .mapToDouble(Tables::weight)
                    .max()
                    .orElse(1))
            .toList();
    double all = weights.stream().mapToDouble(weight -> weight).sum();
    return weights.stream().map(weight -> (int) (1000 * weight / all)).toList();
  }

  private static double weight(String words) {
    int longest = Stream.of(words.split("\\s+")).mapToInt(String::length).max().orElse(0);
    return Math.max(Math.min(longest, WORD) + 2, 4 * Math.sqrt(Math.min(words.length(), LINE)));
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
