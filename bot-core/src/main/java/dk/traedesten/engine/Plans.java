package dk.traedesten.engine;

import dk.traedesten.dialog.Prompt.Size;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Opened.Passed;
import dk.traedesten.engine.Opened.Waiting;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Field;
import dk.traedesten.message.Wording;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Action;
import dk.traedesten.session.Course;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Moment.Planning;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Making an action plan, one form at a time: anyone in the group may fill it in while the group
/// talks.
final class Plans {
  private Plans() {}

  static Opened open(Course course, Step.Plan plan, Turn turn) {
    var before = course.outcomes().plans().getOrDefault(course.key(plan.id()), List.of());
    if (before.size() >= most(course, plan)) {
      return new Passed(keep(course, plan, before, turn));
    }
    var planning = new Planning(course.here(plan.id()) + "." + (before.size() + 1), before);
    show(course, planning, turn);
    return new Waiting(course, planning);
  }

  /// Adds an action; when the plan is full, goes on.
  static Session add(
      Running s, Planning planning, PersonId who, Map<String, Value> given, Turn turn) {
    var plan = (Step.Plan) s.course().step();
    var fault = Forms.fault(fields(s.course(), turn), given);
    if (fault.isPresent()) {
      return turn.decline(s, who, fault.get());
    }
    var actions = new ArrayList<>(planning.actions());
    var action = action(s.course().here(plan.id()) + "-" + (actions.size() + 1), given);
    actions.add(action);
    turn.tell(
        action.owner(),
        action.id(),
        new Heading(Lines.YOU_OWN),
        table(s.course(), List.of(action)));
    var next = new Planning(s.course().here(plan.id()) + "." + (actions.size() + 1), actions);
    if (actions.size() >= most(s.course(), plan)) {
      return close(s.course(), next, turn);
    }
    show(s.course(), next, turn);
    var running = s.with(next);
    Facilitating.controls(running, turn);
    return running;
  }

  static Session close(Course course, Planning planning, Turn turn) {
    return Walk.on(stop(course, planning, turn), turn);
  }

  /// Keeps the plan as it stands.
  static Course stop(Course course, Planning planning, Turn turn) {
    return keep(course, (Step.Plan) course.step(), planning.actions(), turn);
  }

  /// Leaves the plan; it goes on where it was when the group comes back to it.
  static Course abandon(Course course, Planning planning, Turn turn) {
    var plan = (Step.Plan) course.step();
    turn.show(course.here(plan.id()), new Note(Lines.CLOSED_CHANNEL));
    return course.with(course.outcomes().withPlan(course.key(plan.id()), planning.actions()));
  }

  private static Course keep(Course course, Step.Plan plan, List<Action> actions, Turn turn) {
    var brief = course.brief();
    actions.forEach(action -> Remembering.planned(brief, action, isFollowedUp(course, plan), turn));
    var heading = new Heading(Fill.in(course, plan.text()));
    turn.show(
        course.here(plan.id()),
        heading,
        actions.isEmpty() ? new Note(Lines.NOTHING_GATHERED) : table(course, actions));
    var key = course.key(plan.id());
    var outcomes = course.outcomes().withPlan(key, actions);
    return course.with(
        actions.isEmpty()
            ? outcomes
            : outcomes.written(key, List.of(heading, table(course, actions))));
  }

  /// Whether the exercise itself asks the owners how it went.
  private static boolean isFollowedUp(Course course, Step.Plan plan) {
    return course
        .dialog()
        .everyStep()
        .anyMatch(
            step -> step instanceof Step.FollowUp followUp && followUp.of().equals(plan.id()));
  }

  static void show(Course course, Planning planning, Turn turn) {
    var plan = (Step.Plan) course.step();
    var blocks = new ArrayList<Block>(List.of(new Heading(Fill.in(course, plan.text()))));
    if (!planning.actions().isEmpty()) {
      blocks.add(table(course, planning.actions()));
    }
    blocks.add(new Note(Lines.ANYONE_MAY_FILL_IN));
    blocks.add(
        new Question(
            planning.id(),
            fields(course, turn),
            suggestion(course, plan, planning.actions().size()),
            Lines.ADD_ACTION,
            false));
    turn.show(course.here(plan.id()), blocks);
  }

  static Table table(Course course, List<Action> actions) {
    return new Table(
        List.of(
            Lines.ACTION, Lines.OWNER, Lines.FIRST_STEP, Lines.TRIGGER, Lines.DONE_WHEN, Lines.DUE),
        actions.stream()
            .map(a ->
                List.of(
                    Text.same(a.what()),
                    Text.same(course.roster().name(a.owner())),
                    Text.same(a.firstStep()),
                    Text.same(a.trigger()),
                    Text.same(a.doneWhen()),
                    Wording.day(a.due())))
            .toList());
  }

  private static int most(Course course, Step.Plan plan) {
    return plan.of()
        .map(vote -> Math.min(plan.most(), course.list(vote).size()))
        .orElse(plan.most());
  }

  /// The chosen entry whose turn it is, as long as it has not been hidden.
  private static Map<String, Value> suggestion(Course course, Step.Plan plan, int index) {
    return plan.of()
        .flatMap(vote -> course.list(vote).stream().skip(index).findFirst())
        .map(Entry::words)
        .<Map<String, Value>>map(words -> Map.of("what", new Value.Words(words)))
        .orElse(Map.of());
  }

  private static List<Field> fields(Course course, Turn turn) {
    return List.of(
        line("what", Lines.ACTION, false),
        new Field.PersonField("owner", Lines.OWNER, false, Forms.people(course)),
        line("first-step", Lines.FIRST_STEP, false),
        line("trigger", Lines.TRIGGER, true),
        line("done-when", Lines.DONE_WHEN, true),
        Forms.ahead("due", Lines.DUE, today(course, turn).plusDays(1)));
  }

  private static LocalDate today(Course course, Turn turn) {
    return turn.now().atZone(course.brief().zone()).toLocalDate();
  }

  private static Field line(String id, Text text, boolean optional) {
    return new Field.WordsField(id, text, optional, Size.LINE.longest(), false, Optional.empty());
  }

  private static Action action(String id, Map<String, Value> given) {
    return new Action(
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
