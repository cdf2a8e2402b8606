package dk.traedesten.runtime;

import dk.traedesten.runtime.FaultyStore.Crash;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/// Simulated time in which the network delivers late, twice, out of order or not at all, until the
/// weather clears up. The same seed gives the same weather.
final class Weather {
  private static final int RETRIES = 60;
  private static final int RECENT = 20;

  /// Something that will happen at a time.
  private record Planned(Instant at, long tie, Runnable what) {}

  /// A request; what it answers is heard by nobody when the process dies.
  interface Call {
    void call();
  }

  private final SplittableRandom random;
  private final PriorityQueue<Planned> planned =
      new PriorityQueue<>(Comparator.comparing(Planned::at).thenComparing(Planned::tie));
  private final List<Runnable> onTheWire = new ArrayList<>();
  private Instant now;
  private boolean calm;
  private int depth;
  private int ids;

  Weather(long seed, Instant start) {
    this.random = new SplittableRandom(seed);
    this.now = start;
  }

  Instant now() {
    return now;
  }

  SplittableRandom random() {
    return random;
  }

  /// An id that nobody has had.
  String fresh() {
    return "id" + ids++;
  }

  /// How many ids were asked for.
  int ids() {
    return ids;
  }

  /// From now on nothing fails any more.
  void clearUp() {
    calm = true;
  }

  boolean isCalm() {
    return calm;
  }

  /// Whether something that can go wrong does.
  boolean happens(double chance) {
    return !calm && random.nextDouble() < chance;
  }

  Duration seconds(int from, int to) {
    return Duration.ofSeconds(random.nextInt(from, to));
  }

  void plan(Duration after, Runnable what) {
    planned.add(new Planned(now.plus(after), random.nextLong(), what));
  }

  /// Lets the next thing happen.
  ///
  /// @return whether there was one before that time
  boolean next(Instant until) {
    if (planned.isEmpty() || planned.element().at().isAfter(until)) {
      return false;
    }
    var next = planned.remove();
    now = next.at().isAfter(now) ? next.at() : now;
    next.what().run();
    return true;
  }

  /// Lets everything happen that happens until then.
  void pass(Duration time) {
    var until = now.plus(time);
    while (next(until)) {}
    now = until.isAfter(now) ? until : now;
  }

  /// The way of a request: it may be late, doubled or lost, and is sent again until it is answered.
  void deliver(Call call) {
    boolean[] answered = {false};
    Runnable once =
        () -> {
          try {
            call.call();
            answered[0] = true;
          } catch (Crash dead) {
            // no answer: it will be sent again
          }
        };
    onTheWire.add(once);
    plan(seconds(0, 20), once);
    if (happens(0.2)) {
      plan(seconds(1, 600), once);
    }
    plan(seconds(60, 90), () -> again(once, answered, RETRIES));
  }

  private void again(Runnable once, boolean[] answered, int left) {
    if (!answered[0] && left > 0) {
      if (!happens(0.2)) {
        once.run();
      }
      plan(seconds(60, 90), () -> again(once, answered, left - 1));
    }
  }

  /// In the middle of one instance's turn another instance handles something.
  void somebodyElse() {
    if (depth == 0 && !onTheWire.isEmpty()) {
      depth++;
      int recent = random.nextBoolean() ? onTheWire.size() : Math.min(RECENT, onTheWire.size());
      onTheWire.get(onTheWire.size() - 1 - random.nextInt(recent)).run();
      depth--;
    }
  }
}
