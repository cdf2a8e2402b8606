package dk.traedesten.engine.form;

import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import java.util.Arrays;
import java.util.Optional;

/// The small form beside the exercise that a verb opens: what it and its message are called.
public final class AsideForm {
  private static final String PREFIX = "aside:";

  /// There is one at a time in front of a person.
  public static final String MESSAGE = "aside";

  private AsideForm() {}

  public static String id(Verb verb) {
    return PREFIX + verb.word();
  }

  /// The verb that opened a form; empty when it is not such a form.
  public static Optional<Verb> verb(String form) {
    return form.startsWith(PREFIX)
        ? Arrays.stream(Verb.values()).filter(verb -> id(verb).equals(form)).findFirst()
        : Optional.empty();
  }

  /// Takes it away.
  public static void close(PersonId who, TurnContext turn) {
    turn.tell(who, MESSAGE, new Note(EngineLines.CLOSED));
  }
}
