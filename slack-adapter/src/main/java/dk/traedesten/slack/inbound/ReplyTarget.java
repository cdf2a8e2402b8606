package dk.traedesten.slack.inbound;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where somebody can be told something that nobody else sees.
public sealed interface ReplyTarget {

  /// Beside what they pressed.
  record Beside(URI responseUrl) implements ReplyTarget {}

  /// In the place of the private message they pressed a button of.
  record Instead(URI responseUrl) implements ReplyTarget {}

  /// In a modal that is opened for it.
  record Modal(String trigger) implements ReplyTarget {}

  /// In a modal above the one that is open.
  record Above(String trigger) implements ReplyTarget {}

  /// In a channel.
  record In(String channel) implements ReplyTarget {}

  /// In the chat with them alone.
  record Alone() implements ReplyTarget {}

  /// Beside what they pressed, when Slack says how.
  static Optional<ReplyTarget> beside(@Nullable String responseUrl) {
    return url(responseUrl).map(Beside::new);
  }

  /// In the place of what they pressed, when Slack says how.
  static Optional<ReplyTarget> instead(@Nullable String responseUrl) {
    return url(responseUrl).map(Instead::new);
  }

  private static Optional<URI> url(@Nullable String written) {
    try {
      return Optional.ofNullable(written).filter(url -> !url.isBlank()).map(URI::create);
    } catch (IllegalArgumentException notAUrl) {
      return Optional.empty();
    }
  }
}
