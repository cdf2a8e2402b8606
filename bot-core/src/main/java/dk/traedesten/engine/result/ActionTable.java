package dk.traedesten.engine.result;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Wording;
import dk.traedesten.session.ActionItem;
import dk.traedesten.session.Execution;
import java.util.List;

/// Actions as a table.
public final class ActionTable {
  private ActionTable() {}

  public static Table of(Execution course, List<ActionItem> actions) {
    return new Table(
        List.of(
            EngineLines.ACTION,
            EngineLines.OWNER,
            EngineLines.FIRST_STEP,
            EngineLines.TRIGGER,
            EngineLines.DONE_WHEN,
            EngineLines.DUE),
        actions.stream()
            .map(a ->
                List.of(
                    Text.same(a.what()),
                    Text.same(course.roster().name(a.owner())),
                    Text.same(a.firstStep()),
                    Text.same(a.trigger()),
                    Text.same(a.doneWhen()),
                    Wording.day(a.due())))
            .toList());
  }
}
