package dk.traedesten.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/// What the marks of a picture mean, beside each other as far as there is room.
final class Legend implements SheetPart {
  private static final double LINE = 19;
  private static final double MARK = 24;
  private static final double BETWEEN = 18;
  private static final double AFTER = 12;

  /// A mark, drawn around its middle, not wider than 18 and not taller than 14 pixels.
  interface Mark {
    void draw(SheetPen pen, double x, double y);
  }

  private record Entry(Mark mark, List<String> lines, double left, double top) {}

  private final Theme theme;
  private final Font font = Fonts.plain(13);
  private final List<Entry> entries = new ArrayList<>();
  private double right;
  private double top;
  private double bottom;

  Legend(Theme theme) {
    this.theme = theme;
  }

  Legend with(Mark mark, String words) {
    var lines = Wrap.lines(words, font, ChartSheet.INSIDE - MARK);
    double wide = MARK + lines.stream().mapToDouble(l -> Wrap.width(l, font)).max().orElse(0);
    if (right > 0 && right + BETWEEN + wide > ChartSheet.INSIDE) {
      right = 0;
      top = bottom;
    }
    double left = right == 0 ? 0 : right + BETWEEN;
    entries.add(new Entry(mark, lines, left, top));
    right = left + wide;
    bottom = Math.max(bottom, top + lines.size() * LINE);
    return this;
  }

  @Override
  public double height() {
    return bottom + AFTER;
  }

  @Override
  public void draw(SheetPen pen) {
    for (var entry : entries) {
      double x = ChartSheet.MARGIN + entry.left();
      double base = entry.top() + 14;
      entry.mark().draw(pen, x + 9, base - 5);
      for (var line : entry.lines()) {
        pen.write(line, x + MARK, base, font, theme.quiet());
        base += LINE;
      }
    }
  }
}
