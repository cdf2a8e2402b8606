package dk.traedesten.chart;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Chart;
import dk.traedesten.message.ChartInWords;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Draws charts: the same numbers give the same picture, byte for byte.
public final class Charts {
  /// How many pixels of a PNG one pixel of the drawing takes, for sharp screens.
  private static final int SHARP = 2;

  private Charts() {}

  /// A chart for a browser. It holds no script and fetches nothing; its title and description say
  /// what it shows.
  public static String svg(Chart chart, Language language, Theme theme) {
    return Svg.of(
        sheet(chart, language, theme), chart.title().in(language), words(chart).in(language));
  }

  /// A chart for a chat.
  public static byte[] png(Chart chart, Language language, Theme theme) {
    var sheet = sheet(chart, language, theme);
    var image =
        new BufferedImage(
            ChartSheet.WIDTH * SHARP, sheet.height() * SHARP, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(SHARP, SHARP);
    sheet.draw(new SheetPen(graphics));
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static ChartSheet sheet(Chart chart, Language language, Theme theme) {
    var sheet = new ChartSheet(language, theme);
    return switch (chart) {
      case Chart.Histogram histogram -> HistogramSheet.of(histogram, sheet);
      case Chart.Bars bars -> BarsSheet.of(bars, sheet);
      case Chart.Radar radar -> RadarSheet.of(radar, sheet);
      case Chart.Scatter scatter -> ScatterSheet.of(scatter, sheet);
      case Chart.Trend trend -> TrendSheet.of(trend, sheet);
      case Chart.HeatMap map -> HeatMapSheet.of(map, sheet);
      case Chart.Gap gap -> GapSheet.of(gap, sheet);
      case Chart.Quadrant quadrant -> QuadrantSheet.of(quadrant, sheet);
      case Chart.Timeline timeline -> TimelineSheet.of(timeline, sheet);
    };
  }

  /// What it shows, and what its axes are called.
  private static Text words(Chart chart) {
    var said = ChartInWords.of(chart);
    return switch (chart) {
      case Chart.Histogram h ->
          said.plus(" ", Said.number(h.spread().from(), h.low()))
              .plus(", ", Said.number(h.spread().to(), h.high()));
      case Chart.Scatter s -> said.plus("\n", Said.ends(s.across())).plus("\n", Said.ends(s.up()));
      case Chart.Quadrant q ->
          q.zones().stream()
              .reduce((a, b) -> a.plus("; ", b))
              .map(zones -> said.plus("\n", zones))
              .orElse(said)
              .plus("\n", Said.ends(q.across()))
              .plus("\n", Said.ends(q.up()));
      case Chart.Bars _,
          Chart.Radar _,
          Chart.Trend _,
          Chart.HeatMap _,
          Chart.Gap _,
          Chart.Timeline _ ->
          said;
    };
  }
}
