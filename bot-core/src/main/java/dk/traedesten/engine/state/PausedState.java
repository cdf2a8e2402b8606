package dk.traedesten.engine.state;

import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.Event.Drafted;
import dk.traedesten.engine.Event.Pressed;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.form.AsideForm;
import dk.traedesten.engine.form.Drafts;
import dk.traedesten.engine.result.MinutesInChat;
import dk.traedesten.engine.run.StepRunner;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.Session.Running;
import java.util.function.Function;

/// What happens while the group rests: people come and go and look after themselves; the exercise
/// waits.
final class PausedState {
  private PausedState() {}

  public static Session pressed(Paused s, Pressed pressed, TurnContext turn) {
    var who = pressed.who();
    var verb = pressed.verb();
    if (verb == Verb.JOIN) {
      return s.roster()
          .find(who)
          .map(person -> Participation.joinLate(s, person, turn))
          .orElseGet(() -> turn.decline(s, who, RefusalReason.NOT_HERE));
    }
    if (!Participation.mayPress(s.roster(), who, verb)) {
      return turn.decline(s, who, RefusalReason.NOT_HERE);
    }
    if (verb.facilitators() && !s.roster().facilitates(who)) {
      return turn.decline(s, who, RefusalReason.NOT_FACILITATOR);
    }
    var now = Resting.heard(s, who, turn);
    return SessionVerb.of(verb)
        .map(of -> pressed(now, who, of, turn))
        .orElseGet(() -> turn.decline(now, who, RefusalReason.OF_THE_GROUP));
  }

  private static Session pressed(Paused s, PersonId who, SessionVerb verb, TurnContext turn) {
    return switch (verb) {
      case JOIN -> s;
      case TAKE_OVER -> Resting.takeOver(s, who, turn);
      case LEAVE -> Participation.leave(s, who, turn);
      case DELETE_MINE -> inside(s, turn, was -> Deletion.taken(was, who, turn));
      case RESUME -> Resting.resume(s, turn);
      case END -> StepRunner.end(s.was(), turn);
      case MINUTES ->
          inside(s, turn, was -> MinutesInChat.minutes(was, was.course().outcomes(), who, turn));
      case MY_ANSWERS -> inside(s, turn, was -> Personal.myAnswers(was, who, turn));
      case WHO_SEES -> inside(s, turn, was -> Personal.whoSees(was, who, turn));
      case HAND_OVER -> aside(s, who, Verb.HAND_OVER, turn);
      case DEPUTY -> aside(s, who, Verb.DEPUTY, turn);
      case LANGUAGE -> aside(s, who, Verb.LANGUAGE, turn);
      case HIDE -> aside(s, who, Verb.HIDE, turn);
      case SKIP,
          SNOOZE,
          EXAMPLE,
          AWAY,
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
          PAUSE ->
          turn.decline(s, who, RefusalReason.PAUSED);
    };
  }

  private static Session aside(Paused s, PersonId who, Verb verb, TurnContext turn) {
    return inside(s, turn, was -> Asides.open(was, who, verb, turn));
  }

  /// What is sent while the group rests is kept as a draft.
  public static Session answered(Paused s, Answered answered, TurnContext turn) {
    var who = answered.who();
    if (!s.roster().isPresent(who)) {
      return turn.decline(s, who, RefusalReason.NOT_HERE);
    }
    var aside = AsideForm.verb(answered.moment()).filter(Asides::belongsToAPause);
    if (aside.isPresent()) {
      return inside(s, turn, was -> Asides.answer(was, who, aside.get(), answered.given(), turn));
    }
    if (!RunningState.isNow(s.was(), answered.moment())) {
      RunningState.tooLate(s.was(), answered, turn);
      return s;
    }
    turn.decline(s, who, RefusalReason.KEPT_AS_DRAFT);
    return inside(s, turn, was -> Drafts.keep(was, who, answered.moment(), answered.given(), turn));
  }

  static Session drafted(Paused s, Drafted drafted, TurnContext turn) {
    return s.roster().isPresent(drafted.who()) && RunningState.isNow(s.was(), drafted.moment())
        ? inside(
            s,
            turn,
            was -> Drafts.keep(was, drafted.who(), drafted.moment(), drafted.given(), turn))
        : s;
  }

  /// Clocks rest; only somebody who wanted to be back today comes back, and a rest without an end
  /// is noticed.
  public static Session timeUp(Paused s, String timer, TurnContext turn) {
    return switch (TimerId.of(timer).orElse(null)) {
      case TimerId.Unattended _ -> Resting.unattended(s, turn);
      case TimerId.Back(var who) ->
          s.roster()
              .find(who)
              .filter(person -> !person.joined())
              .map(person -> Participation.joinLate(s, person, turn))
              .orElse(s);
      case null, default -> s;
    };
  }

  /// What changes the session without moving it on.
  private static Session inside(Paused s, TurnContext turn, Function<Running, Session> change) {
    return change.apply(s.was()) instanceof Running next ? Resting.still(s, next, turn) : s;
  }
}
