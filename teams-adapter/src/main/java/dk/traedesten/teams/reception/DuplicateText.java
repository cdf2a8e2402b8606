package dk.traedesten.teams.reception;

import dk.traedesten.chat.IdempotencyKey;
import dk.traedesten.chat.RecentIds;
import java.time.InstantSource;

/// Whether words came just now, also under another id: Teams sends again what it thinks was lost,
/// after a quarter of a minute and under a new one. Nothing that counts rests on it.
final class DuplicateText {
  /// In seconds; somebody who writes the same sooner has not seen the answer yet.
  private static final long AGAIN = 20;

  private final RecentIds lately = new RecentIds(10_000);
  private final InstantSource clock;

  DuplicateText(InstantSource clock) {
    this.clock = clock;
  }

  /// Looks at this span of time and the one before, so that nothing falls between two of them.
  boolean isFirst(Acting acting, String words) {
    long span = clock.instant().getEpochSecond() / AGAIN;
    boolean before = !lately.isFirst(key(acting, words, span));
    boolean justBefore = lately.holds(key(acting, words, span - 1));
    return !before && !justBefore;
  }

  private static String key(Acting acting, String words, long span) {
    return IdempotencyKey.of(
        "words",
        acting.who().tenant().value(),
        acting.who().who().value(),
        acting.envelope().conversation().id(),
        words,
        Long.toString(span));
  }
}
