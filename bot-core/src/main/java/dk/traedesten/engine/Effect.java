package dk.traedesten.engine;

import dk.traedesten.message.Message;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.OwnQuestion;
import dk.traedesten.session.SessionId;
import java.time.Instant;
import java.util.List;

/// What the shell shall do. Effects describe; shells do.
public sealed interface Effect {

  /// Shows a message, in the place of an earlier one with the same key.
  record Show(Recipient to, String key, Message message) implements Effect {}

  /// Wakes the session up at a time.
  record Schedule(String timer, Instant at) implements Effect {}

  /// Wakes up what the session's group keeps between its exercises.
  record WakeGroup(String timer, Instant at) implements Effect {}

  /// Forgets a timer.
  record Cancel(String timer) implements Effect {}

  /// Adds to what the group remembers.
  record Remember(Remembered what) implements Effect {}

  /// Takes something out of what the group remembers.
  record Unlearn(Remembered what) implements Effect {}

  /// Throws one of the group's exercises away.
  record Discard(SessionId exercise) implements Effect {}

  /// Begins an exercise with everybody who can be asked. However often it is wanted, it begins
  /// once.
  ///
  /// @param token of the session that begins
  /// @param dialog the exercise, by its id
  /// @param questions of the group's own
  record Begin(
      String token,
      String dialog,
      Choices choices,
      PersonId facilitator,
      List<OwnQuestion> questions)
      implements Effect {
    public Begin {
      questions = List.copyOf(questions);
    }
  }

  /// Passes on to one of the group's exercises what somebody asks of it, or tells about it.
  record PassOn(SessionId session, Event what) implements Effect {}

  /// Says no, kindly, to the one who acted.
  record Decline(PersonId who, Rejection why) implements Effect {}
}
