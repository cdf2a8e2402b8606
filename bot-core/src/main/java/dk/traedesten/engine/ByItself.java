package dk.traedesten.engine;

import dk.traedesten.message.Block.Note;
import dk.traedesten.session.Course;
import dk.traedesten.session.Moment.Asking;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Session.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What an exercise does that nobody asked for just now: it heeds people's quiet hours, and reminds
/// those who have not answered, twice at most and each alone.
final class ByItself {
  private static final List<String> REMINDERS = List.of("remind-1:", "remind-2:");

  private ByItself() {}

  /// Whether somebody is asked later, when their quiet hours are over.
  static boolean rests(Course course, Respondent respondent, Turn turn) {
    var people = respondent.people();
    boolean all =
        !people.isEmpty() && people.stream().allMatch(p -> over(course, p, turn.now()).isPresent());
    if (all) {
      people.forEach(p -> over(course, p, turn.now()).ifPresent(end -> turn.wake(quiet(p), end)));
    }
    return all;
  }

  private static Optional<Instant> over(Course course, Participant person, Instant now) {
    return course.brief().choices().byItself()
        ? person.quiet().flatMap(quiet -> quiet.over(now))
        : Optional.empty();
  }

  /// The timer that ends somebody's quiet.
  static String quiet(Participant person) {
    return "quiet:" + person.id().value();
  }

  /// Will remind those missing when half of the time is gone, and shortly before it is up.
  static void watch(Course course, Asking asking, Turn turn) {
    if (course.brief().choices().byItself()) {
      asking
          .barrier()
          .closes()
          .ifPresent(closes -> {
            var time = Duration.between(turn.now(), closes);
            turn.wake(REMINDERS.get(0) + asking.id(), turn.now().plus(time.dividedBy(2)));
            turn.wake(REMINDERS.get(1) + asking.id(), closes.minus(time.dividedBy(6)));
          });
    }
  }

  /// Nobody need be reminded any more.
  static void forget(Course course, Asking asking, Turn turn) {
    if (course.brief().choices().byItself()) {
      REMINDERS.forEach(reminder -> turn.forget(reminder + asking.id()));
    }
  }

  static boolean isReminder(Asking asking, String timer) {
    return REMINDERS.stream().anyMatch(reminder -> timer.equals(reminder + asking.id()));
  }

  static Running remind(Running s, Asking asking, Turn turn) {
    for (var respondent : Asks.gate(s.course(), asking).missing()) {
      for (var person : respondent.people()) {
        over(s.course(), person, turn.now())
            .ifPresentOrElse(
                end -> turn.wake(Personal.snoozed(person.id()), end),
                () -> turn.tell(person.id(), turn.fresh("nudge"), new Note(Lines.REMINDER)));
      }
    }
    return s;
  }
}
