package dk.traedesten.chart;

import dk.traedesten.message.Chart.Trend;
import java.awt.geom.Line2D;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// The medians of one scale over time, with the day and how many answered under each.
final class TrendSheet {
  private static final int HEIGHT = 210;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.");
  private static final double ROOM = 52;
  private static final double ROOM_BELOW = 0.4;
  private static final double ROOM_ABOVE = 0.9;

  private TrendSheet() {}

  static Sheet of(Trend trend, Sheet sheet) {
    return sheet
        .heading(trend.title())
        .add(key(trend, sheet))
        .add(
            Plot.of(chart(trend, sheet.theme()), 26, 50)
                .under((pen, chart) -> grid(pen, chart, trend, sheet.theme()))
                .over((pen, chart) -> values(pen, chart, trend, sheet)));
  }

  private static Part key(Trend trend, Sheet sheet) {
    var words = sheet.in(Said.trendIsMedian());
    return trend
        .baseline()
        .<Part>map(n ->
            new Legend(sheet.theme())
                .with((pen, x, y) -> moment(pen, x, y, sheet.theme()), words)
                .with(
                    (pen, x, y) -> baseline(pen, x - 9, x + 9, y, sheet.theme()),
                    sheet.in(Said.baseline(n))))
        .orElseGet(() -> Words.of(words, Fonts.plain(13), sheet.theme().quiet(), 14));
  }

  private static void moment(Pen pen, double x, double y, Theme theme) {
    pen.draw(new Line2D.Double(x - 9, y, x + 9, y), theme.fjord(), 3);
    pen.fill(Shapes.disc(x, y, 4.5), theme.fjord());
  }

  private static void baseline(Pen pen, double left, double right, double y, Theme theme) {
    for (double x = left; x < right; x += 10) {
      pen.draw(new Line2D.Double(x, y, Math.min(x + 6, right), y), theme.quiet(), 2);
    }
  }

  private static void grid(Pen pen, XYChart chart, Trend trend, Theme theme) {
    new Grid(pen, chart, theme)
        .level(trend.from(), trend.to(), 0, Plot.x(chart, trend.moments().size() - 0.5));
    trend
        .baseline()
        .ifPresent(n ->
            baseline(pen, 0, Plot.x(chart, trend.moments().size() - 0.5), Plot.y(chart, n), theme));
  }

  private static XYChart chart(Trend trend, Theme theme) {
    var moments = trend.moments();
    var chart = Axes.square(theme, HEIGHT);
    chart
        .getStyler()
        .setXAxisMin(-0.5)
        .setXAxisMax(moments.size() - 0.5)
        .setYAxisMin(trend.from() - ROOM_BELOW)
        .setYAxisMax(trend.to() + ROOM_ABOVE);
    chart
        .addSeries(
            "median",
            IntStream.range(0, moments.size()).asDoubleStream().toArray(),
            moments.stream().mapToDouble(m -> m.median()).toArray())
        .setMarker(SeriesMarkers.CIRCLE)
        .setMarkerColor(theme.fjord())
        .setLineColor(theme.fjord())
        .setLineWidth(3);
    return chart;
  }

  private static void values(Pen pen, XYChart chart, Trend trend, Sheet sheet) {
    var theme = sheet.theme();
    var moments = trend.moments();
    double ground = HEIGHT;
    double apart = moments.size() < 2 ? ROOM : Plot.x(chart, 1) - Plot.x(chart, 0);
    int every = (int) Math.ceil(ROOM / apart);
    for (int i : shown(moments.size(), every)) {
      var moment = moments.get(i);
      double x = Plot.x(chart, i);
      if (every == 1 || i == moments.size() - 1) {
        double y = Plot.y(chart, moment.median()) - 12;
        pen.writeMiddle(
            sheet.in(Said.written(moment.median())), x, y, Fonts.strong(13), theme.ink());
      }
      pen.writeMiddle(DAY.format(moment.day()), x, ground + 22, Fonts.plain(13), theme.ink());
      pen.writeMiddle(
          moment.answered() + "/" + moment.asked(), x, ground + 41, Fonts.plain(13), theme.quiet());
    }
  }

  /// The last always, and from there back as many as there is room for.
  private static List<Integer> shown(int moments, int every) {
    return IntStream.range(0, moments).filter(i -> (moments - 1 - i) % every == 0).boxed().toList();
  }
}
