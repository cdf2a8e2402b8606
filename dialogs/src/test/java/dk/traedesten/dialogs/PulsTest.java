package dk.traedesten.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block;
import dk.traedesten.message.Field;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Guesses;
import dk.traedesten.play.Plain;
import dk.traedesten.play.Stage;
import dk.traedesten.result.Value;
import dk.traedesten.session.Memory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the group remembers from one exercise to the next.
class PulsTest {
  private Stage stage = new Stage(5);
  private final Random random = new Random(3);

  /// Everyone gives this number, and writes what comes to mind.
  private void walk(String dialog, AnswerVisibility mode, int score) {
    stage.start(EveryDialogTest.read(Path.of(dialog + ".yaml")), mode, Map.of());
    stage.gather();
    while (!stage.isOver()) {
      if (!someoneAnswers(score)) {
        stage.buttons(stage.facilitator()).stream()
            .filter(b -> b.verb() == Verb.NEXT)
            .reduce((_, last) -> last)
            .ifPresent(b -> stage.press(stage.facilitator(), Verb.NEXT, b.moment()));
      }
    }
  }

  private boolean someoneAnswers(int score) {
    for (var person : stage.people()) {
      for (var question : stage.questions(person.id())) {
        if (question.given().isEmpty()) {
          var given = new HashMap<>(Guesses.answer(question, random));
          given.replaceAll((id, v) -> scale(question, id) >= score ? new Value.Score(score) : v);
          given.replaceAll((_, v) -> v instanceof Value.Consent ? new Value.Consent(true, "") : v);
          stage.answer(person.id(), question.moment(), given);
          return true;
        }
      }
    }
    return false;
  }

  /// How far a scale goes; 0 when it is none.
  private static int scale(Block.Question question, String id) {
    return question.fields().stream()
        .filter(field -> field.id().equals(id))
        .mapToInt(field -> field instanceof Field.ScaleField scale ? scale.to() : 0)
        .findFirst()
        .orElse(0);
  }

  private String told() {
    return String.join(
        "\n", stage.group().stream().flatMap(m -> Plain.lines(m, Language.EN).stream()).toList());
  }

  private String agreement() {
    return stage.store().memory(Stage.TENANT, Stage.GROUP).wording("when-it-slips").orElseThrow();
  }

  @Test
  void a_pulse_stands_beside_the_commitment_it_is_compared_with() {
    walk("commitment", AnswerVisibility.CONFIDENTIAL, 8);
    walk("puls", AnswerVisibility.CONFIDENTIAL, 7);
    assertThat(told())
        .contains("median 8, 5 of 5 answered", "median 7, 5 of 5 answered")
        .containsPattern("Since your baseline of \\S+: down from median 8 to 7");
    assertThat(stage.store().memory(Stage.TENANT, Stage.GROUP).series("commitment"))
        .extracting(p -> p.spread().median())
        .containsExactly(8.0, 7.0);
  }

  @Test
  void a_pulse_stands_beside_the_last_check_in_whose_scale_is_another() {
    walk("check-in", AnswerVisibility.CONFIDENTIAL, 5);
    walk("puls", AnswerVisibility.CONFIDENTIAL, 7);
    assertThat(told())
        .containsPattern("The latest “Check-in.*” of \\S+: median 5 on a scale from 1 to 7")
        .contains("The scales differ");
  }

  @Test
  void a_drop_of_two_brings_the_groups_own_agreement_up() {
    walk("commitment", AnswerVisibility.CONFIDENTIAL, 8);
    walk("puls", AnswerVisibility.CONFIDENTIAL, 6);
    assertThat(told()).contains("The pulse has dropped", agreement());
  }

  @Test
  void a_drop_of_one_does_not() {
    walk("commitment", AnswerVisibility.CONFIDENTIAL, 8);
    walk("puls", AnswerVisibility.CONFIDENTIAL, 7);
    assertThat(told()).doesNotContain("The pulse has dropped");
  }

  @Test
  void a_drop_without_an_agreement_asks_the_group_to_make_one() {
    walk("puls", AnswerVisibility.CONFIDENTIAL, 8);
    walk("puls", AnswerVisibility.CONFIDENTIAL, 5);
    assertThat(told()).contains("You have not yet agreed what to do").doesNotContain("“…”");
  }

  @Test
  void the_first_pulse_has_nothing_to_be_compared_with() {
    walk("puls", AnswerVisibility.CONFIDENTIAL, 2);
    assertThat(told()).contains("your first measurement").doesNotContain("The pulse has dropped");
  }

