package dk.traedesten.engine.run;

import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.form.AsideForm;
import dk.traedesten.engine.result.Remembering;
import dk.traedesten.engine.text.Lines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.session.Course;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Finished;
import java.util.ArrayList;
import java.util.List;

/// Ending a session: one document of what came out, and the single answers are gone.
public final class Ending {
  private Ending() {}

  public static Session finish(Course course, TurnContext turn) {
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Heading(Lines.RESULT.plus(" · ", course.brief().dialog().title())),
                new Paragraph(Lines.about(course.brief().topic()))));
    course.outcomes().conclusion().values().forEach(blocks::addAll);
    blocks.add(new Note(Lines.THANKS.plus(" ", Lines.ANSWERS_DELETED)));
    turn.show("result", blocks);
    if (!course.track().trail().isEmpty()) {
      Remembering.ended(course.brief(), turn);
    }
    Invitation.over(course.brief(), turn);
    Controls.over(course, Lines.THANKS, turn);
    course.asides().keySet().forEach(who -> AsideForm.close(who, turn));
    FacilitatorWatch.over(course, turn);
    return new Finished(
        course.brief().withoutMemory(), course.roster(), course.outcomes(), turn.now());
  }
}
