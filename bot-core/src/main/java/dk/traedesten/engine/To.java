package dk.traedesten.engine;

import dk.traedesten.result.PersonId;

/// Who sees a message.
public sealed interface To {

  /// The whole group, in its own place.
  record Group() implements To {}

  /// One person, alone.
  record Only(PersonId who) implements To {}
}
