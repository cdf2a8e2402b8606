package dk.traedesten.app;

import dk.traedesten.result.Value;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A pulse as a facilitator plans it in 2027, and the days on which it comes by the wall calendar:
/// found day by day, without anything that the bot itself counts with.
///
/// @param rhythm `weekly`, `fortnightly` or `monthly`, as in the form
/// @param moved whether a holiday moves it; else it is left out
/// @param breaks `week-7`, `july` and `week-42`, as in the form
record YearPlan(
    String rhythm,
    DayOfWeek day,
    LocalTime time,
    ZoneId zone,
    LocalDate first,
    Optional<LocalDate> last,
    boolean moved,
    Set<String> breaks,
    Duration window,
    String mode) {
  /// As they stand in the calendar that hangs on the wall.
  private static final Set<LocalDate> HOLIDAYS =
      Set.of(
          LocalDate.of(2027, 1, 1),
          LocalDate.of(2027, 3, 25),
          LocalDate.of(2027, 3, 26),
          LocalDate.of(2027, 3, 28),
          LocalDate.of(2027, 3, 29),
          LocalDate.of(2027, 5, 6),
          LocalDate.of(2027, 5, 16),
          LocalDate.of(2027, 5, 17),
          LocalDate.of(2027, 12, 25),
          LocalDate.of(2027, 12, 26),
          LocalDate.of(2028, 1, 1));

  /// The form in which it is planned.
  Map<String, Value> form(String topic) {
    var given = new LinkedHashMap<String, Value>();
    given.put("topic", new Value.Words(topic));
    given.put("rhythm", new Value.Pick(rhythm));
    given.put("day", new Value.Pick(day.name().toLowerCase(Locale.ROOT)));
    given.put("time", new Value.Words(time.toString()));
    given.put("first", new Value.Day(first));
    last.ifPresent(end -> given.put("last", new Value.Day(end)));
    given.put("window", new Value.Pick(window.toHours() + "h"));
    given.put("mode", new Value.Pick(mode));
    given.put("holidays", new Value.Pick(moved ? "move" : "skip"));
    if (!breaks.isEmpty()) {
      given.put("breaks", new Value.Picks(new TreeSet<>(breaks)));
    }
    given.put("zone", new Value.Words(zone.getId()));
    return given;
  }

  /// Every time at which it comes, until a day.
  List<Instant> times(LocalDate end) {
    var times = new ArrayList<Instant>();
    int weeks = 0;
    int which = 0;
    for (var date = first;
        date.isBefore(last.map(l -> l.plusDays(1)).orElse(end));
        date = date.plusDays(1)) {
      if (date.getDayOfWeek() == day) {
        which = which == 0 ? weekdayOfMonth(date) : which;
        if (isIn(date, weeks++, which)) {
          comes(date).map(this::at).ifPresent(times::add);
        }
      }
    }
    return times;
  }

  private boolean isIn(LocalDate date, int weeks, int which) {
    return switch (rhythm) {
      case "weekly" -> true;
      case "fortnightly" -> weeks % 2 == 0;
      default ->
          which == 5
              ? date.plusDays(7).getMonth() != date.getMonth()
              : weekdayOfMonth(date) == which;
    };
  }

  private static int weekdayOfMonth(LocalDate date) {
    return (date.getDayOfMonth() + 6) / 7;
  }

  private Optional<LocalDate> comes(LocalDate date) {
    if (isBreak(date)) {
      return Optional.empty();
    }
    if (!HOLIDAYS.contains(date)) {
      return Optional.of(date);
    }
    return moved ? workday(date) : Optional.empty();
  }

  private Optional<LocalDate> workday(LocalDate holiday) {
    return Stream.iterate(holiday, date -> date.plusDays(1))
        .limit(7)
        .filter(date -> !isRest(date) && date.getDayOfWeek().getValue() < 6)
        .findFirst();
  }

  /// Whether nobody is to be asked on a day.
  boolean isRest(LocalDate date) {
    return HOLIDAYS.contains(date) || isBreak(date);
  }

  private boolean isBreak(LocalDate date) {
    return (breaks.contains("july") && date.getMonthValue() == 7)
        || (breaks.contains("week-7") && isWeekFrom(date, LocalDate.of(2027, 2, 15)))
        || (breaks.contains("week-42") && isWeekFrom(date, LocalDate.of(2027, 10, 18)));
  }

  private static boolean isWeekFrom(LocalDate date, LocalDate monday) {
    return !date.isBefore(monday) && date.isBefore(monday.plusDays(7));
  }

  /// The moment on a day: the first of two, and one that summer time takes is as long after
  /// midnight as ever, as long as the day lasts.
  Instant at(LocalDate date) {
    var local = date.atTime(time);
    var offsets = zone.getRules().getValidOffsets(local);
    if (!offsets.isEmpty()) {
      return local.toInstant(offsets.getFirst());
    }
    var change = zone.getRules().getTransition(local);
    var later = local.toInstant(change.getOffsetBefore());
    return dayOf(later).equals(date) ? later : local.toInstant(change.getOffsetAfter());
  }

  LocalDate dayOf(Instant moment) {
    ZoneOffset offset = zone.getRules().getOffset(moment);
    return moment.atOffset(offset).toLocalDate();
  }

  /// The first moment after one that fell on a day of rest, at its time of day, on a day that is
  /// none.
  Instant afterRest(Instant moment) {
    var date = dayOf(moment);
    while (isRest(date)) {
      date = date.plusDays(1);
    }
    return at(date);
  }
}
