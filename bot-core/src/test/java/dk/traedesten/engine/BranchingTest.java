package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.play.Stage;
import dk.traedesten.result.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Taking one way or the other, depending on what has been shown.
class BranchingTest {
  private static final String WAYS =
      """
      - branch: ways
        when: %s
        then:
          - say: yes-way
            to: everyone
            text: {da: Det er så., en: It is so.}
        otherwise:
          - say: no-way
            to: everyone
            text: {da: Det er ikke så., en: It is not so.}
        unknown:
          - say: nobody-knows
            to: everyone
            text: {da: Det ved ingen., en: Nobody can say.}
      """;

  /// Whether the group took the first way after these answers.
  private static boolean holds(String condition, AnswerVisibility mode, int... scores) {
    return wayTaken(
        Sitting.of(scores.length, Meeting.scoreThen(WAYS.formatted(condition)), mode), scores);
  }

  private static boolean wayTaken(Sitting sitting, int... scores) {
    for (int i = 0; i < scores.length; i++) {
      sitting.answer(sitting.stage().people().get(i).name(), "score", new Value.Score(scores[i]));
    }
    assertThat(sitting.isOver()).isTrue();
    return sitting.group().lastIndexOf("It is so.") > sitting.group().lastIndexOf("It is not so.");
  }

  @Test
  void a_group_far_apart_goes_another_way_than_one_close_together() {
    var farApart = "score.max - score.min >= 4";
    assertThat(holds(farApart, AnswerVisibility.NAMED, 3, 7)).isTrue();
    assertThat(holds(farApart, AnswerVisibility.NAMED, 3, 6)).isFalse();
  }

  @Test
  void every_number_of_a_result_can_be_asked_about() {
    for (var so :
        new String[] {
          "score.n == 4.0",
          "score.median == 5.5",
          "score.min == 2.0",
          "score.max == 10.0",
          "score.spread == 4.5",
          "group.size == 4.0"
        }) {
      assertThat(holds(so, AnswerVisibility.NAMED, 2, 5, 6, 10)).as(so).isTrue();
    }
  }

  @Test
  void a_condition_over_what_is_not_shown_goes_a_way_of_its_own_and_so_does_its_opposite() {
    for (var condition : new String[] {"score.max > 5", "score.max <= 5", "'!(score.max > 5)'"}) {
      var four =
          Sitting.of(
              4, Meeting.scoreThen(WAYS.formatted(condition)), AnswerVisibility.CONFIDENTIAL);
      wayTaken(four, 9, 9, 9, 9);
      assertThat(four.group()).as(condition).contains("Nobody can say.");
      assertThat(four.group()).doesNotContain("It is so.", "It is not so.");
    }
    assertThat(holds("score.max > 5", AnswerVisibility.CONFIDENTIAL, 9, 9, 9, 9, 9)).isTrue();
  }

  /// Read so from a session that was started before there was such a way.
  @Test
  void without_a_way_for_what_is_not_shown_nothing_is_said_and_the_walk_goes_on() {
    var steps = WAYS.formatted("score.max > 5");
    var without = steps.substring(0, steps.indexOf("  unknown:")) + "  unknown: []\n";
    var four = Sitting.of(4, Meeting.scoreThen(without), AnswerVisibility.CONFIDENTIAL);
    wayTaken(four, 9, 9, 9, 9);
    assertThat(four.group()).doesNotContain("It is so.", "It is not so.", "Nobody can say.");
  }

  @Test
  void a_setting_decides_from_the_start() {
    for (var form : new String[] {"long", "short"}) {
      var stage = new Stage(2);
      stage.start(Meeting.everything(), Map.of("form", form));
      assertThat(stage.session().brief().settings()).containsEntry("form", form);
    }
    var stage = new Stage(2);
    stage.start(Meeting.everything(), Map.of());
    assertThat(stage.session().brief().settings()).containsEntry("form", "long");
  }

  @Test
  void what_the_group_measured_before_can_be_asked_about() {
    var higher = Meeting.scoreThen(WAYS.formatted("score.median > before.commitment.median"));
    var stage = new Stage(2);
    assertThat(wayTaken(started(stage, higher), 6, 6)).as("nothing was measured before").isFalse();
    assertThat(wayTaken(started(stage, higher), 7, 7)).isTrue();
    assertThat(wayTaken(started(stage, higher), 7, 7)).isFalse();
  }

  private static Sitting started(Stage stage, dk.traedesten.dialog.Dialog dialog) {
    stage.start(dialog, Map.of());
    stage.gather();
    return new Sitting(stage);
  }

  @Test
  void the_walk_goes_on_behind_a_branch_whichever_way_was_taken() {
    var steps =
        WAYS.formatted("score.median > 5")
            + """
            - say: behind
              to: everyone
              text: {da: Bagefter., en: Afterwards.}
            """;
    for (int score : new int[] {2, 8}) {
      var sitting = Sitting.of(2, Meeting.scoreThen(steps), AnswerVisibility.NAMED);
      wayTaken(sitting, score, score);
      assertThat(sitting.group()).contains("Afterwards.");
    }
  }
}
