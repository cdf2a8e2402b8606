package dk.traedesten.engine;

import dk.traedesten.result.PersonId;
import java.util.Optional;

/// The timers of an exercise. What they are called where they are stored is written and read here
/// and nowhere else.
public sealed interface TimerId {

  /// Nobody who facilitates has been heard of for long.
  record Unattended() implements TimerId {}

  /// A moment's time to answer is up.
  record Deadline(String moment) implements TimerId {}

  /// The time to talk about one prompt is up.
  record TimeBox(String moment) implements TimerId {}

  /// Half of the time to answer is gone.
  record HalfTime(String moment) implements TimerId {}

  /// The time to answer is up shortly.
  record ShortlyUp(String moment) implements TimerId {}

  /// An action's owner is to be asked.
  ///
  /// @param form in which they are asked
  record Due(String form) implements TimerId {}

  /// An action's owner has been waited for long enough.
  ///
  /// @param form in which they were asked
  record Patience(String form) implements TimerId {}

  /// Somebody wanted to be reminded.
  record Snoozed(PersonId who) implements TimerId {}

  /// Somebody's quiet hours are over.
  record QuietOver(PersonId who) implements TimerId {}

  /// Somebody wanted to be back.
  record Back(PersonId who) implements TimerId {}

  /// What it is stored as.
  default String id() {
    return switch (this) {
      case Unattended _ -> UNATTENDED;
      case Deadline(var moment) -> "deadline:" + moment;
      case TimeBox(var moment) -> "talk:" + moment;
      case HalfTime(var moment) -> "remind-1:" + moment;
      case ShortlyUp(var moment) -> "remind-2:" + moment;
      case Due(var form) -> "due:" + form;
      case Patience(var form) -> "patience:" + form;
      case Snoozed(var who) -> "snooze:" + who.value();
      case QuietOver(var who) -> "quiet:" + who.value();
      case Back(var who) -> "back:" + who.value();
    };
  }

  /// Reads what it is stored as; empty when no exercise has such a timer.
  static Optional<TimerId> of(String id) {
    if (id.equals(UNATTENDED)) {
      return Optional.of(new Unattended());
    }
    int mark = id.indexOf(':');
    var of = id.substring(mark + 1);
    return Optional.ofNullable(
        switch (id.substring(0, Math.max(mark, 0))) {
          case "deadline" -> new Deadline(of);
          case "talk" -> new TimeBox(of);
          case "remind-1" -> new HalfTime(of);
          case "remind-2" -> new ShortlyUp(of);
          case "due" -> new Due(of);
          case "patience" -> new Patience(of);
          case "snooze" -> new Snoozed(new PersonId(of));
          case "quiet" -> new QuietOver(new PersonId(of));
          case "back" -> new Back(new PersonId(of));
          default -> null;
        });
  }

  /// What the one that belongs to the whole session is stored as.
  String UNATTENDED = "unattended";
}
