package dk.traedesten.engine.context;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Over;
import dk.traedesten.dialog.Step;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds steps in a dialog by their id.
public final class StepLookup {
  private StepLookup() {}

  public static Optional<Step> find(Dialog dialog, String id) {
    return all(dialog.steps()).filter(step -> step.id().equals(id)).findFirst();
  }

  private static Stream<Step> all(List<Step> steps) {
    return steps.stream()
        .flatMap(step ->
            Stream.concat(Stream.of(step), step.within().stream().flatMap(StepLookup::all)));
  }

  /// Where the innermost repetition around something stands, seen from a course that is beside it
  /// or further in.
  static Optional<Position> repeatAround(Execution course, String id) {
    for (int depth = course.at().depth(); depth >= 0; depth--) {
      var siblings = course.steps(course.at().to(depth));
      for (int i = 0; i < siblings.size(); i++) {
        if (siblings.get(i) instanceof Step.Repeat repeat && holds(repeat, id)) {
          return Optional.of(sibling(course.at().to(depth), i));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Step.Repeat repeat, String id) {
    return all(repeat.steps())
        .anyMatch(step ->
            step.id().equals(id) || step.prompts().stream().anyMatch(p -> p.id().equals(id)));
  }

  /// The course as it was in the round before this one, in the innermost repetition of rounds.
  public static Optional<Execution> roundBefore(Execution course) {
    for (int depth = course.at().depth() - 1; depth >= 0; depth--) {
      var at = course.at().to(depth);
      if (course.step(at) instanceof Step.Repeat repeat
          && repeat.over() instanceof Over.Rounds
          && course.at().way(depth) > 0) {
        return Optional.of(course.with(at.into(course.at().way(depth) - 1, 0)));
      }
    }
    return Optional.empty();
  }

  /// The course as it stands at the step by which the innermost exercise is used.
  static Execution whereUsed(Execution course) {
    for (int depth = course.at().depth() - 1; depth >= 0; depth--) {
      if (course.step(course.at().to(depth)) instanceof Step.Use) {
        return course.with(course.at().to(depth));
      }
    }
    return course;
  }

  /// The place of another step on the same way.
  static Position sibling(Position at, int index) {
    return at.depth() == 0
        ? new Position(List.of(index))
        : at.out().orElseThrow().into(at.way(at.depth() - 1), index).beside();
  }
}
