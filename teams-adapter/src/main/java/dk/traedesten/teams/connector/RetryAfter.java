package dk.traedesten.teams.connector;

import java.time.Duration;
import java.util.Optional;

/// How long Teams asks to wait.
final class RetryAfter {
  /// Never believed beyond this: a lane must come back the same day.
  private static final Duration LONGEST = Duration.ofHours(1);

  private RetryAfter() {}

  /// In whole seconds; no time at all when it does not say.
  static Duration time(Optional<String> seconds) {
    return seconds
        .map(String::strip)
        .filter(s -> s.matches("[0-9]{1,9}"))
        .map(s -> Duration.ofSeconds(Math.max(1, Long.parseLong(s))))
        .map(time -> time.compareTo(LONGEST) > 0 ? LONGEST : time)
        .orElse(Duration.ZERO);
  }
}
