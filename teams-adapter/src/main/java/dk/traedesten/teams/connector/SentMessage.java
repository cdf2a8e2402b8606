package dk.traedesten.teams.connector;

import java.util.Optional;

/// Where a message stands, written `conversation/activity`.
///
/// @param activity Teams' id of the message within its conversation
public record SentMessage(String conversation, String activity) {

  /// Reads `conversation/activity`; nothing when Teams did not say how the message is called.
  public static Optional<SentMessage> parse(String reference) {
    int slash = reference.lastIndexOf('/');
    return slash <= 0 || slash == reference.length() - 1
        ? Optional.empty()
        : Optional.of(
            new SentMessage(reference.substring(0, slash), reference.substring(slash + 1)));
  }

  /// Whether it stands in a chat or channel, in whatever thread.
  public boolean isIn(String place) {
    return TeamsPlace.whole(conversation).equals(place);
  }

  public String reference() {
    return conversation + "/" + activity;
  }
}
