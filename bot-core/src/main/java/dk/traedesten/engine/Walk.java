package dk.traedesten.engine;

import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Step;
import dk.traedesten.engine.Opened.Passed;
import dk.traedesten.engine.Opened.Waiting;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.session.Course;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;

/// Walks a session through its dialog, step by step, until one of them waits for people.
final class Walk {
  private Walk() {}

  static Session on(Course from, Turn turn) {
    var course = from;
    var dialog = course.brief().dialog();
    for (var at = course.at().next(dialog); at.isPresent(); at = course.at().next(dialog)) {
      switch (open(course.with(at.get()), turn)) {
        case Passed(var next) -> course = next;
        case Waiting(var here, var moment) -> {
          var running = new Running(here, moment);
          Facilitating.controls(running, turn);
          return running;
        }
      }
    }
    return Closing.finish(course, turn);
  }

  /// Ends now with what there is: what has been answered and is still to be revealed is revealed,
  /// and nobody is asked any more.
  static Session toTheEnd(Course from, Turn turn) {
    var course = from;
    var dialog = course.brief().dialog();
    for (var at = course.at().next(dialog); at.isPresent(); at = course.at().next(dialog)) {
      course = course.with(at.get());
      if (course.step() instanceof Step.Branch branch) {
        course = into(course, branch);
      } else if (course.step() instanceof Step.Reveal reveal
          && Reveals.hasAnswers(course, reveal)) {
        course = Reveals.show(course, reveal, turn);
      }
    }
    return Closing.finish(course, turn);
  }

  private static Opened open(Course course, Turn turn) {
    return switch (course.step()) {
      case Step.Say say -> new Passed(say(course, say, turn));
      case Step.Ask ask -> Asks.open(course, ask, turn);
      case Step.Reveal reveal -> new Passed(Reveals.show(course, reveal, turn));
      case Step.Gather gather -> Gathers.open(course, gather, turn);
      case Step.Vote vote -> Votes.open(course, vote, turn);
      case Step.Talk talk -> Talks.open(course, talk, turn);
      case Step.Settle settle -> Settles.open(course, settle, turn);
      case Step.Plan plan -> Plans.open(course, plan, turn);
      case Step.FollowUp followUp -> FollowUps.open(course, followUp, turn);
      case Step.Branch branch -> new Passed(into(course, branch));
    };
  }

  private static Course into(Course course, Step.Branch branch) {
    return course.with(course.at().into(branch.when().holds(Known.facts(course))));
  }

  private static Course say(Course course, Step.Say say, Turn turn) {
    var words = new Paragraph(Fill.in(course, say.text()));
    if (say.to() == Audience.FACILITATOR) {
      turn.tell(course.roster().facilitator(), say.id(), words);
    } else {
      turn.show(say.id(), words);
    }
    return course;
  }
}
