package dk.traedesten.engine.run;

import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Verb;
import dk.traedesten.session.SessionSpec;
import java.util.List;

/// The group's invitation: one message, from the call to join until it says that all is over.
public final class Invitation {
  /// The message's key, and the moment its buttons belong to: joining and leaving are possible from
  /// any moment.
  public static final String KEY = "invitation";

  private Invitation() {}

  /// Nobody can join any more; the way to the result stands there instead.
  static void over(SessionSpec brief, TurnContext turn) {
    turn.show(
        KEY,
        new Heading(brief.dialog().title()),
        new Note(EngineLines.about(brief.topic()).plus(" · ", EngineLines.IS_OVER)),
        new Buttons(List.of(new Button(EngineLines.MINUTES, Verb.MINUTES, KEY, false))));
  }
}
