package dk.traedesten.chart;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Chart.HeatMap;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A number in each cell of rows and columns. Columns with long names are lettered and named below;
/// more columns than there is room for go on in another table.
final class HeatMapSheet {
  private static final double NARROWEST = 34;
  private static final int STEPS = 24;

  private HeatMapSheet() {}

  static ChartSheet of(HeatMap map, ChartSheet sheet) {
    sheet.heading(map.title()).add(key(map, sheet));
    if (map.rows().isEmpty() || map.columns().isEmpty()) {
      return sheet.note(Said.nothing());
    }
    int most = (int) (HeatCells.ROOM / NARROWEST);
    int tables = Math.max(1, Math.ceilDiv(map.columns().size(), most));
    int each = Math.ceilDiv(map.columns().size(), tables);
    boolean named = HeatCells.fits(map.columns(), each, sheet);
    var letters = letters(map.columns().size());
    for (int from = 0; from < map.columns().size(); from += each) {
      int to = Math.min(from + each, map.columns().size());
      var heads = named ? map.columns().subList(from, to) : letters.subList(from, to);
      sheet.add(HeatCells.of(map, from, heads, each, sheet));
    }
    if (!named) {
      for (int i = 0; i < map.columns().size(); i++) {
        var letter = sheet.in(letters.get(i));
        sheet.marked(letter, map.columns().get(i), sheet.theme().ink());
      }
    }
    return sheet;
  }

  /// What the colours mean, and the hatching where there is any.
  private static Legend key(HeatMap map, ChartSheet sheet) {
    var theme = sheet.theme();
    var legend =
        new Legend(theme).with((pen, x, y) -> ramp(pen, x, y, theme), sheet.in(Said.darker(map)));
    if (map.cells().stream().flatMap(List::stream).anyMatch(Optional::isEmpty)) {
      legend.with(
          (pen, x, y) ->
              HeatCells.empty(pen, new Rectangle2D.Double(x - 9, y - 7, 18, 14), theme, false),
          sheet.in(Said.notShown()));
    }
    return legend;
  }

  private static void ramp(SheetPen pen, double x, double y, Theme theme) {
    for (int i = 0; i < STEPS; i++) {
      double wide = 18.0 / STEPS;
      pen.fill(
          new Rectangle2D.Double(x - 9 + i * wide, y - 7, wide + 0.2, 14),
          Heat.of(i / (STEPS - 1.0), theme));
    }
  }

  /// A, B … Z, AA, AB …
  private static List<Text> letters(int columns) {
    return IntStream.range(0, columns)
        .mapToObj(i -> (i < 26 ? "" : letter(i / 26 - 1)) + letter(i % 26))
        .map(Text::same)
        .toList();
  }

  private static String letter(int i) {
    return String.valueOf((char) ('A' + i));
  }
}
