package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.traedesten.result.InOrder;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import java.util.TreeSet;

/// When a group is not asked.
///
/// @param holidays what happens on a public holiday
/// @param breaks times of the year that are left out
/// @param free days of each year on which the group is off like on a public holiday
/// @param own single days of the group's own on which it is off in the same way
public record DaysOff(
    Holidays holidays,
    Set<Break> breaks,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<Free> free,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<LocalDate> own) {
  public DaysOff {
    breaks = InOrder.sorted(breaks);
    free = InOrder.sorted(free);
    own = InOrder.copy(new TreeSet<>(own));
  }

  /// With no days of the group's own.
  public DaysOff(Holidays holidays, Set<Break> breaks) {
    this(holidays, breaks, Set.of(), Set.of());
  }

  /// Whether it is one of the group's own days off.
  public boolean has(LocalDate day) {
    return own.contains(day) || free.stream().anyMatch(off -> off.day().equals(MonthDay.from(day)));
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

  /// A day on which many Danish workplaces are closed though it is no public holiday.
  public enum Free {
    @JsonProperty("12-24")
    CHRISTMAS_EVE(MonthDay.of(Month.DECEMBER, 24)),
    @JsonProperty("12-31")
    NEW_YEARS_EVE(MonthDay.of(Month.DECEMBER, 31)),
    @JsonProperty("06-05")
    CONSTITUTION_DAY(MonthDay.of(Month.JUNE, 5));

    private final MonthDay day;

    Free(MonthDay day) {
      this.day = day;
    }

    public MonthDay day() {
      return day;
    }
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
