package dk.traedesten.group;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Chart;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Met;
import dk.traedesten.session.Memory.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a group has measured lately, as a trend. Only what has been shown to the whole group is
/// remembered, and only what may stand beside the newest is shown beside it.
final class Measured {
  /// Enough to see where it goes.
  private static final int MOST = 5;

  private Measured() {}

  /// The newest trend. An exercise that measures several things at once has no one number that
  /// stands for it.
  static Optional<Chart> newest(Group group, Memory memory) {
    return memory.of(Point.class).stream()
        .map(Point::series)
        .distinct()
        .map(memory::series)
        .filter(points -> stands(memory, points.getLast()))
        .max(Comparator.comparing((List<Point> points) -> points.getLast().at()))
        .flatMap(points -> trend(group, memory, points));
  }

  private static boolean stands(Memory memory, Point newest) {
    return memory.of(Point.class).stream()
        .filter(point -> point.session().equals(newest.session()))
        .allMatch(point -> point.series().equals(newest.series()));
  }

  private static Optional<Chart> trend(Group group, Memory memory, List<Point> all) {
    var newest = all.getLast();
    var ofToday = all.stream().filter(point -> point.version() == newest.version()).toList();
    var comparable = ofToday.stream().filter(point -> isComparable(group, point, newest)).toList();
    var shown = comparable.subList(Math.max(0, comparable.size() - MOST), comparable.size());
    if (shown.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Chart.Trend(
            Words.trend(title(memory, newest)),
            newest.spread().from(),
            newest.spread().to(),
            shown.stream().map(point -> moment(group, point)).toList(),
            ofToday.stream()
                .filter(point -> !comparable.contains(point))
                .filter(point -> point.at().isAfter(shown.getFirst().at()))
                .map(point -> day(group, point.at()))
                .distinct()
                .toList(),
            Optional.empty(),
            baseline(comparable),
            Optional.empty()));
  }

  private static boolean isComparable(Group group, Point point, Point newest) {
    return point.equals(newest)
        || group.settings().thresholds().comparable(point.respondents(), newest.respondents());
  }

  private static Text title(Memory memory, Point newest) {
    return memory.exercises().stream()
        .filter(met -> met.session().equals(newest.session()))
        .map(Met::title)
        .findFirst()
        .orElse(Words.EXERCISE);
  }

  private static Chart.Moment moment(Group group, Point point) {
    return Chart.Moment.of(day(group, point.at()), point.spread(), point.asked());
  }

  private static Optional<Double> baseline(List<Point> comparable) {
    return comparable.stream()
        .filter(Point::baseline)
        .reduce((_, last) -> last)
        .map(point -> point.spread().median());
  }

  private static LocalDate day(Group group, Instant at) {
    return at.atZone(group.settings().zone()).toLocalDate();
  }
}
