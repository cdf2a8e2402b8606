package dk.traedesten.engine;

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
final class Closing {
  private Closing() {}

  static Session finish(Course course, Turn turn) {
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
    Facilitating.over(course, Lines.THANKS, turn);
    Asides.over(course, turn);
    Leading.over(course, turn);
    return new Finished(
        course.brief().withoutMemory(), course.roster(), course.outcomes(), turn.now());
  }
}
