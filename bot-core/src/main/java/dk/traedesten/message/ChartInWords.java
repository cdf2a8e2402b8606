package dk.traedesten.message;

import dk.traedesten.dialog.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A chart in words, for those who do not see it and for those who want to be sure.
public final class ChartInWords {
  /// What belongs together stays on one line.
  private static final String TIMES = "\u00A0×\u00A0";

  private ChartInWords() {}

  /// What the chart shows, as one or more sentences.
  public static Text of(Chart chart) {
    return switch (chart) {
      case Chart.Histogram h -> histogram(h);
      case Chart.Bars(_, var bars) -> lines(bars.stream().map(ChartInWords::bar).toList());
      case Chart.Radar(_, var axes) -> lines(axes.stream().map(ChartInWords::bar).toList());
      case Chart.Scatter s -> lines(s.points().stream().map(p -> point(s, p)).toList());
      case Chart.Trend trend -> trend(trend);
      case Chart.HeatMap h -> heatMap(h);
      case Chart.Gap g -> lines(g.distances().stream().map(d -> distance(g, d)).toList());
      case Chart.Quadrant q -> lines(q.points().stream().map(p -> standing(q, p)).toList());
      case Chart.Timeline(_, var happenings) ->
          lines(happenings.stream().map(ChartInWords::happening).toList());
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
    var now = Wording.median(spread).map(ChartInWords::begun).plus(" ", Wording.counted(counts));
    return h.before().map(before -> now.plus(" ", Wording.before(before))).orElse(now);
  }

  private static Text heatMap(Chart.HeatMap map) {
    var lines = new ArrayList<Text>();
    for (int row = 0; row < map.rows().size(); row++) {
      var cells = new ArrayList<Text>();
      for (int column = 0; column < map.columns().size(); column++) {
        var name = map.columns().get(column);
        map.cells()
            .get(row)
            .get(column)
            .ifPresent(mean -> cells.add(name.plus(" ", Wording.decimal(mean))));
      }
      var label = map.rows().get(row);
      cells.stream()
          .reduce((a, b) -> a.plus(", ", b))
          .ifPresent(said -> lines.add(label.plus(": ", said)));
    }
    return lines(lines);
  }

  private static Text distance(Chart.Gap gap, Chart.Distance d) {
    return d.label()
        .plus(": ", gap.one().plus(" ", Wording.decimal(d.one())))
        .plus(", ", gap.other().plus(" ", Wording.decimal(d.other())));
  }

  private static Text standing(Chart.Quadrant q, Chart.Point p) {
    return p.label()
        .plus(": ", q.across().label().plus(" ", Wording.decimal(p.across())))
        .plus(", ", q.up().label().plus(" ", Wording.decimal(p.up())));
  }

  private static Text happening(Chart.Happening h) {
    var words = Text.same(h.what());
    if (!h.good().isEmpty()) {
      words = words.plus(" ", Wording.wentWell(String.join("; ", h.good())));
    }
    return h.bad().isEmpty()
        ? words
        : words.plus(" ", Wording.wentBadly(String.join("; ", h.bad())));
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
            .plus(": ", chart.across().label().plus(" ", Wording.decimal(point.across())))
            .plus(", ", chart.up().label().plus(" ", Wording.decimal(point.up())));
    return point.marked() ? where.plus(" — ", chart.corner()) : where;
  }

  private static Text trend(Chart.Trend trend) {
    return lines(
        Stream.of(
                compared(trend),
                trend.changed().stream().map(Wording::changed),
                Stops.of(trend).stream().map(ChartInWords::stop),
                trend.baseline().stream()
                    .filter(_ -> trend.compared().isEmpty())
                    .map(Wording::baseline),
                trend.limit().stream().map(Wording::limit))
            .flatMap(line -> line)
            .toList());
  }

  /// What the group wants to know first.
  private static Stream<Text> compared(Chart.Trend trend) {
    return trend.compared().stream()
        .map(one -> Compared.of(one, trend.moments().getLast(), trend.from(), trend.to()));
  }

  private static Text stop(Stop stop) {
    return switch (stop) {
      case Stop.Measured(var moment) -> Wording.onTheDay(moment);
      case Stop.NotComparable(var day) -> Wording.notComparable(day);
      case Stop.Nothing(var day, var until) -> Wording.nothingBetween(day, until);
    };
  }

  private static Text lines(List<Text> lines) {
    return lines.stream().reduce((a, b) -> a.plus("\n", b)).orElse(Text.same(""));
  }
}
