package dk.traedesten.web;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;

/// Somebody who can be played in the playground.
///
/// @param title what they do
record PlaygroundPerson(PersonId id, String name, Text title) {

  /// Their private chat.
  Conversation chat() {
    return new Conversation(WebChannel.NAME, id.value());
  }

  Participant participant(Language language) {
    return new Participant(id, name, chat(), language, Presence.INVITED);
  }
}
