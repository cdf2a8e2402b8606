package dk.traedesten.runtime;

import dk.traedesten.engine.Rejection;
import java.util.Optional;

/// What the one who acted is told at once; everything else comes as messages.
public sealed interface Reply {

  /// It counted, or it counted when it came the first time.
  record Accepted() implements Reply {}

  /// It did not count.
  record Declined(Rejection why) implements Reply {}

  /// There is no such session here.
  record Unknown() implements Reply {}

  /// It could not be taken in, since so many acted at once or the store cannot be used right now;
  /// it can be sent again.
  record Busy() implements Reply {}

  /// It was stored by another release, which must be started to go on with it; nothing was changed.
  record Unreadable() implements Reply {}

  static Reply of(Optional<Rejection> why) {
    return why.<Reply>map(Declined::new).orElseGet(Accepted::new);
  }
}
