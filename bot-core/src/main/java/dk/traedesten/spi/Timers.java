package dk.traedesten.spi;

import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Times at which sessions want to be woken.
public interface Timers {

  /// One such time.
  ///
  /// @param name unique in the session
  record Timer(Tenant tenant, SessionId session, String name, Instant at) {}

  /// Leases timers that are due. A timer is gone when the commit that handles it says so, and only
  /// one commit can.
  List<Timer> due(int most, Instant now, Duration lease);

  /// Drops a timer whose session is gone.
  void drop(Timer timer);

  /// When the next timer is due.
  default Optional<Instant> next() {
    return next(_ -> true);
  }

  /// When the next timer with such a name is due.
  Optional<Instant> next(Predicate<String> name);
}
