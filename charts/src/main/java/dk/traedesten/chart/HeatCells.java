package dk.traedesten.chart;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Chart.HeatMap;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The cells of a heat map, with the name of each row at its left and of each column above it.
record HeatCells(
    List<List<String>> heads, List<Row> rows, double cell, ChartSheet sheet, HeatMap map)
    implements SheetPart {
  private static final double NAMES = 158;
  private static final double LINE = 17;
  private static final double GAP = 2;
  private static final double LOWEST = 32;
  private static final double AFTER = 16;
  private static final int MOST_LINES = 3;

  /// How much width the cells have.
  static final double ROOM = ChartSheet.INSIDE - NAMES;

  private record Row(List<String> name, List<Optional<Double>> cells) {
    double height() {
      return Math.max(LOWEST, name.size() * LINE + 6);
    }
  }

  /// @param from the first of its columns
  /// @param each how many columns there are room for, so that tables below each other stand in line
  static HeatCells of(HeatMap map, int from, List<Text> heads, int each, ChartSheet sheet) {
    double cell = ROOM / each;
    var names =
        heads.stream().map(h -> Wrap.lines(sheet.in(h), font(), cell - 2 * GAP - 2)).toList();
    var rows =
        IntStream.range(0, map.rows().size())
            .mapToObj(i ->
                new Row(
                    Wrap.lines(sheet.in(map.rows().get(i)), font(), NAMES - 10),
                    map.cells().get(i).subList(from, from + heads.size())))
            .toList();
    return new HeatCells(names, rows, cell, sheet, map);
  }

  /// Whether the names of the columns can stand above them without a word being broken.
  static boolean fits(List<Text> heads, int each, ChartSheet sheet) {
    double cell = ROOM / each - 2 * GAP - 2;
    return heads.stream()
        .map(sheet::in)
        .allMatch(head ->
            Wrap.lines(head, font(), cell).size() <= MOST_LINES
                && List.of(head.strip().split("\\s+")).stream()
                    .allMatch(word -> Wrap.width(word, font()) <= cell));
  }

  private static Font font() {
    return Fonts.plain(13);
  }

  private double head() {
    return heads.stream().mapToInt(List::size).max().orElse(0) * LINE + 6;
  }

  @Override
  public double height() {
    return head() + rows.stream().mapToDouble(r -> r.height() + GAP).sum() + AFTER;
  }

  @Override
  public void draw(SheetPen pen) {
    for (int i = 0; i < heads.size(); i++) {
      double base = head() - 6 - (heads.get(i).size() - 1) * LINE;
      for (var line : heads.get(i)) {
        pen.writeMiddle(line, left(i) + cell / 2, base, font(), sheet.theme().quiet());
        base += LINE;
      }
    }
    double top = head();
    for (var row : rows) {
      draw(pen, row, top);
      top += row.height() + GAP;
    }
  }

  private void draw(SheetPen pen, Row row, double top) {
    double base = top + (row.height() - row.name().size() * LINE) / 2 + 13;
    for (var line : row.name()) {
      pen.write(line, ChartSheet.MARGIN, base, font(), sheet.theme().ink());
      base += LINE;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      var at = new Rectangle2D.Double(left(i), top, cell - GAP, row.height());
      row.cells()
          .get(i)
          .ifPresentOrElse(n -> full(pen, at, n), () -> empty(pen, at, sheet.theme(), true));
    }
  }

  private double left(int column) {
    return ChartSheet.MARGIN + NAMES + column * cell + GAP;
  }

  private void full(SheetPen pen, Rectangle2D at, double n) {
    double share = (n - map.from()) / Math.max(1, map.to() - map.from());
    pen.fill(at, Heat.of(share, sheet.theme()));
    var words = sheet.in(Said.written(n));
    pen.writeMiddle(
        words, at.getCenterX(), at.getCenterY() + 5, Fonts.strong(14), sheet.theme().ink());
  }

  /// Nothing to show here: hatched, so that it is not taken for a low number.
  static void empty(SheetPen pen, Rectangle2D at, Theme theme, boolean dash) {
    double tall = at.getHeight();
    for (double x = at.getX() - tall + 4; x < at.getMaxX(); x += 8) {
      double low = Math.max(x, at.getX());
      double high = Math.min(x + tall, at.getMaxX());
      pen.draw(
          new Line2D.Double(low, at.getMaxY() - (low - x), high, at.getMaxY() - (high - x)),
          theme.line(),
          1);
    }
    pen.draw(at, theme.line(), 1);
    if (dash) {
      var around = Shapes.box(at.getCenterX(), at.getCenterY(), 18, 18);
      pen.fill(around, theme.paper());
      pen.writeMiddle("–", at.getCenterX(), at.getCenterY() + 5, Fonts.strong(14), theme.quiet());
    }
  }
}
