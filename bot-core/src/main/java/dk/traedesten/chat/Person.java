package dk.traedesten.chat;

import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import java.time.ZoneId;

/// Somebody in a chat.
///
/// @param name as colleagues see it
/// @param privately where they are written to alone
/// @param language what they chose; else what the chat is in for them
/// @param kind whether they can take part
public record Person(
    PersonId id, String name, Conversation privately, Language language, ZoneId zone, Kind kind) {

  /// What somebody is in an organisation.
  public enum Kind {
    MEMBER,
    /// Somebody from outside who was let in to some places. They take part like everyone else.
    GUEST,
    /// Somebody of another organisation, in a place that both share. The bot cannot write to them
    /// alone, so they follow along and are not asked.
    STRANGER,
    /// An app.
    BOT,
    /// Somebody who is no longer there.
    DEACTIVATED
  }

  /// Whether they can be invited and can answer.
  public boolean canTakePart() {
    return kind == Kind.MEMBER || kind == Kind.GUEST;
  }

  /// As one who takes part; what is private to them is written to their chat with the bot.
  public Participant participant() {
    return new Participant(id, name, privately, language, Presence.INVITED);
  }
}
