package dk.traedesten.engine.run;

import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.form.AsideForm;
import dk.traedesten.engine.result.Remembering;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Finished;
import java.util.ArrayList;
import java.util.List;

/// Ending a session: one document of what came out, and the single answers are gone.
public final class Ending {
  private Ending() {}

  public static Session finish(Execution course, TurnContext turn) {
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Heading(EngineLines.RESULT.plus(" · ", course.brief().dialog().title())),
                new Paragraph(EngineLines.about(course.brief().topic()))));
    course.outcomes().conclusion().values().forEach(blocks::addAll);
    blocks.add(new Note(EngineLines.THANKS.plus(" ", EngineLines.ANSWERS_DELETED)));
    turn.show("result", blocks);
    if (!course.track().trail().isEmpty()) {
      Remembering.ended(course.brief(), turn);
    }
    Invitation.over(course.brief(), turn);
    Controls.over(course, EngineLines.THANKS, turn);
    course.asides().keySet().forEach(who -> AsideForm.close(who, turn));
    FacilitatorWatch.over(course, turn);
    return new Finished(
        course.brief().withoutMemory(), course.roster(), course.outcomes(), turn.now());
  }
}
