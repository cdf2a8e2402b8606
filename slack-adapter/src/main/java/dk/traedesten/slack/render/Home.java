package dk.traedesten.slack.render;

import dk.traedesten.chat.HomeSection;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Message;
import dk.traedesten.session.SessionId;
import java.util.List;
import java.util.Optional;

/// What the Home tab tells one person.
///
/// @param waiting the messages with a form that waits for this person's answer, oldest first
/// @param actions what this person has taken on in any group, the earliest first
/// @param leading the messages with the controls of the exercises this person facilitates
/// @param groups how each of this person's groups stands
/// @param hours when this person wants to be left alone; nothing without a group
/// @param language what the person is spoken to in
public record Home(
    List<Piece> waiting,
    List<Piece> actions,
    List<Piece> leading,
    List<Piece> groups,
    Optional<Text> hours,
    Language language) {
  public Home {
    waiting = List.copyOf(waiting);
    actions = List.copyOf(actions);
    leading = List.copyOf(leading);
    groups = List.copyOf(groups);
  }

  /// With nothing on it.
  public static Home empty(Language language) {
    return new Home(List.of(), List.of(), List.of(), List.of(), Optional.empty(), language);
  }

  /// One message: as it lies on the desk, or about a group.
  ///
  /// @param where the channel it comes from, by its id in Slack, so that it can be gone to
  public record Piece(SessionId session, Message message, Optional<String> where) {}

  /// What stands in a section.
  List<Piece> in(HomeSection section) {
    return switch (section) {
      case WAITING -> waiting;
      case ACTIONS -> actions;
      case LEADING -> leading;
      case GROUPS -> groups;
    };
  }
}
