package dk.traedesten.engine.run;

import dk.traedesten.engine.TurnContext;
import dk.traedesten.message.Block;
import dk.traedesten.session.Execution;
import dk.traedesten.session.RevealPlace;
import java.util.List;

/// Showing again what has been shown, after something in it was taken away: results, lists, and the
/// document at the end.
public final class Reposting {
  private Reposting() {}

  /// Shows again each message that is another than before.
  public static Execution show(Execution before, Execution now, TurnContext turn) {
    var next = now;
    var earlier = before.outcomes().revealed().messages();
    for (var message : now.outcomes().revealed().messages().entrySet()) {
      var blocks = blocks(now, message.getKey(), message.getValue());
      var stood = earlier.getOrDefault(message.getKey(), message.getValue());
      if (!blocks.equals(blocks(before, message.getKey(), stood))) {
        turn.show(message.getKey(), blocks);
        next = written(next, now.with(message.getValue().at()));
      }
    }
    return next;
  }

  private static List<Block> blocks(Execution course, String message, RevealPlace placed) {
    var revealed = course.outcomes().revealed().asOf(placed);
    var there = course.with(placed.at()).with(course.outcomes().with(revealed));
    return StepHandlers.at(there).shown(message, placed);
  }

  /// The same in the document, where it stands there too.
  private static Execution written(Execution course, Execution there) {
    var step = StepHandlers.at(there);
    var key = there.key(there.step().id());
    var blocks = step.document();
    var next = step.relisted(course);
    return blocks.isEmpty() || !course.outcomes().document().containsKey(key)
        ? next
        : next.with(next.outcomes().written(key, blocks));
  }
}
