package dk.traedesten.engine.result;

import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.engine.context.Earlier;
import dk.traedesten.engine.context.OwnLimit;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Picture;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Compared;
import dk.traedesten.message.Comparison;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Memory.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The group's earlier results on a series, with today's at the end.
final class Trends {
  private Trends() {}

  public static List<Block> blocks(Execution course, Display.Trend display) {
    return FrozenResult.of(course, List.of(display.of()))
        .flatMap(r ->
            r.shown() instanceof Shown.Scores(var now, _)
                    && r.prompt() instanceof Prompt.Scale scale
                    && scale.series().isPresent()
                ? trend(course, display, scale, now)
                : Stream.empty())
        .toList();
  }

  private static Stream<Block> trend(
      Execution course, Display.Trend display, Prompt.Scale scale, Distribution now) {
    var before = Earlier.points(course, scale);
    var changed = Earlier.changed(course, scale);
    var asked = Prompts.find(course.dialog(), scale.id()).orElseThrow();
    var compared = Comparisons.of(course, display, asked);
    if (before.isEmpty()) {
      return Stream.concat(
          Stream.of(
              new Note(changed.isPresent() ? EngineLines.NEW_VERSION : EngineLines.FIRST_TIME)),
          compared.stream()
              .filter(one -> !(one instanceof Comparison.Older))
              .map(
                  one -> new Note(Compared.of(one, today(course, now), scale.from(), scale.to()))));
    }
    return Stream.of(
        new Picture(
            new Chart.Trend(
                TemplateValues.in(course, scale.text()),
                scale.from(),
                scale.to(),
                moments(course, before, now),
                notShown(course, scale),
                changed.map(at -> day(course, at)),
                baseline(before),
                OwnLimit.of(course, scale),
                compared)));
  }

  private static List<Chart.Moment> moments(
      Execution course, List<Point> before, Distribution now) {
    return Stream.concat(
            before.stream().map(p -> Chart.Moment.of(day(course, p.at()), p.spread(), p.asked())),
            Stream.of(today(course, now)))
        .toList();
  }

  private static Chart.Moment today(Execution course, Distribution now) {
    return Chart.Moment.of(
        day(course, course.brief().startedAt()), now, course.roster().answering().size());
  }

  private static List<LocalDate> notShown(Execution course, Prompt.Scale scale) {
    return Earlier.notShown(course, scale).map(at -> day(course, at)).distinct().toList();
  }

  /// Where the group began, where that was told as a number that is not rounded.
  private static Optional<Double> baseline(List<Point> before) {
    return before.stream()
        .filter(Point::baseline)
        .filter(point -> point.spread().isWhole())
        .reduce((_, last) -> last)
        .map(point -> point.spread().median());
  }

  private static LocalDate day(Execution course, Instant at) {
    return at.atZone(course.brief().zone()).toLocalDate();
  }
}
