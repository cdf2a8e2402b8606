package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import java.util.Optional;

/// What is kept under one id and goes on turn by turn: an exercise, or what its group keeps between
/// its exercises.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
public sealed interface Document permits Session, Group {
  SessionId id();

  Tenant tenant();

  /// Where the whole group is written to.
  Conversation place();

  /// Of what is said to the whole group.
  Language language();

  /// Somebody who is known here, present or not.
  Optional<Participant> find(PersonId who);
}
