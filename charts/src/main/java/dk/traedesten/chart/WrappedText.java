package dk.traedesten.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/// Words over the width of the sheet, with a mark in front when they explain one.
///
/// @param mark a number or a letter; may be empty
/// @param after room below them
/// @param right whether they end at the right side
record WrappedText(
    String mark, List<String> lines, Font font, Color color, double after, boolean right)
    implements SheetPart {
  private static final double INDENT = 26;

  static WrappedText of(String words, Font font, Color color, double after) {
    return new WrappedText(
        "", Wrap.lines(words, font, ChartSheet.INSIDE), font, color, after, false);
  }

  WrappedText atTheRight() {
    return new WrappedText(mark, lines, font, color, after, true);
  }

  static WrappedText marked(String mark, String words, Font font, Color color) {
    return new WrappedText(
        mark, Wrap.lines(words, font, ChartSheet.INSIDE - INDENT), font, color, 3, false);
  }

  @Override
  public double height() {
    return lines.size() * lineHeight() + after;
  }

  @Override
  public void draw(SheetPen pen) {
    double indent = mark.isEmpty() ? 0 : INDENT;
    double base = lineHeight() * 0.78;
    pen.writeUpTo(mark, ChartSheet.MARGIN + indent - 8, base, font, color);
    for (var line : lines) {
      if (right) {
        pen.writeUpTo(line, ChartSheet.MARGIN + ChartSheet.INSIDE, base, font, color);
      } else {
        pen.write(line, ChartSheet.MARGIN + indent, base, font, color);
      }
      base += lineHeight();
    }
  }

  private double lineHeight() {
    return font.getSize2D() * 1.4;
  }
}
