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
  private Settles() {}

  static Opened open(Course course, Step.Settle settle, Turn turn) {
    turn.show(
        settle.id(),
        new Heading(Fill.in(course, settle.text())),
        new Note(Lines.FACILITATOR_WRITES));
    return new Waiting(
        course,
        write(course, new Wording(settle.id() + ".1", 1, Optional.empty(), List.of()), turn));
  }

  /// Takes the facilitator's wording: settled at once, or put to the group.
  static Session worded(Running s, Wording wording, Map<String, Value> given, Turn turn) {
    var fault = Forms.fault(List.of(field(s.course())), given);
    if (fault.isPresent()) {
      return turn.decline(s, s.roster().facilitator(), fault.get());
    }
    var words = given.values().iterator().next() instanceof Value.Words(var text) ? text : "";
    done(s.course(), wording, turn);
    return step(s.course()).by() == By.FACILITATOR
        ? settle(s.course(), words, List.of(), turn)
        : Consents.open(s.course(), wording.round(), words, turn);
  }

  /// Goes on without a new wording: an earlier proposal is kept despite the objections.
  static Session close(Course course, Wording wording, Turn turn) {
    done(course, wording, turn);
    return wording.last().isPresent()
        ? settle(course, wording.last().get(), List.of(new Note(Lines.SETTLED_DESPITE)), turn)
        : Walk.on(course, turn);
  }

  /// Asks the facilitator for a wording that works the objections in.
  static Running again(Course course, Wording wording, Turn turn) {
    var running = new Running(course, write(course, wording, turn));
    Facilitating.controls(running, turn);
    return running;
  }

  /// The wording is settled.
  static Session settle(Course course, String words, List<Block> notes, Turn turn) {
    var settle = step(course);
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Heading(
                    Fill.in(course, settle.text())
                        .plus(" — ", settle.by() == By.GROUP ? Lines.SETTLED : Lines.SUMMED_UP)),
                new Quotes(List.of(new Quote(words, Optional.empty())))));
    blocks.addAll(notes);
    turn.show(settle.id() + ".settled", blocks);
    if (settle.remember()) {
      turn.remember(new Memory.Wording(turn.now(), settle.id(), words));
    }
    return Walk.on(course.with(course.outcomes().withSettled(settle.id(), words)), turn);
  }

  static Step.Settle step(Course course) {
    return (Step.Settle) course.step();
  }

  private static Wording write(Course course, Wording wording, Turn turn) {
    var blocks = new ArrayList<Block>(List.of(new Heading(Fill.in(course, step(course).text()))));
    if (!wording.objections().isEmpty()) {
      blocks.add(new Note(Lines.REVISE));
      blocks.add(Results.quotes(course, wording.objections()));
    } else {
      step(course).from().forEach(prompt -> blocks.addAll(said(course, prompt)));
    }
    Map<String, Value> before =
        wording.last().isPresent()
            ? Map.of(step(course).id(), new Value.Words(wording.last().get()))
            : Map.of();
    var send = step(course).by() == By.GROUP ? Lines.PROPOSE : Lines.SETTLE_IT;
    blocks.add(new Question(wording.id(), List.of(field(course)), before, send, false));
    turn.tell(course.roster().facilitator(), wording.id(), blocks);
    return wording;
  }

  private static void done(Course course, Wording wording, Turn turn) {
    turn.tell(
        course.roster().facilitator(),
        wording.id(),
        new Heading(Fill.in(course, step(course).text())),
        new Note(Lines.CLOSED));
  }

  private static Field field(Course course) {
    return new Field.WordsField(
        step(course).id(),
        new Text("Jeres fælles formulering", "Your joint wording"),
        false,
        Size.PARAGRAPH.longest(),
        true,
        Optional.empty());
  }

  private static List<Block> said(Course course, String id) {
    return Prompts.find(course.brief().dialog(), id)
        .map(asked ->
            Results.blocks(
                course,
                asked.prompt(),
                course.disclosure().of(asked.prompt(), Asks.promised(course, asked.by()))))
        .orElse(List.of());
  }
}
