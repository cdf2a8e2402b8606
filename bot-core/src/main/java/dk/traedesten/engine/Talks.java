package dk.traedesten.engine;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.Opened.Waiting;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Course;
import dk.traedesten.session.Moment.Talking;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Letting the group talk about one prompt after the other. Time boxes are told, never enforced.
final class Talks {
  private Talks() {}

  static Opened open(Course course, Step.Talk talk, Turn turn) {
    var invited = invited(course, talk);
    invited.forEach(
        who -> turn.tell(who, course.here(talk.id()) + ".invite", new Note(Lines.YOU_MAY_START)));
    return new Waiting(course, begin(course, talk, 0, !invited.isEmpty(), turn));
  }

  /// Goes on to the next prompt, or out of the talk.
  static Session next(Course course, Talking talking, Turn turn) {
    var talk = (Step.Talk) course.step();
    stop(course, talking, turn);
    int prompt = talking.prompt() + 1;
    if (prompt == talk.points().size()) {
      return Walk.on(course, turn);
    }
    var running = new Running(course, begin(course, talk, prompt, false, turn));
    Facilitating.controls(running, turn);
    return running;
  }

  /// The talk is over before its time.
  static Course stop(Course course, Talking talking, Turn turn) {
    turn.forget(timer(talking));
    return course;
  }

  static Session timeUp(Running s, Talking talking, Turn turn) {
    turn.show(talking.id() + ".time", new Note(Lines.TIME_IS_UP));
    return s;
  }

  /// As much time is left as before a pause.
  static Running later(Running s, Talking talking, Duration rested, Turn turn) {
    var next = new Talking(talking.id(), talking.prompt(), talking.ends().plus(rested));
    turn.wake(timer(next), next.ends());
    return s.with(next);
  }

  static String timer(Talking talking) {
    return "talk:" + talking.id();
  }

  private static Talking begin(
      Course course, Step.Talk talk, int prompt, boolean someInvited, Turn turn) {
    var talking =
        new Talking(
            course.here(talk.id()) + "." + (prompt + 1), prompt, turn.now().plus(talk.takes()));
    turn.wake(timer(talking), talking.ends());
    var blocks = new ArrayList<Block>();
    if (prompt == 0) {
      blocks.add(new Heading(Fill.in(course, talk.text())));
    }
    if (someInvited) {
      blocks.add(new Note(Lines.INVITED_TO_START));
    }
    blocks.add(new Paragraph(Fill.in(course, talk.points().get(prompt))));
    blocks.add(
        new Note(
            Lines.point(prompt + 1, talk.points().size())
                .plus(" · ", Lines.minutes(talk.takes()))));
    turn.show(talking.id(), List.copyOf(blocks));
    return talking;
  }

  /// Those farthest out, unless the result must not be shown: then nobody shall learn from an
  /// invitation where they stand.
  private static List<PersonId> invited(Course course, Step.Talk talk) {
    return talk
        .invite()
        .filter(scale -> course.outcomes().shown().get(course.key(scale)) instanceof Shown.Scores)
        .flatMap(scale -> Prompts.find(course.dialog(), scale))
        .map(asked ->
            course.disclosure().farthest(course.key(asked.prompt().id()), asked.as(course)))
        .orElse(Set.of())
        .stream()
        .filter(course.roster()::isPresent)
        .toList();
  }
}
