package dk.traedesten.slack.people;

import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import java.time.ZoneId;

/// Somebody in Slack.
///
/// @param name as colleagues see it
/// @param language what they chose; else what Slack is in for them
/// @param kind whether they can take part
public record Person(PersonId id, String name, Language language, ZoneId zone, Kind kind) {

  /// What somebody is in a workspace.
  public enum Kind {
    MEMBER,
    /// Somebody from outside who was let into some channels. They take part like everyone else.
    GUEST,
    /// Somebody of another organisation, in a channel that both share. The bot cannot write to them
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
    return new Participant(
        id, name, new Conversation("slack", id.value()), language, Presence.INVITED);
  }
}
