package dk.traedesten.engine.context;

import dk.traedesten.dialog.Step;
import dk.traedesten.session.Execution;
import dk.traedesten.session.RepeatedElement;
import java.util.ArrayList;
import java.util.List;

/// One time of a repetition, seen from outside it.
///
/// @param course as it stands within it, that time
public record Iterations(RepeatedElement element, Execution course) {

  /// The times of the innermost repetition around something in the dialog, of which this course is
  /// outside. Empty when there is none.
  public static List<Iterations> of(Execution course, String id) {
    var times = new ArrayList<Iterations>();
    StepLookup.repeatAround(course, id)
        .ifPresent(at -> {
          var outside = course.with(at);
          var repeat = (Step.Repeat) outside.step();
          var elements =
              outside.track().elements().getOrDefault(outside.key(repeat.id()), List.of());
          for (int i = 0; i < elements.size(); i++) {
            times.add(new Iterations(elements.get(i), outside.with(at.into(i, 0).beside())));
          }
        });
    return times;
  }
}
