package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.RichTextElement;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Rows under headings: as a table where that is easy to read, else row by row.
final class Tables {
  /// A cell with more words than this is no cell.
  private static final int CELL = 120;

  private static final int WHOLE = 3000;
  private static final int PIECE = 2500;

  private Tables() {}

  /// Whether it can be drawn as a table.
  static boolean isNarrow(Block.Table table, Language language) {
    int columns = table.head().size();
    return table.rows().size() < Limits.TABLE_ROWS
        && columns > 0
        && columns <= Limits.TABLE_COLUMNS
        && table.rows().stream().allMatch(row -> row.size() == columns)
        && all(table, language).stream().flatMap(List::stream).allMatch(c -> c.length() <= CELL)
        && all(table, language).stream().flatMap(List::stream).mapToInt(String::length).sum()
            <= WHOLE;
  }

  static Part drawn(Block.Table table, Language language) {
    var all = all(table, language);
    int size = all.stream().flatMap(List::stream).mapToInt(String::length).sum();
    return Part.read(size, TableBlock.of(all));
  }

  /// Each row with its headings, as many in a part as go together.
  static Stream<Part> told(Block.Table table, Language language) {
    var parts = new ArrayList<Part>();
    var together = new ArrayList<RichTextElement>();
    int size = 0;
    for (var row : rows(table, language)) {
      int length = row.stream().mapToInt(String::length).sum();
      if (size + length > PIECE && !together.isEmpty()) {
        parts.add(part(size, together));
        together.clear();
        size = 0;
      }
      together.add(Rich.section(row(row)));
      size += length;
    }
    if (!together.isEmpty()) {
      parts.add(part(size, together));
    }
    return parts.stream();
  }

  private static Part part(int size, List<RichTextElement> rows) {
    LayoutBlock list = Rich.block(List.of(Rich.bullets(List.copyOf(rows))));
    return Part.read(size, list);
  }

  private static List<RichTextElement> row(List<String> words) {
    var elements = new ArrayList<RichTextElement>();
    elements.add(Rich.strong(words.getFirst()));
    words.stream().skip(1).map(w -> Rich.words("\n" + w)).forEach(elements::add);
    return elements;
  }

  /// Each row as it is told: its first cell, then the others with what they are.
  private static List<List<String>> rows(Block.Table table, Language language) {
    var head = table.head().stream().map(t -> t.in(language)).toList();
    return table.rows().stream()
        .map(row -> {
          var words = new ArrayList<String>();
          for (int i = 0; i < row.size(); i++) {
            var cell = Plain.fit(row.get(i).in(language), PIECE);
            boolean named = i > 0 && head.size() > 2 && i < head.size();
            words.add(named ? head.get(i) + ": " + cell : cell);
          }
          return List.copyOf(words);
        })
        .filter(row -> !row.isEmpty())
        .toList();
  }

  private static List<List<String>> all(Block.Table table, Language language) {
    return Stream.concat(Stream.of(table.head()), table.rows().stream())
        .map(row -> row.stream().map(t -> t.in(language)).toList())
        .toList();
  }
}
