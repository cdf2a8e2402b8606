package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.message.Block;
import dk.traedesten.message.Chart;
import dk.traedesten.play.Stage;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.Grain;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the group measured before, beside today's result.
class TrendingTest {
  private static final String OVER_TIME =
      """
      - reveal: over-time
        text: {da: Over tid, en: Over time}
        show:
          - trend: score
      """;
  private static final String LOW =
      """
      - branch: low
        when: score.median %s group.%s
        then:
          - say: low-now
            to: everyone
            text: {da: Lavt., en: Low.}
        unknown: []
      """;
  private static final int OLDER = 0;
  private static final int TODAYS = 1;

  private final Sitting sitting = new Sitting(new Stage(5));

  private void remembers(Remembered... all) {
    var turn = Samples.turn(new SessionId(Stage.GROUP, "earlier"), 0, "earlier");
    List.of(all).forEach(turn::remembering);
    sitting.stage().store().commit(turn.commit());
  }

  /// All five answered this on a day in November.
  private static Memory.Point point(int day, int version, int score) {
    return point(day, version, score, 5);
  }

  private static Memory.Point point(int day, int version, int score, int people) {
    return new Memory.Point(
        Instant.parse("2026-11-%02dT08:00:00Z".formatted(day)),
        new SessionId(Stage.GROUP, "s-" + day),
        "commitment",
        false,
        version,
        Distribution.of(Collections.nCopies(people, score), 1, 10),
        IntStream.range(0, people)
            .mapToObj(i -> new PersonId("p" + i))
            .collect(Collectors.<PersonId>toSet()),
        people);
  }

  private static Memory.Limit limit(int median) {
    return new Memory.Limit(Instant.parse("2026-11-01T08:00:00Z"), Optional.of(median));
  }

  /// Today, the 23rd, they answer from 4 to 8.
  private Optional<Chart.Trend> today(String steps) {
    sitting
        .stage()
        .start(Meeting.scoreThen(OVER_TIME + steps), AnswerVisibility.CONFIDENTIAL, Map.of());
    sitting.stage().gather();
    for (int i = 0; i < 5; i++) {
      sitting.answer(sitting.stage().people().get(i).name(), "score", new Value.Score(4 + i));
    }
    return sitting.stage().group().stream()
        .flatMap(message -> message.blocks().stream())
        .flatMap(block ->
            block instanceof Block.Picture(Chart.Trend trend)
                ? Optional.of(trend).stream()
                : Optional.<Chart.Trend>empty().stream())
        .findFirst();
  }

  private static LocalDate november(int day) {
    return LocalDate.of(2026, 11, day);
  }

  @Test
  void a_point_has_the_middle_half_of_its_answers_and_who_were_asked() {
    remembers(point(16, TODAYS, 7));
    assertThat(today("").orElseThrow().moments())
        .containsExactly(
            new Chart.Moment(november(16), 7, 7, 7, 5, 5),
            new Chart.Moment(november(23), 6, 5, 7, 5, 5));
  }

  /// The sixth answered 3 as they all did, so nobody learns anything from the middle of today's
  /// five.
  @Test
  void beside_a_result_of_nearly_the_same_people_only_the_middle_is_told() {
    remembers(point(9, TODAYS, 7), point(16, TODAYS, 3, 6));
    var trend = today("").orElseThrow();
    assertThat(trend.moments())
        .extracting(Chart.Moment::day)
        .containsExactly(november(9), november(16), november(23));
    assertThat(trend.moments().getLast().coarse())
        .hasValue(new Chart.Moment.Coarse(Grain.ROUNDED, 2));
    assertThat(sitting.group())
        .contains("2026-11-16: median 3", "2026-11-23: about 6, 5 of 5 answered")
        .contains("single answers could be worked out")
        .doesNotContain("Spread: 4");
  }

  @Test
  void a_day_on_which_nothing_could_be_shown_stands_there_without_a_number() {
    remembers(
        point(9, TODAYS, 7),
        new Memory.NotShown(
            Instant.parse("2026-11-16T08:00:00Z"),
            new SessionId(Stage.GROUP, "s-16"),
            "commitment",
            TODAYS));
    assertThat(today("").orElseThrow().notComparable()).containsExactly(november(16));
    assertThat(sitting.group()).contains("2026-11-16: measured, but not shown");
  }

  @Test
  void the_day_on_which_the_question_changed_is_marked_and_older_numbers_are_not_shown() {
    remembers(point(2, OLDER, 9), point(9, TODAYS, 7), point(16, TODAYS, 7));
    var trend = today("").orElseThrow();
    assertThat(trend.changed()).hasValue(november(9));
    assertThat(trend.moments()).hasSize(3);
    assertThat(sitting.group()).contains("From 2026-11-09 on").doesNotContain("median 9");
  }

  @Test
  void the_first_time_with_a_changed_question_is_told_as_such() {
    remembers(point(16, OLDER, 9));
    assertThat(today("")).isEmpty();
    assertThat(sitting.group())
        .contains("first time you measure with the new version")
        .doesNotContain("median 9");
  }

  @Test
  void a_question_that_never_changed_has_no_mark() {
    remembers(point(9, TODAYS, 7), point(16, OLDER, 7));
    assertThat(today("").orElseThrow().changed()).isEmpty();
  }

  @Test
  void the_groups_own_limit_stands_beside_the_scale_that_the_exercise_sets_beside_it() {
    remembers(limit(5), point(16, TODAYS, 7));
    assertThat(today(LOW.formatted("<", "limit")).orElseThrow().limit()).hasValue(5);
    assertThat(sitting.group()).contains("Your own limit: median 5");
  }

  @Test
  void the_groups_own_limit_says_nothing_about_a_scale_that_is_not_set_beside_it() {
    remembers(limit(5), point(16, TODAYS, 7));
    assertThat(today(LOW.formatted("<", "size")).orElseThrow().limit()).isEmpty();
  }
}
