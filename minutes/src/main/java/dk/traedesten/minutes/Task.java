package dk.traedesten.minutes;

import dk.traedesten.session.Action;
import dk.traedesten.session.Roster;
import dk.traedesten.session.SessionId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Something a person has taken on, with what a calendar needs.
///
/// @param uid the same each time the document is made, so that a calendar changes what it has
///   instead of adding to it
/// @param owner what the person is called
public record Task(String uid, Action action, String owner) {

  static Task of(SessionId session, Roster roster, Action action) {
    return new Task(uid(session, action), action, roster.name(action.owner()));
  }

  /// The session's own id is for the bot alone, and a calendar is passed on: it is not in there.
  private static String uid(SessionId session, Action action) {
    var both = session + " " + action.id();
    return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)) + "@traedesten";
  }
}
