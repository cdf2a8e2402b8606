package dk.traedesten.engine.result;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.text.Lines;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Wording;
import dk.traedesten.session.Action;
import dk.traedesten.session.Course;
import java.util.List;

/// Actions as a table.
public final class ActionTable {
  private ActionTable() {}

  public static Table of(Course course, List<Action> actions) {
    return new Table(
        List.of(
            Lines.ACTION, Lines.OWNER, Lines.FIRST_STEP, Lines.TRIGGER, Lines.DONE_WHEN, Lines.DUE),
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
