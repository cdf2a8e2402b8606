package dk.traedesten.chart;

import dk.traedesten.message.Chart.Histogram;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;

/// How many chose each number, as columns on the scale with its ends named.
final class HistogramSheet {
  private static final int HEIGHT = 150;
  private static final double SMALLEST = 24;
  private static final double FILLED = 0.7;

  private HistogramSheet() {}

  static Sheet of(Histogram histogram, Sheet sheet) {
    var counts = histogram.spread().counts();
    return sheet
        .heading(histogram.title())
        .note(Said.median(histogram.spread()))
        .add(
            Plot.of(columns(histogram, sheet.theme()), 0, 26)
                .over((pen, _) -> names(pen, histogram.spread().from(), counts, sheet.theme())))
        .add(Ends.of(sheet.in(histogram.low()), sheet.in(histogram.high()), sheet.theme()));
  }

  private static CategoryChart columns(Histogram histogram, Theme theme) {
    var spread = histogram.spread();
    var chart = new CategoryChart(Sheet.INSIDE, HEIGHT);
    Axes.bare(chart.getStyler(), theme);
    chart.getStyler().setAvailableSpaceFill(FILLED).setYAxisMin(0.0);
    var numbers =
        IntStream.rangeClosed(spread.from(), spread.to()).mapToObj(String::valueOf).toList();
    chart
        .addSeries("answers", numbers, new ArrayList<>(spread.counts()))
        .setFillColor(theme.fjord());
    return chart;
  }

  /// Each number under its column, and how many in it; fewer numbers where there is no room for
  /// all.
  private static void names(Pen pen, int from, List<Integer> counts, Theme theme) {
    double wide = (double) Sheet.INSIDE / counts.size();
    int every = (int) Math.ceil(SMALLEST / wide);
    int highest = counts.stream().mapToInt(n -> n).max().orElse(1);
    for (int i = 0; i < counts.size(); i++) {
      double middle = (i + 0.5) * wide;
      if (i % every == 0) {
        pen.writeMiddle(
            String.valueOf(from + i), middle, HEIGHT + 20, Fonts.plain(14), theme.ink());
      }
      if (counts.get(i) > 0 && wide > SMALLEST) {
        double top = HEIGHT - HEIGHT * (double) counts.get(i) / highest;
        pen.writeMiddle(
            String.valueOf(counts.get(i)), middle, top + 19, Fonts.strong(14), theme.paper());
      }
    }
    pen.draw(new Line2D.Double(0, HEIGHT, Sheet.INSIDE, HEIGHT), theme.quiet(), 1);
  }
}
