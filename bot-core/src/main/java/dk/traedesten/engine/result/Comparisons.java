package dk.traedesten.engine.result;

import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.context.Earlier;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.message.Comparison;
import dk.traedesten.message.Comparison.Against;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How today's result on a series stands against the time before, against the group's baseline, and
/// beside another exercise's result about the same thing.
final class Comparisons {
  private Comparisons() {}

  public static List<Comparison> of(Execution course, Display.Trend trend, Prompts.Asked asked) {
    var baseline = against(course, asked, Against.BASELINE, Point::baseline);
    var last = against(course, asked, Against.LAST, _ -> true);
    return Stream.of(
            last.filter(one -> baseline.filter(base -> isSame(one, base)).isEmpty()),
            baseline,
            trend.beside().flatMap(series -> beside(course, series)))
        .flatMap(Optional::stream)
        .toList();
  }

  /// The newest whose median was told; else, that there is one of another version.
  private static Optional<Comparison> against(
      Execution course, Prompts.Asked asked, Against against, Predicate<Point> which) {
    var points = Earlier.points(course, asked.prompt());
    return points.stream().anyMatch(which)
        ? newest(points.stream().filter(which).filter(p -> p.spread().hasMedian()))
            .map(p ->
                new Comparison.Same(
                    against, day(course, p), p.spread().median(), !p.spread().isWhole()))
        : newest(Earlier.series(course, asked.prompt()).filter(which))
            .map(p -> new Comparison.Older(against, day(course, p)));
  }

  /// Whether the time before was when the baseline was settled.
  private static boolean isSame(Comparison last, Comparison baseline) {
    return switch (last) {
      case Comparison.Same(_, var day, var median, var rough) ->
          baseline.equals(new Comparison.Same(Against.BASELINE, day, median, rough));
      case Comparison.Withheld(_, var day) ->
          baseline.equals(new Comparison.Withheld(Against.BASELINE, day));
      case Comparison.Older(_, var day) ->
          baseline.equals(new Comparison.Older(Against.BASELINE, day));
      case Comparison.Other _, Comparison.OtherWithheld _ -> false;
    };
  }

  private static Optional<Comparison> beside(Execution course, String series) {
    return newest(
            course.brief().before().series(series).stream().filter(p -> p.spread().hasMedian()))
        .map(p ->
            new Comparison.Other(
                exercise(course, p),
                day(course, p),
                p.spread().median(),
                !p.spread().isWhole(),
                p.spread().from(),
                p.spread().to()));
  }

  private static Text exercise(Execution course, Point point) {
    return course.brief().before().exercises().stream()
        .filter(met -> met.session().equals(point.session()))
        .findFirst()
        .map(Memory.Met::title)
        .orElse(new Text("en anden øvelse", "another exercise"));
  }

  private static Optional<Point> newest(Stream<Point> points) {
    return points.reduce((_, newer) -> newer);
  }

  private static LocalDate day(Execution course, Point point) {
    return point.at().atZone(course.brief().zone()).toLocalDate();
  }
}
