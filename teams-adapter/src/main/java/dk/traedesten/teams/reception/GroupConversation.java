package dk.traedesten.teams.reception;

import dk.traedesten.chat.IdempotencyKey;
import dk.traedesten.session.GroupId;
import dk.traedesten.teams.connector.TeamsPlace;

/// The group around a chat or channel, whatever thread of it is meant.
final class GroupConversation {
  private GroupConversation() {}

  /// Teams' own id holds signs that an id of ours does not, and may be longer.
  static GroupId of(String conversation) {
    return new GroupId(IdempotencyKey.of("group", TeamsPlace.whole(conversation)));
  }
}
