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
class ChartInWordsTest {
  private static final Text T = Text.same("Titel");
  private static final Distribution SPREAD = Distribution.of(List.of(2, 3, 3, 8), 1, 10);

  private static String da(Chart chart) {
    return ChartInWords.of(chart).in(Language.DA);
  }

  private static String en(Chart chart) {
    return ChartInWords.of(chart).in(Language.EN);
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

  private static LocalDate november(int day) {
    return LocalDate.of(2026, 11, day);
  }

  private static Chart.Moment moment(LocalDate day) {
    return new Chart.Moment(day, 6.5, 5, 8, 7, 9);
  }

  private static Chart.Trend trend(List<Chart.Moment> moments) {
    return new Chart.Trend(
        T, 1, 10, moments, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void each_moment_of_a_trend_says_how_many_answered_and_how_far_they_lie_apart() {
    var chart = trend(List.of(moment(november(3))));
    assertThat(en(chart))
        .isEqualTo("2026-11-03: median 6.5, 7 of 9 answered (78%); the middle half from 5 to 8");
    assertThat(da(chart))
        .isEqualTo(
            "3.11.2026: median 6,5, 7 af 9 svarede (78\u00A0%); den midterste halvdel fra 5 til 8");
  }

  @Test
  void nothing_needless_is_said_when_all_answered_alike_or_only_one_was_asked() {
    assertThat(en(trend(List.of(new Chart.Moment(november(3), 7, 7, 7, 5, 5)))))
        .isEqualTo("2026-11-03: median 7, 5 of 5 answered; all of the middle half at 7");
    assertThat(en(trend(List.of(new Chart.Moment(november(3), 7, 7, 7, 1, 1)))))
        .isEqualTo("2026-11-03: median 7, 1 of 1 answered");
  }

  @Test
  void a_trend_says_in_their_order_what_is_missing_and_why() {
    var chart =
        new Chart.Trend(
            T,
            1,
            10,
            List.of(moment(november(2)), moment(november(9)), moment(november(30))),
            List.of(november(16)),
            Optional.of(november(2)),
            Optional.of(7.0),
            Optional.of(5));
    assertThat(en(chart).lines().map(line -> line.replaceAll(": median 6.5.*", ": …")))
        .containsExactly(
            "From 2026-11-02 on, the question is a new version; older results cannot be compared and are left out",
            "2026-11-02: …",
            "2026-11-09: …",
            "2026-11-16: measured, but not shown",
            "Nothing was measured between 2026-11-16 and 2026-11-30",
            "2026-11-30: …",
            "The baseline: median 7",
            "Your own limit: median 5");
    assertThat(da(chart).lines())
        .contains(
            "Fra 2.11.2026 gælder en ny udgave af spørgsmålet; ældre målinger kan ikke sammenlignes og er ikke med",
            "16.11.2026: målt, men vises ikke",
            "Mellem 16.11.2026 og 30.11.2026 er der ikke målt noget",
            "Jeres egen grænse: median 5");
  }

  @Test
  void how_today_stands_is_said_first_and_in_both_languages() {
    var chart =
        new Chart.Trend(
            T,
            1,
            10,
            List.of(moment(november(9)), moment(november(30))),
            List.of(),
            Optional.empty(),
            Optional.of(7.0),
            Optional.empty(),
            List.of(
                new Comparison.Withheld(Comparison.Against.LAST, november(9)),
                new Comparison.Same(Comparison.Against.BASELINE, november(2), 7, false),
                new Comparison.Other(Text.same("Check-in"), november(3), 5, false, 1, 7)));
    assertThat(da(chart).lines())
        .startsWith(
            "Målingen den 9.11.2026 kan ikke sammenlignes med i dag",
            "Siden jeres udgangspunkt fra den 2.11.2026: ned fra median 7 til 6,5",
            "Seneste »Check-in« den 3.11.2026: median 5 på en skala fra 1 til 7. Skalaerne er forskellige, så tallene kan ikke holdes direkte op mod hinanden")
        .noneMatch(line -> line.startsWith("Udgangspunktet"));
    assertThat(en(chart))
        .startsWith("The result of 2026-11-09 may not be compared with today")
        .contains("Since your baseline of 2026-11-02: down from median 7 to 6.5");
  }

  @Test
  void one_answer_is_not_several() {
    var one = Distribution.of(List.of(3), 1, 10);
    assertThat(en(new Chart.Bars(T, List.of(new Chart.Bar(T, one))))).contains("(1 answer)");
  }
}
