package dk.traedesten.chart;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// What a picture is drawn on: a heading, the numbers, and what explains them, from top to bottom.
final class ChartSheet {
  /// In pixels.
  static final int WIDTH = 480;

  static final int MARGIN = 20;
  static final int INSIDE = WIDTH - 2 * MARGIN;

  private final Language language;
  private final Theme theme;
  private final List<SheetPart> parts = new ArrayList<>();

  ChartSheet(Language language, Theme theme) {
    this.language = language;
    this.theme = theme;
  }

  Theme theme() {
    return theme;
  }

  String in(Text text) {
    return text.in(language);
  }

  ChartSheet heading(Text text) {
    return add(WrappedText.of(in(text), Fonts.strong(18), theme.ink(), 2));
  }

  ChartSheet note(Text text) {
    return add(WrappedText.of(in(text), Fonts.plain(13), theme.quiet(), 14));
  }

  ChartSheet noteAtTheRight(Text text) {
    return add(WrappedText.of(in(text), Fonts.plain(13), theme.quiet(), 12).atTheRight());
  }

  ChartSheet numbered(int number, Text text, Color color) {
    return marked(String.valueOf(number), text, color);
  }

  ChartSheet marked(String mark, Text text, Color color) {
    return add(WrappedText.marked(mark, in(text), Fonts.plain(14), color));
  }

  ChartSheet add(SheetPart part) {
    parts.add(part);
    return this;
  }

  int height() {
    return (int) Math.ceil(parts.stream().mapToDouble(SheetPart::height).sum()) + 2 * MARGIN - 6;
  }

  void draw(SheetPen pen) {
    pen.fill(new Rectangle2D.Double(0, 0, WIDTH, height()), theme.paper());
    double top = MARGIN - 6;
    for (var part : parts) {
      pen.from(0, top, () -> part.draw(pen));
      top += part.height();
    }
  }
}
