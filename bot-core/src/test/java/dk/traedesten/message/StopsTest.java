package dk.traedesten.message;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Where something is missing in a trend.
class StopsTest {
  private static final LocalDate START = LocalDate.of(2026, 11, 2);

  /// What lies between measurements on these days, counted from the first.
  private static List<Stop> missing(int... days) {
    return stops(List.of(), days).stream().filter(Stop.Nothing.class::isInstance).toList();
  }

  private static List<Stop> stops(List<LocalDate> notComparable, int... days) {
    return Stops.of(
        new Chart.Trend(
            Text.same("Commitment"),
            1,
            10,
            IntStream.of(days).mapToObj(StopsTest::moment).toList(),
            notComparable,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Chart.Moment moment(int day) {
    return new Chart.Moment(START.plusDays(day), 6, 5, 7, 5, 5);
  }

  private static Stop nothing(int from, int until) {
    return new Stop.Nothing(START.plusDays(from), START.plusDays(until));
  }

  @Test
  void a_week_left_out_of_a_weekly_pulse_is_missing() {
    assertThat(missing(0, 7, 14, 28)).containsExactly(nothing(14, 28));
  }

  @Test
  void a_pulse_some_days_late_is_not_missing() {
    assertThat(missing(0, 7, 17, 24)).isEmpty();
    assertThat(missing(0, 7, 18, 25)).containsExactly(nothing(7, 18));
  }

  @Test
  void a_monthly_pulse_misses_nothing_between_its_months() {
    assertThat(missing(0, 30, 61, 91)).isEmpty();
    assertThat(missing(0, 30, 61, 122)).containsExactly(nothing(61, 122));
  }

  @Test
  void two_exercises_in_one_week_make_no_rhythm() {
    assertThat(missing(0, 1, 8)).isEmpty();
    assertThat(missing(0, 0, 7)).isEmpty();
  }

  @Test
  void one_measurement_or_two_know_of_nothing_missing() {
    assertThat(missing(0)).isEmpty();
    assertThat(missing(0, 200)).isEmpty();
  }

  @Test
  void what_may_not_be_compared_was_measured_all_the_same() {
    var stops = stops(List.of(START.plusDays(14)), 0, 7, 21);
    assertThat(stops)
        .containsExactly(
            new Stop.Measured(moment(0)),
            new Stop.Measured(moment(7)),
            new Stop.NotComparable(START.plusDays(14)),
            new Stop.Measured(moment(21)));
  }

  @Test
  void a_line_joins_nothing_across_what_is_missing_or_may_not_be_compared() {
    assertThat(Stops.joined(stops(List.of(START.plusDays(14)), 0, 7, 21, 42, 49)))
        .containsExactly(
            List.of(moment(0), moment(7)), List.of(moment(21)), List.of(moment(42), moment(49)));
  }
}
