package dk.traedesten.engine.step;

import dk.traedesten.dialog.Prompt.Size;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.result.ActionTable;
import dk.traedesten.engine.result.Remembering;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.engine.step.StepOutcome.Wait;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.ActionItem;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Execution;
import dk.traedesten.session.WaitState.Planning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Making an action plan, one form at a time: anyone in the group may fill it in while the group
/// talks.
public final class PlanHandler implements StepHandler<Step.Plan>, WaitHandler<Step.Plan, Planning> {

  @Override
  public StepOutcome open(Execution course, Step.Plan plan, TurnContext turn) {
    var before = course.outcomes().plans().getOrDefault(course.key(plan.id()), List.of());
    if (before.size() >= most(course, plan)) {
      return new Done(keep(course, plan, before, turn));
    }
    return shown(course, plan, before, turn);
  }

  private static StepOutcome shown(
      Execution course, Step.Plan plan, List<ActionItem> actions, TurnContext turn) {
    var planning = new Planning(course.here(plan.id()) + "." + (actions.size() + 1), actions);
    show(course, plan, planning, turn);
    return new Wait(course, planning);
  }

  /// Adds an action. A full plan waits as well: the group looks at it before it goes on.
  @Override
  public StepOutcome answer(Waiting<Step.Plan, Planning> at, Answered answered, TurnContext turn) {
    var course = at.course();
    var plan = at.step();
    var fault = Forms.fault(fields(course, turn), answered.given());
    if (fault.isPresent()) {
      return at.decline(answered.who(), fault.get(), turn);
    }
    var actions = new ArrayList<>(at.moment().actions());
    var action = action(course.here(plan.id()) + "-" + (actions.size() + 1), answered.given());
    actions.add(action);
    turn.tell(
        action.owner(),
        action.id(),
        new Heading(EngineLines.YOU_OWN),
        ActionTable.of(course, List.of(action)));
    return shown(course, plan, actions, turn);
  }

  @Override
  public Optional<Text> caution(Waiting<Step.Plan, Planning> at) {
    return at.moment().actions().isEmpty()
        ? Optional.of(EngineLines.NO_ACTION_YET)
        : Optional.empty();
  }

  @Override
  public Text undoLabel() {
    return EngineLines.TAKE_OFF;
  }

  @Override
  public boolean canUndo(Planning moment) {
    return !moment.actions().isEmpty();
  }

  /// Takes the last action off the plan; its owner is told.
  @Override
  public StepOutcome undo(Waiting<Step.Plan, Planning> at, PersonId who, TurnContext turn) {
    var actions = at.moment().actions();
    if (actions.isEmpty()) {
      return at.decline(who, RefusalReason.NOTHING_TO_UNDO, turn);
    }
    var last = actions.getLast();
    turn.tell(last.owner(), last.id(), new Note(EngineLines.takenOff(last.what())));
    return shown(at.course(), at.step(), actions.subList(0, actions.size() - 1), turn);
  }

  @Override
  public StepOutcome next(Waiting<Step.Plan, Planning> at, TurnContext turn) {
    return new Done(stop(at, turn));
  }

  /// Keeps the plan as it stands.
  @Override
  public Execution stop(Waiting<Step.Plan, Planning> at, TurnContext turn) {
    return keep(at.course(), at.step(), at.moment().actions(), turn);
  }

  /// Leaves the plan; it goes on where it was when the group comes back to it.
  @Override
  public Execution abandon(Waiting<Step.Plan, Planning> at, TurnContext turn) {
    var course = at.course();
    turn.show(course.here(at.step().id()), new Note(EngineLines.CLOSED_CHANNEL));
    return course.with(
        course.outcomes().withPlan(course.key(at.step().id()), at.moment().actions()));
  }

  @Override
  public void showAgain(Waiting<Step.Plan, Planning> at, TurnContext turn) {
    show(at.course(), at.step(), at.moment(), turn);
  }

