package dk.traedesten.engine;

import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.Event.Joined;
import dk.traedesten.engine.Event.Pressed;
import dk.traedesten.engine.Event.TimeUp;
import dk.traedesten.engine.Rejection.Because;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Brief;
import dk.traedesten.session.Course;
import dk.traedesten.session.Moment;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Finished;
import dk.traedesten.session.Session.Inviting;
import dk.traedesten.session.Session.Running;

/// Decides what a group's next moment is. It has no clock, no I/O and no chance: the same session
/// and the same inbound give the same transition, byte for byte.
public final class Engine {
  private Engine() {}

  /// Starts a session: people are invited.
  public static Transition start(Brief brief, Roster roster) {
    var turn = new Turn(brief.id().toString(), brief.startedAt());
    People.invite(brief, roster, turn);
    return turn.to(new Inviting(brief, roster));
  }

  /// Handles one thing that happened in a session.
  public static Transition handle(Session session, Inbound inbound) {
    var turn = new Turn(inbound.id(), inbound.at());
    return turn.to(next(new Happening(session, inbound.event()), turn));
  }

  private record Happening(Session session, Event event) {}

  private static Session next(Happening happening, Turn turn) {
    return switch (happening) {
      case Happening(Inviting s, Joined(var who)) -> People.join(s, who, turn);
      case Happening(Inviting s, Pressed(var who, var verb, _)) -> pressed(s, who, verb, turn);
      case Happening(Inviting s, Answered(var who, _, _)) ->
          turn.decline(s, who, Because.NOT_BEGUN);
      case Happening(Inviting s, TimeUp _) -> s;
      case Happening(Running s, Joined(var who)) -> People.joinLate(s, who, turn);
      case Happening(Running s, Pressed pressed) -> pressed(s, pressed, turn);
      case Happening(Running s, Answered answered) -> answered(s, answered, turn);
      case Happening(Running s, TimeUp(var timer)) -> timeUp(s, timer, turn);
      case Happening(Finished s, Joined(var who)) ->
          turn.decline(s, who.id(), Because.SESSION_IS_OVER);
      case Happening(Finished s, Pressed(var who, _, _)) ->
          turn.decline(s, who, Because.SESSION_IS_OVER);
      case Happening(Finished s, Answered(var who, _, _)) ->
          turn.decline(s, who, Because.SESSION_IS_OVER);
      case Happening(Finished s, TimeUp _) -> s;
    };
  }

  private static Session pressed(Inviting s, PersonId who, Verb verb, Turn turn) {
    if (verb.facilitators() && !s.roster().facilitates(who)) {
      return turn.decline(s, who, Because.NOT_FACILITATOR);
    }
    return switch (verb) {
      case JOIN ->
          s.roster()
              .find(who)
              .map(person -> People.join(s, person, turn))
              .orElseGet(() -> turn.decline(s, who, Because.NOT_HERE));
      case LEAVE -> People.leave(s, who, turn);
      case BEGIN -> People.begin(s, turn);
      case END -> Closing.finish(Course.start(s.brief(), s.roster()), turn);
      case SKIP, NEXT, EXTEND, NUDGE -> turn.decline(s, who, Because.NOT_BEGUN);
    };
  }

  private static Session pressed(Running s, Pressed pressed, Turn turn) {
    var who = pressed.who();
    var verb = pressed.verb();
    if (verb == Verb.JOIN) {
      return s.roster()
          .find(who)
          .map(person -> People.joinLate(s, person, turn))
          .orElseGet(() -> turn.decline(s, who, Because.NOT_HERE));
    }
    if (!s.roster().isPresent(who)) {
      return turn.decline(s, who, Because.NOT_HERE);
    }
    if (verb.facilitators() && !s.roster().facilitates(who)) {
      return turn.decline(s, who, Because.NOT_FACILITATOR);
    }
    if (verb.ofTheMoment() && !s.moment().id().equals(pressed.moment())) {
      return turn.decline(s, who, Because.STEP_IS_OVER);
    }
    return switch (verb) {
      case LEAVE -> People.leave(s, who, turn);
      case END -> Moments.end(s, turn);
      case BEGIN -> turn.decline(s, who, Because.ALREADY_BEGUN);
      case SKIP -> Moments.skip(s, who, turn);
      case NEXT -> Moments.next(s, turn);
      case EXTEND -> Moments.extend(s, turn);
      case NUDGE -> Moments.nudge(s, turn);
      case JOIN -> s;
    };
  }

  private static Session answered(Running s, Answered answered, Turn turn) {
    var who = answered.who();
    if (!s.roster().isPresent(who)) {
      return turn.decline(s, who, Because.NOT_HERE);
    }
    boolean here =
        s.moment() instanceof Moment.Following following
            ? FollowUps.belongs(following, answered.moment())
            : s.moment().id().equals(answered.moment());
    return here ? Moments.answer(s, answered, turn) : turn.decline(s, who, Because.STEP_IS_OVER);
  }

  private static Session timeUp(Running s, String timer, Turn turn) {
    return switch (s.moment()) {
      case Moment.Asking asking when timer.equals(Asks.deadline(asking)) ->
          Asks.timeUp(s, asking, turn);
      case Moment.Consenting consenting when timer.equals(Consents.deadline(consenting)) ->
          Consents.timeUp(s, consenting, turn);
      case Moment.Talking talking when timer.equals(Talks.timer(talking)) ->
          Talks.timeUp(s, talking, turn);
      case Moment.Following following -> FollowUps.timeUp(s, following, timer, turn);
      case Moment.Asking _,
          Moment.Consenting _,
          Moment.Talking _,
          Moment.Gathering _,
          Moment.Deciding _,
          Moment.Wording _,
          Moment.Planning _ ->
          s;
    };
  }
}
