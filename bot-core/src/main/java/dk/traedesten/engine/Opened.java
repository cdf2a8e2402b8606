package dk.traedesten.engine;

import dk.traedesten.session.Course;
import dk.traedesten.session.Moment;

/// What came of opening a step.
sealed interface Opened {

  /// The step waits for people.
  record Waiting(Course course, Moment moment) implements Opened {}

  /// The step is done; the walk goes on.
  record Passed(Course course) implements Opened {}
}
