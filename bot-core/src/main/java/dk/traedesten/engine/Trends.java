package dk.traedesten.engine;

import dk.traedesten.dialog.Prompt;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Picture;
import dk.traedesten.message.Chart;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Course;
import dk.traedesten.session.Memory.Point;
import java.util.List;
import java.util.stream.Stream;

/// The group's earlier results on a series, with today's at the end.
final class Trends {
  private Trends() {}

  static List<Block> blocks(Course course, String id) {
    return Displays.results(course, List.of(id))
        .flatMap(r ->
            r.shown() instanceof Shown.Scores(var now, _)
                    && r.prompt() instanceof Prompt.Scale scale
                    && scale.series().isPresent()
                ? trend(course, scale, now)
                : Stream.empty())
        .toList();
  }

  private static Stream<Block> trend(Course course, Prompt.Scale scale, Distribution now) {
    if (Earlier.points(course, scale).isEmpty()) {
      return Stream.of(new Note(Lines.FIRST_TIME));
    }
    var asked = Prompts.find(course.dialog(), scale.id()).orElseThrow();
    var comparable = Earlier.comparable(course, asked);
    if (comparable.isEmpty()) {
      return Stream.of(new Note(Lines.NOT_COMPARABLE));
    }
    var moments =
        Stream.concat(
                comparable.stream().map(point -> moment(course, point)),
                Stream.of(
                    new Chart.Moment(
                        course.brief().startedAt().atZone(course.brief().zone()).toLocalDate(),
                        now.median(),
                        now.answers(),
                        course.roster().answering().size())))
            .toList();
    var baseline =
        comparable.stream()
            .filter(Point::baseline)
            .reduce((_, last) -> last)
            .map(point -> point.spread().median());
    return Stream.of(
        new Picture(
            new Chart.Trend(
                Fill.in(course, scale.text()), scale.from(), scale.to(), moments, baseline)));
  }

  private static Chart.Moment moment(Course course, Point point) {
    return new Chart.Moment(
        point.at().atZone(course.brief().zone()).toLocalDate(),
        point.spread().median(),
        point.spread().answers(),
        point.asked());
  }
}
