package dk.traedesten.group;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.message.Chart;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Point;
import java.util.Comparator;
import java.util.Optional;

/// What a group has measured lately: the end of its newest curve.
final class LatestTrend {
  /// Enough to see where it goes.
  private static final int MOST = 5;

  private LatestTrend() {}

  /// The newest curve with anything to compare. An exercise that measures several things at once
  /// has no one number that stands for it.
  static Optional<Chart> newest(GroupReport view, Catalogue catalogue) {
    return view.curves(catalogue).stream()
        .filter(curve -> stands(view.memory(), newest(view, curve)))
        .max(Comparator.comparing(curve -> newest(view, curve).at()))
        .flatMap(curve -> curve.latest(MOST));
  }

  private static Point newest(GroupReport view, TrendSeries curve) {
    return view.memory().series(curve.series()).getLast();
  }

  private static boolean stands(Memory memory, Point newest) {
    return memory.of(Point.class).stream()
        .filter(point -> point.session().equals(newest.session()))
        .allMatch(point -> point.series().equals(newest.series()));
  }
}
