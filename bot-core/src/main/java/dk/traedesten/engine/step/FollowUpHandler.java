package dk.traedesten.engine.step;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.ask.Promise;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.result.ActionTable;
import dk.traedesten.engine.result.Remembering;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.engine.step.StepOutcome.Wait;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Answers;
import dk.traedesten.session.ActionItem;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Morning;
import dk.traedesten.session.TrackedAction;
import dk.traedesten.session.WaitState.Following;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asking each owner on the action's date how it went, and posting what was learned to the group.
/// That can be weeks away: the single answers are forgotten before the waiting begins.
public final class FollowUpHandler
    implements StepHandler<Step.FollowUp>, WaitHandler<Step.FollowUp, Following> {

  @Override
  public StepOutcome open(Execution course, Step.FollowUp followUp, TurnContext turn) {
    var actions = actions(course);
    if (actions.isEmpty()) {
      return new Done(FollowUpsTogether.past(course));
    }
    for (var action : actions) {
      turn.wake(due(course, action), Morning.of(action.due(), course.brief().zone()));
    }
    announce(course, turn);
    return new Wait(
        course.with(Answers.NONE).withoutDrafts(_ -> true),
        new Following(course.here(followUp.id())));
  }

  /// Tells the group what will come, each plan that has actions by its author's words.
  private static void announce(Execution course, TurnContext turn) {
    for (var followUp : FollowUpsTogether.at(course)) {
      if (!FollowUpsTogether.actions(course, followUp).isEmpty()) {
        var blocks = new ArrayList<Block>();
        followUp
            .announce()
            .ifPresent(text -> blocks.add(new Paragraph(TemplateValues.in(course, text))));
        blocks.add(new Note(EngineLines.NO_FOLLOW_UP_YET));
        turn.show(course.here(followUp.id()), blocks);
      }
    }
  }

  /// The action's day has come, or patience with its owner is over.
  @Override
  public StepOutcome timeUp(Waiting<Step.FollowUp, Following> at, TimerId timer, TurnContext turn) {
    var course = at.course();
    var following = at.moment();
    for (var action : actions(course)) {
      if (timer.equals(due(course, action)) && !following.asked().contains(action.id())) {
        return ask(at, action, turn);
      }
      if (timer.equals(patience(course, action)) && !following.told().contains(action.id())) {
        turn.tell(action.owner(), key(course, following, action), new Note(EngineLines.CLOSED));
        turn.show(form(course, action) + ".told", new Note(EngineLines.noWord(action.what())));
        Remembering.planned(course, followUp(course, action).of(), action, false, turn);
        return told(at, action, turn);
      }
    }
    return at.stay();
  }

  @Override
  public StepOutcome answer(
      Waiting<Step.FollowUp, Following> at, Answered answered, TurnContext turn) {
    var course = at.course();
    var who = answered.who();
    var given = answered.given();
    var asked = find(course, answered.moment());
    if (asked.isEmpty() || at.moment().told().contains(asked.get().id())) {
      return at.decline(who, RefusalReason.STEP_IS_OVER, turn);
    }
    var action = asked.get();
    if (!action.owner().equals(who)) {
      return at.decline(who, RefusalReason.NOT_FOR_YOU, turn);
    }
    var followUp = followUp(course, action);
    var fault = Forms.fault(Forms.of(course, followUp.prompts()), given);
    if (fault.isPresent()) {
      return at.decline(who, fault.get(), turn);
    }
    turn.tell(
        who,
        key(course, at.moment(), action),
        new Heading(Text.same(action.what())),
        new Note(EngineLines.CLOSED));
    var blocks =
        new ArrayList<Block>(
            List.of(new Heading(EngineLines.LEARNED.plus(" · ", Text.same(action.what())))));
    blocks.add(FollowUpReplies.learned(course, followUp, who, given));
    blocks.add(new Note(EngineLines.TALK_ABOUT_IT));
    turn.show(answered.moment() + ".told", blocks);
    FollowUpReplies.remember(course, followUp, action, who, given, turn);
    return told(at, action, turn);
  }

  @Override
  public boolean owns(Following moment, String form) {
    return form.equals(moment.id()) || form.startsWith(moment.id() + ".");
  }

  @Override
  public Optional<Text> caution(Waiting<Step.FollowUp, Following> at) {
    int all = actions(at.course()).size();
    return Optional.of(EngineLines.notTold(all - at.moment().told().size()));
  }

  @Override
  public StepOutcome next(Waiting<Step.FollowUp, Following> at, TurnContext turn) {
    return new Done(stop(at, turn));
  }

  @Override
  public Execution stop(Waiting<Step.FollowUp, Following> at, TurnContext turn) {
    return close(at, at.moment(), turn);
  }

  /// Asks nobody any more.
  private static Execution close(
      Waiting<Step.FollowUp, Following> at, Following following, TurnContext turn) {
    var course = at.course();
    for (var action : actions(course)) {
      turn.forget(due(course, action));
      turn.forget(patience(course, action));
      if (!following.told().contains(action.id())) {
        Remembering.planned(course, followUp(course, action).of(), action, false, turn);
        if (following.asked().contains(action.id())) {
          turn.tell(action.owner(), key(course, following, action), new Note(EngineLines.CLOSED));
        }
      }
    }
    return FollowUpsTogether.past(course);
  }

  private static StepOutcome ask(
      Waiting<Step.FollowUp, Following> at, ActionItem action, TurnContext turn) {
    var course = at.course();
    var followUp = followUp(course, action);
    turn.wake(patience(course, action), turn.now().plus(followUp.patience()));
    turn.tell(
        action.owner(),
        key(course, at.moment(), action),
        new Heading(EngineLines.HOW_DID_IT_GO),
        new Paragraph(TemplateValues.in(course, followUp.text())),
        ActionTable.of(course, List.of(action)),
        new Note(Promise.of(course, AnswerVisibility.OPEN)),
        new Question(
            form(course, action),
            Forms.of(course, followUp.prompts()),
            Map.of(),
            EngineLines.SEND,
            false),
        new Buttons(
            List.of(
                new Button(
                    EngineLines.MOVE,
                    Verb.MOVE,
                    TrackedAction.about(course.brief().id(), action.id()),
                    false))));
    return at.stay(at.moment().asked(action));
  }

  /// The group was told what becomes of an action that is asked about here. What was done is asked
  /// about all the same: the group wants to learn from it.
  @Override
  public StepOutcome told(Waiting<Step.FollowUp, Following> at, Event.Told told, TurnContext turn) {
    return actions(at.course()).stream()
        .filter(a -> a.id().equals(told.action()) && !at.moment().told().contains(a.id()))
        .findFirst()
        .map(action -> heard(at, action, told, turn))
        .orElseGet(at::stay);
  }

  private static StepOutcome heard(
      Waiting<Step.FollowUp, Following> at, ActionItem action, Event.Told told, TurnContext turn) {
    return switch (told.fate()) {
      case DONE -> at.stay();
      case MOVED -> told.to().map(to -> move(at, action, to, turn)).orElseGet(at::stay);
      case DROPPED -> {
        closed(at, action, EngineLines.dropped(action.what()), turn);
        yield told(at, action, turn);
      }
    };
  }

  /// Asks the owner on another day. A question that is open closes, and comes again.
  private static StepOutcome move(
      Waiting<Step.FollowUp, Following> at, ActionItem action, LocalDate to, TurnContext turn) {
    var course = at.course();
    var words = EngineLines.moved(action.what(), to);
    closed(at, action, words, turn);
    turn.forget(patience(course, action));
    turn.wake(due(course, action), Morning.of(to, course.brief().zone()));
    turn.show(form(course, action) + ".told", new Note(words));
    return at.stay(at.moment().moved(action, to));
  }

  private static void closed(
      Waiting<Step.FollowUp, Following> at, ActionItem action, Text words, TurnContext turn) {
    if (at.moment().asked().contains(action.id())) {
      turn.tell(action.owner(), key(at.course(), at.moment(), action), new Note(words));
    }
  }

  private static StepOutcome told(
      Waiting<Step.FollowUp, Following> at, ActionItem action, TurnContext turn) {
    turn.forget(patience(at.course(), action));
    turn.forget(due(at.course(), action));
    var next = at.moment().told(action);
    return next.told().size() == actions(at.course()).size()
        ? new Done(close(at, next, turn))
        : at.stay(next);
  }

  @Override
  public boolean waitsForFacilitator(Waiting<Step.FollowUp, Following> at) {
    return false;
  }

  /// Only a date is waited for.
  @Override
  public boolean canPause() {
    return false;
  }

  private static List<ActionItem> actions(Execution course) {
    return FollowUpsTogether.actions(course);
  }

  private static Step.FollowUp followUp(Execution course, ActionItem action) {
    return FollowUpsTogether.of(course, action);
  }

  private static Optional<ActionItem> find(Execution course, String form) {
    return actions(course).stream().filter(a -> form(course, a).equals(form)).findFirst();
  }

  /// The form in which the owner of an action is asked.
  private static String form(Execution course, ActionItem action) {
    return course.here(course.step().id()) + "." + action.id();
  }

  /// The message in which its owner is asked: a new one for each day it is moved to, so that it is
  /// seen.
  private static String key(Execution course, Following following, ActionItem action) {
    var form = form(course, action);
    return following.moved().containsKey(action.id()) ? form + "@" + following.due(action) : form;
  }

  private static TimerId due(Execution course, ActionItem action) {
    return new TimerId.Due(form(course, action));
  }

  private static TimerId patience(Execution course, ActionItem action) {
    return new TimerId.Patience(form(course, action));
  }
}
