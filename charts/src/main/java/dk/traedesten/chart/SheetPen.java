package dk.traedesten.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;

/// Writes and draws on a sheet. Letters are drawn as shapes, so that no font is needed where the
/// picture is seen.
record SheetPen(Graphics2D graphics) {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  /// Writes from a point on the base line to the right.
  void write(String words, double x, double y, Font font, Color color) {
    if (!words.isBlank()) {
      var letters = font.createGlyphVector(CONTEXT, words).getOutline((float) x, (float) y);
      fill(letters, color);
    }
  }

  void writeMiddle(String words, double x, double y, Font font, Color color) {
    write(words, x - Wrap.width(words, font) / 2, y, font, color);
  }

  void writeUpTo(String words, double x, double y, Font font, Color color) {
    write(words, x - Wrap.width(words, font), y, font, color);
  }

  void fill(Shape shape, Color color) {
    graphics.setColor(color);
    graphics.fill(shape);
  }

  void draw(Shape shape, Color color, float width) {
    graphics.setColor(color);
    graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    graphics.draw(shape);
  }

  /// Does something as if the sheet began at another point.
  void from(double left, double top, Runnable what) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(left, top);
    what.run();
    graphics.setTransform(before);
  }
}
