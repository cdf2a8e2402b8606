package dk.traedesten.chart;

import java.awt.Color;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// Charts as they all begin here: nothing but the numbers. What stands around them is drawn by
/// [Grid], one step per whole number.
final class Axes {
  static final Color CLEAR = new Color(0, 0, 0, 0);

  private Axes() {}

  static XYChart square(Theme theme, int height) {
    var chart = new XYChart(ChartSheet.INSIDE, height);
    bare(chart.getStyler(), theme);
    return chart;
  }

  static void bare(AxesChartStyler style, Theme theme) {
    plain(style, theme);
    style
        .setAxisTicksVisible(false)
        .setAxisTitlesVisible(false)
        .setPlotGridLinesVisible(false)
        .setPlotTicksMarksVisible(false)
        .setPlotMargin(0);
    style.setChartPadding(0).setPlotContentSize(1);
  }

  /// What every chart has in common.
  static void plain(Styler style, Theme theme) {
    style
        .setBaseFont(Fonts.plain(13))
        .setChartBackgroundColor(CLEAR)
        .setPlotBackgroundColor(CLEAR)
        .setPlotBorderVisible(false)
        .setChartTitleVisible(false)
        .setLegendVisible(false)
        .setChartFontColor(theme.ink())
        .setAntiAlias(true);
  }

  /// Gives a chart its size where the points are drawn by us.
  static void unseen(XYChart chart, double left, double right, double low, double high) {
    chart
        .addSeries("size", new double[] {left, right}, new double[] {low, high})
        .setMarker(SeriesMarkers.NONE)
        .setLineColor(CLEAR);
  }
}
