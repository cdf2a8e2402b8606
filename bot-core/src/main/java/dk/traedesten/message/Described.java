package dk.traedesten.message;

import dk.traedesten.dialog.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/// A chart in words, for those who do not see it and for those who want to be sure.
public final class Described {
  /// What belongs together stays on one line.
  private static final String TIMES = "\u00A0×\u00A0";

  private Described() {}

  /// What the chart shows, as one or more sentences.
  public static Text of(Chart chart) {
    return switch (chart) {
      case Chart.Histogram h -> histogram(h);
      case Chart.Bars(_, var bars) -> lines(bars.stream().map(Described::bar).toList());
      case Chart.Radar(_, var axes) -> lines(axes.stream().map(Described::bar).toList());
      case Chart.Scatter s -> lines(s.points().stream().map(p -> point(s, p)).toList());
      case Chart.Trend(_, _, _, var moments) ->
          lines(moments.stream().map(Described::moment).toList());
    };
  }

  private static Text histogram(Chart.Histogram h) {
    var spread = h.spread();
    var counts =
        String.join(
            ", ",
            IntStream.rangeClosed(spread.from(), spread.to())
                .mapToObj(n ->
                    spread.counts().get(n - spread.from()) == 0
                        ? null
                        : n + TIMES + spread.counts().get(n - spread.from()))
                .filter(Objects::nonNull)
                .toList());
    return Wording.median(spread).map(Described::begun).plus(" ", Wording.counted(counts));
  }

  /// Words that begin a sentence.
  private static String begun(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Text bar(Chart.Bar bar) {
    return bar.label().plus(": ", Wording.median(bar.spread()));
  }

  private static Text point(Chart.Scatter chart, Chart.Point point) {
    var where =
        point
            .label()
            .plus(": ", chart.across().label().map(l -> l + " " + Wording.number(point.across())))
            .plus(", ", chart.up().label().map(l -> l + " " + Wording.number(point.up())));
    return point.marked() ? where.plus(" — ", chart.corner()) : where;
  }

  private static Text moment(Chart.Moment moment) {
    return Wording.onTheDay(moment);
  }

  private static Text lines(List<Text> lines) {
    return lines.stream().reduce((a, b) -> a.plus("\n", b)).orElse(Text.same(""));
  }
}
