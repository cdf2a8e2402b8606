package dk.traedesten.message;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.Distribution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Charts in words.
class DescribedTest {
  private static final Text T = Text.same("Titel");
  private static final Distribution SPREAD = Distribution.of(List.of(2, 3, 3, 8), 1, 10);

  private static String da(Chart chart) {
    return Described.of(chart).in(Language.DA);
  }

  private static String en(Chart chart) {
    return Described.of(chart).in(Language.EN);
  }

  @Test
  void a_histogram_says_its_middle_its_ends_and_every_number_that_was_chosen() {
    var chart = new Chart.Histogram(T, SPREAD, T, T, Optional.empty());
    assertThat(en(chart))
        .isEqualTo(
            "Median 3, from 2 to 8 (4 answers). Spread: 2\u00A0×\u00A01, 3\u00A0×\u00A02, 8\u00A0×\u00A01.");
    assertThat(da(chart))
        .isEqualTo(
            "Median 3, fra 2 til 8 (4 svar). Fordelt: 2\u00A0×\u00A01, 3\u00A0×\u00A02, 8\u00A0×\u00A01.");
  }

  @Test
  void half_numbers_are_written_as_people_write_them() {
    var half = Distribution.of(List.of(3, 4), 1, 10);
    var chart = new Chart.Bars(T, List.of(new Chart.Bar(Text.same("Ro"), half)));
    assertThat(en(chart)).isEqualTo("Ro: median 3.5, from 3 to 4 (2 answers).");
    assertThat(da(chart)).isEqualTo("Ro: median 3,5, fra 3 til 4 (2 svar).");
  }

  @Test
  void each_bar_and_each_axis_has_its_line() {
    var bars = List.of(new Chart.Bar(Text.same("Ro"), SPREAD), new Chart.Bar(T, SPREAD));
    assertThat(en(new Chart.Bars(T, bars)).lines()).hasSize(2);
    assertThat(en(new Chart.Radar(T, bars)).lines()).hasSize(2);
  }

  @Test
  void a_point_in_the_marked_corner_is_named_so() {
    var axis = new Chart.Axis(Text.same("Indsats"), 1, 5, T, T);
    var up = new Chart.Axis(Text.same("Virkning"), 1, 5, T, T);
    var chart =
        new Chart.Scatter(
            T,
            axis,
            up,
            Text.same("Begynd her"),
            List.of(
                new Chart.Point(Text.same("Ring"), 1.5, 4, true),
                new Chart.Point(Text.same("Byg"), 5, 4, false)));
    assertThat(en(chart))
        .isEqualTo("Ring: Indsats 1.5, Virkning 4 — Begynd her\nByg: Indsats 5, Virkning 4");
    assertThat(da(chart)).startsWith("Ring: Indsats 1,5, Virkning 4");
  }

  @Test
  void each_moment_of_a_trend_says_how_many_answered() {
    var chart =
        new Chart.Trend(
            T,
            1,
            10,
            List.of(new Chart.Moment(LocalDate.of(2026, 11, 3), 6.5, 7, 9)),
            Optional.empty());
    assertThat(en(chart)).isEqualTo("2026-11-03: median 6.5, 7 of 9 answered");
    assertThat(da(chart)).isEqualTo("3.11.2026: median 6,5, 7 af 9 svarede");
  }

  @Test
  void one_answer_is_not_several() {
    var one = Distribution.of(List.of(3), 1, 10);
    assertThat(en(new Chart.Bars(T, List.of(new Chart.Bar(T, one))))).contains("(1 answer)");
  }
}
