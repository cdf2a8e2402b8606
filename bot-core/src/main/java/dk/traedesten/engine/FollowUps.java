package dk.traedesten.engine;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Opened.Passed;
import dk.traedesten.engine.Opened.Waiting;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Answers;
import dk.traedesten.result.Disclosure;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Action;
import dk.traedesten.session.Course;
import dk.traedesten.session.Fate;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Moment.Following;
import dk.traedesten.session.Morning;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.Undertaking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asking each owner on the action's date how it went, and posting what was learned to the group.
/// That can be weeks away: the single answers are forgotten before the waiting begins.
final class FollowUps {
  private FollowUps() {}

  static Opened open(Course course, Step.FollowUp followUp, Turn turn) {
    var actions = actions(course);
    if (actions.isEmpty()) {
      return new Passed(course);
    }
    for (var action : actions) {
      turn.wake(due(course, action), Morning.of(action.due(), course.brief().zone()));
    }
    turn.show(
        course.here(followUp.id()),
        new Paragraph(Fill.in(course, followUp.text())),
        new Note(Lines.NO_FOLLOW_UP_YET));
    return new Waiting(
        course.with(Answers.NONE).withoutDrafts(_ -> true),
        new Following(course.here(followUp.id())));
  }

  /// The action's day has come, or patience with its owner is over.
  static Session timeUp(Running s, Following following, String timer, Turn turn) {
    var course = s.course();
    for (var action : actions(course)) {
      if (timer.equals(due(course, action)) && !following.asked().contains(action.id())) {
        return ask(s, following, action, turn);
      }
      if (timer.equals(patience(course, action)) && !following.told().contains(action.id())) {
        turn.tell(action.owner(), key(course, following, action), new Note(Lines.CLOSED));
        turn.show(moment(course, action) + ".told", new Note(Lines.noWord(action.what())));
        Remembering.planned(course.brief(), action, false, turn);
        return told(s, following, action, turn);
      }
    }
    return s;
  }

  static Session answer(
      Running s,
      Following following,
      String moment,
      PersonId who,
      Map<String, Value> given,
      Turn turn) {
    var followUp = (Step.FollowUp) s.course().step();
    var action = find(s.course(), moment);
    if (action.isEmpty() || following.told().contains(action.get().id())) {
      return turn.decline(s, who, Rejection.Because.STEP_IS_OVER);
    }
    if (!action.get().owner().equals(who)) {
      return turn.decline(s, who, Rejection.Because.NOT_FOR_YOU);
    }
    var fault = Forms.fault(Forms.of(s.course(), followUp.prompts()), given);
    if (fault.isPresent()) {
      return turn.decline(s, who, fault.get());
    }
    turn.tell(
        who,
        key(s.course(), following, action.get()),
        new Heading(Text.same(action.get().what())),
        new Note(Lines.CLOSED));
    var blocks =
        new ArrayList<Block>(
            List.of(new Heading(Lines.LEARNED.plus(" · ", Text.same(action.get().what())))));
    blocks.add(learned(s.course(), followUp, who, given));
    turn.show(moment + ".told", blocks);
    remember(s.course(), followUp, action.get(), who, given, turn);
    return told(s, following, action.get(), turn);
  }

  /// What was learned is kept. The action is done, unless the owner says that it is still to be
  /// done: then the group goes on asking about it.
  private static void remember(
      Course course,
      Step.FollowUp followUp,
      Action action,
      PersonId who,
      Map<String, Value> given,
      Turn turn) {
    var brief = course.brief();
    turn.remember(
        new Memory.Learned(
            turn.now(), brief.id(), action.what(), who, replies(course, followUp, who, given)));
    if (isStillOpen(followUp, given)) {
      Remembering.planned(brief, action, false, turn);
    } else {
      turn.remember(
          new Memory.Told(
              turn.now(), brief.id(), action.id(), who, Fate.DONE, Optional.empty(), ""));
    }
  }

  private static boolean isStillOpen(Step.FollowUp followUp, Map<String, Value> given) {
    return followUp.openWhen().entrySet().stream()
        .anyMatch(open -> new Value.Pick(open.getValue()).equals(given.get(open.getKey())));
  }

  /// Whether a timer is that of one of the actions.
  static boolean isTimer(Course course, String timer) {
    return actions(course).stream()
        .anyMatch(a -> timer.equals(due(course, a)) || timer.equals(patience(course, a)));
  }

  /// Whether a moment named by a form belongs to this follow-up.
  static boolean belongs(Following following, String moment) {
    return moment.startsWith(following.id() + ".");
  }

  static Session close(Course course, Following following, Turn turn) {
    return Walk.on(stop(course, following, turn), turn);
  }

