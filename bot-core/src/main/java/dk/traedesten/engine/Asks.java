package dk.traedesten.engine;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.dialog.Until;
import dk.traedesten.engine.Opened.Waiting;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.result.Disclosure;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Course;
import dk.traedesten.session.Moment.Asking;
import dk.traedesten.session.Moment.Barrier;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Asking people and waiting for them: the same for questions and for votes.
final class Asks {
  private Asks() {}

  static Opened open(Course course, Step step, Turn turn) {
    var closes = until(step).after().map(turn.now()::plus);
    var asking = new Asking(step.id(), Barrier.open(turn.now(), closes));
    closes.ifPresent(at -> turn.wake(deadline(asking), at));
    for (var person : gate(course, asking).asked()) {
      ask(course, asking, person.id(), turn);
    }
    progress(course, asking, turn);
    return new Waiting(course, asking);
  }

  /// Takes an answer in, then asks whether everyone is there.
  static Session answer(
      Running s, Asking asking, PersonId who, Map<String, Value> given, Turn turn) {
    if (audience(s.course().step()) == Audience.FACILITATOR && !s.roster().facilitates(who)) {
      return turn.decline(s, who, Rejection.Because.NOT_FOR_YOU);
    }
    var kept = Prompts.stillAsked(s.course(), given);
    var fault = Forms.fault(fields(s.course()), kept);
    if (fault.isPresent()) {
      return turn.decline(s, who, fault.get());
    }
    var barrier = asking.barrier();
    return settle(
        s,
        new Asking(
            asking.id(), barrier.answered(barrier.answers().without(who).with(who, kept), who)),
        who,
        turn);
  }

  static Session skip(Running s, Asking asking, PersonId who, Turn turn) {
    if (gate(s.course(), asking).asked().stream().noneMatch(p -> p.id().equals(who))) {
      return turn.decline(s, who, Rejection.Because.NOTHING_TO_SKIP);
    }
    return settle(s, new Asking(asking.id(), asking.barrier().skipped(who)), who, turn);
  }

  private static Session settle(Running s, Asking next, PersonId who, Turn turn) {
    if (gate(s.course(), next).closes(turn.now())) {
      return close(s.course(), next, turn);
    }
    ask(s.course(), next, who, turn);
    progress(s.course(), next, turn);
    return s.with(next);
  }

  /// Looks again whether the barrier closes: somebody came or left, or time has passed.
  static Session again(Running s, Asking asking, Turn turn) {
    if (gate(s.course(), asking).closes(turn.now())) {
      return close(s.course(), asking, turn);
    }
    progress(s.course(), asking, turn);
    return s.with(asking);
  }

  /// The deadline is here; when it was moved meanwhile, it is set anew.
  static Session timeUp(Running s, Asking asking, Turn turn) {
    asking
        .barrier()
        .closes()
        .filter(turn.now()::isBefore)
        .ifPresent(at -> turn.wake(deadline(asking), at));
    return again(s, asking, turn);
  }

  /// Closes the barrier with the answers there are, and goes on.
  static Session close(Course course, Asking asking, Turn turn) {
    var closed = archive(course, asking, turn);
    return course.step() instanceof Step.Vote vote
        ? Votes.count(closed, vote, turn)
        : Walk.on(closed, turn);
  }

  /// Closes the barrier without going on.
  static Course archive(Course course, Asking asking, Turn turn) {
    turn.forget(deadline(asking));
    var gate = gate(course, asking);
    for (var person : gate.asked()) {
      turn.tell(
          person.id(),
          asking.id(),
          heading(course),
          new Paragraph(text(course)),
          new Note(gate.closed(person.id())));
    }
    var blocks = new ArrayList<>(said(course, asking));
    blocks.add(new Note(Lines.CLOSED_CHANNEL.plus(" ", answered(gate))));
    turn.show(asking.id(), blocks);
    return course.with(course.answers().and(asking.barrier().answers()));
  }

