package dk.traedesten.chart;

import dk.traedesten.message.Chart.Bar;
import dk.traedesten.message.Chart.Bars;
import dk.traedesten.message.Chart.Radar;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.knowm.xchart.RadarChart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// The medians of several scales around a circle, numbered, with their questions below.
final class RadarSheet {
  private static final int HEIGHT = 320;

  /// Fewer make no shape; they are drawn as bars.
  private static final int FEWEST = 3;

  private RadarSheet() {}

  static ChartSheet of(Radar radar, ChartSheet sheet) {
    var axes = radar.axes();
    if (axes.size() < FEWEST) {
      return BarsSheet.of(new Bars(radar.title(), axes), sheet);
    }
    sheet
        .heading(radar.title())
        .note(Said.radarIsMedian())
        .add(Plot.of(chart(axes, sheet.theme()), 0, 8));
    for (int i = 0; i < axes.size(); i++) {
      var axis = axes.get(i);
      sheet.numbered(
          i + 1, axis.label().plus(": ", Said.median(axis.spread())), sheet.theme().ink());
    }
    return sheet;
  }

  private static RadarChart chart(List<Bar> axes, Theme theme) {
    var chart = new RadarChart(ChartSheet.INSIDE, HEIGHT);
    var style = chart.getStyler();
    Axes.plain(style, theme);
    style
        .setRadiiTitleFont(Fonts.strong(15))
        .setRadiiTickMarksColor(theme.mist())
        .setRadiiTickMarksStroke(new BasicStroke(1))
        .setRadiiTickMarksCount(rings(axes))
        .setSeriesFilled(true)
        .setPlotContentSize(0.82);
    chart.setRadiiLabels(
        IntStream.rangeClosed(1, axes.size()).mapToObj(String::valueOf).toArray(String[]::new));
    add(chart, "upper", axes, b -> b.spread().upper(), theme.mist(), 120);
    add(chart, "lower", axes, b -> b.spread().lower(), theme.paper(), 170);
    add(chart, "median", axes, b -> b.spread().median(), theme.fjord(), 0);
    return chart;
  }

  private static void add(
      RadarChart chart,
      String name,
      List<Bar> axes,
      ToDoubleFunction<Bar> of,
      Color color,
      int opacity) {
    var values = axes.stream().mapToDouble(b -> share(b, of.applyAsDouble(b))).toArray();
    var series = chart.addSeries(name, values);
    series.setFillColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), opacity));
    series.setLineColor(opacity > 0 ? new Color(0, 0, 0, 0) : color);
    series.setLineWidth(opacity > 0 ? 0 : 3f);
    series.setMarker(opacity > 0 ? SeriesMarkers.NONE : SeriesMarkers.CIRCLE);
    series.setMarkerColor(color);
  }

  /// How far out a number lies; the middle is one below the low end, so that the low end still
  /// shows.
  private static double share(Bar bar, double value) {
    int from = bar.spread().from();
    return (value - from + 1) / (bar.spread().to() - from + 1);
  }

  private static int rings(List<Bar> axes) {
    return axes.stream().mapToInt(b -> b.spread().to() - b.spread().from() + 1).max().orElse(5);
  }
}
