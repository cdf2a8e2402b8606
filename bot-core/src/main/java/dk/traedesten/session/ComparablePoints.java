package dk.traedesten.session;

import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.Memory.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which points may stand in one trend: any two of them were answered by the same people, or by so
/// different ones that nobody's answer can be worked out from the difference. The newer goes before
/// the older.
public final class ComparablePoints {
  private ComparablePoints() {}

  /// Those of them that may.
  ///
  /// @param points oldest first
  /// @param newest who answered what all of them stand beside
  public static List<Point> of(List<Point> points, Set<PersonId> newest, Thresholds thresholds) {
    var kept = new ArrayList<Point>();
    for (var point : points.reversed()) {
      if (thresholds.comparable(point.respondents(), newest)
          && kept.stream()
              .allMatch(other -> thresholds.comparable(point.respondents(), other.respondents()))) {
        kept.add(point);
      }
    }
    return List.copyOf(kept.reversed());
  }
}
