package dk.traedesten.slack.install;

import dk.traedesten.session.Tenant;
import dk.traedesten.spi.DocumentStore;
import java.time.Duration;
import java.time.Instant;

/// The right to exchange a workspace's tokens, held by one instance of the bot at most.
///
/// Time is cut into spans of half a minute. Who writes first in a span has the right, unless
/// somebody wrote in the span before and may still be at it; so a right is held for at least half a
/// minute, and one who died holding it is waited for no longer than a minute.
record Lease(DocumentStore shelf) {
  static final Duration SPAN = Duration.ofSeconds(30);

  /// Whether it was taken.
  ///
  /// @param exchanged which exchange it is for
  boolean take(Tenant tenant, int exchanged, Instant now) {
    long span = now.getEpochSecond() / SPAN.toSeconds();
    return !shelf.read(name(tenant)).containsKey(exchanged + "/" + (span - 1))
        && shelf.putIfAbsent(name(tenant), exchanged + "/" + span, new byte[0]);
  }

  /// The exchange has been made, or must be made again at once.
  void release(Tenant tenant) {
    shelf.clear(name(tenant));
  }

  private static String name(Tenant tenant) {
    return "slack.exchange." + tenant.value();
  }
}
