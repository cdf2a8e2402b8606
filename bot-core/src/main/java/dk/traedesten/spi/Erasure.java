package dk.traedesten.spi;

import dk.traedesten.session.Tenant;

/// Throwing away what is kept.
public interface Erasure {

  /// Throws away everything that sessions have left of an organisation: the sessions themselves,
  /// what its groups remember, timers, messages on their way, and those that a channel refused.
  /// Whoever acts in one of these sessions afterwards is told that it is not there.
  ///
  /// @return how many sessions there were
  int erase(Tenant tenant);
}
