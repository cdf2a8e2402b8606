package dk.traedesten.group;

import dk.traedesten.engine.TurnContext;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Morning;
import dk.traedesten.session.TrackedAction;
import java.time.Instant;
import java.time.LocalDate;

/// The morning of a group that has something to do: owners are asked about the actions whose day
/// has come. Who does not answer is asked again after a week, and no sooner.
final class Mornings {
  private static final int DAYS_BETWEEN = 7;

  private Mornings() {}

  static Group come(Group before, Memory memory, TurnContext turn) {
    var today = today(before, turn);
    var group = before;
    boolean more = false;
    for (var one : memory.undertakings()) {
      if (one.isOpen()) {
        more = true;
        if (isToBeAsked(group, one, today)) {
          group = Actions.remind(group, one, today, turn);
        }
      }
    }
    if (more) {
      turn.wake(Morning.TIMER, Morning.after(turn.now(), group.settings().zone()));
    }
    return group;
  }

  private static boolean isToBeAsked(Group group, TrackedAction one, LocalDate today) {
    var last = group.reminded().get(one.key());
    return !one.followedUp()
        && !one.due().isAfter(today)
        && !group.habits(one.action().owner()).isAway(today)
        && (last == null
            || last.isBefore(one.due())
            || !last.plusDays(DAYS_BETWEEN).isAfter(today));
  }

  static LocalDate today(Group group, TurnContext turn) {
    return today(group, turn.now());
  }

  static LocalDate today(Group group, Instant now) {
    return now.atZone(group.settings().zone()).toLocalDate();
  }
}
