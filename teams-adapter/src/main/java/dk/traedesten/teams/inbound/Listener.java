package dk.traedesten.teams.inbound;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Who is told what came from Teams, once it is verified.
@FunctionalInterface
public interface Listener {
  /// Acts on it. When it returns, everything is durable; when it throws, Teams sends it again.
  Answer hear(Envelope envelope);

  /// What Teams is told at once; a click waits for it, a message does not.
  record Answer(Optional<ObjectNode> body) {
    /// Nothing but that it arrived.
    public static final Answer RECEIVED = new Answer(Optional.empty());
  }
}
