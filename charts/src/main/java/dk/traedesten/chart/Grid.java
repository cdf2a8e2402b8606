package dk.traedesten.chart;

import java.awt.geom.Line2D;
import org.knowm.xchart.internal.chartpart.AxesChart;

/// Thin lines behind the numbers, and what the lines are called.
record Grid(SheetPen pen, AxesChart<?, ?> chart, Theme theme) {
  private static final int MOST = 12;

  /// Upright lines between two heights, named below when they are the last.
  void upright(int from, int to, double top, double bottom, boolean named) {
    for (int n = from; n <= to; n += every(from, to)) {
      double x = Plot.x(chart, n);
      pen.draw(new Line2D.Double(x, top, x, bottom), theme.line(), 1);
      if (named) {
        pen.writeMiddle(String.valueOf(n), x, bottom + 20, Fonts.plain(13), theme.quiet());
      }
    }
  }

  /// Level lines between two sides, named at the left.
  void level(int from, int to, double left, double right) {
    for (int n = from; n <= to; n += every(from, to)) {
      double y = Plot.y(chart, n);
      pen.draw(new Line2D.Double(left, y, right, y), theme.line(), 1);
      pen.writeUpTo(String.valueOf(n), left - 10, y + 5, Fonts.plain(13), theme.quiet());
    }
  }

  /// How far the numbers stand apart, so that there is room for them.
  static int every(int from, int to) {
    return Math.ceilDiv(to - from + 1, MOST);
  }
}
