package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.session.ActionItem;
import dk.traedesten.session.Execution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The follow-ups that are asked side by side: the one where the session stands and those right
/// after it, each of another plan. What is due first is asked first, whichever is written first.
final class FollowUpsTogether {
  private FollowUpsTogether() {}

  static List<Step.FollowUp> at(Execution course) {
    var steps = course.steps(course.at());
    var together = new ArrayList<Step.FollowUp>();
    var plans = new HashSet<String>();
    for (int i = course.at().index(course.at().depth()); i < steps.size(); i++) {
      if (!(steps.get(i) instanceof Step.FollowUp followUp) || !plans.add(followUp.of())) {
        break;
      }
      together.add(followUp);
    }
    return together;
  }

  static List<ActionItem> actions(Execution course) {
    return at(course).stream().flatMap(one -> actions(course, one).stream()).toList();
  }

  static List<ActionItem> actions(Execution course, Step.FollowUp followUp) {
    return course.outcomes().plans().getOrDefault(course.key(followUp.of()), List.of());
  }

  /// The one that asks about an action.
  static Step.FollowUp of(Execution course, ActionItem action) {
    return at(course).stream()
        .filter(one -> actions(course, one).contains(action))
        .findFirst()
        .orElseThrow();
  }

  /// The course at the last of them, so that it goes on after all.
  static Execution past(Execution course) {
    var at = course.at();
    for (int i = 1; i < at(course).size(); i++) {
      at = at.beside();
    }
    return course.with(at);
  }
}
