package dk.traedesten.engine.ask;

import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Respondent;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Note;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Participant;
import dk.traedesten.session.WaitState.Asking;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What an exercise does that nobody asked for just now: it heeds people's quiet hours, and reminds
/// those who have not answered, twice at most and each alone.
public final class Reminders {
  private Reminders() {}

  /// Whether somebody is asked later, when their quiet hours are over.
  public static boolean rests(Execution course, Respondent respondent, TurnContext turn) {
    var people = respondent.people();
    boolean all =
        !people.isEmpty() && people.stream().allMatch(p -> over(course, p, turn.now()).isPresent());
    if (all) {
      people.forEach(p ->
          over(course, p, turn.now())
              .ifPresent(end -> turn.wake(new TimerId.QuietOver(p.id()), end)));
    }
    return all;
  }

  private static Optional<Instant> over(Execution course, Participant person, Instant now) {
    return course.brief().choices().byItself()
        ? person.quiet().flatMap(quiet -> quiet.over(now))
        : Optional.empty();
  }

  /// Will remind those missing when half of the time is gone, and shortly before it is up.
  public static void watch(Execution course, Asking asking, TurnContext turn) {
    if (course.brief().choices().byItself()) {
      asking
          .barrier()
          .closes()
          .ifPresent(closes -> {
            var time = Duration.between(turn.now(), closes);
            turn.wake(new TimerId.HalfTime(asking.id()), turn.now().plus(time.dividedBy(2)));
            turn.wake(new TimerId.ShortlyUp(asking.id()), closes.minus(time.dividedBy(6)));
          });
    }
  }

  /// Nobody need be reminded any more.
  public static void forget(Execution course, Asking asking, TurnContext turn) {
    if (course.brief().choices().byItself()) {
      reminders(asking).forEach(turn::forget);
    }
  }

  public static boolean isReminder(Asking asking, TimerId timer) {
    return reminders(asking).contains(timer);
  }

  private static List<TimerId> reminders(Asking asking) {
    return List.of(new TimerId.HalfTime(asking.id()), new TimerId.ShortlyUp(asking.id()));
  }

  /// Reminds those who are missing, each alone; who has quiet hours when they are over.
  public static void remind(Execution course, BarrierStatus gate, TurnContext turn) {
    for (var respondent : gate.missing()) {
      for (var person : respondent.people()) {
        over(course, person, turn.now())
            .ifPresentOrElse(
                end -> turn.wake(new TimerId.Snoozed(person.id()), end),
                () -> turn.tell(person.id(), turn.fresh("nudge"), new Note(EngineLines.REMINDER)));
      }
    }
  }
}
