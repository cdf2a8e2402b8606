package dk.traedesten.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// The time of the day at which owners are asked about their actions: nine o'clock where the group
/// is.
public final class Morning {
  /// The group's timer.
  public static final String TIMER = "morning";

  private static final LocalTime NINE = LocalTime.of(9, 0);

  private Morning() {}

  /// The morning of a day.
  public static Instant of(LocalDate day, ZoneId zone) {
    return day.atTime(NINE).atZone(zone).toInstant();
  }

  /// The first morning after a moment.
  public static Instant after(Instant now, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate();
    return now.isBefore(of(today, zone)) ? of(today, zone) : of(today.plusDays(1), zone);
  }
}
