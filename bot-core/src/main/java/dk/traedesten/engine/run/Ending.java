package dk.traedesten.engine.run;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.AsideForm;
import dk.traedesten.engine.result.Remembering;
import dk.traedesten.engine.result.ResultSummary;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Table;
import dk.traedesten.result.Shown;
import dk.traedesten.session.CalledBy;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Finished;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Ending a session: one document of what came out, and the single answers are gone.
public final class Ending {
  private Ending() {}

  /// The document at the end once more, where something in it has been taken away since.
  public static void showAgain(Execution before, Execution now, TurnContext turn) {
    var blocks = document(now);
    if (!blocks.equals(document(before))) {
      turn.show("result", blocks);
    }
  }

  private static List<Block> document(Execution course) {
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Heading(EngineLines.RESULT.plus(" · ", course.brief().dialog().title())),
                new Paragraph(EngineLines.about(course.brief().topic()))));
    blocks.add(new Note(EngineLines.here(names(course))));
    course.outcomes().conclusion().values().forEach(blocks::addAll);
    var numbers = numbers(course);
    if (!numbers.isEmpty()) {
      blocks.add(new Table(List.of(EngineLines.QUESTION, EngineLines.YOUR_RESULT), numbers));
    }
    blocks.add(new Note(EngineLines.THANKS.plus(" ", EngineLines.ANSWERS_DELETED)));
    return blocks;
  }

  public static Session finish(Execution course, TurnContext turn) {
    turn.show("result", document(course));
    if (!course.track().trail().isEmpty()) {
      Remembering.ended(course.brief(), turn);
    }
    Invitation.over(course.brief(), turn);
    Controls.over(course, EngineLines.THANKS, turn);
    course.asides().keySet().forEach(who -> AsideForm.close(who, turn));
    FacilitatorWatch.over(course, turn);
    return new Finished(
        course.brief().withoutMemory(),
        course.roster(),
        course.outcomes(),
        turn.now(),
        Optional.of(course.track()));
  }

  /// Those who were in it at the end or before, as they are called.
  private static List<String> names(Execution course) {
    return CalledBy.inOrder(
            course.roster().people().stream()
                .filter(person -> person.presence() != Presence.INVITED)
                .toList())
        .stream()
        .map(person -> course.roster().name(person.id()))
        .toList();
  }

  /// The numbers that were shown, each in a few words: its picture stands where it was shown.
  private static List<List<Text>> numbers(Execution course) {
    return Prompts.all(course.brief().dialog()).stream()
        .map(Prompts.Asked::prompt)
        .flatMap(prompt ->
            Stream.ofNullable(course.outcomes().shown().get(prompt.id()))
                .filter(Ending::isNumber)
                .flatMap(shown -> ResultSummary.of(course, prompt, shown).stream())
                .map(said -> List.of(TemplateValues.in(course, prompt.text()), said)))
        .toList();
  }

  private static boolean isNumber(Shown shown) {
    return shown instanceof Shown.Scores || shown instanceof Shown.Ratings;
  }
}
