package dk.traedesten.chart;

import dk.traedesten.message.Chart.Happening;
import java.awt.geom.Line2D;
import java.util.List;

/// One event on the line of time, as tall as its words need.
///
/// @param last whether the line of time ends here
record Event(int number, Card what, List<Card> good, List<Card> bad, boolean last, Theme theme)
    implements Part {
  private static final double LINE_AT = Sheet.MARGIN + 13;
  private static final double LEFT = Sheet.MARGIN + 36;
  private static final double WIDE = Sheet.INSIDE - 36;
  private static final double BETWEEN = 8;
  private static final double GAP = 5;
  private static final double AFTER = 16;

  static Event of(int number, Happening happening, boolean last, Theme theme) {
    double half = (WIDE - BETWEEN) / 2;
    return new Event(
        number,
        Card.of(happening.what(), Tint.EVENT, WIDE),
        happening.good().stream().map(words -> Card.of(words, Tint.GOOD, half)).toList(),
        happening.bad().stream().map(words -> Card.of(words, Tint.BAD, half)).toList(),
        last,
        theme);
  }

  @Override
  public double height() {
    return what.height() + Math.max(height(good), height(bad)) + (last ? GAP : AFTER);
  }

  private static double height(List<Card> cards) {
    return cards.stream().mapToDouble(card -> card.height() + GAP).sum();
  }

  @Override
  public void draw(Pen pen) {
    double middle = Math.min(what.height() / 2, 17);
    double end = last ? middle : height() + middle;
    pen.draw(new Line2D.Double(LINE_AT, middle, LINE_AT, end), theme.line(), 3);
    pen.fill(Shapes.disc(LINE_AT, middle, 13), Tint.EVENT.edge(theme));
    pen.writeMiddle(String.valueOf(number), LINE_AT, middle + 5, Fonts.strong(13), theme.paper());
    what.draw(pen, LEFT, 0, theme);
    column(pen, good, LEFT);
    column(pen, bad, LEFT + (WIDE + BETWEEN) / 2);
  }

  private void column(Pen pen, List<Card> cards, double left) {
    double top = what.height() + GAP;
    for (var card : cards) {
      card.draw(pen, left, top, theme);
      top += card.height() + GAP;
    }
  }
}
