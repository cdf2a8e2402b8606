package dk.traedesten.engine;

import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.Event.Drafted;
import dk.traedesten.engine.Event.Pressed;
import dk.traedesten.engine.Rejection.Because;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.Session.Running;
import java.util.function.Function;

/// What happens while the group rests: people come and go and look after themselves; the exercise
/// waits.
final class WhenPaused {
  private WhenPaused() {}

  static Session pressed(Paused s, Pressed pressed, Turn turn) {
    var who = pressed.who();
    var verb = pressed.verb();
    if (verb == Verb.JOIN) {
      return s.roster()
          .find(who)
          .map(person -> People.joinLate(s, person, turn))
          .orElseGet(() -> turn.decline(s, who, Because.NOT_HERE));
    }
    if (!People.mayPress(s.roster(), who, verb)) {
      return turn.decline(s, who, Because.NOT_HERE);
    }
    if (verb.facilitators() && !s.roster().facilitates(who)) {
      return turn.decline(s, who, Because.NOT_FACILITATOR);
    }
    return pressed(Resting.heard(s, who, turn), who, verb, turn);
  }

  private static Session pressed(Paused s, PersonId who, Verb verb, Turn turn) {
    return switch (verb) {
      case JOIN -> s;
      case TAKE_OVER -> Resting.takeOver(s, who, turn);
      case LEAVE -> People.leave(s, who, turn);
      case DELETE_MINE -> inside(s, turn, was -> Deletion.taken(was, who, turn));
      case RESUME -> Steering.resume(s, turn);
      case END -> Walk.toTheEnd(Moments.stop(s.was(), turn), turn);
      case MINUTES ->
          inside(s, turn, was -> InChat.minutes(was, was.course().outcomes(), who, turn));
      case MY_ANSWERS -> inside(s, turn, was -> Personal.myAnswers(was, who, turn));
      case WHO_SEES -> inside(s, turn, was -> Personal.whoSees(was, who, turn));
      case HAND_OVER, DEPUTY, LANGUAGE, HIDE ->
          inside(s, turn, was -> Asides.open(was, who, verb, turn));
      case SKIP,
          SNOOZE,
          EXAMPLE,
          AWAY,
          BEGIN,
          USE_NAMES,
          NEXT,
          BACK,
          REOPEN,
          PASS_OVER,
          EXTEND,
          NUDGE,
          UNDO,
          GO_TO,
          PAUSE ->
          turn.decline(s, who, Because.PAUSED);
      case GROUP,
          ACTIONS,
          MY_ACTIONS,
          DONE,
          MOVE,
          DROP,
          PLAN_PULSE,
          PULSES,
          HOURS,
          SETTINGS,
          HISTORY,
          PAGE,
          TAKE_ALONG,
          PROGRAMS,
          NEW_KEY,
          NEW_WEBHOOK,
          REVOKE ->
          turn.decline(s, who, Because.OF_THE_GROUP);
    };
  }

  /// What is sent while the group rests is kept as a draft.
  static Session answered(Paused s, Answered answered, Turn turn) {
    var who = answered.who();
    if (!s.roster().isPresent(who)) {
      return turn.decline(s, who, Because.NOT_HERE);
    }
    if (Asides.belongsToAPause(answered.moment())) {
      return inside(
          s, turn, was -> Asides.answer(was, who, answered.moment(), answered.given(), turn));
    }
    if (!WhenRunning.isNow(s.was(), answered.moment())) {
      WhenRunning.tooLate(s.was(), answered, turn);
      return s;
    }
    turn.decline(s, who, Because.KEPT_AS_DRAFT);
    return inside(s, turn, was -> Drafts.keep(was, who, answered.moment(), answered.given(), turn));
  }

  static Session drafted(Paused s, Drafted drafted, Turn turn) {
    return s.roster().isPresent(drafted.who()) && WhenRunning.isNow(s.was(), drafted.moment())
        ? inside(
            s,
            turn,
            was -> Drafts.keep(was, drafted.who(), drafted.moment(), drafted.given(), turn))
        : s;
  }

  /// Clocks rest; only somebody who wanted to be back today comes back, and a rest without an end
  /// is noticed.
  static Session timeUp(Paused s, String timer, Turn turn) {
    if (Leading.isWatch(timer)) {
      return Resting.unattended(s, turn);
    }
    return s.roster().people().stream()
        .filter(person -> timer.equals(Asides.back(person.id())) && !person.joined())
        .findFirst()
        .map(person -> People.joinLate(s, person, turn))
        .orElse(s);
  }

  /// What changes the session without moving it on.
  private static Session inside(Paused s, Turn turn, Function<Running, Session> change) {
    return change.apply(s.was()) instanceof Running next ? Resting.still(s, next, turn) : s;
  }
}
