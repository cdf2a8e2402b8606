package dk.traedesten.chart;

import java.awt.Font;
import java.util.List;

/// What the two ends of a scale mean, under the ends.
record Ends(List<String> low, List<String> high, Font font, Theme theme) implements SheetPart {
  private static final double LINE = 18;

  static Ends of(String low, String high, Theme theme) {
    var font = Fonts.plain(13);
    double half = ChartSheet.INSIDE / 2.0 - 16;
    return new Ends(Wrap.lines(low, font, half), Wrap.lines(high, font, half), font, theme);
  }

  @Override
  public double height() {
    return Math.max(low.size(), high.size()) * LINE + 6;
  }

  @Override
  public void draw(SheetPen pen) {
    for (int i = 0; i < low.size(); i++) {
      pen.write(low.get(i), ChartSheet.MARGIN, 13 + i * LINE, font, theme.quiet());
    }
    for (int i = 0; i < high.size(); i++) {
      pen.writeUpTo(
          high.get(i), ChartSheet.WIDTH - ChartSheet.MARGIN, 13 + i * LINE, font, theme.quiet());
    }
  }
}
