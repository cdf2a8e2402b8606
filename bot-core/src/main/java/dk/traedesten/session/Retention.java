package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneOffset;

/// How long what a group does is kept before it goes away by itself.
///
/// @param exercises an exercise with its results, from when it ended; no longer than it is
///   remembered
/// @param memory what the group remembers from its exercises: results over time, agreements, what
///   was learned, actions that are over
public record Retention(Span exercises, Span memory) {
  /// As long as a group that has settled nothing keeps things.
  public static final Retention USUAL = new Retention(Span.YEAR, Span.TWO_YEARS);

  public Retention {
    exercises = exercises.months() < memory.months() ? exercises : memory;
  }

  /// A time that things are kept for.
  public enum Span {
    @JsonProperty("quarter")
    QUARTER(3),
    @JsonProperty("half-year")
    HALF_YEAR(6),
    @JsonProperty("year")
    YEAR(12),
    @JsonProperty("two-years")
    TWO_YEARS(24),
    @JsonProperty("five-years")
    FIVE_YEARS(60);

    private final int months;

    Span(int months) {
      this.months = months;
    }

    public int months() {
      return months;
    }

    /// When it is over for what is kept from a moment on.
    public Instant after(Instant from) {
      return from.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
    }
  }
}
