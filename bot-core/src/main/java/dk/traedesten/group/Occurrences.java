package dk.traedesten.group;

import dk.traedesten.session.DaysOff;
import dk.traedesten.session.Schedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/// The times at which a pulse comes, by its rhythm, its zone and its days off.
record Occurrences(Schedule schedule, Holidays holidays) {
  /// So many in a row can be left out at the most before it does not come again.
  private static final int LOOK_AHEAD = 60;

  /// The first one after a moment; empty when there is none before the last day.
  Optional<Instant> after(Instant moment) {
    var first = first();
    long from = Math.max(0, steps(first, moment.atZone(schedule.zone()).toLocalDate()) - 1);
    return Stream.iterate(from, step -> step + 1)
        .limit(LOOK_AHEAD)
        .map(step -> nominal(first, step))
        .takeWhile(this::isWithin)
        .flatMap(day -> actual(day).stream())
        .map(this::at)
        .filter(moment::isBefore)
        .findFirst();
  }

  /// When one comes that was due while nothing ran, and is made up for on a day off: at its time on
  /// the next day that is none. Empty when the moment is on no day off.
  Optional<Instant> afterDaysOff(Instant moment) {
    var today = moment.atZone(schedule.zone()).toLocalDate();
    return isOff(today)
        ? Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
            .filter(day -> !isOff(day))
            .findFirst()
            .map(this::at)
        : Optional.empty();
  }

  /// Its time on a day. A time that summer time takes comes as much later; where that would be
  /// another day, perhaps a day off, it comes as much earlier.
  private Instant at(LocalDate day) {
    var local = day.atTime(schedule.time());
    var later = local.atZone(schedule.zone());
    return later.toLocalDate().equals(day)
        ? later.toInstant()
        : local.toInstant(schedule.zone().getRules().getOffset(later.toInstant()));
  }

  /// Whether a day may still be one of its days; those that are moved may come later.
  private boolean isWithin(LocalDate day) {
    return schedule.last().filter(day::isAfter).isEmpty();
  }

  private LocalDate first() {
    return schedule.first().with(TemporalAdjusters.nextOrSame(schedule.day()));
  }

  /// How often it has come until a day, at the least.
  private long steps(LocalDate first, LocalDate day) {
    return switch (schedule.rhythm()) {
      case WEEKLY -> ChronoUnit.WEEKS.between(first, day);
      case FORTNIGHTLY -> ChronoUnit.WEEKS.between(first, day) / 2;
      case MONTHLY -> ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1));
    };
  }

  /// The day by the rhythm alone.
  private LocalDate nominal(LocalDate first, long step) {
    return switch (schedule.rhythm()) {
      case WEEKLY -> first.plusWeeks(step);
      case FORTNIGHTLY -> first.plusWeeks(2 * step);
      case MONTHLY -> sameWeekday(first, first.plusMonths(step));
    };
  }

  private static LocalDate sameWeekday(LocalDate first, LocalDate month) {
    int which = (first.getDayOfMonth() - 1) / 7 + 1;
    var day = month.with(TemporalAdjusters.dayOfWeekInMonth(which, first.getDayOfWeek()));
    return day.getMonth() == month.getMonth()
        ? day
        : month.with(TemporalAdjusters.lastInMonth(first.getDayOfWeek()));
  }

  /// The day on which it comes instead; empty when it is left out.
  private Optional<LocalDate> actual(LocalDate day) {
    if (isBreak(day)) {
      return Optional.empty();
    }
    if (!isHoliday(day)) {
      return Optional.of(day);
    }
    return switch (schedule.daysOff().holidays()) {
      case SKIP -> Optional.empty();
      case MOVE ->
          Stream.iterate(day.plusDays(1), d -> d.plusDays(1))
              .limit(6)
              .filter(this::isWorkingDay)
              .findFirst();
    };
  }

  private boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isOff(day);
  }

  private boolean isOff(LocalDate day) {
    return isHoliday(day) || isBreak(day);
  }

  /// A public holiday, or a day on which this group is off like on one.
  private boolean isHoliday(LocalDate day) {
    return holidays.isHoliday(day) || schedule.daysOff().has(day);
  }

  private boolean isBreak(LocalDate day) {
    return schedule.daysOff().breaks().stream().anyMatch(rest -> isIn(rest, day));
  }

  private static boolean isIn(DaysOff.Break rest, LocalDate day) {
    return switch (rest) {
      case WEEK_7 -> day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == 7;
      case JULY -> day.getMonth() == Month.JULY;
      case WEEK_42 -> day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == 42;
    };
  }
}
