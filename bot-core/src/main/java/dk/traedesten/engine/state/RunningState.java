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
import dk.traedesten.engine.run.Steering;
import dk.traedesten.engine.run.StepHandlers;
import dk.traedesten.engine.run.StepRunner;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.util.ArrayList;
import java.util.List;

/// What happens while the dialog is being walked.
final class RunningState {
  private RunningState() {}

  public static Session pressed(Running before, Pressed pressed, TurnContext turn) {
    var who = pressed.who();
    var verb = pressed.verb();
    if (verb == Verb.JOIN) {
      return before
          .roster()
          .find(who)
          .map(person -> Participation.joinLate(before, person, turn))
          .orElseGet(() -> turn.decline(before, who, RefusalReason.NOT_HERE));
    }
    if (!Participation.mayPress(before.roster(), who, verb)) {
      return turn.decline(before, who, RefusalReason.NOT_HERE);
    }
    if (verb.facilitators() && !before.roster().facilitates(who)) {
      return turn.decline(before, who, RefusalReason.NOT_FACILITATOR);
    }
    if (verb.ofTheMoment() && !isNow(before, pressed.moment())) {
      return turn.decline(before, who, RefusalReason.ALREADY_CLOSED);
    }
    var s = Leading.heard(before, who, turn);
    return SessionVerb.of(verb)
        .map(of -> pressed(s, who, of, turn))
        .orElseGet(() -> turn.decline(s, who, RefusalReason.OF_THE_GROUP));
  }

  private static Session pressed(Running s, PersonId who, SessionVerb verb, TurnContext turn) {
    return switch (verb) {
      case JOIN -> s;
      case LEAVE -> Participation.leave(s, who, turn);
      case SKIP -> StepRunner.skip(s, who, turn);
      case SNOOZE -> Personal.snooze(s, who, turn);
      case EXAMPLE -> Personal.example(s, who, turn);
      case WHO_SEES -> Personal.whoSees(s, who, turn);
      case MY_ANSWERS -> Personal.myAnswers(s, who, turn);
      case MINUTES -> MinutesInChat.minutes(s, s.course().outcomes(), who, turn);
      case DELETE_MINE -> Deletion.mine(s, who, turn);
      case AWAY ->
          s.roster().facilitator().equals(who)
              ? turn.decline(s, who, RefusalReason.FACILITATOR_STAYS)
              : Asides.open(s, who, Verb.AWAY, turn);
      case LANGUAGE -> Asides.open(s, who, Verb.LANGUAGE, turn);
      case GO_TO -> Asides.open(s, who, Verb.GO_TO, turn);
      case HIDE -> Asides.open(s, who, Verb.HIDE, turn);
      case HAND_OVER -> Asides.open(s, who, Verb.HAND_OVER, turn);
      case DEPUTY -> Asides.open(s, who, Verb.DEPUTY, turn);
      case TAKE_OVER -> Leading.takeOver(s, who, turn);
      case BEGIN, USE_NAMES -> turn.decline(s, who, RefusalReason.ALREADY_BEGUN);
      case NEXT -> StepRunner.next(s, turn);
      case GO_ON -> StepRunner.goOn(s, turn);
      case BACK -> Steering.back(s, who, turn);
      case REOPEN -> Steering.reopen(s, who, turn);
      case PASS_OVER -> Steering.passOver(s, turn);
      case EXTEND -> StepRunner.extend(s, who, turn);
      case NUDGE -> StepHandlers.at(s).nudge(who, turn);
      case UNDO -> StepRunner.undo(s, who, turn);
      case PAUSE -> Resting.pause(s, who, turn);
      case RESUME -> turn.decline(s, who, RefusalReason.NOT_PAUSED);
      case END -> StepRunner.end(s, turn);
    };
  }

  public static Session answered(Running before, Answered answered, TurnContext turn) {
    var who = answered.who();
    if (!before.roster().isPresent(who)) {
      return turn.decline(before, who, RefusalReason.NOT_HERE);
    }
    var s = Leading.heard(before, who, turn);
    var aside = AsideForm.verb(answered.moment());
    if (aside.isPresent()) {
      return Asides.answer(s, who, aside.get(), answered.given(), turn);
    }
    return isNow(s, answered.moment())
        ? StepRunner.answer(s, answered, turn)
        : tooLate(before, answered, turn);
  }

  /// What came too late does not count; its words are given back.
  static Session tooLate(Running s, Answered answered, TurnContext turn) {
    var words = Drafts.givenBack(answered.given());
    if (!words.isEmpty()) {
      var blocks = new ArrayList<Block>(List.of(new Heading(s.brief().dialog().title())));
      blocks.addAll(words);
      turn.tell(answered.who(), turn.fresh("late"), blocks);
    }
    return turn.decline(s, answered.who(), RefusalReason.STEP_IS_OVER);
  }

  static Session drafted(Running s, Drafted drafted, TurnContext turn) {
    return s.roster().isPresent(drafted.who()) && isNow(s, drafted.moment())
        ? Drafts.keep(s, drafted.who(), drafted.moment(), drafted.given(), turn)
        : s;
  }

  public static Session timeUp(Running s, String timer, TurnContext turn) {
    return TimerId.of(timer).map(due -> timeUp(s, due, turn)).orElse(s);
  }

  private static Session timeUp(Running s, TimerId timer, TurnContext turn) {
    return switch (timer) {
      case TimerId.Unattended _ -> Leading.unattended(s, turn);
      case TimerId.Snoozed(var who) -> Personal.snoozeIsOver(s, who, turn);
      case TimerId.QuietOver(var who) -> {
        StepHandlers.at(s).show(who, turn);
        yield s;
      }
      case TimerId.Back(var who) -> Participation.back(s, who, turn);
      case TimerId.Deadline _,
          TimerId.TimeBox _,
          TimerId.HalfTime _,
          TimerId.ShortlyUp _,
          TimerId.Due _,
          TimerId.Patience _ ->
          StepRunner.timeUp(s, timer, turn);
    };
  }

  /// Whether something belongs to the moment the session is in.
  static boolean isNow(Running s, String moment) {
    return StepHandlers.at(s).owns(moment);
  }
}
