package dk.traedesten.chart;

import dk.traedesten.message.Chart.Distance;
import dk.traedesten.message.Chart.Gap;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;

/// Two marks and the line between them, thing by thing: a disc for the first number, a diamond for
/// the second.
final class GapSheet {
  private static final double LINE = 19;
  private static final double BAR = 34;

  /// For the number beside a mark at the end of the scale, in shares of the width.
  private static final double ROOM = 0.09;

  private record Row(Distance distance, List<String> label, double top, double middle) {}

  private GapSheet() {}

  static ChartSheet of(Gap gap, ChartSheet sheet) {
    var theme = sheet.theme();
    sheet
        .heading(gap.title())
        .add(
            new Legend(theme)
                .with((pen, x, y) -> one(pen, x, y, theme), sheet.in(gap.one()))
                .with((pen, x, y) -> other(pen, x, y, theme), sheet.in(gap.other())));
    if (gap.distances().isEmpty()) {
      return sheet.note(Said.nothing());
    }
    var rows = rows(gap, sheet);
    int inside = (int) Math.ceil(rows.getLast().middle() + BAR / 2);
    var chart = Axes.square(theme, inside);
    double room = (gap.to() - gap.from()) * ROOM;
    chart
        .getStyler()
        .setXAxisMin(gap.from() - room)
        .setXAxisMax(gap.to() + room)
        .setYAxisMin(0.0)
        .setYAxisMax((double) inside);
    Axes.unseen(chart, gap.from(), gap.to(), 0, inside);
    return sheet.add(
        Plot.of(chart, 0, 26)
            .over((pen, c) -> rows.forEach(row -> draw(pen, c, row, rows, gap, sheet))));
  }

  private static List<Row> rows(Gap gap, ChartSheet sheet) {
    var rows = new ArrayList<Row>();
    double top = 0;
    for (var distance : gap.distances()) {
      var label = Wrap.lines(sheet.in(distance.label()), Fonts.plain(14), ChartSheet.INSIDE);
      double middle = top + label.size() * LINE + BAR / 2;
      rows.add(new Row(distance, label, top, middle));
      top = middle + BAR / 2 + 8;
    }
    return rows;
  }

  private static void draw(
      SheetPen pen, XYChart chart, Row row, List<Row> rows, Gap gap, ChartSheet sheet) {
    var theme = sheet.theme();
    double y = row.middle();
    new Grid(pen, chart, theme)
        .upright(gap.from(), gap.to(), y - BAR / 2, y + BAR / 2, row.equals(rows.getLast()));
    double base = row.top() + 14;
    for (var line : row.label()) {
      pen.write(line, 0, base, Fonts.plain(14), theme.ink());
      base += LINE;
    }
    double one = Plot.x(chart, row.distance().one());
    double other = Plot.x(chart, row.distance().other());
    pen.draw(new Line2D.Double(one, y, other, y), theme.mist(), 6);
    other(pen, other, y, theme);
    one(pen, one, y, theme);
    boolean forwards = row.distance().one() <= row.distance().other();
    number(pen, sheet, row.distance().one(), one, y, forwards);
    number(pen, sheet, row.distance().other(), other, y, !forwards);
  }

  /// At the far side of its mark, so that the line between the two stays free.
  private static void number(
      SheetPen pen, ChartSheet sheet, double n, double x, double y, boolean left) {
    var words = sheet.in(Said.written(n));
    var font = Fonts.strong(13);
    double wide = Wrap.width(words, font);
    double from = left ? x - 13 - wide : x + 13;
    pen.fill(Shapes.box(from + wide / 2, y, wide + 4, 16), sheet.theme().paper());
    pen.write(words, from, y + 5, font, sheet.theme().ink());
  }

  private static void one(SheetPen pen, double x, double y, Theme theme) {
    pen.fill(Shapes.disc(x, y, 6.5), theme.fjord());
  }

  /// Hollow, and larger than the disc: both are seen where they meet.
  private static void other(SheetPen pen, double x, double y, Theme theme) {
    pen.fill(Shapes.diamond(x, y, 10), theme.paper());
    pen.draw(Shapes.diamond(x, y, 9), theme.moss(), 2.5f);
  }
}
