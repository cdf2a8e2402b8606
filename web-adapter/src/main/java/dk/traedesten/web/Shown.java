package dk.traedesten.web;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Message;
import dk.traedesten.session.SessionId;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// A message as it stands in a conversation.
///
/// @param at when it was last changed, in the playground's time
record Shown(SessionId session, Message message, Instant at) {
  byte[] written() {
    return Mappers.JSON.writeValueAsBytes(this);
  }

  /// Reads one; nothing when another release wrote it in a form that is not known here. The page
  /// goes on without it.
  static Optional<Shown> read(byte[] bytes) {
    try {
      return Optional.of(Mappers.JSON.readValue(bytes, Shown.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
