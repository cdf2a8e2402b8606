package dk.traedesten.teams.reception;

import dk.traedesten.chat.Cache;
import dk.traedesten.chat.IdempotencyKey;
import dk.traedesten.chat.RecentIds;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Whether words came again because Teams got no answer in time: it sends them anew after a quarter
/// of a minute, perhaps under another id. Who writes the same once more after an answer is answered
/// once more. Nothing that counts rests on it.
final class DuplicateText {
  private static final int MOST = 10_000;

  /// Teams does not send again what was answered sooner.
  private static final Duration IN_TIME = Duration.ofSeconds(10);

  private static final Duration AGAIN = Duration.ofSeconds(40);

  private final RecentIds heard = new RecentIds(MOST);
  private final Cache<String, Instant> unanswered;
  private final InstantSource clock;

  DuplicateText(InstantSource clock) {
    this.unanswered = new Cache<>(MOST, AGAIN, clock);
    this.clock = clock;
  }

  /// Does what the words ask for, unless they have been heard and Teams could not know it.
  void once(Acting acting, String words, Runnable hear) {
    boolean isFirst = acting.envelope().activity().map(heard::isFirst).orElse(true);
    if (isFirst) {
      once(
          IdempotencyKey.of(
              "words",
              acting.who().tenant().value(),
              acting.who().who().value(),
              acting.envelope().conversation().id(),
              words),
          hear);
    }
  }

  /// @param key the same for the same words of the same person in the same place
  void once(String key, Runnable hear) {
    if (unanswered.fresh(key).isPresent()) {
      return;
    }
    var begun = clock.instant();
    unanswered.put(key, begun);
    hear.run();
    if (clock.instant().isBefore(begun.plus(IN_TIME))) {
      unanswered.forget(key);
    }
  }
}
