package dk.traedesten.runtime;

import dk.traedesten.spi.Timers;
import java.time.Duration;
import java.time.InstantSource;

/// Brings due timers in through the same door as everything else that happens.
public final class TimerPump {
  private static final int AT_ONCE = 100;
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final Timers timers;
  private final Conductor conductor;
  private final InstantSource clock;

  public TimerPump(Timers timers, Conductor conductor, InstantSource clock) {
    this.timers = timers;
    this.conductor = conductor;
    this.clock = clock;
  }

  /// Fires what is due.
  ///
  /// @return how many timers were due
  public int once() {
    var due = timers.due(AT_ONCE, clock.instant(), LEASE);
    for (var timer : due) {
      if (conductor.fire(timer) instanceof Reply.Unknown) {
        timers.drop(timer);
      }
    }
    return due.size();
  }
}
