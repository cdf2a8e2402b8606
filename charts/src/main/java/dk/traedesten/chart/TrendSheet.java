package dk.traedesten.chart;

import dk.traedesten.message.Chart.Moment;
import dk.traedesten.message.Chart.Trend;
import dk.traedesten.message.Stop;
import dk.traedesten.message.Stops;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// The medians of one scale over time, with the day and how many answered under each, and room for
/// what is missing.
///
/// @param stops each of which has its place in the picture
record TrendSheet(Trend trend, List<Stop> stops, ChartSheet sheet) {
  private static final int HEIGHT = 210;
  private static final double ROOM = 52;
  private static final double ROOM_BELOW = 0.4;
  private static final double ROOM_ABOVE = 0.9;

  static ChartSheet of(Trend trend, ChartSheet sheet) {
    var drawn = new TrendSheet(trend, Stops.of(trend), sheet);
    return sheet
        .heading(trend.title())
        .add(drawn.key())
        .add(Plot.of(drawn.chart(), 26, 50).under(drawn::behind).over(drawn::values));
  }

  private Legend key() {
    var theme = sheet.theme();
    var legend =
        new Legend(theme)
            .with(
                (pen, x, y) -> new TrendMarks(pen, theme).median(x, y),
                sheet.in(Said.trendIsMedian()))
            .with(
                (pen, x, y) -> new TrendMarks(pen, theme).middleHalf(x, y - 7, y + 7, 10),
                sheet.in(Said.middleHalf()));
    if (stops.stream().anyMatch(Stop.Nothing.class::isInstance)) {
      legend.with(
          (pen, x, y) -> new TrendMarks(pen, theme).nothing(x - 8, x + 8, y - 7, y + 7),
          sheet.in(Said.notMeasured()));
    }
    if (trend.moments().stream().anyMatch(moment -> moment.coarse().isPresent())) {
      legend.with(
          (pen, x, y) -> new TrendMarks(pen, theme).middleHalf(x, y - 4, y + 4, 10),
          sheet.in(Said.roughly()));
    }
    if (!trend.notComparable().isEmpty()) {
      legend.with(
          (pen, x, y) -> new TrendMarks(pen, theme).notComparable(x, y),
          sheet.in(Said.notComparable()));
    }
    trend
        .changed()
        .ifPresent(_ ->
            legend.with(
                (pen, x, y) -> new TrendMarks(pen, theme).changed(x, y - 7, y + 7),
                sheet.in(Said.changed())));
    trend
        .baseline()
        .ifPresent(n ->
            legend.with(
                (pen, x, y) -> new TrendMarks(pen, theme).baseline(x - 9, x + 9, y),
                sheet.in(Said.baseline(n))));
    trend
        .limit()
        .ifPresent(n ->
            legend.with(
                (pen, x, y) -> new TrendMarks(pen, theme).limit(x - 9, x + 9, y),
                sheet.in(Said.limit(n))));
    return legend;
  }

  private XYChart chart() {
    var theme = sheet.theme();
    var chart = Axes.square(theme, HEIGHT);
    chart
        .getStyler()
        .setXAxisMin(-0.5)
        .setXAxisMax(stops.size() - 0.5)
        .setYAxisMin(trend.from() - ROOM_BELOW)
        .setYAxisMax(trend.to() + ROOM_ABOVE);
    chart
        .addSeries(
            "median",
            IntStream.range(0, stops.size()).asDoubleStream().toArray(),
            stops.stream().mapToDouble(TrendSheet::median).toArray())
        .setMarker(SeriesMarkers.CIRCLE)
        .setMarkerColor(theme.fjord())
        .setLineColor(theme.fjord())
        .setLineWidth(3);
    return chart;
  }

  /// The chart joins no line across what is not a number.
  private static double median(Stop stop) {
    return switch (stop) {
      case Stop.Measured(var moment) -> moment.median();
      case Stop.NotComparable _, Stop.Nothing _ -> Double.NaN;
    };
  }

  private void behind(SheetPen pen, XYChart chart) {
    var marks = new TrendMarks(pen, sheet.theme());
    double right = Plot.x(chart, stops.size() - 0.5);
    for (int i = 0; i < stops.size(); i++) {
      if (stops.get(i) instanceof Stop.Nothing) {
        marks.nothing(Plot.x(chart, i - 0.4), Plot.x(chart, i + 0.4), 0, HEIGHT);
      }
    }
    new Grid(pen, chart, sheet.theme()).level(trend.from(), trend.to(), 0, right);
    for (int i = 0; i < stops.size(); i++) {
      behind(marks, chart, i);
    }
    trend.baseline().ifPresent(n -> marks.baseline(0, right, Plot.y(chart, n)));
    trend.limit().ifPresent(n -> marks.limit(0, right, Plot.y(chart, n)));
  }

  private void behind(TrendMarks marks, XYChart chart, int i) {
    double x = Plot.x(chart, i);
    if (trend.changed().filter(stops.get(i).day()::equals).isPresent()) {
      marks.changed(Math.max(5, Plot.x(chart, i - 0.4)), 0, HEIGHT);
    }
    switch (stops.get(i)) {
      case Stop.Measured(var m) ->
          marks.middleHalf(
              x,
              Plot.y(chart, m.upper()),
              Plot.y(chart, m.lower()),
              0.7 * (Plot.x(chart, i + 1) - x));
      case Stop.NotComparable _ -> marks.notComparable(x, HEIGHT - 12);
      case Stop.Nothing _ -> {
        // Drawn first, behind the lines.
      }
    }
  }

  private void values(SheetPen pen, XYChart chart) {
    var theme = sheet.theme();
    double apart = stops.size() < 2 ? ROOM : Plot.x(chart, 1) - Plot.x(chart, 0);
    int every = (int) Math.ceil(ROOM / apart);
    for (int i : shown(stops.size(), every)) {
      double x = Plot.x(chart, i);
      switch (stops.get(i)) {
        case Stop.Measured(var moment) -> {
          if (every == 1 || i == stops.size() - 1) {
            value(pen, x, Plot.y(chart, moment.median()) - 12, moment);
          }
          day(
              pen,
              x,
              sheet.in(Said.shortly(moment.day())),
              moment.answered() + "/" + moment.asked());
        }
        case Stop.NotComparable(var day) -> day(pen, x, sheet.in(Said.shortly(day)), "–");
        case Stop.Nothing _ -> pen.writeMiddle("…", x, HEIGHT + 22, Fonts.plain(13), theme.quiet());
      }
    }
  }

  private void value(SheetPen pen, double x, double y, Moment moment) {
    var number = sheet.in(Said.written(moment.median()));
    var told =
        moment
            .coarse()
            .map(it ->
                switch (it.grain()) {
                  case ROUNDED -> "≈ " + number;
                  case THIRD -> "";
                })
            .orElse(number);
    pen.writeMiddle(told, x, y, Fonts.strong(13), sheet.theme().ink());
  }

  private void day(SheetPen pen, double x, String day, String answered) {
    pen.writeMiddle(day, x, HEIGHT + 22, Fonts.plain(13), sheet.theme().ink());
    pen.writeMiddle(answered, x, HEIGHT + 41, Fonts.plain(13), sheet.theme().quiet());
  }

  /// The last always, and from there back as many as there is room for.
  private static List<Integer> shown(int stops, int every) {
    return IntStream.range(0, stops).filter(i -> (stops - 1 - i) % every == 0).boxed().toList();
  }
}
