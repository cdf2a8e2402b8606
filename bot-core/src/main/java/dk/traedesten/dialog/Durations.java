package dk.traedesten.dialog;

import java.time.Duration;
import java.time.format.DateTimeParseException;

/// Spans of time as they are written: `PT45M`, `PT24H`, `P7D`.
final class Durations {
  private Durations() {}

  /// Reads an ISO 8601 duration of days, hours and minutes.
  static Duration read(String written) {
    try {
      return Duration.parse(written);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "`%s` is not a span of time; write for instance PT45M, PT24H or P7D".formatted(written),
          e);
    }
  }
}
