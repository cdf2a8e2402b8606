package dk.traedesten.group;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Chart;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Met;
import dk.traedesten.session.Memory.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a group has measured lately, as a trend.
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
        .map(points -> curve(group, memory, points.getLast()))
        .flatMap(curve -> curve.latest(MOST));
  }

  private static boolean stands(Memory memory, Point newest) {
    return memory.of(Point.class).stream()
        .filter(point -> point.session().equals(newest.session()))
        .allMatch(point -> point.series().equals(newest.series()));
  }

  private static Curve curve(Group group, Memory memory, Point newest) {
    return Curve.of(
        newest.series(), group, memory, Words.trend(title(memory, newest)), Optional.empty());
  }

  private static Text title(Memory memory, Point newest) {
    return memory.exercises().stream()
        .filter(met -> met.session().equals(newest.session()))
        .map(Met::title)
        .findFirst()
        .orElse(Words.EXERCISE);
  }
}
