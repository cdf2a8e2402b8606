package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Breakouts;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Participant;
import dk.traedesten.session.SmallGroup;
import java.util.ArrayList;
import java.util.List;

/// Letting small groups work apart; [Breakouts] says who is in which.
public final class ApartHandler implements StepHandler<Step.Apart> {
  @Override
  public StepOutcome open(Execution from, Step.Apart apart, TurnContext turn) {
    var people = from.roster().answering().stream().map(Participant::id).toList();
    var groups = Breakouts.groups(people, apart.size(), from.track().mixed());
    var course = from.with(from.track().apart(groups));
    tell(course, apart, turn);
    return new Done(course.with(course.at().into(0, 0)));
  }

  /// Everyone is together again.
  @Override
  public Execution walked(Execution outside, Step.Apart apart, int way, TurnContext turn) {
    turn.show(outside.here(apart.id()) + ".joined", new Note(EngineLines.TOGETHER_AGAIN));
    return outside.with(outside.track().apart(List.of()));
  }

  private static void tell(Execution course, Step.Apart apart, TurnContext turn) {
    var blocks =
        new ArrayList<Block>(List.of(new Paragraph(TemplateValues.in(course, apart.text()))));
    for (var group : course.track().groups()) {
      var together = new Note(EngineLines.group(group.number(), names(course, group)));
      blocks.add(together);
      group
          .members()
          .forEach(who ->
              turn.tell(
                  who,
                  course.here(apart.id()),
                  new Paragraph(TemplateValues.in(course, apart.text())),
                  together));
    }
    turn.show(course.here(apart.id()), blocks);
  }

  private static List<String> names(Execution course, SmallGroup group) {
    return group.members().stream().map(course.roster()::name).toList();
  }
}
