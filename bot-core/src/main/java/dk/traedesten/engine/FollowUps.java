package dk.traedesten.engine;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Opened.Passed;
import dk.traedesten.engine.Opened.Waiting;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Block.Table;
import dk.traedesten.result.Answers;
import dk.traedesten.result.Disclosure;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Action;
import dk.traedesten.session.Course;
import dk.traedesten.session.Moment.Following;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asking each owner on the action's date how it went, and posting what was learned to the group.
/// That can be weeks away: the single answers are forgotten before the waiting begins.
final class FollowUps {
  /// Owners are asked in the morning, local time.
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private FollowUps() {}

  static Opened open(Course course, Step.FollowUp followUp, Turn turn) {
    var actions = actions(course);
    if (actions.isEmpty()) {
      return new Passed(course);
    }
    for (var action : actions) {
      turn.wake(
          due(followUp, action),
          action.due().atTime(MORNING).atZone(course.brief().zone()).toInstant());
    }
    turn.show(
        followUp.id(),
        new Paragraph(Fill.in(course, followUp.text())),
        new Note(Lines.NO_FOLLOW_UP_YET));
    return new Waiting(course.with(Answers.NONE), new Following(followUp.id(), Set.of(), Set.of()));
  }

  /// The action's day has come, or patience with its owner is over.
  static Session timeUp(Running s, Following following, String timer, Turn turn) {
    var followUp = (Step.FollowUp) s.course().step();
    for (var action : actions(s.course())) {
      if (timer.equals(due(followUp, action)) && !following.asked().contains(action.id())) {
        return ask(s, following, action, turn);
      }
      if (timer.equals(patience(followUp, action)) && !following.told().contains(action.id())) {
        turn.tell(action.owner(), moment(followUp, action), new Note(Lines.CLOSED));
        turn.show(moment(followUp, action) + ".told", new Note(Lines.noWord(action.what())));
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
    var action =
        actions(s.course()).stream().filter(a -> moment(followUp, a).equals(moment)).findFirst();
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
    turn.tell(who, moment, new Heading(Text.same(action.get().what())), new Note(Lines.CLOSED));
    var blocks =
        new ArrayList<Block>(
            List.of(new Heading(Lines.LEARNED.plus(" · ", Text.same(action.get().what())))));
    blocks.add(learned(s.course(), followUp, who, given));
    turn.show(moment + ".told", blocks);
    return told(s, following, action.get(), turn);
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
    var followUp = (Step.FollowUp) course.step();
    for (var action : actions(course)) {
      turn.forget(due(followUp, action));
      turn.forget(patience(followUp, action));
      if (following.asked().contains(action.id()) && !following.told().contains(action.id())) {
        turn.tell(action.owner(), moment(followUp, action), new Note(Lines.CLOSED));
      }
    }
    return course;
  }

  private static Session ask(Running s, Following following, Action action, Turn turn) {
    var followUp = (Step.FollowUp) s.course().step();
    turn.wake(patience(followUp, action), turn.now().plus(followUp.patience()));
    turn.tell(
        action.owner(),
        moment(followUp, action),
        new Heading(Lines.HOW_DID_IT_GO),
        Plans.table(s.course(), List.of(action)),
        new Note(
            Promise.of(
                As.OPEN, followUp.prompts(), s.course().disclosure(), s.roster().present().size())),
        new Question(
            moment(followUp, action),
            Forms.of(s.course(), followUp.prompts()),
            Map.of(),
            Lines.SEND,
            false));
    return s.with(
        new Following(
            following.id(), InOrder.with(following.asked(), action.id()), following.told()));
  }

  private static Session told(Running s, Following following, Action action, Turn turn) {
    var followUp = (Step.FollowUp) s.course().step();
    turn.forget(patience(followUp, action));
    var next =
        new Following(
            following.id(), following.asked(), InOrder.with(following.told(), action.id()));
    return next.told().size() == actions(s.course()).size()
        ? close(s.course(), next, turn)
        : s.with(next);
  }

  private static Block learned(
      Course course, Step.FollowUp followUp, PersonId who, Map<String, Value> given) {
    var open = new Disclosure(Answers.NONE.with(who, given), course.brief().thresholds());
    var rows = new ArrayList<List<Text>>();
    for (var prompt : followUp.prompts()) {
      open.openly(As.OPEN, who, prompt.id())
          .flatMap(value -> said(prompt, value))
          .ifPresent(words -> rows.add(List.of(Fill.in(course, prompt.text()), words)));
    }
    return new Table(List.of(Text.same(course.roster().name(who)), Lines.LEARNED), rows);
  }

  private static Optional<Text> said(Prompt prompt, Value value) {
    return switch (value) {
      case Value.Words(var text) -> Optional.of(Text.same(text));
      case Value.Score(var n) -> Optional.of(Text.same(String.valueOf(n)));
      case Value.Pick(var id) when prompt instanceof Prompt.Choice choice ->
          choice.options().stream().filter(o -> o.id().equals(id)).map(Option::text).findFirst();
      case Value.Entries(var texts) -> Optional.of(Text.same(String.join("; ", texts)));
      case Value.Pick _,
          Value.Picks _,
          Value.Ratings _,
          Value.Dots _,
          Value.Consent _,
          Value.Person _,
          Value.Day _ ->
          Optional.empty();
    };
  }

  private static List<Action> actions(Course course) {
    return course.outcomes().plans().getOrDefault(((Step.FollowUp) course.step()).of(), List.of());
  }

  private static String moment(Step.FollowUp followUp, Action action) {
    return followUp.id() + "." + action.id();
  }

  private static String due(Step.FollowUp followUp, Action action) {
    return "due:" + moment(followUp, action);
  }

  private static String patience(Step.FollowUp followUp, Action action) {
    return "patience:" + moment(followUp, action);
  }
}
