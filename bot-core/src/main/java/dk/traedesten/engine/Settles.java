package dk.traedesten.engine;

import dk.traedesten.dialog.Prompt.Size;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Step.By;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Opened.Waiting;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.message.Field;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown;
import dk.traedesten.result.Value;
import dk.traedesten.session.Course;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Moment.Wording;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Coming to one joint wording: somebody proposes, the group consents or objects, and objections
/// are worked into the next proposal.
final class Settles {
  private static final Text JOINT_WORDING =
      new Text("Jeres fælles formulering", "Your joint wording");

  private Settles() {}

  static Opened open(Course from, Step.Settle settle, Turn turn) {
    var course = from;
    for (var prompt : settle.from()) {
      course =
          course.disclosure().respondents(course.key(prompt)).isEmpty()
              ? course
              : Reveals.freeze(course, prompt, turn);
    }
    turn.show(
        course.here(settle.id()),
        new Heading(Fill.in(course, settle.text())),
        new Note(Lines.FACILITATOR_WRITES));
    return new Waiting(
        course,
        write(
            course,
            new Wording(course.here(settle.id()) + ".1", 1, Optional.empty(), List.of()),
            turn));
  }

  /// Takes the facilitator's wording: settled at once, or put to the group.
  static Session worded(
      Running s, Wording wording, PersonId who, Map<String, Value> given, Turn turn) {
    var fault = Forms.fault(List.of(field(s.course())), given);
    if (fault.isPresent()) {
      return turn.decline(s, who, fault.get());
    }
    var words = words(given);
    done(s.course(), wording, turn);
    return step(s.course()).by() == By.FACILITATOR
        ? settle(s.course(), words, Lines.SUMMED_UP, List.of(), turn)
        : Consents.open(s.course(), wording.round(), who, words, turn);
  }

  /// Goes on without a new wording: an earlier proposal is kept despite the objections.
  static Session close(Course course, Wording wording, Turn turn) {
    done(course, wording, turn);
    return wording.last().isPresent()
        ? settle(
            course,
            wording.last().get(),
            Lines.GOES_ON,
            List.of(new Note(Lines.SETTLED_DESPITE)),
            turn)
        : Walk.on(course, turn);
  }

  /// Asks the facilitator for a wording that works the objections in.
  static Running again(Course course, Wording wording, Turn turn) {
    var running = new Running(course, write(course, wording, turn));
    Facilitating.controls(running, turn);
    return running;
  }

  /// The wording is settled.
  ///
  /// @param how what is said above it: the group agrees only when it has said so
  /// @param notes who said yes, and what was said against it
  static Session settle(Course course, String words, Text how, List<Block> notes, Turn turn) {
    var settle = step(course);
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Heading(Fill.in(course, settle.text()).plus(" — ", how)),
                new Quotes(List.of(new Quote(words, Optional.empty())))));
    blocks.addAll(notes);
    turn.show(course.here(settle.id()) + ".settled", blocks);
    if (settle.remember()) {
      turn.remember(new Memory.Wording(turn.now(), settle.id(), words));
    }
    var key = course.key(settle.id());
    return Walk.on(
        course.with(course.outcomes().withSettled(key, words).written(key, blocks)), turn);
  }

  static Step.Settle step(Course course) {
    return (Step.Settle) course.step();
  }

  static Wording write(Course course, Wording wording, Turn turn) {
    var blocks = new ArrayList<Block>(List.of(new Heading(Fill.in(course, step(course).text()))));
    if (!wording.objections().isEmpty()) {
      blocks.add(new Note(Lines.REVISE));
      blocks.add(Results.quotes(course, wording.objections()));
    } else {
      step(course).from().forEach(prompt -> blocks.addAll(said(course, prompt)));
    }
    Map<String, Value> before =
        wording.last().isPresent()
            ? Map.of(step(course).id(), value(course, wording.last().get()))
            : Map.of();
    var send = step(course).by() == By.GROUP ? Lines.PROPOSE : Lines.SETTLE_IT;
    blocks.add(new Question(wording.id(), List.of(field(course)), before, send, false));
    turn.lead(course, wording.id(), blocks);
    return wording;
  }

  private static void done(Course course, Wording wording, Turn turn) {
    turn.lead(
        course,
        wording.id(),
        new Heading(Fill.in(course, step(course).text())),
        new Note(Lines.CLOSED));
  }

  private static Field field(Course course) {
    var id = step(course).id();
    return step(course)
        .count()
        .<Field>map(
            count -> new Field.EntriesField(id, JOINT_WORDING, false, count, Size.LINE.longest()))
        .orElseGet(() ->
            new Field.WordsField(
                id, JOINT_WORDING, false, Size.PARAGRAPH.longest(), true, Optional.empty()));
  }

  private static List<Block> said(Course course, String id) {
    return Prompts.find(course.dialog(), id)
        .flatMap(asked ->
            inFront(course, course.key(id))
                .map(shown -> Results.blocks(course, asked.prompt(), shown)))
        .orElse(List.of());
  }

  /// What was frozen when the step opened, or shown before: never more than what the group may see,
  /// and not what the facilitator has hidden. Nothing of what nobody has answered.
  private static Optional<Shown> inFront(Course course, String key) {
    var shown = course.outcomes().shown().get(key);
    return Optional.ofNullable(shown)
        .filter(s -> !(s instanceof Shown.TooFew(var answered, _) && answered == 0));
  }

  /// A wording of several sentences is kept as one text, a line for each.
  private static String words(Map<String, Value> given) {
    return switch (given.values().iterator().next()) {
      case Value.Words(var text) -> text;
      case Value.Entries(var texts) -> String.join("\n", texts);
      default -> "";
    };
  }

  private static Value value(Course course, String words) {
    return step(course).count().isPresent()
        ? new Value.Entries(words.lines().toList())
        : new Value.Words(words);
  }
}
