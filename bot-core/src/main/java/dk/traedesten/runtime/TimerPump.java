package dk.traedesten.runtime;

import dk.traedesten.spi.Timers;
import dk.traedesten.spi.Timers.Timer;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings due timers in through the same door as everything else that happens.
public final class TimerPump {
  private static final Logger LOG = LoggerFactory.getLogger(TimerPump.class);
  private static final int AT_ONCE = 100;
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final Timers timers;
  private final TurnProcessor conductor;
  private final InstantSource clock;

  public TimerPump(Timers timers, TurnProcessor conductor, InstantSource clock) {
    this.timers = timers;
    this.conductor = conductor;
    this.clock = clock;
  }

  /// Fires what is due.
  ///
  /// @return how many timers were due
  public int once() {
    var due = timers.due(AT_ONCE, clock.instant(), LEASE);
    due.forEach(this::fire);
    return due.size();
  }

  /// A timer that cannot be fired is tried again when its lease ends, and holds up no other.
  private void fire(Timer timer) {
    try {
      if (conductor.fire(timer) instanceof Reply.Unknown) {
        timers.drop(timer);
      }
    } catch (RuntimeException e) {
      LOG.error("A timer of {} could not be fired: {}", timer.session(), e.getClass().getName());
    }
  }
}
