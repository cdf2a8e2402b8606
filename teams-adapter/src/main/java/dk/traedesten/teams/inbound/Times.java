package dk.traedesten.teams.inbound;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The times in activities: with a fraction or without, with `Z`, an offset or nothing. One that
/// cannot be read is none; it would be a pity to lose an answer for it.
final class Times {
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
}
