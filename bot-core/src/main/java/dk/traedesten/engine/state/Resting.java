package dk.traedesten.engine.state;

import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.run.Controls;
import dk.traedesten.engine.run.FacilitatorWatch;
import dk.traedesten.engine.run.StepHandlers;
import dk.traedesten.engine.run.StepRunner;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Note;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.Session.Running;
import java.time.Duration;

/// Who facilitates while the group rests. A rest may take days, but nobody has to wait for ever for
/// somebody who does not come back.
final class Resting {
  private static final Duration LONG = Duration.ofDays(7);

  private Resting() {}

  public static Session pause(Running s, PersonId who, TurnContext turn) {
    if (!StepHandlers.at(s).canPause()) {
      return turn.decline(s, who, RefusalReason.CANNOT_PAUSE);
    }
    StepHandlers.at(s).rest(turn);
    turn.show(turn.fresh("pause"), new Note(EngineLines.PAUSED));
    var paused = new Paused(s, turn.now());
    Controls.paused(paused, turn);
    watch(turn);
    return paused;
  }

  /// Goes on where it was: deadlines have as much time left as before.
  static Session resume(Paused s, TurnContext turn) {
    turn.show(turn.fresh("resume"), new Note(EngineLines.RESUMED));
    var rested = Duration.between(s.since(), turn.now());
    return StepRunner.resumed(s.was(), rested, turn);
  }

  /// Waits for the facilitator only so long.
  private static void watch(TurnContext turn) {
    turn.wake(FacilitatorWatch.TIMER, turn.now().plus(LONG));
  }

  /// Nobody has ended the rest: anyone may take over.
  public static Paused unattended(Paused s, TurnContext turn) {
    return s.with(Leading.offered(s.was(), EngineLines.LONG_REST, turn));
  }

  /// Somebody else leads from now on; the group goes on resting.
  static Session takeOver(Paused s, PersonId who, TurnContext turn) {
    return Leading.takeOver(s.was(), who, turn) instanceof Running now ? still(s, now, turn) : s;
  }

  /// Somebody is not where the group is any more.
  public static Session gone(Paused s, PersonId who, TurnContext turn) {
    if (!s.roster().isExpected(who)) {
      return s;
    }
    var now = Participation.left(s.with(Leading.released(s.was(), who, turn)), who, turn);
    return now.roster().expected().isEmpty() ? Leading.unlessAlone(now, turn) : still(s, now, turn);
  }

  /// Somebody who facilitates has been heard of.
  public static Paused heard(Paused s, PersonId who, TurnContext turn) {
    return still(s, Leading.heard(s.was(), who, turn), turn);
  }

  /// The group rests as before, with another facilitator or deputy perhaps: their controls are
  /// those of a rest.
  public static Paused still(Paused before, Running now, TurnContext turn) {
    var paused = before.with(now);
    if (!now.roster().equals(before.roster())) {
      Controls.paused(paused, turn);
      watch(turn);
    }
    return paused;
  }
}
