package dk.traedesten.teams.reception;

import dk.traedesten.chat.Actor;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.session.GroupId;
import dk.traedesten.teams.connector.TeamsPlace;
import dk.traedesten.teams.inbound.Envelope;
import dk.traedesten.teams.inbound.Envelope.Kind;
import dk.traedesten.teams.inbound.InboundActivity;

/// Somebody who does something, and where; all of it from the verified envelope.
///
/// @param language to speak to them
/// @param isNew whether nobody knew before that it is this one
record Acting(Actor who, Envelope envelope, Language language, boolean isNew) {

  /// Whether they are alone with the bot.
  boolean isAlone() {
    return envelope.conversation().kind() == Kind.PERSONAL;
  }

  /// Whether it was in a window of its own, and not on a card.
  boolean inAWindow() {
    return envelope.said() instanceof InboundActivity.FormSent
        || envelope.said() instanceof InboundActivity.FormAsked;
  }

  GroupId group() {
    return GroupConversation.of(envelope.conversation().id());
  }

  /// Where they look.
  TeamsPlace here() {
    return new TeamsPlace(envelope.answers(), envelope.conversation().id());
  }

  String say(Text words) {
    return words.in(language);
  }
}
