package dk.traedesten.engine;

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

  /// Waits for the facilitator only so long.
  static void watch(Turn turn) {
    turn.wake(Leading.TIMER, turn.now().plus(LONG));
  }

  /// Nobody has ended the rest: anyone may take over.
  static Paused unattended(Paused s, Turn turn) {
    return s.with(Leading.offered(s.was(), Lines.LONG_REST, turn));
  }

  /// Somebody else leads from now on; the group goes on resting.
  static Session takeOver(Paused s, PersonId who, Turn turn) {
    return Leading.takeOver(s.was(), who, turn) instanceof Running now ? still(s, now, turn) : s;
  }

  /// Somebody is not where the group is any more.
  static Session gone(Paused s, PersonId who, Turn turn) {
    if (!s.roster().isExpected(who)) {
      return s;
    }
    var now = People.left(s.with(Leading.released(s.was(), who, turn)), who, turn);
    return now.roster().expected().isEmpty() ? Leading.unlessAlone(now, turn) : still(s, now, turn);
  }

  /// Somebody who facilitates has been heard of.
  static Paused heard(Paused s, PersonId who, Turn turn) {
    return still(s, Leading.heard(s.was(), who, turn), turn);
  }

  /// The group rests as before, with another facilitator or deputy perhaps: their controls are
  /// those of a rest.
  static Paused still(Paused before, Running now, Turn turn) {
    var paused = before.with(now);
    if (!now.roster().equals(before.roster())) {
      Facilitating.paused(paused, turn);
      watch(turn);
    }
    return paused;
  }
}
