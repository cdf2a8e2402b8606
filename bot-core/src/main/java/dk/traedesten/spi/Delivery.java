package dk.traedesten.spi;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Message;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;

/// A message on its way to a conversation.
///
/// @param id of this version of the message: a newer one with the same key has another
/// @param key within the conversation: a message takes the place of an earlier one with its key
public record Delivery(
    String id,
    Tenant tenant,
    SessionId session,
    Conversation to,
    String key,
    Message message,
    Language language) {

  /// The same in other words.
  public Delivery saying(Message other) {
    return new Delivery(id, tenant, session, to, key, other, language);
  }

  /// The same on its way to another place.
  public Delivery at(Conversation other) {
    return new Delivery(id, tenant, session, other, key, message, language);
  }
}
