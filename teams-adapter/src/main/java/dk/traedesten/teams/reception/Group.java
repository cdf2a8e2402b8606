package dk.traedesten.teams.reception;

import dk.traedesten.chat.Meaning;
import dk.traedesten.session.GroupId;
import dk.traedesten.teams.connector.Where;

/// The group around a chat or channel, whatever thread of it is meant.
final class Group {
  private Group() {}

  /// Teams' own id holds signs that an id of ours does not, and may be longer.
  static GroupId of(String conversation) {
    return new GroupId(Meaning.of("group", Where.whole(conversation)));
  }
}
