package dk.traedesten.engine.state;

import dk.traedesten.engine.Event;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.Event.Drafted;
import dk.traedesten.engine.Event.Gone;
import dk.traedesten.engine.Event.Joined;
import dk.traedesten.engine.Event.Pressed;
import dk.traedesten.engine.Event.Speaks;
import dk.traedesten.engine.Event.TimeUp;
import dk.traedesten.engine.Event.Wanted;
import dk.traedesten.engine.Inbound;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.Transition;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.result.MinutesInChat;
import dk.traedesten.engine.run.StepRunner;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Finished;
import dk.traedesten.session.Session.Inviting;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.SessionSpec;
import java.util.Set;

/// Decides what a group's next moment is. It has no clock, no I/O and no chance: the same session
/// and the same inbound give the same transition, byte for byte.
public final class Engine {
  private Engine() {}

  /// Starts a session: people are invited.
  ///
  /// @param secret nobody else knows it; the keys of anonymous answers are made from it
  public static Transition start(SessionSpec brief, Roster roster, String secret) {
    return start(brief, roster, secret, Set.of());
  }

  /// Starts a session: people are invited.
  ///
  /// @param secret nobody else knows it; the keys of anonymous answers are made from it
  /// @param alone those who are written to alone as well: they may not look where the group is
  public static Transition start(
      SessionSpec brief, Roster roster, String secret, Set<PersonId> alone) {
    var turn = new TurnContext(brief.id().toString(), brief.startedAt());
    Participation.invite(brief, roster, turn);
    Participation.inviteAlone(brief, roster, alone, turn);
    return turn.to(new Inviting(brief, roster, secret));
  }

  /// Starts a session in which everybody who is not away takes part from the first moment on. When
  /// they are too few for it, they are invited as usual.
  ///
  /// @param secret nobody else knows it; the keys of anonymous answers are made from it
  public static Transition convene(SessionSpec brief, Roster roster, String secret) {
    var turn = new TurnContext(brief.id().toString(), brief.startedAt());
    return turn.to(Participation.convene(new Inviting(brief, roster, secret), turn));
  }

  /// Handles one thing that happened in a session.
  public static Transition handle(Session session, Inbound inbound) {
    var turn = new TurnContext(inbound.id(), inbound.at());
    return turn.to(next(new Happening(session, inbound.event()), turn));
  }

  private record Happening(Session session, Event event) {}

  private static Session next(Happening happening, TurnContext turn) {
    return switch (happening) {
      case Happening(var s, Wanted(var who, _)) ->
          turn.decline(s, who.id(), RefusalReason.OF_THE_GROUP);

      case Happening(Running s, Event.Told told) -> StepRunner.told(s, told, turn);
      case Happening(Inviting s, Event.Told _) -> s;
      case Happening(Paused s, Event.Told _) -> s;
      case Happening(Finished s, Event.Told _) -> s;

      case Happening(Inviting s, Speaks speaks) -> Participation.speaks(s, speaks);
      case Happening(Running s, Speaks speaks) -> Participation.speaks(s, speaks, turn);
      case Happening(Paused s, Speaks speaks) -> Participation.speaks(s, speaks);
      case Happening(Finished s, Speaks _) -> s;

      case Happening(Inviting s, Joined(var who)) -> Participation.join(s, who, turn);
      case Happening(Inviting s, Pressed pressed) -> InvitingState.pressed(s, pressed, turn);
      case Happening(Inviting s, Answered answered) -> InvitingState.answered(s, answered, turn);
      case Happening(Inviting s, Drafted _) -> s;
      case Happening(Inviting s, Gone(var who)) -> Leading.gone(s, who, turn);
      case Happening(Inviting s, TimeUp _) -> s;

      case Happening(Running s, Joined(var who)) -> Participation.joinLate(s, who, turn);
      case Happening(Running s, Pressed pressed) -> RunningState.pressed(s, pressed, turn);
      case Happening(Running s, Answered answered) -> RunningState.answered(s, answered, turn);
      case Happening(Running s, Drafted drafted) -> RunningState.drafted(s, drafted, turn);
      case Happening(Running s, Gone(var who)) -> Leading.gone(s, who, turn);
      case Happening(Running s, TimeUp(var timer)) -> RunningState.timeUp(s, timer, turn);

      case Happening(Paused s, Joined(var who)) -> Participation.joinLate(s, who, turn);
      case Happening(Paused s, Pressed pressed) -> PausedState.pressed(s, pressed, turn);
      case Happening(Paused s, Answered answered) -> PausedState.answered(s, answered, turn);
      case Happening(Paused s, Drafted drafted) -> PausedState.drafted(s, drafted, turn);
      case Happening(Paused s, Gone(var who)) -> Resting.gone(s, who, turn);
      case Happening(Paused s, TimeUp(var timer)) -> PausedState.timeUp(s, timer, turn);

      case Happening(Finished s, Joined(var who)) ->
          turn.decline(s, who.id(), RefusalReason.SESSION_IS_OVER);
      case Happening(Finished s, Pressed(var who, Verb verb, _)) when verb == Verb.MINUTES ->
          MinutesInChat.minutes(s, s.outcomes(), who, turn);
      case Happening(Finished s, Pressed(var who, Verb verb, _)) when verb == Verb.DELETE_MINE ->
          Deletion.afterwards(s, who, turn);
      case Happening(Finished s, Pressed(var who, var verb, _)) ->
          turn.decline(
              s,
              who,
              switch (verb) {
                case MY_ANSWERS -> RefusalReason.ANSWERS_GONE;
                default -> RefusalReason.SESSION_IS_OVER;
              });
      case Happening(Finished s, Answered(var who, _, _)) ->
          turn.decline(s, who, RefusalReason.SESSION_IS_OVER);
      case Happening(Finished s, Drafted _) -> s;
      case Happening(Finished s, Gone _) -> s;
      case Happening(Finished s, TimeUp _) -> s;
    };
  }
}
