package dk.traedesten.chart;

import dk.traedesten.message.Chart.Histogram;
import dk.traedesten.result.Distribution;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knowm.xchart.CategoryChart;

/// How many chose each number, as columns on the scale with its ends named; the round before as an
/// outline around them.
final class HistogramSheet {
  private static final int HEIGHT = 150;
  private static final double SMALLEST = 24;
  private static final double FILLED = 0.7;
  private static final double OUTLINED = 0.86;

  /// Room for a number in a column.
  private static final double LETTERS = 24;

  private HistogramSheet() {}

  static ChartSheet of(Histogram histogram, ChartSheet sheet) {
    int highest = highest(histogram);
    return sheet
        .heading(histogram.title())
        .add(key(histogram, sheet))
        .add(
            Plot.of(columns(histogram, highest, sheet.theme()), 0, 26)
                .over((pen, _) -> names(pen, histogram, highest, sheet.theme())))
        .add(Ends.of(sheet.in(histogram.low()), sheet.in(histogram.high()), sheet.theme()));
  }

  private static SheetPart key(Histogram histogram, ChartSheet sheet) {
    var theme = sheet.theme();
    var spread = histogram.spread();
    return histogram
        .before()
        .<SheetPart>map(before ->
            new Legend(theme)
                .with(
                    (pen, x, y) -> pen.fill(Shapes.box(x, y, 14, 14), theme.fjord()),
                    sheet.in(Said.now(spread)))
                .with(
                    (pen, x, y) -> pen.draw(Shapes.box(x, y, 13, 13), theme.ink(), 2),
                    sheet.in(Said.before(before))))
        .orElseGet(() ->
            WrappedText.of(sheet.in(Said.median(spread)), Fonts.plain(13), theme.quiet(), 14));
  }

  private static int highest(Histogram histogram) {
    return Stream.concat(Stream.of(histogram.spread()), histogram.before().stream())
        .flatMap(d -> d.counts().stream())
        .mapToInt(n -> n)
        .max()
        .orElse(1);
  }

  private static CategoryChart columns(Histogram histogram, int highest, Theme theme) {
    var spread = histogram.spread();
    var chart = new CategoryChart(ChartSheet.INSIDE, HEIGHT);
    Axes.bare(chart.getStyler(), theme);
    chart
        .getStyler()
        .setAvailableSpaceFill(FILLED)
        .setYAxisMin(0.0)
        .setYAxisMax((double) Math.max(1, highest));
    var numbers =
        IntStream.rangeClosed(spread.from(), spread.to()).mapToObj(String::valueOf).toList();
    chart
        .addSeries("answers", numbers, new ArrayList<>(spread.counts()))
        .setFillColor(theme.fjord());
    return chart;
  }

  /// Each number under its column, and how many in it; fewer numbers where there is no room for
  /// all.
  private static void names(SheetPen pen, Histogram histogram, int highest, Theme theme) {
    var spread = histogram.spread();
    double wide = (double) ChartSheet.INSIDE / spread.counts().size();
    int every = (int) Math.ceil(SMALLEST / wide);
    for (int i = 0; i < spread.counts().size(); i++) {
      int number = spread.from() + i;
      double middle = (i + 0.5) * wide;
      double before = histogram.before().map(b -> tall(count(b, number), highest)).orElse(0.0);
      outline(pen, middle, wide * OUTLINED, before, theme);
      if (i % every == 0) {
        pen.writeMiddle(String.valueOf(number), middle, HEIGHT + 20, Fonts.plain(14), theme.ink());
      }
      if (spread.counts().get(i) > 0 && wide > SMALLEST) {
        count(pen, spread.counts().get(i), middle, highest, before, theme);
      }
    }
    pen.draw(new Line2D.Double(0, HEIGHT, ChartSheet.INSIDE, HEIGHT), theme.quiet(), 1);
  }

  private static int count(Distribution spread, int number) {
    int place = number - spread.from();
    return place < 0 || place >= spread.counts().size() ? 0 : spread.counts().get(place);
  }

  private static double tall(int count, int highest) {
    return HEIGHT * (double) count / highest;
  }

  /// With an edge of paper, so that it is seen on a column as well.
  private static void outline(SheetPen pen, double middle, double wide, double tall, Theme theme) {
    if (tall > 0) {
      var around = new Rectangle2D.Double(middle - wide / 2, HEIGHT - tall, wide, tall);
      pen.draw(around, theme.paper(), 5);
      pen.draw(around, theme.ink(), 2);
    }
  }

  /// In the top of its column, below the outline that may cross it, or above a column too low for
  /// it.
  private static void count(
      SheetPen pen, int count, double middle, int highest, double before, Theme theme) {
    double tall = tall(count, highest);
    boolean crossed = before > 0 && before < tall && before > tall - LETTERS - 3;
    double room = crossed ? before - 3 : tall;
    var words = String.valueOf(count);
    if (room >= LETTERS) {
      double base = HEIGHT - room + 19;
      pen.writeMiddle(words, middle, base, Fonts.strong(14), theme.paper());
    } else {
      double base = HEIGHT - Math.max(tall, before) - 6;
      pen.writeMiddle(words, middle, base, Fonts.strong(14), theme.ink());
    }
  }
}
