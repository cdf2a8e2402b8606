package dk.traedesten.redis.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waiting for another process, with an end.
final class Await {
  private Await() {}

  /// Looks again and again until something holds.
  ///
  /// @return false when it did not come to hold in time
  static boolean until(Duration atMost, BooleanSupplier holds) {
    return until(atMost, Duration.ofMillis(10), holds);
  }

  static boolean until(Duration atMost, Duration lookEvery, BooleanSupplier holds) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      pause(lookEvery);
    }
    return true;
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new ServerFailed("Stopped while waiting for the Redis server.", stop);
    }
  }
}
