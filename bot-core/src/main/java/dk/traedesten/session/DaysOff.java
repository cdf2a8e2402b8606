package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.traedesten.result.InOrder;
import java.util.Set;

/// When a group is not asked.
///
/// @param holidays what happens on a public holiday
/// @param breaks times of the year that are left out
public record DaysOff(Holidays holidays, Set<Break> breaks) {
  public DaysOff {
    breaks = InOrder.sorted(breaks);
  }

  /// What happens to a day that is a public holiday.
  public enum Holidays {
    /// It is left out.
    @JsonProperty("skip")
    SKIP,
    /// The next working day takes its place.
    @JsonProperty("move")
    MOVE
  }

  /// A time of the year in which Danish schools and many workplaces rest.
  public enum Break {
    @JsonProperty("week-7")
    WEEK_7,
    @JsonProperty("july")
    JULY,
    @JsonProperty("week-42")
    WEEK_42
  }
}
