package dk.traedesten.dialog;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;

/// Spans of time as they are written: `PT45M`, `P7D`, `P2W`.
final class Durations {
  private Durations() {}

  /// Reads an ISO 8601 duration of days, hours, minutes or whole weeks.
  static Duration read(String written) {
    try {
      return written.endsWith("W")
          ? Duration.ofDays(Period.parse(written).getDays())
          : Duration.parse(written);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "`%s` is not a span of time; write for instance PT45M, PT24H, P7D or P2W"
              .formatted(written),
          e);
    }
  }
}
