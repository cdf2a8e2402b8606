package dk.traedesten.engine.step;

import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Template;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Audiences;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.session.Execution;
import java.util.List;

/// Telling the group, or those it is for, something.
public final class SayHandler implements StepHandler<Step.Say> {
  @Override
  public StepOutcome open(Execution course, Step.Say say, TurnContext turn) {
    var words = new Paragraph(TemplateValues.in(course, say.text()));
    var key = course.here(say.id());
    if (say.to().equals(Audience.EVERYONE)) {
      turn.show(key, words);
      if (remindsOfBefore(say)) {
        return new Done(
            course.with(course.outcomes().resulted(course.key(say.id()), List.of(words))));
      }
    } else {
      Audiences.respondents(course, say.to()).stream()
          .flatMap(respondent -> respondent.people().stream())
          .forEach(person -> turn.tell(person.id(), key, words));
    }
    return new Done(course);
  }

  /// What the group has agreed before, and is reminded of now, stands in the minutes.
  private static boolean remindsOfBefore(Step.Say say) {
    return Template.names(say.text().da()).stream().anyMatch(name -> name.startsWith("before."));
  }
}
