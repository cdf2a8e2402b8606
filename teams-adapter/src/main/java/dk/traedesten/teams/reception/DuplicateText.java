package dk.traedesten.teams.reception;

import dk.traedesten.chat.Cache;
import dk.traedesten.chat.IdempotencyKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Whether words came just now, also under another id: Teams sends again what it thinks was lost,
/// after a quarter of a minute and under a new one. Who writes the same once more after that is
/// answered once more. Nothing that counts rests on it.
final class DuplicateText {
  private static final int MOST = 10_000;

  /// Teams sends again after fifteen seconds.
  private static final Duration AGAIN = Duration.ofSeconds(20);

  private final Cache<String, Instant> heard;
  private final InstantSource clock;

  DuplicateText(InstantSource clock) {
    this.heard = new Cache<>(MOST, AGAIN, clock);
    this.clock = clock;
  }

  boolean isFirst(Acting acting, String words) {
    return isFirst(
        IdempotencyKey.of(
            "words",
            acting.who().tenant().value(),
            acting.who().who().value(),
            acting.envelope().conversation().id(),
            words));
  }

  /// @param key the same for the same words of the same person in the same place
  synchronized boolean isFirst(String key) {
    boolean isFirst = heard.fresh(key).isEmpty();
    if (isFirst) {
      heard.put(key, clock.instant());
    }
    return isFirst;
  }
}
