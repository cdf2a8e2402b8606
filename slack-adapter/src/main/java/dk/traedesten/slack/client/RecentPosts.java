package dk.traedesten.slack.client;

import com.slack.api.model.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the bot has posted lately in a conversation.
///
/// @param own its messages that carry a mark
/// @param whole whether nothing was left out
public record RecentPosts(List<Marked> own, boolean whole) {
  static final String MARK = "traedesten_message";

  /// A message of the bot's own.
  ///
  /// @param mark what it carries unseen
  public record Marked(String ts, Map<String, String> mark) {
    public Marked {
      mark = Map.copyOf(mark);
    }
  }

  public RecentPosts {
    own = List.copyOf(own);
  }

  static RecentPosts of(List<Message> messages, boolean more) {
    return new RecentPosts(messages.stream().flatMap(one -> marked(one).stream()).toList(), !more);
  }

  private static Optional<Marked> marked(Message message) {
    return Optional.ofNullable(message.getMetadata())
        .filter(metadata -> MARK.equals(metadata.getEventType()))
        .map(metadata ->
            new Marked(
                message.getTs(),
                metadata.getEventPayload().entrySet().stream()
                    .collect(
                        Collectors.toMap(Map.Entry::getKey, e -> String.valueOf(e.getValue())))));
  }
}