  @Test
  void six_and_then_five_are_told_the_middle_of_their_answers_and_that_it_has_dropped() {
    stage = new Stage(6);
    walk("puls", AnswerVisibility.CONFIDENTIAL, 8);
    pulseWithout("Frede", 2, 2, 2, 2, 2);
    assertThat(told())
        .contains("The middle of your answers: about 2 (5 answers).", "could be worked out")
        .contains("The pulse has dropped since last time. It is now about 2.")
        .doesNotContain("2 × 5");
  }

  @Test
  void the_trend_lives_where_one_of_six_is_away_every_second_week() {
    stage = new Stage(6);
    pulse(5, 6, 7, 7, 8, 8);
    pulseWithout("Frede", 5, 6, 7, 7, 8);
    pulse(6, 6, 7, 8, 8, 9);
    pulseWithout("Anna", 6, 7, 8, 8, 9);
    pulse(6, 6, 7, 8, 8, 9);
    var points = stage.store().memory(Stage.TENANT, Stage.GROUP).series("commitment");
    assertThat(points).hasSize(5);
    assertThat(points.stream().map(point -> point.spread().isWhole()))
        .containsExactly(true, false, false, false, false);
    assertThat(points).allMatch(point -> point.spread().hasMedian());
    assertThat(told()).contains("about 7", "about 8", "median 7").doesNotContain("not shown");
  }

  @Test
  void a_rounded_number_claims_no_fall_that_may_not_be_one() {
    stage = new Stage(6);
    pulse(8, 8, 8, 8, 8, 8);
    pulseWithout("Frede", 6, 6, 6, 6, 6);
    assertThat(told())
        .contains("The pulse is lower than last time. It is now about 6.")
        .containsPattern("Since the result of \\S+: down from median 8 to about 6")
        .doesNotContain("The pulse has dropped", "at least two");
  }

  @Test
  void two_rounded_numbers_are_not_called_unchanged() {
    stage = new Stage(6);
    pulse(7, 7, 7, 7, 7, 7);
    pulseWithout("Frede", 7, 7, 7, 7, 7);
    assertThat(told()).contains("about the same, about 7").doesNotContain("unchanged");
  }

  private void pulse(int... scores) {
    stage.start(
        EveryDialogTest.read(Path.of("puls.yaml")), AnswerVisibility.CONFIDENTIAL, Map.of());
    stage.gather();
    answer(List.of("Anna", "Bo", "Camilla", "David", "Emma", "Frede"), scores);
    finish();
  }

  private void pulseWithout(String away, int... scores) {
    stage.start(
        EveryDialogTest.read(Path.of("puls.yaml")), AnswerVisibility.CONFIDENTIAL, Map.of());
    stage.gather();
    stage.press(stage.person(away), Verb.LEAVE, "pulse");
    answer(
        Stream.of("Anna", "Bo", "Camilla", "David", "Emma", "Frede")
            .filter(name -> !name.equals(away))
            .toList(),
        scores);
    finish();
  }

  private void answer(List<String> names, int... scores) {
    for (int i = 0; i < scores.length; i++) {
      stage.answer(
          stage.person(names.get(i)), "pulse", Map.of("score", new Value.Score(scores[i])));
    }
  }

  private void finish() {
    while (!stage.isOver()) {
      var next =
          stage.buttons(stage.facilitator()).stream()
              .filter(b -> b.verb() == Verb.NEXT)
              .reduce((_, last) -> last);
      if (next.isEmpty()) {
        return;
      }
      stage.press(stage.facilitator(), Verb.NEXT, next.get().moment());
    }
  }

  @Test
  void four_answers_are_too_few_and_leave_nothing_in_the_series() {
    walk("puls", AnswerVisibility.CONFIDENTIAL, 8);
    stage.start(
        EveryDialogTest.read(Path.of("puls.yaml")), AnswerVisibility.CONFIDENTIAL, Map.of());
    stage.gather();
    stage.press(stage.person("Emma"), Verb.LEAVE, "pulse");
    assertThat(stage.store().memory(Stage.TENANT, Stage.GROUP).of(Memory.Wording.class)).isEmpty();
    assertThat(stage.store().memory(Stage.TENANT, Stage.GROUP).series("commitment")).hasSize(1);
    for (var name : List.of("Anna", "Bo", "Camilla", "David")) {
      stage.answer(stage.person(name), "pulse", Map.of("score", new Value.Score(5)));
    }
    assertThat(told())
        .contains("Too few answers to show without names (4")
        .doesNotContain("median 5");
  }
}
