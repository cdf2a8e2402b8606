package dk.traedesten.app;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what should have become of every pulse of one plan, when it is known at which times
/// something ran.
record YearOracle(RunningTime running) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /// What should have become of one time at which a pulse was planned.
  sealed interface Fate {
    /// It begins, no earlier and no later than this.
    record Begins(Instant from, Instant until) implements Fate {}

    /// It was too late for it, and whoever leads is told.
    record Missed(Instant at) implements Fate {}

    /// So close to the edge that either will do.
    record Unsure(Instant at) implements Fate {}
  }

  /// @param from when it was planned, or went on
  /// @param until when it was changed, paused or ended
  List<Fate> fates(YearPlan plan, Instant from, Instant until) {
    var times =
        plan.times(LocalDate.of(2028, 1, 5)).stream()
            .filter(t -> t.isAfter(from) && t.isBefore(until))
            .toList();
    var fates = new ArrayList<Fate>();
    for (int i = 0; i < times.size(); ) {
      var due = times.get(i);
      while (true) {
        var first = running.after(due, Duration.ZERO);
        var latest = running.after(due, MINUTE);
        if (first.isEmpty() || latest.isEmpty() || !latest.get().isBefore(until)) {
          return fates;
        }
        var early = reached(times, i, due, first.get());
        var late = reached(times, i, due, latest.get());
        due = early.due();
        i = early.index();
        var then = then(plan, times, i, due, first.get());
        if (!early.equals(late) || !then.equals(then(plan, times, i, due, latest.get()))) {
          fates.add(new Fate.Unsure(due));
          i = late.index() + 1;
          break;
        }
        if (then instanceof Then.Waits(var day)) {
          due = day;
          continue;
        }
        fates.add(
            then instanceof Then.Begins
                ? new Fate.Begins(due.isAfter(first.get()) ? due : first.get(), latest.get())
                : new Fate.Missed(first.get()));
        i++;
        break;
      }
    }
    return fates;
  }

  private record Reached(int index, Instant due) {}

  /// The last one that is due at a moment: it alone is made up for.
  private static Reached reached(List<Instant> times, int index, Instant due, Instant moment) {
    int last = index;
    while (last + 1 < times.size() && !times.get(last + 1).isAfter(moment)) {
      last++;
    }
    return new Reached(last, last == index ? due : times.get(last));
  }

  private sealed interface Then {
    record Begins() implements Then {}

    record TooLate() implements Then {}

    record Waits(Instant until) implements Then {}
  }

  private static Then then(
      YearPlan plan, List<Instant> times, int index, Instant due, Instant moment) {
    if (!moment.isBefore(due.plus(plan.window()))) {
      return new Then.TooLate();
    }
    if (!plan.isRest(plan.dayOf(moment))) {
      return new Then.Begins();
    }
    var rested = plan.afterRest(moment);
    var next = Optional.of(index + 1).filter(n -> n < times.size()).map(times::get);
    return rested.isBefore(due.plus(plan.window()))
            && next.filter(n -> !rested.isBefore(n)).isEmpty()
        ? new Then.Waits(rested)
        : new Then.TooLate();
  }
}
