package dk.traedesten.layout;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Rows under headings, in one language: as a table where that is easy to read, else row by row.
public record TableLayout(List<String> head, List<List<String>> rows) {
  /// More columns than this are too narrow to read.
  private static final int COLUMNS = 4;

  public TableLayout {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static TableLayout of(Table table, Language language) {
    return new TableLayout(
        said(table.head(), language),
        table.rows().stream().map(row -> said(row, language)).toList());
  }

  private static List<String> said(List<Text> row, Language language) {
    return row.stream().map(t -> t.in(language)).toList();
  }

  /// The head, and the rows below it.
  public List<List<String>> all() {
    return Stream.concat(Stream.of(head), rows.stream()).toList();
  }

  /// How much is said in it, in characters.
  public int size() {
    return all().stream().flatMap(List::stream).mapToInt(String::length).sum();
  }

  /// Whether it is easy to read as a table.
  ///
  /// @param cell what a cell holds at most, in characters
  public boolean isNarrow(int cell) {
    return !head.isEmpty()
        && head.size() <= COLUMNS
        && rows.stream().allMatch(row -> row.size() == head.size())
        && all().stream().flatMap(List::stream).allMatch(c -> c.length() <= cell);
  }

  /// Each row as it is told: its first cell, then the others with what they are.
  public List<List<String>> told() {
    return rows.stream()
        .filter(row -> !row.isEmpty())
        .map(row -> {
          var words = new ArrayList<String>();
          for (int i = 0; i < row.size(); i++) {
            boolean named = i > 0 && head.size() > 2 && i < head.size();
            words.add(named ? before(head.get(i)) + row.get(i) : row.get(i));
          }
          return List.copyOf(words);
        })
        .toList();
  }

  /// What something is, before what it is.
  public static String before(String name) {
    boolean isWord = !name.isEmpty() && Character.isLetterOrDigit(name.charAt(name.length() - 1));
    return name + (isWord ? ": " : " ");
  }
}
