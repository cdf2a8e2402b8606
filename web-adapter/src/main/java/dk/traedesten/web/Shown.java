package dk.traedesten.web;

import dk.traedesten.message.Message;
import dk.traedesten.session.SessionId;
import java.time.Instant;

/// A message as it stands in a conversation.
///
/// @param at when it was last changed, in the playground's time
record Shown(SessionId session, Message message, Instant at) {}
