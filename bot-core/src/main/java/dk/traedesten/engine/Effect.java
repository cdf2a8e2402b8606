package dk.traedesten.engine;

import dk.traedesten.message.Message;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Memory.Remembered;
import java.time.Instant;

/// What the shell shall do. Effects describe; shells do.
public sealed interface Effect {

  /// Shows a message, in the place of an earlier one with the same key.
  record Show(To to, String key, Message message) implements Effect {}

  /// Wakes the session up at a time.
  record Schedule(String timer, Instant at) implements Effect {}

  /// Forgets a timer.
  record Cancel(String timer) implements Effect {}

  /// Adds to what the group remembers.
  record Remember(Remembered what) implements Effect {}

  /// Says no, kindly, to the one who acted.
  record Decline(PersonId who, Rejection why) implements Effect {}
}
