package dk.traedesten.engine;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.Opened.Passed;
import dk.traedesten.engine.Opened.Waiting;
import dk.traedesten.message.Block.Note;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Course;
import dk.traedesten.session.Moment;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.Session.Running;
import java.time.Duration;

/// Leaving the path of the dialog: back, over a step, to another room, and to rest.
final class Steering {
  private Steering() {}

  /// Back to the step before, which is walked anew: its results are kept as an earlier round, and
  /// each person finds the earlier answer in the form.
  static Session back(Running s, PersonId who, Turn turn) {
    int before = s.course().track().trail().size() - 2;
    if (before < 0) {
      return turn.decline(s, who, Rejection.Because.NOTHING_BEFORE);
    }
    return Walk.at(backTo(s, before, turn), turn);
  }

  /// Opens the step before again, with its answers as they stand.
  static Session reopen(Running s, PersonId who, Turn turn) {
    int before = s.course().track().trail().size() - 2;
    if (before < 0) {
      return turn.decline(s, who, Rejection.Because.NOTHING_BEFORE);
    }
    var at = s.course().with(s.course().track().trail().get(before));
    if (!(at.step() instanceof Step.Ask) || Prompts.anyAnonymous(at) || isShownWithoutNames(at)) {
      return turn.decline(s, who, Rejection.Because.CANNOT_REOPEN);
    }
    return switch (Rounds.reopened(backTo(s, before, turn), turn)) {
      case Passed(var course) -> Walk.on(course, turn);
      case Waiting(var course, var moment) -> {
        var running = new Running(course, moment);
        Facilitating.controls(running, turn);
        yield running;
      }
    };
  }

  /// Whether a result without names has been shown: one answer more, and the difference would tell
  /// whose it is.
  private static boolean isShownWithoutNames(Course at) {
    return at.step().prompts().stream()
        .filter(prompt -> Prompts.promised(at, prompt).hidesNames())
        .anyMatch(prompt -> at.outcomes().shown().containsKey(at.key(prompt.id())));
  }

  private static Course backTo(Running s, int index, Turn turn) {
    var course = Moments.abandon(s, turn);
    turn.show(turn.fresh("back"), new Note(Lines.WENT_BACK));
    return Aparts.fitting(course.with(course.track().back(index)));
  }

  /// Goes on without this step.
  static Session passOver(Running s, Turn turn) {
    return Walk.on(Moments.abandon(s, turn), turn);
  }

  /// To another element of a repetition that is walked freely. What has been said here stays.
  static Session goTo(Running s, int index, Turn turn) {
    var course = Moments.stop(s, turn);
    return Repeats.free(course).map(place -> Walk.on(place.to(index), turn)).orElse(s);
  }

  static Session pause(Running s, PersonId who, Turn turn) {
    if (s.moment() instanceof Moment.Following) {
      return turn.decline(s, who, Rejection.Because.CANNOT_PAUSE);
    }
    Moments.rest(s, turn);
    turn.show(turn.fresh("pause"), new Note(Lines.PAUSED));
    var paused = new Paused(s, turn.now());
    Facilitating.paused(paused, turn);
    Resting.watch(turn);
    return paused;
  }

  /// Goes on where it was: deadlines have as much time left as before.
  static Session resume(Paused s, Turn turn) {
    turn.show(turn.fresh("resume"), new Note(Lines.RESUMED));
    var rested = Duration.between(s.since(), turn.now());
    return Moments.wakeUp(s.was(), rested, turn);
  }
}
