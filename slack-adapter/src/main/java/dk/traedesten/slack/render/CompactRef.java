package dk.traedesten.slack.render;

import dk.traedesten.chat.Ref;
import dk.traedesten.message.Verb;
import dk.traedesten.session.SessionId;
import java.util.Optional;

/// A press in few letters, for menus: what stands behind their dots has little room.
final class CompactRef {
  private CompactRef() {}

  static String written(Ref.Press press) {
    return press.verb().word() + " " + press.session() + " " + press.moment();
  }

  /// Reads one; empty when it is none of ours.
  static Optional<Ref> read(String written) {
    var parts = written.split(" ", 3);
    try {
      return parts.length < 3
          ? Optional.empty()
          : Optional.of(new Ref.Press(SessionId.parse(parts[1]), Verb.of(parts[0]), parts[2]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
