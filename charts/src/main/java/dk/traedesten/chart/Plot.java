package dk.traedesten.chart;

import java.awt.image.BufferedImage;
import java.util.function.BiConsumer;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.internal.chartpart.Chart;

/// The strip with the numbers.
///
/// @param left room at the left of the chart, for the numbers of the upright axis
/// @param tall how tall the chart is
/// @param foot room below it, for the numbers of the level axis
/// @param before draws under the chart, after the chart has found out where its numbers stand
/// @param after draws over it
record Plot<C extends Chart<?, ?>>(
    C chart,
    int left,
    int tall,
    int foot,
    BiConsumer<SheetPen, C> before,
    BiConsumer<SheetPen, C> after)
    implements SheetPart {

  static <C extends Chart<?, ?>> Plot<C> of(C chart, int left, int foot) {
    return new Plot<>(chart, left, chart.getHeight(), foot, (_, _) -> {}, (_, _) -> {});
  }

  Plot<C> over(BiConsumer<SheetPen, C> draw) {
    return new Plot<>(chart, left, tall, foot, before, draw);
  }

  Plot<C> under(BiConsumer<SheetPen, C> draw) {
    return new Plot<>(chart, left, tall, foot, draw, after);
  }

  @Override
  public double height() {
    return tall + foot;
  }

  @Override
  public void draw(SheetPen pen) {
    int width = ChartSheet.INSIDE - left;
    var scratch = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    chart.paint(scratch.createGraphics(), width, tall);
    pen.from(
        ChartSheet.MARGIN + left,
        0,
        () -> {
          before.accept(pen, chart);
          chart.paint(pen.graphics(), width, tall);
          after.accept(pen, chart);
        });
  }

  static double x(AxesChart<?, ?> chart, double value) {
    return chart.getScreenXFromChart(value);
  }

  static double y(AxesChart<?, ?> chart, double value) {
    return chart.getScreenYFromChart(value);
  }
}
