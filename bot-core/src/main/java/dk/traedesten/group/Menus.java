package dk.traedesten.group;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import java.util.ArrayList;

/// What somebody can see and do about their group between its exercises.
final class Menus {
  private Menus() {}

  static Group show(Group group, Memory memory, PersonId who, TurnContext turn) {
    var buttons = new ArrayList<Button>();
    buttons.add(button(Words.MY_ACTIONS, Verb.MY_ACTIONS, true));
    buttons.add(button(Words.ACTIONS, Verb.ACTIONS, false));
    buttons.add(button(Words.PULSES, Verb.PULSES, false));
    buttons.add(button(Words.HISTORY, Verb.HISTORY, false));
    buttons.add(button(ProgramWords.PAGE, Verb.PAGE, false));
    buttons.add(button(Words.HOURS, Verb.HOURS, false));
    if (group.isLedBy(who)) {
      buttons.add(button(Words.SETTINGS, Verb.SETTINGS, false));
      buttons.add(button(ProgramWords.PROGRAMS, Verb.PROGRAMS, false));
    }
    turn.tell(
        who,
        turn.fresh("group"),
        new Heading(Words.YOUR_GROUP),
        new Note(Words.group(group, memory)),
        new Buttons(buttons));
    return group;
  }

  private static Button button(Text label, Verb verb, boolean main) {
    return new Button(label, verb, "", main);
  }
}
