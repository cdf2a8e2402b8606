package dk.traedesten.group;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.DaysOff;
import dk.traedesten.session.DaysOff.Break;
import dk.traedesten.session.Schedule;
import dk.traedesten.session.Schedule.Rhythm;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);

  private static Schedule schedule(Rhythm rhythm, DayOfWeek day, LocalTime at, LocalDate first) {
    return new Schedule(
        "1",
        new PersonId("anna"),
        "Sammen om de unge",
        AnswerVisibility.CONFIDENTIAL,
        rhythm,
        day,
        at,
        COPENHAGEN,
        first,
        Optional.empty(),
        new DaysOff(DaysOff.Holidays.SKIP, Set.of()),
        Duration.ofDays(2),
        List.of(),
        false,
        Optional.empty());
  }

  private static Schedule until(Schedule s, LocalDate last) {
    return new Schedule(
        s.id(),
        s.facilitator(),
        s.topic(),
        s.mode(),
        s.rhythm(),
        s.day(),
        s.time(),
        s.zone(),
        s.first(),
        Optional.of(last),
        s.daysOff(),
        s.window(),
        s.questions(),
        false,
        s.next());
  }

  private static Schedule in(ZoneId zone, Schedule s) {
    return new Schedule(
        s.id(),
        s.facilitator(),
        s.topic(),
        s.mode(),
        s.rhythm(),
        s.day(),
        s.time(),
        zone,
        s.first(),
        s.last(),
        s.daysOff(),
        s.window(),
        s.questions(),
        false,
        s.next());
  }

  private static Schedule resting(Schedule s, DaysOff.Holidays holidays, Set<Break> breaks) {
    return resting(s, new DaysOff(holidays, breaks));
  }

  private static Schedule resting(Schedule s, DaysOff daysOff) {
    return new Schedule(
        s.id(),
        s.facilitator(),
        s.topic(),
        s.mode(),
        s.rhythm(),
        s.day(),
        s.time(),
        s.zone(),
        s.first(),
        s.last(),
        daysOff,
        s.window(),
        s.questions(),
        false,
        s.next());
  }

  private static List<Instant> first(int count, Schedule schedule, Holidays holidays) {
    var times = new ArrayList<Instant>();
    var occurrences = new Occurrences(schedule, holidays);
    for (var next = occurrences.after(Instant.parse("2026-11-23T00:00:00Z"));
        next.isPresent() && times.size() < count;
        next = occurrences.after(next.get())) {
      times.add(next.get());
    }
    return times;
  }

  private static List<LocalDate> days(int count, Schedule schedule, Holidays holidays) {
    return first(count, schedule, holidays).stream()
        .map(at -> at.atZone(COPENHAGEN).toLocalDate())
        .toList();
  }

  @Test
  void every_week_is_at_the_same_local_time_also_when_the_clocks_change() {
    var weekly = schedule(Rhythm.WEEKLY, TUESDAY, LocalTime.of(9, 0), LocalDate.of(2027, 3, 16));
    assertThat(first(3, weekly, Holidays.NONE))
        .containsExactly(
            Instant.parse("2027-03-16T08:00:00Z"),
            Instant.parse("2027-03-23T08:00:00Z"),
            Instant.parse("2027-03-30T07:00:00Z"));
  }

  @Test
  void a_time_that_does_not_exist_comes_as_soon_as_there_is_one_again() {
    var gap = schedule(Rhythm.WEEKLY, SUNDAY, LocalTime.of(2, 30), LocalDate.of(2027, 3, 28));
    assertThat(first(2, gap, Holidays.NONE))
        .containsExactly(
            Instant.parse("2027-03-28T01:30:00Z"), Instant.parse("2027-04-04T00:30:00Z"));
  }

  @Test
  void a_time_that_is_taken_at_the_end_of_a_day_never_comes_on_the_next_one() {
    var saturday =
        schedule(Rhythm.WEEKLY, SATURDAY, LocalTime.of(23, 30), LocalDate.of(2027, 3, 27));
    assertThat(first(1, in(ZoneId.of("America/Nuuk"), saturday), Holidays.NONE))
        .as("half past ten on the evening before Easter Sunday")
        .containsExactly(Instant.parse("2027-03-28T00:30:00Z"));
  }

  @Test
  void a_time_that_comes_twice_is_taken_once() {
    var twice = schedule(Rhythm.WEEKLY, SUNDAY, LocalTime.of(2, 30), LocalDate.of(2027, 10, 31));
    assertThat(first(2, twice, Holidays.NONE))
        .containsExactly(
            Instant.parse("2027-10-31T00:30:00Z"), Instant.parse("2027-11-07T01:30:00Z"));
  }

  @Test
  void every_second_week_counts_from_the_first() {
    assertThat(
            days(3, schedule(Rhythm.FORTNIGHTLY, MONDAY, LocalTime.NOON, NOVEMBER), Holidays.NONE))
        .containsExactly(NOVEMBER, NOVEMBER.plusWeeks(2), NOVEMBER.plusWeeks(4));
  }

  @Test
  void every_month_is_on_the_same_weekday_and_a_fifth_one_on_the_last() {
    var fourth = schedule(Rhythm.MONTHLY, MONDAY, LocalTime.NOON, NOVEMBER);
    assertThat(days(3, fourth, Holidays.NONE))
        .containsExactly(NOVEMBER, LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 25));
    var fifth = schedule(Rhythm.MONTHLY, MONDAY, LocalTime.NOON, LocalDate.of(2026, 11, 30));
    assertThat(days(3, fifth, Holidays.NONE))
        .containsExactly(
            LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 25));
  }

  @Test
  void a_holiday_is_left_out_or_moved_to_the_next_working_day() {
    Holidays christmas =
        day -> day.getMonthValue() == 12 && Set.of(25, 26).contains(day.getDayOfMonth());
    var fridays = schedule(Rhythm.WEEKLY, FRIDAY, LocalTime.NOON, LocalDate.of(2026, 12, 18));
    assertThat(days(2, fridays, christmas))
        .containsExactly(LocalDate.of(2026, 12, 18), LocalDate.of(2027, 1, 1));
    var moved = resting(fridays, DaysOff.Holidays.MOVE, Set.of());
    assertThat(days(3, moved, christmas))
        .containsExactly(
            LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1));
  }

  @Test
  void breaks_of_the_year_are_left_out_whole() {
    var mondays = schedule(Rhythm.WEEKLY, MONDAY, LocalTime.NOON, LocalDate.of(2027, 2, 8));
    var resting =
        resting(mondays, DaysOff.Holidays.SKIP, Set.of(Break.WEEK_7, Break.JULY, Break.WEEK_42));
    assertThat(days(60, resting, Holidays.NONE))
        .contains(LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 22), LocalDate.of(2027, 6, 28))
        .doesNotContain(LocalDate.of(2027, 2, 15), LocalDate.of(2027, 10, 18))
        .noneMatch(day -> day.getMonthValue() == 7);
  }

  @Test
  void it_ends_with_its_last_day() {
    var mondays = schedule(Rhythm.WEEKLY, MONDAY, LocalTime.NOON, NOVEMBER);
    assertThat(days(9, until(mondays, NOVEMBER.plusDays(14)), Holidays.NONE))
        .containsExactly(NOVEMBER, NOVEMBER.plusWeeks(1), NOVEMBER.plusWeeks(2));
  }

  @Test
  void a_day_the_group_is_off_is_left_out_or_moved_like_a_holiday() {
    var thursdays =
        schedule(Rhythm.WEEKLY, DayOfWeek.THURSDAY, LocalTime.of(9, 0), LocalDate.of(2026, 12, 17));
    var free = Set.of(DaysOff.Free.CHRISTMAS_EVE, DaysOff.Free.NEW_YEARS_EVE);
    assertThat(days(2, thursdays, Holidays.NONE))
        .as("who has not chosen it")
        .contains(LocalDate.of(2026, 12, 24));
    var skipped = resting(thursdays, new DaysOff(DaysOff.Holidays.SKIP, Set.of(), free, Set.of()));
    assertThat(days(2, skipped, Holidays.NONE))
        .containsExactly(LocalDate.of(2026, 12, 17), LocalDate.of(2027, 1, 7));
    var own = Set.of(LocalDate.of(2027, 1, 7), LocalDate.of(2027, 1, 8));
    var moved = resting(thursdays, new DaysOff(DaysOff.Holidays.MOVE, Set.of(), free, own));
    assertThat(days(5, moved, Holidays.NONE))
        .containsExactly(
            LocalDate.of(2026, 12, 17),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 1, 11),
            LocalDate.of(2027, 1, 14));
    var june =
        schedule(Rhythm.WEEKLY, DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalDate.of(2029, 6, 5));
    var constitution =
        new DaysOff(
            DaysOff.Holidays.SKIP, Set.of(), Set.of(DaysOff.Free.CONSTITUTION_DAY), Set.of());
    assertThat(days(1, resting(june, constitution), Holidays.NONE))
        .containsExactly(LocalDate.of(2029, 6, 12));
  }

  @Test
  void days_off_are_read_as_people_write_them_and_written_as_they_are_read() {
    var days =
        WrittenTimes.days("14.5.2027, 24. 12. 2027\n2028-01-03-2028-01-05 og 7.1.2028 – 8.1.2028")
            .orElseThrow();
    assertThat(WrittenTimes.days(days))
        .isEqualTo("14.5.2027, 24.12.2027, 3.1.2028-5.1.2028, 7.1.2028-8.1.2028");
    assertThat(WrittenTimes.days(WrittenTimes.days(days))).contains(days);
    assertThat(WrittenTimes.days("")).contains(Set.of());
    for (var wrong :
        List.of("32.1.2027", "jul", "5.1.2027-3.1.2027", "1.1.2027-1.1.2028", "24.12.")) {
      assertThat(WrittenTimes.days(wrong)).as(wrong).isEmpty();
    }
  }
}
