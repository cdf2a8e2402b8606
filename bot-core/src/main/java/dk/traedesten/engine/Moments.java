package dk.traedesten.engine;

import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.Rejection.Because;
import dk.traedesten.message.Block.Note;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Course;
import dk.traedesten.session.Moment;
import dk.traedesten.session.Moment.Asking;
import dk.traedesten.session.Moment.Consenting;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;

/// What the moment a session is in makes of an answer, and of the facilitator's verbs.
final class Moments {
  private Moments() {}

  static Session answer(Running s, Answered answered, Turn turn) {
    var who = answered.who();
    var given = answered.given();
    return switch (s.moment()) {
      case Asking asking -> Asks.answer(s, asking, who, given, turn);
      case Consenting consenting -> Consents.answer(s, consenting, who, given, turn);
      case Moment.Planning planning -> Plans.add(s, planning, who, given, turn);
      case Moment.Following following ->
          FollowUps.answer(s, following, answered.moment(), who, given, turn);
      case Moment.Gathering _, Moment.Deciding _, Moment.Wording _
          when !s.roster().facilitates(who) ->
          turn.decline(s, who, Because.NOT_FOR_YOU);
      case Moment.Gathering gathering -> Gathers.join(s, gathering, given, turn);
      case Moment.Deciding deciding -> Votes.decided(s, deciding, given, turn);
      case Moment.Wording wording -> Settles.worded(s, wording, given, turn);
      case Moment.Talking _ -> turn.decline(s, who, Because.NOTHING_TO_ANSWER);
    };
  }

  static Session skip(Running s, PersonId who, Turn turn) {
    return switch (s.moment()) {
      case Asking asking -> Asks.skip(s, asking, who, turn);
      case Consenting consenting -> Consents.skip(s, consenting, who, turn);
      case Moment.Gathering _,
          Moment.Deciding _,
          Moment.Talking _,
          Moment.Wording _,
          Moment.Planning _,
          Moment.Following _ ->
          turn.decline(s, who, Because.NOTHING_TO_SKIP);
    };
  }

  static Session next(Running s, Turn turn) {
    var course = s.course();
    return switch (s.moment()) {
      case Asking asking -> Asks.close(course, asking, turn);
      case Consenting consenting -> Consents.close(course, consenting, turn);
      case Moment.Gathering gathering -> Gathers.close(course, gathering, turn);
      case Moment.Deciding deciding -> Votes.close(course, deciding, turn);
      case Moment.Talking talking -> Talks.next(course, talking, turn);
      case Moment.Wording wording -> Settles.close(course, wording, turn);
      case Moment.Planning planning -> Plans.close(course, planning, turn);
      case Moment.Following following -> FollowUps.close(course, following, turn);
    };
  }

  /// Ends the session now. What is being asked right now is closed with the answers there are.
  static Session end(Running s, Turn turn) {
    return Walk.toTheEnd(stop(s, turn), turn);
  }

  /// Takes away what people could still fill in, and keeps what they have done so far.
  private static Course stop(Running s, Turn turn) {
    var course = s.course();
    return switch (s.moment()) {
      case Asking asking -> Asks.archive(course, asking, turn);
      case Consenting consenting -> Consents.stop(course, consenting, turn);
      case Moment.Talking talking -> Talks.stop(course, talking, turn);
      case Moment.Planning planning -> Plans.stop(course, planning, turn);
      case Moment.Following following -> FollowUps.stop(course, following, turn);
      case Moment.Gathering _, Moment.Deciding _, Moment.Wording _ -> {
        turn.tell(course.roster().facilitator(), s.moment().id(), new Note(Lines.CLOSED));
        yield course;
      }
    };
  }

  /// Gives the step as much time again as it was given at first.
  static Session extend(Running s, Turn turn) {
    return switch (s.moment()) {
      case Asking asking -> {
        var gate = Asks.gate(s.course(), asking);
        yield longer(s, gate, asking, Asks.deadline(asking), turn);
      }
      case Consenting consenting -> {
        var gate = Consents.gate(s.course(), consenting);
        yield longer(s, gate, consenting, Consents.deadline(consenting), turn);
      }
      case Moment.Gathering _,
          Moment.Deciding _,
          Moment.Talking _,
          Moment.Wording _,
          Moment.Planning _,
          Moment.Following _ ->
          turn.decline(s, s.roster().facilitator(), Because.NO_TIME_LIMIT);
    };
  }

  private static Session longer(Running s, Gate gate, Moment moment, String timer, Turn turn) {
    var time = gate.until().after();
    var closes = gate.barrier().closes();
    if (time.isEmpty() || closes.isEmpty()) {
      return turn.decline(s, s.roster().facilitator(), Because.NO_TIME_LIMIT);
    }
    var later = closes.get().isAfter(turn.now()) ? closes.get() : turn.now();
    later = later.plus(time.get());
    turn.wake(timer, later);
    turn.show(turn.fresh("extended"), new Note(Lines.EXTENDED));
    var barrier = gate.barrier().closing(later);
    return switch (moment) {
      case Asking(var id, _) -> Asks.again(s, new Asking(id, barrier), turn);
      case Consenting consenting -> Consents.again(s, Consents.with(consenting, barrier), turn);
      default -> s;
    };
  }

  /// Reminds those who are missing, each alone. The facilitator is not told who they are.
  static Session nudge(Running s, Turn turn) {
    return switch (s.moment()) {
      case Asking asking -> nudge(s, Asks.gate(s.course(), asking), turn);
      case Consenting consenting -> nudge(s, Consents.gate(s.course(), consenting), turn);
      case Moment.Gathering _,
          Moment.Deciding _,
          Moment.Talking _,
          Moment.Wording _,
          Moment.Planning _,
          Moment.Following _ ->
          turn.decline(s, s.roster().facilitator(), Because.NOBODY_MISSING);
    };
  }

  private static Session nudge(Running s, Gate gate, Turn turn) {
    var missing = gate.missing();
    if (missing.isEmpty()) {
      return turn.decline(s, s.roster().facilitator(), Because.NOBODY_MISSING);
    }
    missing.forEach(p -> turn.tell(p.id(), turn.fresh("nudge"), new Note(Lines.REMINDER)));
    return s;
  }
}
