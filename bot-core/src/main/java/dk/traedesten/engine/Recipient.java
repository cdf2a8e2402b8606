package dk.traedesten.engine;

import dk.traedesten.result.PersonId;

/// Who sees a message.
public sealed interface Recipient {

  /// The whole group, in its own place.
  record Group() implements Recipient {}

  /// One person, alone.
  record Only(PersonId who) implements Recipient {}
}
