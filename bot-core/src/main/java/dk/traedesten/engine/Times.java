package dk.traedesten.engine;

import dk.traedesten.dialog.Step;
import dk.traedesten.session.Course;
import dk.traedesten.session.Element;
import java.util.ArrayList;
import java.util.List;

/// One time of a repetition, seen from outside it.
///
/// @param course as it stands within it, that time
record Times(Element element, Course course) {

  /// The times of the innermost repetition around something in the dialog, of which this course is
  /// outside. Empty when there is none.
  static List<Times> of(Course course, String id) {
    var times = new ArrayList<Times>();
    Places.repeatAround(course, id)
        .ifPresent(at -> {
          var outside = course.with(at);
          var repeat = (Step.Repeat) outside.step();
          var elements =
              outside.track().elements().getOrDefault(outside.key(repeat.id()), List.of());
          for (int i = 0; i < elements.size(); i++) {
            times.add(new Times(elements.get(i), outside.with(at.into(i, 0).beside())));
          }
        });
    return times;
  }
}
