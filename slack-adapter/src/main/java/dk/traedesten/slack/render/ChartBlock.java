package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Chart;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Slack's own chart, which its Java model lacks. It is used where it says all that our picture
/// says: bars of numbers side by side. A trend with its missing weeks, or bars with their spread,
/// are more than it can draw.
final class ChartBlock implements LayoutBlock {
  private static final String TYPE = "data_visualization";
  private static final int TITLE = 50;
  private static final int NAME = 20;
  private static final int CATEGORIES = 20;

  /// One number.
  record Point(String label, double value) {}

  /// Numbers that belong together.
  record Series(String name, List<Point> data) {}

  /// What stands below the bars, from left to right.
  record Axis(List<String> categories) {}

  /// The numbers and how they are drawn.
  record Drawn(String type, List<Series> series, Axis axisConfig) {}

  private final String type = TYPE;
  private final @Nullable String blockId = null;
  private final String title;
  private final Drawn chart;

  private ChartBlock(String title, Drawn chart) {
    this.title = title;
    this.chart = chart;
  }

  /// The chart as Slack draws it; nothing when it cannot, or would leave something out.
  static Optional<ChartBlock> of(Chart chart, Language language) {
    return switch (chart) {
      case Chart.Histogram histogram -> Optional.of(of(histogram, language));
      case Chart.Gap gap -> of(gap, language);
      case Chart.Bars _,
          Chart.Radar _,
          Chart.Scatter _,
          Chart.HeatMap _,
          Chart.Quadrant _,
          Chart.Timeline _,
          Chart.Trend _ ->
          Optional.empty();
    };
  }

  private static ChartBlock of(Chart.Histogram histogram, Language language) {
    var labels =
        IntStream.rangeClosed(histogram.spread().from(), histogram.spread().to())
            .mapToObj(String::valueOf)
            .toList();
    var now = series(Words.ANSWERS.in(language), labels, histogram.spread().counts());
    var before =
        histogram.before().map(it -> series(Words.BEFORE.in(language), labels, it.counts()));
    return bars(
        histogram.title().in(language),
        labels,
        Stream.concat(before.stream(), Stream.of(now)).toList());
  }

  private static Optional<ChartBlock> of(Chart.Gap gap, Language language) {
    var labels =
        gap.distances().stream().map(d -> Plain.fit(d.label().in(language), NAME)).toList();
    var one = Plain.fit(gap.one().in(language), NAME);
    var other = Plain.fit(gap.other().in(language), NAME);
    if (labels.size() > CATEGORIES
        || new HashSet<>(labels).size() < labels.size()
        || one.equals(other)) {
      return Optional.empty();
    }
    return Optional.of(
        bars(
            gap.title().in(language),
            labels,
            List.of(
                series(one, labels, gap.distances().stream().map(Chart.Distance::one).toList()),
                series(
                    other, labels, gap.distances().stream().map(Chart.Distance::other).toList()))));
  }

  private static ChartBlock bars(String title, List<String> labels, List<Series> series) {
    return new ChartBlock(Plain.fit(title, TITLE), new Drawn("bar", series, new Axis(labels)));
  }

  private static Series series(String name, List<String> labels, List<? extends Number> values) {
    return new Series(
        name,
        IntStream.range(0, labels.size())
            .mapToObj(i -> new Point(labels.get(i), values.get(i).doubleValue()))
            .toList());
  }

  String title() {
    return title;
  }

  Drawn chart() {
    return chart;
  }

  @Override
  public String getType() {
    return type;
  }

  @Override
  public @Nullable String getBlockId() {
    return blockId;
  }
}
