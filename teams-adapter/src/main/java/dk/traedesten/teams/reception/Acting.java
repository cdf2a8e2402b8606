package dk.traedesten.teams.reception;

import dk.traedesten.chat.Actor;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.session.GroupId;
import dk.traedesten.teams.connector.Where;
import dk.traedesten.teams.inbound.Envelope;
import dk.traedesten.teams.inbound.Envelope.Kind;
import dk.traedesten.teams.inbound.Said;

/// Somebody who does something, and where; all of it from the verified envelope.
///
/// @param language to speak to them
record Acting(Actor who, Envelope envelope, Language language) {

  /// Whether they are alone with the bot.
  boolean isAlone() {
    return envelope.conversation().kind() == Kind.PERSONAL;
  }

  /// Whether it was in a window of its own, and not on a card.
  boolean inAWindow() {
    return envelope.said() instanceof Said.FormSent || envelope.said() instanceof Said.FormAsked;
  }

  GroupId group() {
    return Group.of(envelope.conversation().id());
  }

  /// Where they look.
  Where here() {
    return new Where(envelope.answers(), envelope.conversation().id());
  }

  String say(Text words) {
    return words.in(language);
  }
}
