package dk.traedesten.engine.state;

import dk.traedesten.message.Verb;
import java.util.Optional;

/// What can be pressed in an exercise: the verbs that are not of the group. Their names are those
/// of [Verb].
enum SessionVerb {
  JOIN,
  LEAVE,
  SKIP,
  SNOOZE,
  EXAMPLE,
  WHO_SEES,
  MY_ANSWERS,
  DELETE_MINE,
  AWAY,
  LANGUAGE,
  TAKE_OVER,
  BEGIN,
  USE_NAMES,
  NEXT,
  GO_ON,
  BACK,
  REOPEN,
  PASS_OVER,
  EXTEND,
  NUDGE,
  UNDO,
  GO_TO,
  HIDE,
  HAND_OVER,
  DEPUTY,
  PAUSE,
  RESUME,
  END,
  MINUTES;

  /// Which of them it is; empty when it is about what the group keeps between its exercises.
  public static Optional<SessionVerb> of(Verb verb) {
    return verb.ofTheGroup() ? Optional.empty() : Optional.of(valueOf(verb.name()));
  }
}
