package dk.traedesten.engine.step;

import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Audiences;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.session.Course;

/// Telling the group, or those it is for, something.
public final class SayHandler implements StepHandler<Step.Say> {
  @Override
  public StepOutcome open(Course course, Step.Say say, TurnContext turn) {
    var words = new Paragraph(TemplateValues.in(course, say.text()));
    var key = course.here(say.id());
    if (say.to().equals(Audience.EVERYONE)) {
      turn.show(key, words);
    } else {
      Audiences.respondents(course, say.to()).stream()
          .flatMap(respondent -> respondent.people().stream())
          .forEach(person -> turn.tell(person.id(), key, words));
    }
    return new Done(course);
  }
}
