package dk.traedesten.slack.start;

import dk.traedesten.chat.StartRequest;
import dk.traedesten.dialog.Language;
import java.util.Optional;

/// What stands in the modal.
///
/// @param channel where the group is
/// @param userGroup those in it are picked too
record Chosen(StartRequest wish, Optional<String> channel, Optional<String> userGroup) {

  /// Whether everyone in the channel is meant.
  boolean picksNobody() {
    return wish.people().isEmpty() && userGroup.isEmpty();
  }

  /// Nothing is chosen yet.
  static Chosen of(String dialog, Opening opening, Language language) {
    return new Chosen(
        StartRequest.of(dialog, opening.topic(language)), opening.channel(), Optional.empty());
  }
}
