package dk.traedesten.engine.state;

import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.Event.Pressed;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.run.Ending;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Inviting;

/// What happens while people are being invited.
final class InvitingState {
  private InvitingState() {}

  public static Session pressed(Inviting s, Pressed pressed, TurnContext turn) {
    var who = pressed.who();
    var verb = pressed.verb();
    if (verb.facilitators() && !s.roster().facilitates(who)) {
      return turn.decline(s, who, RefusalReason.NOT_FACILITATOR);
    }
    return SessionVerb.of(verb)
        .map(of -> pressed(s, who, of, turn))
        .orElseGet(() -> turn.decline(s, who, RefusalReason.OF_THE_GROUP));
  }

  private static Session pressed(Inviting s, PersonId who, SessionVerb verb, TurnContext turn) {
    return switch (verb) {
      case JOIN ->
          s.roster()
              .find(who)
              .map(person -> Participation.join(s, person, turn))
              .orElseGet(() -> turn.decline(s, who, RefusalReason.NOT_HERE));
      case LEAVE -> Participation.leave(s, who, turn);
      case BEGIN -> Participation.begin(s, turn);
      case USE_NAMES -> Participation.useNames(s, who, turn);
      case END -> Ending.finish(Execution.start(s.brief(), s.roster(), s.secret()), turn);
      case WHO_SEES -> Participation.whoSees(s, who, turn);
      case LANGUAGE -> Participation.speak(s, who, turn);
      case MINUTES,
          SKIP,
          SNOOZE,
          EXAMPLE,
          MY_ANSWERS,
          DELETE_MINE,
          AWAY,
          TAKE_OVER,
          NEXT,
          GO_ON,
          BACK,
          REOPEN,
          PASS_OVER,
          EXTEND,
          NUDGE,
          UNDO,
          GO_TO,
          HIDE,
          HAND_OVER,
          DEPUTY,
          PAUSE,
          RESUME ->
          turn.decline(s, who, RefusalReason.NOT_BEGUN);
    };
  }

  public static Session answered(Inviting s, Answered answered, TurnContext turn) {
    return turn.decline(s, answered.who(), RefusalReason.NOT_BEGUN);
  }
}
