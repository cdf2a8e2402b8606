package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Text;
import dk.traedesten.play.Stage;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Samples;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How today's result, median 6 from 1 to 10 by five people, stands against what was before.
class ComparingTest {
  private static final String OVER_TIME =
      """
      - reveal: over-time
        text: {da: Over tid, en: Over time}
        show:
          - trend: score
            beside: check-in
      """;

  private final Sitting sitting = new Sitting(new Stage(5));

  /// One result in November.
  private record Before(
      int day, String series, boolean baseline, int version, int score, int to, int people) {
    static Before of(int day, int score) {
      return new Before(day, "commitment", false, 1, score, 10, 5);
    }

    Before asBaseline() {
      return new Before(day, series, true, version, score, to, people);
    }

    Before ofVersion(int other) {
      return new Before(day, series, baseline, other, score, to, people);
    }

    Before upTo(int other) {
      return new Before(day, series, baseline, version, score, other, people);
    }

    Before by(int others) {
      return new Before(day, series, baseline, version, score, to, others);
    }

    Before in(String other) {
      return new Before(day, other, baseline, version, score, to, people);
    }

    Memory.Point point() {
      return new Memory.Point(
          Instant.parse("2026-11-%02dT08:00:00Z".formatted(day)),
          new SessionId(Stage.GROUP, "s-" + day),
          series,
          baseline,
          version,
          Distribution.of(Collections.nCopies(people, score), 1, to),
          IntStream.range(0, people)
              .mapToObj(i -> new PersonId("p" + i))
              .collect(Collectors.<PersonId>toSet()),
          people);
    }
  }

  private String today(Before... points) {
    return today(List.of(), points);
  }

  private String today(List<Remembered> also, Before... points) {
    var turn = Samples.turn(new SessionId(Stage.GROUP, "earlier"), 0, "earlier");
    also.forEach(turn::remembering);
    List.of(points).forEach(before -> turn.remembering(before.point()));
    sitting.stage().store().commit(turn.commit());
    sitting.stage().start(Meeting.scoreThen(OVER_TIME), AnswerVisibility.CONFIDENTIAL, Map.of());
    sitting.stage().gather();
    for (int i = 0; i < 5; i++) {
      sitting.answer(sitting.stage().people().get(i).name(), "score", new Value.Score(4 + i));
    }
    return sitting.group();
  }

  @Test
  void today_stands_against_the_time_before_and_against_the_baseline() {
    assertThat(today(Before.of(2, 8).asBaseline(), Before.of(16, 5)))
        .contains(
            "Since the result of 2026-11-16: up from median 5 to 6",
            "Since your baseline of 2026-11-02: down from median 8 to 6");
  }

  @Test
  void what_has_not_changed_is_said_to_be_unchanged() {
    assertThat(today(Before.of(16, 6)))
        .contains("Since the result of 2026-11-16: unchanged, median 6");
  }

  @Test
  void a_baseline_that_was_the_time_before_is_told_once() {
    assertThat(today(Before.of(16, 8).asBaseline()))
        .contains("Since your baseline of 2026-11-16: down from median 8 to 6")
        .doesNotContain("Since the result of");
  }

  @Test
  void without_a_baseline_nothing_is_said_of_one() {
    assertThat(today(Before.of(16, 8))).contains("Since the result of").doesNotContain("baseline");
  }

  @Test
  void nearly_the_same_people_are_compared_by_what_was_told_of_each() {
    assertThat(today(Before.of(2, 9).asBaseline().by(6), Before.of(16, 3).by(6)))
        .contains(
            "Since the result of 2026-11-16: up from median 3 to about 6",
            "Since your baseline of 2026-11-02: down from median 9 to about 6");
  }

  @Test
  void a_baseline_of_another_version_is_never_held_against_todays() {
    assertThat(today(Before.of(2, 9).asBaseline().ofVersion(0), Before.of(16, 5)))
        .contains("Your baseline of 2026-11-02 was measured with another version")
        .doesNotContain("median 9");
  }

  @Test
  void the_same_series_on_another_scale_is_never_mixed_in() {
    assertThat(today(Before.of(2, 4).asBaseline().upTo(7), Before.of(16, 5)))
        .contains("Your baseline of 2026-11-02 was measured with another version", "another scale")
        .doesNotContain("median 4");
  }

  @Test
  void another_exercise_on_another_scale_stands_beside_and_says_so() {
    var checkIn =
        new Memory.Met(
            Instant.parse("2026-11-12T08:00:00Z"),
            new SessionId(Stage.GROUP, "s-12"),
            "check-in",
            new Text("Check-in", "Check-in"),
            "",
            true);
    assertThat(today(List.of(checkIn), Before.of(12, 5).in("check-in").upTo(7)))
        .contains(
            "The latest “Check-in” of 2026-11-12: median 5 on a scale from 1 to 7. The scales differ")
        .contains("your first measurement");
  }
}
