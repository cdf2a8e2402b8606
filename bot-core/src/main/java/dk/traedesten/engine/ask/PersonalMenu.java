package dk.traedesten.engine.ask;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.text.Lines;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Menu;
import dk.traedesten.message.Verb;
import dk.traedesten.session.Course;
import java.util.ArrayList;

/// The things a person seldom needs, beside a question.
public final class PersonalMenu {
  private PersonalMenu() {}

  public static Menu of(Course course, String moment) {
    var buttons = new ArrayList<Button>();
    if (!course.step().prompts().isEmpty()) {
      buttons.add(new Button(Lines.EXAMPLE, Verb.EXAMPLE, moment, false));
    }
    buttons.add(new Button(Lines.WHO_SEES, Verb.WHO_SEES, moment, false));
    if (!(course.step() instanceof Step.Collect)) {
      buttons.add(new Button(Lines.SNOOZE, Verb.SNOOZE, moment, false));
    }
    buttons.add(new Button(Lines.MY_ANSWERS, Verb.MY_ANSWERS, moment, false));
    buttons.add(new Button(Lines.AWAY, Verb.AWAY, moment, false));
    buttons.add(new Button(Lines.LANGUAGE, Verb.LANGUAGE, moment, false));
    buttons.add(new Button(Lines.LEAVE, Verb.LEAVE, moment, false));
    return new Menu(buttons);
  }
}
