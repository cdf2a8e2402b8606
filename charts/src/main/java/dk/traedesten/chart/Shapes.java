package dk.traedesten.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// The few forms that marks are made of, around their middle.
final class Shapes {
  private Shapes() {}

  static Shape disc(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  static Shape diamond(double x, double y, double radius) {
    var path = new Path2D.Double();
    path.moveTo(x, y - radius);
    path.lineTo(x + radius, y);
    path.lineTo(x, y + radius);
    path.lineTo(x - radius, y);
    path.closePath();
    return path;
  }

  static Shape box(double x, double y, double wide, double tall) {
    return new Rectangle2D.Double(x - wide / 2, y - tall / 2, wide, tall);
  }

  static Shape card(Rectangle2D at) {
    return new RoundRectangle2D.Double(at.getX(), at.getY(), at.getWidth(), at.getHeight(), 8, 8);
  }

  /// A minus; with an upright stroke, a plus.
  static void sign(SheetPen pen, double x, double y, boolean plus, Color color) {
    pen.draw(new Line2D.Double(x - 5, y, x + 5, y), color, 2.5f);
    if (plus) {
      pen.draw(new Line2D.Double(x, y - 5, x, y + 5), color, 2.5f);
    }
  }
}