  private static Execution keep(
      Execution course, Step.Plan plan, List<ActionItem> actions, TurnContext turn) {
    boolean followedUp = isFollowedUp(course, plan);
    actions.forEach(it -> Remembering.planned(course, plan.id(), it, followedUp, turn));
    var heading = new Heading(TemplateValues.in(course, plan.text()));
    turn.show(
        course.here(plan.id()),
        heading,
        actions.isEmpty()
            ? new Note(EngineLines.NOTHING_GATHERED)
            : ActionTable.of(course, actions));
    var key = course.key(plan.id());
    var outcomes = course.outcomes().withPlan(key, actions);
    return course.with(
        actions.isEmpty()
            ? outcomes
            : outcomes.written(key, List.of(heading, ActionTable.of(course, actions))));
  }

  /// Whether the exercise itself asks the owners how it went.
  private static boolean isFollowedUp(Execution course, Step.Plan plan) {
    return course
        .dialog()
        .everyStep()
        .anyMatch(
            step -> step instanceof Step.FollowUp followUp && followUp.of().equals(plan.id()));
  }

  private static void show(Execution course, Step.Plan plan, Planning planning, TurnContext turn) {
    var blocks = new ArrayList<Block>(List.of(new Heading(TemplateValues.in(course, plan.text()))));
    if (!planning.actions().isEmpty()) {
      blocks.add(ActionTable.of(course, planning.actions()));
    }
    if (planning.actions().size() < most(course, plan)) {
      blocks.add(new Note(EngineLines.ANYONE_MAY_FILL_IN));
      blocks.add(
          new Question(
              planning.id(),
              fields(course, turn),
              suggestion(course, plan, planning.actions().size()),
              EngineLines.ADD_ACTION,
              false));
    } else {
      blocks.add(new Note(EngineLines.PLAN_IS_FULL));
    }
    turn.show(course.here(plan.id()), blocks);
  }

  private static int most(Execution course, Step.Plan plan) {
    return plan.of()
        .map(vote -> Math.min(plan.most(), course.list(vote).size()))
        .orElse(plan.most());
  }

  /// The chosen entry whose turn it is, as long as it has not been hidden.
  private static Map<String, Value> suggestion(Execution course, Step.Plan plan, int index) {
    return plan.of()
        .flatMap(vote -> course.list(vote).stream().skip(index).findFirst())
        .map(Entry::words)
        .<Map<String, Value>>map(words -> Map.of("what", new Value.Words(words)))
        .orElse(Map.of());
  }

  private static List<Field> fields(Execution course, TurnContext turn) {
    return List.of(
        line("what", EngineLines.ACTION, false),
        new Field.PersonField("owner", EngineLines.OWNER, false, Forms.people(course)),
        line("first-step", EngineLines.FIRST_STEP, false),
        line("trigger", EngineLines.TRIGGER, true),
        line("done-when", EngineLines.DONE_WHEN, true),
        Forms.ahead("due", EngineLines.DUE, today(course, turn).plusDays(1)));
  }

  private static LocalDate today(Execution course, TurnContext turn) {
    return turn.now().atZone(course.brief().zone()).toLocalDate();
  }

  private static Field line(String id, Text text, boolean optional) {
    return new Field.WordsField(id, text, optional, Size.LINE.longest(), false, Optional.empty());
  }

  private static ActionItem action(String id, Map<String, Value> given) {
    return new ActionItem(
        id,
        words(given, "what"),
        given.get("owner") instanceof Value.Person(var who) ? who : new PersonId("?"),
        words(given, "first-step"),
        words(given, "trigger"),
        words(given, "done-when"),
        given.get("due") instanceof Value.Day(var date) ? date : LocalDate.EPOCH);
  }

  private static String words(Map<String, Value> given, String field) {
    return given.get(field) instanceof Value.Words(var text) ? text : "";
  }
}