  private static Text answered(Gate gate) {
    int people =
        (int)
            gate.asked().stream()
                .filter(p -> gate.barrier().answers().people().contains(p.id()))
                .count();
    return Lines.dropped(people, gate.asked().size());
  }

  /// Shows one person the question, with their own answer in it when there is one.
  static void ask(Course course, Asking asking, PersonId who, Turn turn) {
    var barrier = asking.barrier();
    var own = barrier.answers().own(who);
    var blocks = new ArrayList<Block>(List.of(heading(course), new Paragraph(text(course))));
    blocks.add(new Note(promise(course)));
    if (course.step() instanceof Step.Ask ask
        && Prompts.anyWords(Prompts.worthAsking(course, ask))) {
      blocks.add(new Note(Lines.FREE_TEXT_WARNING));
    }
    if (!own.isEmpty()) {
      blocks.add(new Note(Lines.RECEIVED));
    } else if (barrier.isIn(who)) {
      blocks.add(new Note(Lines.SKIPPED));
    }
    blocks.add(
        new Question(
            asking.id(), fields(course), own, own.isEmpty() ? Lines.SEND : Lines.CHANGE, true));
    turn.tell(who, asking.id(), blocks);
  }

  private static void progress(Course course, Asking asking, Turn turn) {
    var blocks = new ArrayList<>(said(course, asking));
    blocks.add(gate(course, asking).progress());
    turn.show(asking.id(), blocks);
  }

  /// What the group sees of a question: its words, and what has been said openly so far.
  private static List<Block> said(Course course, Asking asking) {
    var blocks = new ArrayList<Block>(List.of(new Paragraph(text(course))));
    if (course.step() instanceof Step.Ask ask && promised(course, ask) == As.OPEN) {
      var soFar = new Disclosure(asking.barrier().answers(), course.brief().thresholds());
      for (var prompt : ask.prompts()) {
        Results.blocks(course, prompt, soFar.of(prompt, As.OPEN)).stream()
            .filter(Block.Quotes.class::isInstance)
            .forEach(blocks::add);
      }
    }
    return blocks;
  }

  static Gate gate(Course course, Asking asking) {
    var present = course.roster().present();
    var asked =
        audience(course.step()) == Audience.EVERYONE
            ? present
            : present.stream().filter(p -> course.roster().facilitates(p.id())).toList();
    return new Gate(asked, asking.barrier(), until(course.step()));
  }

  static String deadline(Asking asking) {
    return "deadline:" + asking.id();
  }

  static As promised(Course course, Step.Ask ask) {
    return ask.as().orElse(course.brief().mode());
  }

  private static Text promise(Course course) {
    return switch (course.step()) {
      case Step.Ask ask ->
          Promise.of(
              promised(course, ask),
              Prompts.worthAsking(course, ask),
              course.disclosure(),
              course.roster().present().size());
      default -> Promise.ofVote();
    };
  }

  private static List<Field> fields(Course course) {
    return switch (course.step()) {
      case Step.Ask ask -> Forms.of(course, Prompts.worthAsking(course, ask));
      case Step.Vote vote -> List.of(Forms.dots(course, vote));
      default -> throw unlike(course.step());
    };
  }

  private static Text text(Course course) {
    return switch (course.step()) {
      case Step.Ask ask -> Fill.in(course, ask.text());
      case Step.Vote vote -> Fill.in(course, vote.text());
      default -> throw unlike(course.step());
    };
  }

  private static Until until(Step step) {
    return switch (step) {
      case Step.Ask ask -> ask.until();
      case Step.Vote vote -> vote.until();
      default -> throw unlike(step);
    };
  }

  private static Audience audience(Step step) {
    return step instanceof Step.Ask ask ? ask.of() : Audience.EVERYONE;
  }

  private static Heading heading(Course course) {
    return new Heading(course.brief().dialog().title());
  }

  private static IllegalStateException unlike(Step step) {
    return new IllegalStateException("nobody is asked at the step " + step.id());
  }
}
