package dk.traedesten.engine.result;

import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Execution;
import java.util.ArrayList;
import java.util.List;

/// The rows that stand out in a result.
public final class TopRows {
  private TopRows() {}

  /// The first ones, and all that are equal to the last of them.
  public static List<RankedRow> of(Execution course, Step.Top top) {
    var asked = Prompts.find(course.dialog(), top.of());
    if (asked.isEmpty()
        || !(asked.get().prompt() instanceof Prompt.Matrix matrix)
        || !(course.outcomes().shown().get(course.key(top.of())) instanceof Shown.Ratings shown)) {
      return List.of();
    }
    var ordered = RankedRow.ordered(RankedRow.of(course, matrix, shown), top.by());
    var kept = new ArrayList<RankedRow>();
    for (var row : ordered) {
      if (kept.size() < top.keep() || row.by(top.by()) == kept.getLast().by(top.by())) {
        kept.add(row);
      } else {
        break;
      }
    }
    return kept;
  }
}
