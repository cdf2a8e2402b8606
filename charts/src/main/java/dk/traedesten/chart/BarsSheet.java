package dk.traedesten.chart;

import dk.traedesten.message.Chart.Bar;
import dk.traedesten.message.Chart.Bars;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// The medians of several scales below each other, each with the middle half of the answers, and
/// its question over it in full.
final class BarsSheet {
  private static final double LINE = 19;
  private static final double BAR = 30;

  /// One bar and how far down it stands.
  private record Row(Bar bar, List<String> label, double top, double middle) {}

  private BarsSheet() {}

  static ChartSheet of(Bars bars, ChartSheet sheet) {
    var rows = rows(bars, sheet);
    int inside = (int) Math.ceil(rows.getLast().middle() + BAR / 2);
    var chart = Axes.square(sheet.theme(), inside);
    int from = bars.bars().stream().mapToInt(b -> b.spread().from()).min().orElse(1);
    int to = bars.bars().stream().mapToInt(b -> b.spread().to()).max().orElse(10);
    double room = (to - from) * 0.02;
    chart
        .getStyler()
        .setXAxisMin(from - room)
        .setXAxisMax(to + room)
        .setYAxisMin(0.0)
        .setYAxisMax((double) inside);
    for (var row : rows) {
      add(chart, row, from, inside, sheet.theme());
    }
    return sheet
        .heading(bars.title())
        .note(Said.barsAreMedians())
        .add(
            Plot.of(chart, 0, 26)
                .under((pen, c) -> grid(pen, c, rows, from, to, sheet.theme()))
                .over((pen, c) -> label(pen, c, rows, inside, sheet.theme())));
  }

  /// Lines behind the bars only, not behind the questions.
  private static void grid(
      SheetPen pen, XYChart chart, List<Row> rows, int from, int to, Theme theme) {
    for (var row : rows) {
      boolean last = row.equals(rows.getLast());
      double bottom = row.middle() + BAR / 2;
      new Grid(pen, chart, theme).upright(from, to, row.middle() - BAR / 2, bottom, last);
    }
  }

  private static List<Row> rows(Bars bars, ChartSheet sheet) {
    var rows = new ArrayList<Row>();
    double top = 0;
    for (var bar : bars.bars()) {
      var label = Wrap.lines(sheet.in(bar.label()), Fonts.plain(14), ChartSheet.INSIDE);
      double middle = top + label.size() * LINE + BAR / 2;
      rows.add(new Row(bar, label, top, middle));
      top = middle + BAR / 2 + 10;
    }
    return rows;
  }

  private static void add(XYChart chart, Row row, int from, double inside, Theme theme) {
    var spread = row.bar().spread();
    double y = inside - row.middle();
    line(chart, row + "bar", from, spread.median(), y, theme.mist(), 14);
    line(chart, row + "spread", spread.lower(), spread.upper(), y, theme.fjord(), 3);
  }

  private static void line(
      XYChart chart, String name, double from, double to, double y, Color color, float width) {
    chart
        .addSeries(name, new double[] {from, to}, new double[] {y, y})
        .setMarker(SeriesMarkers.NONE)
        .setLineColor(color)
        .setLineStyle(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
  }

  private static void label(
      SheetPen pen, XYChart chart, List<Row> rows, double inside, Theme theme) {
    for (var row : rows) {
      double y = Plot.y(chart, inside - row.top());
      for (var line : row.label()) {
        pen.write(line, 0, y + 14, Fonts.plain(14), theme.ink());
        y += LINE;
      }
      double x = Plot.x(chart, row.bar().spread().median());
      double middle = Plot.y(chart, inside - row.middle());
      pen.fill(new Ellipse2D.Double(x - 7, middle - 7, 14, 14), theme.fjord());
      pen.draw(new Ellipse2D.Double(x - 7, middle - 7, 14, 14), theme.paper(), 2);
    }
  }
}
