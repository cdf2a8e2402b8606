package dk.traedesten.teams.inbound;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The times in activities: with a fraction or without, with `Z`, an offset or nothing. One that
/// cannot be read is none; it would be a pity to lose an answer for it.
final class Times {
  /// The longest name of a zone has some thirty letters.
  private static final int LONGEST = 60;

  private Times() {}

  static Optional<Instant> read(String time) {
    try {
      var read =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(time, Instant::from, LocalDateTime::from);
      return Optional.of(
          read instanceof LocalDateTime there
              ? there.toInstant(ZoneOffset.UTC)
              : Instant.from(read));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// A zone by its name in the world's own list, such as `Europe/Copenhagen`; an offset is none,
  /// since it is another one in half a year.
  static Optional<ZoneId> zone(String name) {
    try {
      return name.length() <= LONGEST && name.matches("[A-Za-z]+/[A-Za-z0-9_+/-]+|UTC")
          ? Optional.of(ZoneId.of(name))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
