package dk.traedesten.minutes;

import dk.traedesten.chart.Charts;
import dk.traedesten.chart.Theme;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Chart;
import java.nio.ByteBuffer;
import java.util.Optional;

/// A chart as a picture that has room on a page. Lengths are in points.
final class PlacedChart {
  private static final double WIDTH = 360;
  private static final double HIGHEST = 600;

  /// Drawn at less than half its size, nobody can read it.
  private static final double SMALLEST = 0.5;

  private final byte[] png;
  private final double height;

  private PlacedChart(byte[] png, double height) {
    this.png = png;
    this.height = height;
  }

  /// The picture; empty when it is so tall that on a page nobody could read it. What it shows is
  /// said in words anyway.
  static Optional<PlacedChart> of(Chart chart, Language language) {
    var png = Charts.png(chart, language, Theme.LIGHT);
    // Where every PNG says how wide and how high it is.
    var header = ByteBuffer.wrap(png);
    var drawing = new PlacedChart(png, WIDTH * header.getInt(20) / header.getInt(16));
    return drawing.scale() < SMALLEST ? Optional.empty() : Optional.of(drawing);
  }

  private double scale() {
    return Math.min(1, HIGHEST / height);
  }

  byte[] png() {
    return png;
  }

  double width() {
    return WIDTH * scale();
  }

  double height() {
    return height * scale();
  }
}
