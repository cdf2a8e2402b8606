package dk.traedesten.engine;

import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.Event.Drafted;
import dk.traedesten.engine.Event.Pressed;
import dk.traedesten.engine.Rejection.Because;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Moment;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.util.ArrayList;
import java.util.List;

/// What happens while the dialog is being walked.
final class WhenRunning {
  private WhenRunning() {}

  static Session pressed(Running before, Pressed pressed, Turn turn) {
    var who = pressed.who();
    var verb = pressed.verb();
    if (verb == Verb.JOIN) {
      return before
          .roster()
          .find(who)
          .map(person -> People.joinLate(before, person, turn))
          .orElseGet(() -> turn.decline(before, who, Because.NOT_HERE));
    }
    if (!People.mayPress(before.roster(), who, verb)) {
      return turn.decline(before, who, Because.NOT_HERE);
    }
    if (verb.facilitators() && !before.roster().facilitates(who)) {
      return turn.decline(before, who, Because.NOT_FACILITATOR);
    }
    if (verb.ofTheMoment() && !isNow(before, pressed.moment())) {
      return turn.decline(before, who, Because.STEP_IS_OVER);
    }
    return pressed(Leading.heard(before, who, turn), who, verb, turn);
  }

  private static Session pressed(Running s, PersonId who, Verb verb, Turn turn) {
    return switch (verb) {
      case JOIN -> s;
      case LEAVE -> People.leave(s, who, turn);
      case SKIP -> Moments.skip(s, who, turn);
      case SNOOZE -> Personal.snooze(s, who, turn);
      case EXAMPLE -> Personal.example(s, who, turn);
      case WHO_SEES -> Personal.whoSees(s, who, turn);
      case MY_ANSWERS -> Personal.myAnswers(s, who, turn);
      case MINUTES -> InChat.minutes(s, s.course().outcomes(), who, turn);
      case DELETE_MINE -> Deletion.mine(s, who, turn);
      case AWAY ->
          s.roster().facilitator().equals(who)
              ? turn.decline(s, who, Because.FACILITATOR_STAYS)
              : Asides.open(s, who, verb, turn);
      case LANGUAGE, GO_TO, HIDE, HAND_OVER, DEPUTY -> Asides.open(s, who, verb, turn);
      case TAKE_OVER -> Leading.takeOver(s, who, turn);
      case BEGIN, USE_NAMES -> turn.decline(s, who, Because.ALREADY_BEGUN);
      case NEXT -> Moments.next(s, turn);
      case BACK -> Steering.back(s, who, turn);
      case REOPEN -> Steering.reopen(s, who, turn);
      case PASS_OVER -> Steering.passOver(s, turn);
      case EXTEND -> Moments.extend(s, who, turn);
      case NUDGE -> Moments.nudge(s, who, turn);
      case UNDO -> Moments.undo(s, who, turn);
      case PAUSE -> Steering.pause(s, who, turn);
      case RESUME -> turn.decline(s, who, Because.NOT_PAUSED);
      case END -> Walk.toTheEnd(Moments.stop(s, turn), turn);
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

  static Session answered(Running before, Answered answered, Turn turn) {
    var who = answered.who();
    if (!before.roster().isPresent(who)) {
      return turn.decline(before, who, Because.NOT_HERE);
    }
    var s = Leading.heard(before, who, turn);
    if (Asides.is(answered.moment())) {
      return Asides.answer(s, who, answered.moment(), answered.given(), turn);
    }
    return isNow(s, answered.moment())
        ? Moments.answer(s, answered, turn)
        : tooLate(before, answered, turn);
  }

  /// What came too late does not count; its words are given back.
  static Session tooLate(Running s, Answered answered, Turn turn) {
    var words = Drafts.givenBack(answered.given());
    if (!words.isEmpty()) {
      var blocks = new ArrayList<Block>(List.of(new Heading(s.brief().dialog().title())));
      blocks.addAll(words);
      turn.tell(answered.who(), turn.fresh("late"), blocks);
    }
    return turn.decline(s, answered.who(), Because.STEP_IS_OVER);
  }

  static Session drafted(Running s, Drafted drafted, Turn turn) {
    return s.roster().isPresent(drafted.who()) && isNow(s, drafted.moment())
        ? Drafts.keep(s, drafted.who(), drafted.moment(), drafted.given(), turn)
        : s;
  }

  static Session timeUp(Running s, String timer, Turn turn) {
    if (Leading.isWatch(timer)) {
      return Leading.unattended(s, turn);
    }
    return switch (s.moment()) {
      case Moment.Asking asking when timer.equals(Asks.deadline(asking)) ->
          Asks.timeUp(s, asking, turn);
      case Moment.Asking asking when ByItself.isReminder(asking, timer) ->
          ByItself.remind(s, asking, turn);
      case Moment.Consenting consenting when timer.equals(Consents.deadline(consenting)) ->
          Consents.timeUp(s, consenting, turn);
      case Moment.Talking talking when timer.equals(Talks.timer(talking)) ->
          Talks.timeUp(s, talking, turn);
      case Moment.Following following when FollowUps.isTimer(s.course(), timer) ->
          FollowUps.timeUp(s, following, timer, turn);
      case Moment _ -> whose(s, timer, turn);
    };
  }

  /// A timer that belongs to one person.
  private static Session whose(Running s, String timer, Turn turn) {
    for (Participant person : s.roster().people()) {
      var who = person.id();
      if (timer.equals(Personal.snoozed(who))) {
        return Personal.snoozeIsOver(s, who, turn);
      }
      if (timer.equals(ByItself.quiet(person))) {
        Moments.show(s, who, turn);
        return s;
      }
      if (timer.equals(Asides.back(who))) {
        return People.back(s, who, turn);
      }
    }
    return s;
  }

  /// Whether something belongs to the moment the session is in.
  static boolean isNow(Running s, String moment) {
    return s.moment() instanceof Moment.Following following
        ? moment.equals(following.id()) || FollowUps.belongs(following, moment)
        : s.moment().id().equals(moment);
  }
}
