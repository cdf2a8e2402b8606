package dk.traedesten.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// What the marks of a trend look like, in the picture and beside the words that explain them. None
/// is told from another by its colour alone.
record TrendMarks(SheetPen pen, Theme theme) {

  void median(double x, double y) {
    pen.draw(new Line2D.Double(x - 9, y, x + 9, y), theme.fjord(), 3);
    pen.fill(Shapes.disc(x, y, 4.5), theme.fjord());
  }

  /// From the upper end of the middle half to the lower, as wide as there is room for.
  void middleHalf(double x, double upper, double lower, double room) {
    double wide = Math.min(10, room);
    pen.fill(new Rectangle2D.Double(x - wide / 2, upper, wide, lower - upper), theme.mist());
  }

  /// An empty strip with open sides.
  void nothing(double left, double right, double top, double bottom) {
    pen.fill(new Rectangle2D.Double(left, top, right - left, bottom - top), theme.haze());
    for (double y = top; y < bottom; y += 6) {
      double end = Math.min(y + 3, bottom);
      pen.draw(new Line2D.Double(left, y, left, end), theme.quiet(), 1);
      pen.draw(new Line2D.Double(right, y, right, end), theme.quiet(), 1);
    }
  }

  void notComparable(double x, double y) {
    pen.draw(new Line2D.Double(x - 5, y - 5, x + 5, y + 5), theme.quiet(), 2);
    pen.draw(new Line2D.Double(x - 5, y + 5, x + 5, y - 5), theme.quiet(), 2);
  }

  void changed(double x, double top, double bottom) {
    pen.draw(new Line2D.Double(x, top, x, bottom), theme.moss(), 2);
    pen.fill(Shapes.diamond(x, top + 5, 5), theme.moss());
  }

  void baseline(double left, double right, double y) {
    dashed(left, right, y, 6, 10);
  }

  void limit(double left, double right, double y) {
    dashed(left, right, y, 2, 5);
  }

  private void dashed(double left, double right, double y, double dash, double next) {
    for (double x = left; x < right; x += next) {
      pen.draw(
          new Line2D.Double(x, y, Math.min(x + dash, right), y),
          dash > 2 ? theme.quiet() : theme.ink(),
          2);
    }
  }
}
