package dk.traedesten.slack.render;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Message;
import dk.traedesten.session.SessionId;
import java.util.List;
import java.util.Optional;

/// What the Home tab tells one person.
///
/// @param waiting the messages with a form that waits for this person's answer, oldest first
/// @param leading the messages with the controls of the exercises this person facilitates
/// @param language what the person is spoken to in
public record Home(List<Piece> waiting, List<Piece> leading, Language language) {
  public Home {
    waiting = List.copyOf(waiting);
    leading = List.copyOf(leading);
  }

  /// One message, as it lies on the desk.
  ///
  /// @param where the channel it comes from, by its id in Slack, so that it can be gone to
  public record Piece(SessionId session, Message message, Optional<String> where) {}
}
