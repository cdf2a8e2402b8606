package dk.traedesten.chart;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// What a picture is drawn on: a heading, the numbers, and what explains them, from top to bottom.
final class Sheet {
  /// In pixels.
  static final int WIDTH = 480;

  static final int MARGIN = 20;
  static final int INSIDE = WIDTH - 2 * MARGIN;

  private final Language language;
  private final Theme theme;
  private final List<Part> parts = new ArrayList<>();

  Sheet(Language language, Theme theme) {
    this.language = language;
    this.theme = theme;
  }

  Theme theme() {
    return theme;
  }

  String in(Text text) {
    return text.in(language);
  }

  Sheet heading(Text text) {
    return add(Words.of(in(text), Fonts.strong(18), theme.ink(), 2));
  }

  Sheet note(Text text) {
    return add(Words.of(in(text), Fonts.plain(13), theme.quiet(), 14));
  }

  Sheet noteAtTheRight(Text text) {
    return add(Words.of(in(text), Fonts.plain(13), theme.quiet(), 12).atTheRight());
  }

  Sheet numbered(int number, Text text, Color color) {
    return marked(String.valueOf(number), text, color);
  }

  Sheet marked(String mark, Text text, Color color) {
    return add(Words.marked(mark, in(text), Fonts.plain(14), color));
  }

  Sheet add(Part part) {
    parts.add(part);
    return this;
  }

  int height() {
    return (int) Math.ceil(parts.stream().mapToDouble(Part::height).sum()) + 2 * MARGIN - 6;
  }

  void draw(Pen pen) {
    pen.fill(new Rectangle2D.Double(0, 0, WIDTH, height()), theme.paper());
    double top = MARGIN - 6;
    for (var part : parts) {
      pen.from(0, top, () -> part.draw(pen));
      top += part.height();
    }
  }
}
