package dk.traedesten.engine.context;

import dk.traedesten.dialog.Step;
import dk.traedesten.session.Execution;
import dk.traedesten.session.RepeatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the facilitator can go in a repetition that is walked freely.
public final class Repetitions {
  private Repetitions() {}

  /// The innermost repetition the course stands in whose elements can be gone to freely.
  public static Optional<Place> free(Execution course) {
    var found = new ArrayList<Place>();
    for (int depth = 0; depth < course.at().depth(); depth++) {
      var at = course.at().to(depth);
      if (course.step(at) instanceof Step.Repeat repeat && repeat.freely()) {
        var outside = course.with(at);
        found.add(
            new Place(
                outside,
                outside.track().elements().getOrDefault(outside.key(repeat.id()), List.of()),
                course.at().way(depth)));
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }

  /// Where somebody can go freely.
  ///
  /// @param outside the course at the repetition itself
  /// @param now the index of the element it is at
  public record Place(Execution outside, List<RepeatedElement> elements, int now) {
    public Execution to(int index) {
      return outside.with(outside.at().into(index, 0));
    }
  }
}
