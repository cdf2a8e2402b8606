package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.RichTextElement;
import dk.traedesten.dialog.Language;
import dk.traedesten.layout.TableLayout;
import dk.traedesten.message.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Rows under headings: as a table where that is easy to read, else row by row.
final class Tables {
  /// A cell with more words than this is no cell.
  private static final int CELL = 60;

  private static final int WHOLE = 3000;
  private static final int PIECE = 2500;

  private Tables() {}

  /// Whether it can be drawn as a table.
  static boolean isNarrow(Block.Table table, Language language) {
    var layout = TableLayout.of(table, language);
    return table.rows().size() < Limits.TABLE_ROWS
        && layout.isNarrow(CELL)
        && layout.size() <= WHOLE;
  }

  static MessagePart drawn(Block.Table table, Language language) {
    var layout = TableLayout.of(table, language);
    return MessagePart.read(layout.size(), TableBlock.of(layout.all()));
  }

  /// Each row with its headings, as many in a part as go together.
  static Stream<MessagePart> told(Block.Table table, Language language) {
    var parts = new ArrayList<MessagePart>();
    var together = new ArrayList<RichTextElement>();
    int size = 0;
    for (var cells : TableLayout.of(table, language).told()) {
      var row = cells.stream().map(cell -> Plain.fit(cell, PIECE)).toList();
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

  private static MessagePart part(int size, List<RichTextElement> rows) {
    LayoutBlock list = Rich.block(List.of(Rich.bullets(List.copyOf(rows))));
    return MessagePart.read(size, list);
  }

  private static List<RichTextElement> row(List<String> words) {
    var elements = new ArrayList<RichTextElement>();
    elements.add(Rich.strong(words.getFirst()));
    words.stream().skip(1).map(w -> Rich.words("\n" + w)).forEach(elements::add);
    return elements;
  }
}
