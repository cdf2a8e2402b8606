package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.result.Entries;
import dk.traedesten.engine.result.Placements;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Execution;
import java.util.List;

/// The entries that won a vote.
final class Winners {
  private Winners() {}

  /// They are shown, and kept as the vote's list.
  public static Execution chosen(
      Execution course, Step.Vote vote, List<Entry> winners, TurnContext turn) {
    var message = course.here(vote.id()) + ".chosen";
    turn.show(message, message(winners));
    var kept = Placements.at(keep(course, vote, winners), message, List.of(), winners);
    return kept.with(kept.outcomes().written(course.key(vote.id()), message(winners)));
  }

  public static Execution keep(Execution course, Step.Vote vote, List<Entry> winners) {
    return course.with(course.outcomes().withList(course.key(vote.id()), winners));
  }

  public static List<Block> message(List<Entry> winners) {
    return List.of(new Heading(EngineLines.CHOSEN), Entries.quotes(winners));
  }
}
