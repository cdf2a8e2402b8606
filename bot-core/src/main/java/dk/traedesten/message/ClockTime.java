package dk.traedesten.message;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Times of the day as people and channels write them.
public final class ClockTime {
  private static final Pattern TIME = Pattern.compile("(?:kl\\.? *)?(\\d{1,2})(?:[:.](\\d{2}))?");

  private ClockTime() {}

  /// Reads `9`, `9:30`, `09.30` or `kl. 9`; empty when it is none of these.
  public static Optional<LocalTime> read(String written) {
    var match = TIME.matcher(written.strip().toLowerCase(Locale.ROOT));
    if (!match.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(match.group(1));
    int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
