package dk.traedesten.chart;

import dk.traedesten.message.Chart.Happening;
import java.awt.geom.Line2D;
import java.util.List;

/// One event on the line of time, as tall as its words need.
///
/// @param last whether the line of time ends here
record TimelineEvent(
    int number, TextCard what, List<TextCard> good, List<TextCard> bad, boolean last, Theme theme)
    implements SheetPart {
  private static final double LINE_AT = ChartSheet.MARGIN + 13;
  private static final double LEFT = ChartSheet.MARGIN + 36;
  private static final double WIDE = ChartSheet.INSIDE - 36;
  private static final double BETWEEN = 8;
  private static final double GAP = 5;
  private static final double AFTER = 16;

  static TimelineEvent of(int number, Happening happening, boolean last, Theme theme) {
    double half = (WIDE - BETWEEN) / 2;
    return new TimelineEvent(
        number,
        TextCard.of(happening.what(), Tint.EVENT, WIDE),
        happening.good().stream().map(words -> TextCard.of(words, Tint.GOOD, half)).toList(),
        happening.bad().stream().map(words -> TextCard.of(words, Tint.BAD, half)).toList(),
        last,
        theme);
  }

  @Override
  public double height() {
    return what.height() + Math.max(height(good), height(bad)) + (last ? GAP : AFTER);
  }

  private static double height(List<TextCard> cards) {
    return cards.stream().mapToDouble(card -> card.height() + GAP).sum();
  }

  @Override
  public void draw(SheetPen pen) {
    double middle = Math.min(what.height() / 2, 17);
    double end = last ? middle : height() + middle;
    pen.draw(new Line2D.Double(LINE_AT, middle, LINE_AT, end), theme.line(), 3);
    pen.fill(Shapes.disc(LINE_AT, middle, 13), Tint.EVENT.edge(theme));
    pen.writeMiddle(String.valueOf(number), LINE_AT, middle + 5, Fonts.strong(13), theme.paper());
    what.draw(pen, LEFT, 0, theme);
    column(pen, good, LEFT);
    column(pen, bad, LEFT + (WIDE + BETWEEN) / 2);
  }

  private void column(SheetPen pen, List<TextCard> cards, double left) {
    double top = what.height() + GAP;
    for (var card : cards) {
      card.draw(pen, left, top, theme);
      top += card.height() + GAP;
    }
  }
}
