package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.result.Entries;
import dk.traedesten.engine.step.StepOutcome.Wait;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Execution;
import dk.traedesten.session.WaitState.Deciding;
import java.util.List;
import java.util.Map;

/// Entries with equally many dots, between which the facilitator is asked to decide.
final class TieBreak {
  private TieBreak() {}

  /// Shows which are equal, and asks the facilitator.
  public static StepOutcome decide(
      Execution course, Step.Vote vote, List<Entry> sure, List<Entry> equal, TurnContext turn) {
    var deciding = new Deciding(course.here(vote.id()) + ".decide", sure, equal);
    show(course, vote, deciding, turn);
    return new Wait(course, deciding);
  }

  public static void show(Execution course, Step.Vote vote, Deciding deciding, TurnContext turn) {
    turn.show(deciding.id(), new Note(EngineLines.EQUAL_DOTS), Entries.quotes(deciding.equal()));
    ask(course, vote, deciding, turn);
  }

  public static void ask(Execution course, Step.Vote vote, Deciding deciding, TurnContext turn) {
    turn.lead(
        course,
        deciding.id(),
        new Paragraph(TemplateValues.in(course, vote.text())),
        new Note(EngineLines.EQUAL_DOTS),
        new Question(
            deciding.id(), List.of(field(deciding, vote)), Map.of(), EngineLines.CHOOSE, false));
  }

  public static Field field(Deciding deciding, Step.Vote vote) {
    int open = vote.keep() - deciding.sure().size();
    return new Field.SeveralField(
        "chosen", EngineLines.EQUAL_DOTS, false, Forms.options(deciding.equal()), open, open);
  }
}
