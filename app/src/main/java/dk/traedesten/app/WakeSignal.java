package dk.traedesten.app;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Says that there is work. Rung many times before anyone listens, it is heard once.
final class WakeSignal {
  private final Semaphore rung = new Semaphore(0);

  void ring() {
    rung.release();
  }

  /// Waits until it is rung, at most so long.
  void await(Duration most) throws InterruptedException {
    if (rung.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
      rung.drainPermits();
    }
  }
}
