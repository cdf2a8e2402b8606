package dk.traedesten.engine;

import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Template;
import dk.traedesten.engine.Opened.Passed;
import dk.traedesten.engine.Opened.Waiting;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.session.Course;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.util.List;
import java.util.Optional;

/// Walks a session through its dialog, step by step, until one of them waits for people.
final class Walk {
  private Walk() {}

  static Session on(Course from, Turn turn) {
    var course = from;
    for (var next = next(course, turn); next.isPresent(); next = next(course, turn)) {
      switch (open(next.get(), turn)) {
        case Passed(var passed) -> course = passed;
        case Waiting(var here, var moment) -> {
          var running = new Running(here.with(here.track().waiting()), moment);
          Facilitating.controls(running, turn);
          return running;
        }
      }
    }
    return Closing.finish(course, turn);
  }

  /// Opens the step at which the course stands, and walks on from there when it does not wait.
  static Session at(Course course, Turn turn) {
    return on(
        course.with(Places.sibling(course.at(), course.at().index(course.at().depth()) - 1)), turn);
  }

  /// Ends now with what there is: what has been answered and is still to be revealed is revealed,
  /// and nobody is asked any more.
  static Session toTheEnd(Course from, Turn turn) {
    var course = from;
    for (var next = next(course, turn); next.isPresent(); next = next(course, turn)) {
      course = passing(next.get(), turn);
    }
    return Closing.finish(course, turn);
  }

  private static Course passing(Course course, Turn turn) {
    return switch (course.step()) {
      case Step.Branch branch -> into(course, branch);
      case Step.Reveal reveal -> Reveals.showAnswered(course, reveal, turn);
      default -> course;
    };
  }

  /// The next step: beside this one, or after what this one stands within; empty at the end.
  private static Optional<Course> next(Course from, Turn turn) {
    for (var course = from; ; ) {
      var beside = course.at().beside();
      if (beside.index(beside.depth()) < course.steps(beside).size()) {
        return Optional.of(course.with(beside));
      }
      var out = course.at().out();
      if (out.isEmpty()) {
        return Optional.empty();
      }
      int way = course.at().way(out.get().depth());
      var outside = course.with(out.get());
      course =
          switch (outside.step()) {
            case Step.Repeat repeat -> Repeats.again(outside, repeat, way + 1);
            case Step.Apart apart -> Aparts.join(outside, apart, turn);
            case Step.Use use -> Uses.over(outside, use);
            default -> outside;
          };
    }
  }

  private static Opened open(Course course, Turn turn) {
    return switch (course.step()) {
      case Step.Say say -> new Passed(say(course, say, turn));
      case Step.Ask ask -> Asks.open(course, ask, turn);
      case Step.Reveal reveal -> new Passed(Reveals.show(course, reveal, turn));
      case Step.Gather gather -> Gathers.open(course, gather, turn);
      case Step.Top top -> new Passed(Tops.list(course, top, turn));
      case Step.Vote vote -> Votes.open(course, vote, turn);
      case Step.Talk talk -> Talks.open(course, talk, turn);
      case Step.Collect collect -> Collects.open(course, collect, turn);
      case Step.Settle settle -> Settles.open(course, settle, turn);
      case Step.Plan plan -> Plans.open(course, plan, turn);
      case Step.FollowUp followUp -> FollowUps.open(course, followUp, turn);
      case Step.Branch branch -> new Passed(into(course, branch));
      case Step.Repeat repeat -> new Passed(Repeats.again(course, repeat, 0));
      case Step.Apart apart -> new Passed(Aparts.mix(course, apart, turn));
      case Step.Use use -> new Passed(Uses.into(course, use));
    };
  }

  private static Course into(Course course, Step.Branch branch) {
    int way = branch.way(branch.when().truth(Known.facts(course)));
    return course.with(course.at().into(way, 0));
  }

  private static Course say(Course course, Step.Say say, Turn turn) {
    var words = new Paragraph(Fill.in(course, say.text()));
    var key = course.here(say.id());
    if (say.to().equals(Audience.EVERYONE)) {
      turn.show(key, words);
      if (Template.names(say.text().da()).stream().anyMatch(name -> name.startsWith("before."))) {
        // What the group has agreed before, and is reminded of now, stands in the minutes.
        return course.with(course.outcomes().resulted(course.key(say.id()), List.of(words)));
      }
    } else {
      Audiences.respondents(course, say.to()).stream()
          .flatMap(respondent -> respondent.people().stream())
          .forEach(person -> turn.tell(person.id(), key, words));
    }
    return course;
  }
}
