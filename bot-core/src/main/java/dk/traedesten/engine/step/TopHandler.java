package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.result.Entries;
import dk.traedesten.engine.result.TopRows;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Execution;
import java.util.List;

/// Making a list of the rows that stand out in a result.
public final class TopHandler implements StepHandler<Step.Top> {
  @Override
  public StepOutcome open(Execution course, Step.Top top, TurnContext turn) {
    var text = new Paragraph(TemplateValues.in(course, top.text()));
    var language = course.brief().language();
    var entries =
        TopRows.of(course, top).stream()
            .map(r -> new Entry(r.id(), r.label().in(language), List.of()))
            .toList();
    if (entries.isEmpty()) {
      turn.show(course.here(top.id()), text, new Note(EngineLines.NOTHING_STANDS_OUT));
    } else {
      turn.show(course.here(top.id()), text, Entries.quotes(entries));
    }
    return new Done(course.with(course.outcomes().withList(course.key(top.id()), entries)));
  }
}
