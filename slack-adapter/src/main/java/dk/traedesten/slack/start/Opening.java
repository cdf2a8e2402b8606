package dk.traedesten.slack.start;

import dk.traedesten.chat.StartRequest;
import dk.traedesten.chat.Topic;
import dk.traedesten.dialog.Language;
import java.util.Optional;

/// What is known already when somebody wants to start an exercise.
///
/// @param dialog the exercise they named
/// @param said the words they gave, or the message they started from
/// @param channel where the group is
/// @param name what the channel is called
/// @param inAGroupMessage whether they are where the bot cannot be
public record Opening(
    Optional<String> dialog,
    Optional<String> said,
    Optional<String> channel,
    Optional<String> name,
    boolean inAGroupMessage) {
  private static final String GROUP_MESSAGE = "mpdm-";

  /// From nowhere in particular.
  public static Opening of(Optional<String> dialog) {
    return new Opening(dialog, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /// The same about something.
  public Opening about(Optional<String> topic) {
    return new Opening(dialog, topic, channel, name, inAGroupMessage);
  }

  /// From a conversation. A private chat is no place for a group.
  public static Opening in(
      String channel, Optional<String> name, Optional<String> dialog, Optional<String> said) {
    boolean isMessage = name.filter(n -> n.startsWith(GROUP_MESSAGE)).isPresent();
    boolean isGroup = !isMessage && (channel.startsWith("C") || channel.startsWith("G"));
    return new Opening(
        dialog,
        said,
        Optional.of(channel).filter(_ -> isGroup),
        name.filter(n -> isGroup && !n.equals("privategroup")),
        isMessage);
  }

  /// The wish as far as it is known: about what was said, else about the channel's own work.
  StartRequest wish(String exercise, Language language) {
    return StartRequest.of(
            exercise,
            said.or(() -> name.map(n -> Words.about(n).in(language))).map(Topic::of).orElse(""))
        .at(channel);
  }
}
