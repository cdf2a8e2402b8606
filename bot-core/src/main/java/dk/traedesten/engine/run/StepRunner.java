package dk.traedesten.engine.run;

import dk.traedesten.engine.Event;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.step.StepOutcome;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.engine.step.StepOutcome.Stay;
import dk.traedesten.engine.step.StepOutcome.Wait;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;
import java.time.Duration;
import java.util.Optional;

/// Walks a session through its dialog. It alone calls the handlers of steps, and it alone moves on.
public final class StepRunner {
  private StepRunner() {}

  /// Goes on from where a course stands, step by step, until one waits for people.
  public static Session on(Execution from, TurnContext turn) {
    return moved(new Done(from), turn);
  }

  /// Opens the step at which the course stands, and goes on from there when it does not wait.
  public static Session at(Execution course, TurnContext turn) {
    return moved(StepHandlers.at(course).open(turn), turn);
  }

  /// The same with what has been answered at that step as it is.
  public static Session reopened(Execution course, TurnContext turn) {
    return moved(StepHandlers.at(course).reopen(turn), turn);
  }

  private static Session moved(StepOutcome outcome, TurnContext turn) {
    for (var now = outcome; ; ) {
      switch (now) {
        case Stay(var session) -> {
          return session;
        }
        case Wait(var course, var moment) -> {
          return waiting(course, moment, turn);
        }
        case Done(var course) -> {
          var next = next(course, turn);
          if (next.isEmpty()) {
            return Ending.finish(course, turn);
          }
          now = StepHandlers.at(next.get()).open(turn);
        }
      }
    }
  }

  private static Running waiting(Execution course, WaitState moment, TurnContext turn) {
    var running = new Running(course.with(course.track().waiting()), moment);
    Controls.show(running, turn);
    return running;
  }

  /// The next step: beside this one, or after what this one stands within; empty at the end.
  private static Optional<Execution> next(Execution from, TurnContext turn) {
    for (var course = from; ; ) {
      var beside = course.at().beside();
      if (beside.index(beside.depth()) < course.steps(beside).size()) {
        return Optional.of(course.with(beside));
      }
      var out = course.at().out();
      if (out.isEmpty()) {
        return Optional.empty();
      }
      int way = course.at().way(out.get().depth());
      course = StepHandlers.at(course.with(out.get())).walked(way, turn);
    }
  }

  /// Ends now with what there is: what has been answered and is still to be revealed is revealed,
  /// and nobody is asked any more.
  public static Session end(Running s, TurnContext turn) {
    var course = StepHandlers.at(s).stop(turn);
    for (var next = next(course, turn); next.isPresent(); next = next(course, turn)) {
      course = StepHandlers.at(next.get()).ended(turn);
    }
    return Ending.finish(course, turn);
  }

  public static Session answer(Running s, Answered answered, TurnContext turn) {
    return ready(s, moved(StepHandlers.at(s).answer(answered, turn), turn), turn);
  }

  public static Session skip(Running s, PersonId who, TurnContext turn) {
    return ready(s, moved(StepHandlers.at(s).skip(who, turn), turn), turn);
  }

  /// The facilitator wants to go on. Where that would leave something out, they are asked first.
  public static Session next(Running s, TurnContext turn) {
    var caution = StepHandlers.at(s).caution();
    if (caution.isEmpty()) {
      return goOn(s, turn);
    }
    Controls.ask(s, caution.get(), turn);
    return s;
  }

  /// The facilitator goes on, whatever that leaves out.
  public static Session goOn(Running s, TurnContext turn) {
    return moved(StepHandlers.at(s).next(turn), turn);
  }

  /// Lays out the controls anew when going on has become the thing to do, or is it no longer.
  private static Session ready(Running before, Session after, TurnContext turn) {
    if (after instanceof Running now
        && now.moment().id().equals(before.moment().id())
        && StepHandlers.at(now).caution().isEmpty()
            != StepHandlers.at(before).caution().isEmpty()) {
      Controls.show(now, turn);
    }
    return after;
  }

  public static Session undo(Running s, PersonId who, TurnContext turn) {
    return moved(StepHandlers.at(s).undo(who, turn), turn);
  }

  /// Looks again whether the moment closes: somebody came or went, or time has passed.
  public static Session again(Running s, TurnContext turn) {
    return moved(StepHandlers.at(s).again(turn), turn);
  }

  public static Session timeUp(Running s, TimerId timer, TurnContext turn) {
    return moved(StepHandlers.at(s).timeUp(timer, turn), turn);
  }

  /// The group was told what becomes of an action.
  public static Session told(Running s, Event.Told told, TurnContext turn) {
    return moved(StepHandlers.at(s).told(told, turn), turn);
  }

  /// The facilitator has hidden what somebody wrote.
  public static Session hidden(Running s, String words, TurnContext turn) {
    return moved(StepHandlers.at(s).hidden(words, turn), turn);
  }

  /// Gives the step as much time again as it was given at first.
  public static Session extend(Running s, PersonId who, TurnContext turn) {
    return StepHandlers.at(s)
        .extended(turn)
        .map(longer -> again(longer, turn))
        .orElseGet(() -> turn.decline(s, who, RefusalReason.NO_TIME_LIMIT));
  }

  /// Goes on after a rest, and everyone sees what is asked.
  public static Session resumed(Running s, Duration rest, TurnContext turn) {
    var next = StepHandlers.at(s).rested(rest, turn);
    next.roster().present().forEach(p -> StepHandlers.at(next).show(p.id(), turn));
    Controls.show(next, turn);
    return again(next, turn);
  }
}
