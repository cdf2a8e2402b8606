package dk.traedesten.engine;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.session.Course;
import dk.traedesten.session.Memory.Point;
import java.util.List;

/// What the group measured before on the same series. The trend and the conditions see the same: a
/// branch never tells of a comparison that may not be shown.
final class Earlier {
  private Earlier() {}

  /// All earlier points of a scale's series from the same version of the instrument, oldest first.
  static List<Point> points(Course course, Prompt prompt) {
    return prompt instanceof Prompt.Scale scale && scale.series().isPresent()
        ? course.brief().before().series(scale.series().get()).stream()
            .filter(p -> p.version() == course.brief().dialog().version())
            .toList()
        : List.of();
  }

  /// Those of them whose respondents differ so little, or so much, from today's that nobody's
  /// answer can be worked out; all of them when names are shown anyway.
  static List<Point> comparable(Course course, Prompts.Asked asked) {
    var here = course.disclosure().respondents(asked.prompt().id());
    boolean named = Asks.promised(course, asked.by()) != As.CONFIDENTIAL;
    return points(course, asked.prompt()).stream()
        .filter(p -> named || course.disclosure().comparable(p.respondents(), here))
        .toList();
  }
}
