package dk.traedesten.message;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The way of a trend, oldest first: what was measured, and where something is missing. Nobody
/// knows when a group meant to measure, so its own days tell how far apart they usually lie.
public final class Stops {
  /// In days. No pulse comes more often; two exercises in one week are no rhythm.
  private static final long WEEK = 7;

  /// How many usual distances two measurements lie apart before one is missing between them.
  private static final double TOO_FAR = 1.5;

  private Stops() {}

  /// Every day with a measurement, and every stretch in which one is missing.
  public static List<Stop> of(Chart.Trend trend) {
    var measured =
        Stream.<Stop>concat(
                trend.moments().stream().map(Stop.Measured::new),
                trend.notComparable().stream().map(Stop.NotComparable::new))
            .sorted(Comparator.comparing(Stop::day))
            .toList();
    double most = TOO_FAR * usual(measured.stream().map(Stop::day).distinct().toList());
    var stops = new ArrayList<Stop>();
    for (var next : measured) {
      if (!stops.isEmpty() && DAYS.between(stops.getLast().day(), next.day()) > most) {
        stops.add(new Stop.Nothing(stops.getLast().day(), next.day()));
      }
      stops.add(next);
    }
    return List.copyOf(stops);
  }

  /// The middle of all distances, of two middle ones the shorter, in days.
  private static long usual(List<LocalDate> days) {
    var distances =
        IntStream.range(1, days.size())
            .mapToLong(i -> DAYS.between(days.get(i - 1), days.get(i)))
            .sorted()
            .toArray();
    return distances.length == 0 ? WEEK : Math.max(WEEK, distances[(distances.length - 1) / 2]);
  }

  /// What a line may join: measurements with nothing between them.
  public static List<List<Chart.Moment>> joined(List<Stop> stops) {
    var runs = new ArrayList<List<Chart.Moment>>();
    boolean on = false;
    for (var stop : stops) {
      if (stop instanceof Stop.Measured(var moment)) {
        if (!on) {
          runs.add(new ArrayList<>());
        }
        runs.getLast().add(moment);
      }
      on = stop instanceof Stop.Measured;
    }
    return runs;
  }
}
