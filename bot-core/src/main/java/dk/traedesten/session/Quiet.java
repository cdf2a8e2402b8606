package dk.traedesten.session;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// The hours in which somebody is not written to: from one time of the day until another, over
/// midnight when that is earlier.
///
/// @param zone where their day is
public record Quiet(LocalTime from, LocalTime until, ZoneId zone) {

  /// When the quiet that a moment lies in is over; empty when it lies in none.
  public Optional<Instant> over(Instant now) {
    var here = now.atZone(zone);
    if (!holds(here.toLocalTime())) {
      return Optional.empty();
    }
    var end = here.with(until);
    return Optional.of((end.isAfter(here) ? end : end.plusDays(1)).toInstant());
  }

  private boolean holds(LocalTime time) {
    return from.isBefore(until)
        ? !time.isBefore(from) && time.isBefore(until)
        : !time.isBefore(from) || time.isBefore(until);
  }
}
