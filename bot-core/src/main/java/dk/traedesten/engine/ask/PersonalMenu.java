package dk.traedesten.engine.ask;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Menu;
import dk.traedesten.message.Verb;
import dk.traedesten.session.Execution;
import java.util.ArrayList;

/// The things a person seldom needs, beside a question.
public final class PersonalMenu {
  private PersonalMenu() {}

  public static Menu of(Execution course, String moment) {
    var buttons = new ArrayList<Button>();
    if (!course.step().prompts().isEmpty()) {
      buttons.add(new Button(EngineLines.EXAMPLE, Verb.EXAMPLE, moment, false));
    }
    buttons.add(new Button(EngineLines.WHO_SEES, Verb.WHO_SEES, moment, false));
    if (!(course.step() instanceof Step.Collect)) {
      buttons.add(new Button(EngineLines.SNOOZE, Verb.SNOOZE, moment, false));
    }
    buttons.add(new Button(EngineLines.MY_ANSWERS, Verb.MY_ANSWERS, moment, false));
    buttons.add(new Button(EngineLines.AWAY, Verb.AWAY, moment, false));
    buttons.add(new Button(EngineLines.LANGUAGE, Verb.LANGUAGE, moment, false));
    buttons.add(new Button(EngineLines.LEAVE, Verb.LEAVE, moment, false));
    return new Menu(buttons);
  }
}
