package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.layout.PlainText;
import dk.traedesten.layout.TableLayout;
import dk.traedesten.message.Block;
import dk.traedesten.teams.card.CardElement.Ground;
import dk.traedesten.teams.card.CardElement.Spacing;
import dk.traedesten.teams.card.CardElement.Table;
import dk.traedesten.teams.card.CardElement.TableCell;
import dk.traedesten.teams.card.CardElement.TableRow;
import dk.traedesten.teams.card.CardElement.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Rows under headings: as a table where that is easy to read, else row by row.
final class Tables {
  /// A cell with more words than this is no cell.
  private static final int CELL = 80;

  /// What one table takes at most, in bytes; a longer one goes on as another.
  private static final int SIZE = 5000;

  private static final int PIECE = 1200;

  /// How much wider one column is than another at most.
  private static final int WIDEST = 5;

  private Tables() {}

  static List<CardPart> parts(Block.Table table, Language language) {
    var layout = TableLayout.of(table, language);
    boolean isOneLined =
        layout.rows().stream().flatMap(List::stream).noneMatch(c -> c.contains("\n"));
    return isOneLined && layout.isNarrow(CELL)
        ? drawn(layout.head(), layout.rows())
        : told(layout.told());
  }

  private static List<CardPart> drawn(List<String> head, List<List<String>> rows) {
    var parts = new ArrayList<CardPart>();
    var together = new ArrayList<TableRow>();
    int size = 0;
    for (var row : rows) {
      var drawn = row(row, false);
      int more = Json.size((Object) drawn);
      if (!together.isEmpty() && size + more > SIZE) {
        parts.add(CardPart.read(table(head, together)));
        together.clear();
        size = 0;
      }
      together.add(drawn);
      size += more;
    }
    parts.add(CardPart.read(table(head, together)));
    return parts;
  }

  static Table table(List<String> head, List<TableRow> rows) {
    var all = new ArrayList<TableRow>();
    all.add(row(head, true));
    all.addAll(rows);
    return new Table(widths(head.size(), all), true, true, all);
  }

  /// Each column as wide beside the others as its longest cell asks for.
  private static List<Width> widths(int columns, List<TableRow> rows) {
    return IntStream.range(0, columns)
        .mapToObj(i ->
            new Width(
                rows.stream().mapToInt(r -> length(r.cells().get(i)) / 8).max().orElse(0) + 1))
        .map(width -> new Width(Math.min(width.width(), WIDEST)))
        .toList();
  }

  private static int length(TableCell cell) {
    return cell.items().stream()
        .mapToInt(e -> e instanceof CardElement.RichTextBlock text ? length(text) : 0)
        .sum();
  }

  private static int length(CardElement.RichTextBlock words) {
    return words.inlines().stream().mapToInt(run -> run.text().length()).sum();
  }

  static TableRow row(List<String> cells, boolean strong) {
    return new TableRow(cells.stream().map(c -> cell(c, strong, Optional.empty())).toList());
  }

  static TableCell cell(String words, boolean strong, Optional<Ground> ground) {
    return new TableCell(ground, List.of(CardLayout.cell(PlainText.cut(words, CELL), strong)));
  }

  /// Each row with its headings.
  private static List<CardPart> told(List<List<String>> rows) {
    var parts = new ArrayList<CardPart>();
    for (var row : rows) {
      var lines = new ArrayList<CardElement>();
      for (int i = 0; i < row.size(); i++) {
        for (var piece : PlainText.pieces(row.get(i), PIECE)) {
          var look = i == 0;
          lines.addAll(
              CardLayout.lines(
                  piece,
                  Optional.of(Spacing.SMALL),
                  look ? CardLayout::strong : CardLayout::plain));
          if (Json.size(lines) > SIZE) {
            parts.add(CardPart.read(CardLayout.boxed(Ground.EMPHASIS, lines)));
            lines.clear();
          }
        }
      }
      if (!lines.isEmpty()) {
        parts.add(CardPart.read(CardLayout.boxed(Ground.EMPHASIS, lines)));
      }
    }
    return parts;
  }
}