  /// Asks nobody any more.
  static Course stop(Course course, Following following, Turn turn) {
    for (var action : actions(course)) {
      turn.forget(due(course, action));
      turn.forget(patience(course, action));
      if (!following.told().contains(action.id())) {
        Remembering.planned(course.brief(), action, false, turn);
        if (following.asked().contains(action.id())) {
          turn.tell(action.owner(), key(course, following, action), new Note(Lines.CLOSED));
        }
      }
    }
    return course;
  }

  private static Session ask(Running s, Following following, Action action, Turn turn) {
    var course = s.course();
    var followUp = (Step.FollowUp) course.step();
    turn.wake(patience(course, action), turn.now().plus(followUp.patience()));
    turn.tell(
        action.owner(),
        key(course, following, action),
        new Heading(Lines.HOW_DID_IT_GO),
        Plans.table(s.course(), List.of(action)),
        new Note(Promise.of(course, As.OPEN)),
        new Question(
            moment(course, action),
            Forms.of(course, followUp.prompts()),
            Map.of(),
            Lines.SEND,
            false),
        new Buttons(
            List.of(
                new Button(
                    Lines.MOVE,
                    Verb.MOVE,
                    Undertaking.about(course.brief().id(), action.id()),
                    false))));
    return s.with(following.asked(action));
  }

  /// The group was told what becomes of an action that is asked about here. What was done is asked
  /// about all the same: the group wants to learn from it.
  static Session heard(Running s, Event.Told told, Turn turn) {
    return s.moment() instanceof Following following
        ? actions(s.course()).stream()
            .filter(a -> a.id().equals(told.action()) && !following.told().contains(a.id()))
            .findFirst()
            .map(action -> heard(s, following, action, told, turn))
            .orElse(s)
        : s;
  }

  private static Session heard(
      Running s, Following following, Action action, Event.Told told, Turn turn) {
    return switch (told.fate()) {
      case DONE -> s;
      case MOVED -> told.to().map(to -> move(s, following, action, to, turn)).orElse(s);
      case DROPPED -> {
        closed(s.course(), following, action, Lines.dropped(action.what()), turn);
        yield told(s, following, action, turn);
      }
    };
  }

  /// Asks the owner on another day. A question that is open closes, and comes again.
  private static Running move(
      Running s, Following following, Action action, LocalDate to, Turn turn) {
    var course = s.course();
    var words = Lines.moved(action.what(), to);
    closed(course, following, action, words, turn);
    turn.forget(patience(course, action));
    turn.wake(due(course, action), Morning.of(to, course.brief().zone()));
    turn.show(moment(course, action) + ".told", new Note(words));
    return s.with(following.moved(action, to));
  }

  private static void closed(
      Course course, Following following, Action action, Text words, Turn turn) {
    if (following.asked().contains(action.id())) {
      turn.tell(action.owner(), key(course, following, action), new Note(words));
    }
  }

  private static Optional<Action> find(Course course, String moment) {
    return actions(course).stream().filter(a -> moment(course, a).equals(moment)).findFirst();
  }

  /// The message in which its owner is asked: a new one for each day it is moved to, so that it is
  /// seen.
  private static String key(Course course, Following following, Action action) {
    var moment = moment(course, action);
    return following.moved().containsKey(action.id())
        ? moment + "@" + following.due(action)
        : moment;
  }

  private static Session told(Running s, Following following, Action action, Turn turn) {
    turn.forget(patience(s.course(), action));
    turn.forget(due(s.course(), action));
    var next = following.told(action);
    return next.told().size() == actions(s.course()).size()
        ? close(s.course(), next, turn)
        : s.with(next);
  }

  private static Block learned(
      Course course, Step.FollowUp followUp, PersonId who, Map<String, Value> given) {
    return new Table(
        List.of(Text.same(course.roster().name(who)), Lines.LEARNED),
        replies(course, followUp, who, given).stream()
            .map(reply -> List.of(reply.question(), reply.answer()))
            .toList());
  }

  private static List<Memory.Reply> replies(
      Course course, Step.FollowUp followUp, PersonId who, Map<String, Value> given) {
    var open = new Disclosure(Answers.NONE.with(who, given), course.brief().thresholds());
    return followUp.prompts().stream()
        .flatMap(prompt ->
            open.openly(As.OPEN, who, prompt.id()).stream()
                .map(value ->
                    new Memory.Reply(
                        Fill.in(course, prompt.text()), Cells.said(course, prompt, value))))
        .toList();
  }

  private static List<Action> actions(Course course) {
    return course
        .outcomes()
        .plans()
        .getOrDefault(course.key(((Step.FollowUp) course.step()).of()), List.of());
  }

  private static String moment(Course course, Action action) {
    return course.here(course.step().id()) + "." + action.id();
  }

  private static String due(Course course, Action action) {
    return "due:" + moment(course, action);
  }

  private static String patience(Course course, Action action) {
    return "patience:" + moment(course, action);
  }
}
