package dk.traedesten.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Words on a ground of their own, with a sign in front where they say what went well or badly.
record TextCard(List<String> lines, Tint tint, double width) {
  private static final double LINE = 19;
  private static final double ROOM = 10;
  private static final double SIGN = 18;

  static TextCard of(String words, Tint tint, double width) {
    double indent = tint == Tint.EVENT ? 0 : SIGN;
    return new TextCard(Wrap.lines(words, font(tint), width - 2 * ROOM - indent), tint, width);
  }

  private static Font font(Tint tint) {
    return tint == Tint.EVENT ? Fonts.strong(14) : Fonts.plain(14);
  }

  double height() {
    return lines.size() * LINE + 14;
  }

  void draw(SheetPen pen, double left, double top, Theme theme) {
    var shape = Shapes.card(new Rectangle2D.Double(left, top, width, height()));
    pen.fill(shape, tint.ground(theme));
    pen.draw(shape, tint.edge(theme), 1);
    double base = top + 21;
    double words = left + ROOM;
    if (tint != Tint.EVENT) {
      Shapes.sign(pen, left + ROOM + 5, base - 5, tint == Tint.GOOD, tint.edge(theme));
      words += SIGN;
    }
    for (var line : lines) {
      pen.write(line, words, base, font(tint), theme.ink());
      base += LINE;
    }
  }
}
