package dk.traedesten.group;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.message.Chart;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.Grain;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Point;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Samples;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The sample group shows numbers without names from four answers on.
class TrendSeriesTest {
  private static Point point(int week, int version, int to, String people) {
    Set<PersonId> respondents =
        people
            .chars()
            .mapToObj(letter -> new PersonId(String.valueOf((char) letter)))
            .collect(Collectors.toSet());
    return new Point(
        Samples.NOON.plus(Duration.ofDays(7L * week)),
        new SessionId(Life.GROUP, "s" + week),
        "commitment",
        week == 0,
        version,
        Distribution.of(List.of(3, 4, 4, 5, 5), 1, to),
        respondents,
        6);
  }

  private static Chart.Trend curve(Point... points) {
    return TrendSeries.all(Samples.GROUP, new Memory(List.of(points)), new Catalogue(List.of()))
        .getFirst()
        .trend();
  }

  @Test
  void the_same_people_stand_beside_each_other() {
    var trend = curve(point(0, 1, 10, "abcde"), point(1, 1, 10, "abcde"));
    assertThat(trend.moments()).hasSize(2);
    assertThat(trend.notComparable()).isEmpty();
    assertThat(trend.baseline()).hasValue(4.0);
  }

  @Test
  void nearly_the_same_people_stand_there_as_the_group_was_shown_them() {
    var coarse = point(1, 1, 10, "abcdf");
    var told = coarse.spread().told(Grain.THIRD);
    var trend = curve(point(0, 1, 10, "abcde"), with(coarse, told), point(2, 1, 10, "ghijk"));
    assertThat(trend.moments()).hasSize(3);
    assertThat(trend.moments().get(1).coarse()).hasValue(new Chart.Moment.Coarse(Grain.THIRD, 1));
    assertThat(trend.moments().get(1).lower()).isEqualTo(1);
    assertThat(trend.moments().get(1).upper()).isEqualTo(4);
    assertThat(trend.baseline()).hasValue(4.0);
  }

  @Test
  void a_baseline_without_a_number_is_no_line_in_the_picture() {
    var first = point(0, 1, 10, "abcde");
    var trend = curve(with(first, first.spread().told(Grain.THIRD)), point(1, 1, 10, "abcde"));
    assertThat(trend.baseline()).isEmpty();
  }

  private static Point with(Point p, Distribution spread) {
    return new Point(
        p.at(),
        p.session(),
        p.series(),
        p.baseline(),
        p.version(),
        spread,
        p.respondents(),
        p.asked());
  }

  @Test
  void other_versions_and_other_scales_of_a_question_are_never_mixed() {
    assertThat(curve(point(0, 1, 10, "abcde"), point(1, 2, 10, "abcde")).moments()).hasSize(1);
    var scales = curve(point(0, 1, 5, "abcde"), point(1, 1, 10, "abcde"));
    assertThat(scales.moments()).hasSize(1);
    assertThat(scales.changed()).hasValue(LocalDate.of(2026, 11, 30));
  }
}
