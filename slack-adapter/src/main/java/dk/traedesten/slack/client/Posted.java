package dk.traedesten.slack.client;

import java.util.Objects;
import java.util.Optional;

/// Where a message stands, written `channel/ts`.
public record Posted(String channel, String ts) {
  public Posted {
    Objects.requireNonNull(channel);
    Objects.requireNonNull(ts);
  }

  /// Reads `channel/ts`.
  public static Optional<Posted> parse(String reference) {
    int slash = reference.indexOf('/');
    return slash < 0
        ? Optional.empty()
        : Optional.of(new Posted(reference.substring(0, slash), reference.substring(slash + 1)));
  }

  public String reference() {
    return channel + "/" + ts;
  }
}
