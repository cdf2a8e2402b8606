package dk.traedesten.slack.start;

import dk.traedesten.chat.Topic;
import dk.traedesten.dialog.Language;
import java.util.Optional;

/// What is known already when somebody wants to start an exercise.
///
/// @param dialog the exercise they named
/// @param said the words they gave, or the message they started from
/// @param channel where the group is
/// @param name what the channel is called
public record Opening(
    Optional<String> dialog,
    Optional<String> said,
    Optional<String> channel,
    Optional<String> name) {

  /// From nowhere in particular.
  public static Opening of(Optional<String> dialog) {
    return new Opening(dialog, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// From a conversation. A private chat is no place for a group.
  public static Opening in(
      String channel, Optional<String> name, Optional<String> dialog, Optional<String> said) {
    var isGroup = channel.startsWith("C") || channel.startsWith("G");
    return new Opening(
        dialog,
        said,
        Optional.of(channel).filter(_ -> isGroup),
        name.filter(n -> isGroup && !n.equals("privategroup") && !n.startsWith("mpdm-")));
  }

  /// What stands in the topic from the start: what was said, else the channel's own work.
  String topic(Language language) {
    return said.or(() -> name.map(n -> Words.about(n).in(language))).map(Topic::of).orElse("");
  }
}
