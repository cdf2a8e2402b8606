package dk.traedesten.engine;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Verb;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.Participant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What happened. The person always comes from the verified envelope.
public sealed interface Event {

  /// Somebody wants to take part.
  record Joined(Participant who) implements Event {}

  /// Somebody pressed a button.
  ///
  /// @param moment the moment the button belongs to
  record Pressed(PersonId who, Verb verb, String moment) implements Event {}

  /// Somebody asks for something that their group keeps between its exercises.
  ///
  /// @param who as they can be reached now
  record Wanted(Participant who, Verb what) implements Event {}

  /// Somebody filled in a form.
  ///
  /// @param moment the moment the form belongs to
  /// @param given the answers by field; fields left empty are absent
  record Answered(PersonId who, String moment, Map<String, Value> given) implements Event {
    public Answered {
      given = InOrder.copy(given);
    }
  }

  /// Somebody has begun to fill in a form and has not sent it.
  ///
  /// @param moment the moment the form belongs to
  /// @param given what stands in it so far; empty when it was emptied again
  record Drafted(PersonId who, String moment, Map<String, Value> given) implements Event {
    public Drafted {
      given = InOrder.copy(given);
    }
  }

  /// Somebody is no longer where the group is, as the channel says: they have left it, or were
  /// taken out. What a facilitator is asked for before leaving cannot be asked any more.
  record Gone(PersonId who) implements Event {}

  /// Somebody has told their group what becomes of an action that an exercise asks about itself.
  ///
  /// @param action its id in that exercise
  /// @param to its new date, when it was moved
  record Told(PersonId who, String action, ActionOutcome fate, Optional<LocalDate> to)
      implements Event {}

  /// Somebody has chosen the language they want to be spoken to in, wherever they are.
  record Speaks(PersonId who, Language language) implements Event {}

  /// A timer the engine asked for is due.
  record TimeUp(String timer) implements Event {}
}
