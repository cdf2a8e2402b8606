package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Plain;
import dk.traedesten.play.Stage;
import dk.traedesten.result.Shown;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Asking a group and waiting for it.
class AskingTest {
  private static final String EVERYONE = "everyone";

  private static Stage asked(int people, String until) {
    var stage = new Stage(people);
    stage.start(Meeting.score(until), Map.of());
    stage.gather();
    return stage;
  }

  private static Reply score(Stage stage, String name, int number) {
    return stage.answer(stage.person(name), "level", Map.of("score", new Value.Score(number)));
  }

  private static WaitState moment(Stage stage) {
    return ((Running) stage.session()).moment();
  }

  private static Shown shown(Stage stage) {
    return java.util.Optional.ofNullable(
            ((Running) stage.session()).course().outcomes().shown().get("score"))
        .orElseThrow();
  }

  private static String text(List<dk.traedesten.message.Message> messages) {
    return String.join(
        "\n", messages.stream().flatMap(m -> Plain.lines(m, Language.EN).stream()).toList());
  }

  @Test
  void the_step_closes_at_once_with_the_last_answer() {
    var stage = asked(3, EVERYONE);
    score(stage, "Anna", 7);
    score(stage, "Bo", 3);
    assertThat(moment(stage)).isInstanceOf(WaitState.Asking.class);
    score(stage, "Camilla", 9);
    assertThat(moment(stage)).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void nobody_sees_an_answer_before_the_reveal() {
    var stage = asked(3, EVERYONE);
    score(stage, "Anna", 7);
    score(stage, "Bo", 3);
    assertThat(text(stage.group())).contains("2/3").doesNotContain("7").doesNotContain("median");
    assertThat(text(stage.privately(stage.person("Camilla")))).doesNotContain("7");
  }

  @Test
  void everyone_sees_the_same_result_with_names_when_that_was_promised() {
    var stage = asked(2, EVERYONE);
    score(stage, "Anna", 7);
    score(stage, "Bo", 3);
    assertThat(text(stage.group())).contains("Median 5").contains("| 7 | Anna |");
  }

  @Test
  void a_late_answer_is_declined_and_changes_nothing() {
    var stage = asked(2, EVERYONE);
    score(stage, "Anna", 7);
    score(stage, "Bo", 3);
    var before = stage.session();
    assertThat(score(stage, "Bo", 10)).isEqualTo(new Reply.Declined(RefusalReason.STEP_IS_OVER));
    assertThat(stage.session()).isEqualTo(before);
  }

  @Test
  void an_answer_can_be_changed_until_the_step_closes() {
    var stage = asked(2, EVERYONE);
    score(stage, "Anna", 2);
    score(stage, "Anna", 8);
    score(stage, "Bo", 8);
    assertThat(shown(stage))
        .isInstanceOfSatisfying(
            Shown.Scores.class, s -> assertThat(s.spread().median()).isEqualTo(8));
  }

  @Test
  void the_receipt_shows_a_person_their_own_answer_and_nobody_elses() {
    var stage = asked(2, EVERYONE);
    score(stage, "Anna", 2);
    var question = stage.questions(stage.person("Anna")).getFirst();
    assertThat(question.given()).containsEntry("score", new Value.Score(2));
    assertThat(stage.questions(stage.person("Bo")).getFirst().given()).isEmpty();
  }

  @Test
  void once_an_answer_is_in_the_promise_stands_in_a_few_words() {
    var stage = asked(2, EVERYONE);
    assertThat(text(stage.privately(stage.person("Anna")))).contains("The exercise");
    score(stage, "Anna", 2);
    assertThat(text(stage.privately(stage.person("Anna"))))
        .contains("with your name")
        .doesNotContain("The exercise, and what the group remembers");
  }

  @Test
  void where_nobody_has_answered_that_is_said_and_nothing_of_names() {
    var stage = asked(2, "[everyone, {after: PT1H}]");
    stage.pass(Duration.ofHours(1));
    assertThat(text(stage.group()))
        .contains("Nobody answered.")
        .doesNotContain("Too few answers", "choose answers with names");
  }

  @Test
  void an_answer_off_the_scale_is_declined_at_its_field() {
    var stage = asked(2, EVERYONE);
    assertThat(score(stage, "Anna", 11))
        .isInstanceOfSatisfying(
            Reply.Declined.class,
            d ->
                assertThat(d.why())
                    .isInstanceOfSatisfying(
                        Rejection.Unfit.class, u -> assertThat(u.field()).isEqualTo("score")));
  }

  @Test
  void an_unknown_field_is_declined() {
    var stage = asked(2, EVERYONE);
    var reply =
        stage.answer(
            stage.person("Anna"),
            "level",
            Map.of("score", new Value.Score(3), "other", new Value.Score(3)));
    assertThat(reply).isInstanceOf(Reply.Declined.class);
  }

  @Test
  void skipping_counts_as_being_in_and_takes_an_answer_back() {
    var stage = asked(2, EVERYONE);
    score(stage, "Anna", 2);
    stage.press(stage.person("Anna"), Verb.SKIP, "level");
    score(stage, "Bo", 9);
    assertThat(shown(stage))
        .isInstanceOfSatisfying(
            Shown.Scores.class, s -> assertThat(s.spread().answers()).isEqualTo(1));
  }

  @Test
  void who_leaves_is_not_waited_for_and_their_answer_goes_with_them() {
    var stage = asked(3, EVERYONE);
    score(stage, "Anna", 7);
    score(stage, "Camilla", 1);
    stage.press(stage.person("Camilla"), Verb.LEAVE, "level");
    score(stage, "Bo", 7);
    assertThat(shown(stage))
        .isInstanceOfSatisfying(
            Shown.Scores.class, s -> assertThat(s.spread().lowest()).isEqualTo(7));
  }

  @Test
  void the_step_closes_when_the_last_one_missing_leaves() {
    var stage = asked(3, EVERYONE);
    score(stage, "Anna", 7);
    score(stage, "Bo", 7);
    stage.press(stage.person("Camilla"), Verb.LEAVE, "level");
    assertThat(moment(stage)).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void who_comes_late_is_asked_and_waited_for() {
    var stage = asked(3, EVERYONE);
    stage.press(stage.person("Camilla"), Verb.LEAVE, "level");
    score(stage, "Anna", 7);
    stage.press(stage.person("Camilla"), Verb.JOIN, "invitation");
    score(stage, "Bo", 7);
    assertThat(moment(stage)).isInstanceOf(WaitState.Asking.class);
    assertThat(stage.questions(stage.person("Camilla"))).hasSize(1);
    score(stage, "Camilla", 5);
    assertThat(moment(stage)).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void a_quorum_closes_the_step() {
    var stage = asked(5, "{quorum: 3}");
    score(stage, "Anna", 7);
    score(stage, "Bo", 7);
    stage.press(stage.person("David"), Verb.SKIP, "level");
    assertThat(moment(stage)).isInstanceOf(WaitState.Asking.class);
    score(stage, "Camilla", 7);
    assertThat(moment(stage)).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void a_deadline_closes_the_step_with_what_there_is() {
    var stage = asked(3, "[everyone, {after: PT1H}]");
    score(stage, "Anna", 7);
    stage.pass(Duration.ofMinutes(59));
    assertThat(moment(stage)).isInstanceOf(WaitState.Asking.class);
    stage.pass(Duration.ofMinutes(2));
    assertThat(moment(stage)).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void a_quorum_and_a_deadline_together_wait_for_both() {
    var stage = asked(5, "{all: [{quorum: 2}, {after: PT1H}]}");
    score(stage, "Anna", 7);
    stage.pass(Duration.ofHours(2));
    assertThat(moment(stage)).isInstanceOf(WaitState.Asking.class);
    score(stage, "Bo", 7);
    assertThat(moment(stage)).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void more_time_moves_the_deadline() {
    var stage = asked(3, "[everyone, {after: PT1H}]");
    stage.press(stage.facilitator(), Verb.EXTEND, "level");
    stage.pass(Duration.ofMinutes(90));
    assertThat(moment(stage)).isInstanceOf(WaitState.Asking.class);
    stage.pass(Duration.ofMinutes(31));
    assertThat(moment(stage)).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void a_step_without_a_deadline_cannot_be_extended() {
    var stage = asked(3, EVERYONE);
    assertThat(stage.press(stage.facilitator(), Verb.EXTEND, "level"))
        .isEqualTo(new Reply.Declined(RefusalReason.NO_TIME_LIMIT));
  }

  @Test
  void only_those_missing_are_reminded() {
    var stage = asked(3, EVERYONE);
    score(stage, "Bo", 7);
    stage.press(stage.facilitator(), Verb.NUDGE, "level");
    assertThat(text(stage.privately(stage.person("Camilla")))).contains("friendly reminder");
    assertThat(text(stage.privately(stage.person("Bo")))).doesNotContain("friendly reminder");
  }

  @Test
  void only_the_facilitator_moves_the_group_on() {
    var stage = asked(3, EVERYONE);
    for (var verb : List.of(Verb.NEXT, Verb.EXTEND, Verb.NUDGE, Verb.END)) {
      assertThat(stage.press(stage.person("Bo"), verb, "level"))
          .isEqualTo(new Reply.Declined(RefusalReason.NOT_FACILITATOR));
    }
    assertThat(moment(stage)).isInstanceOf(WaitState.Asking.class);
  }

  @Test
  void the_facilitator_closes_a_step_before_everyone_is_in() {
    var stage = asked(3, EVERYONE);
    score(stage, "Bo", 7);
    stage.press(stage.facilitator(), Verb.NEXT, "level");
    assertThat(moment(stage)).isInstanceOf(WaitState.Talking.class);
  }

  @Test
  void closing_early_says_how_many_are_missing_and_asks_first() {
    var stage = asked(5, EVERYONE);
    score(stage, "Anna", 7);
    assertThat(main(stage)).doesNotContain(Verb.NEXT);
    stage.pressOnce(stage.facilitator(), Verb.NEXT, "level");
    assertThat(stage.privately(stage.facilitator()))
        .flatExtracting(message -> Plain.lines(message, Language.EN))
        .anyMatch(line -> line.contains("4 are missing. Close anyway?"));
    assertThat(stage.questions(stage.person("Bo"))).isNotEmpty();
    stage.pressOnce(stage.facilitator(), Verb.GO_ON, "level");
    assertThat(stage.questions(stage.person("Bo"))).isEmpty();
  }

  /// What the facilitator's filled buttons do.
  private static List<Verb> main(Stage stage) {
    return stage.buttons(stage.facilitator()).stream()
        .filter(Block.Button::main)
        .map(Block.Button::verb)
        .toList();
  }

  @Test
  void a_button_of_an_earlier_moment_moves_nobody() {
    var stage = asked(2, EVERYONE);
    score(stage, "Anna", 7);
    score(stage, "Bo", 7);
    assertThat(stage.press(stage.facilitator(), Verb.NEXT, "level"))
        .isEqualTo(new Reply.Declined(RefusalReason.ALREADY_CLOSED));
  }

  @Test
  void five_confidential_numbers_are_shown_without_a_name_and_four_are_not_shown() {
    for (int people : List.of(4, 5)) {
      var stage = new Stage(people);
      stage.start(Meeting.score(EVERYONE), AnswerVisibility.CONFIDENTIAL, Map.of());
      stage.gather();
      stage.people().forEach(p -> score(stage, p.name(), 6));
      if (people == 4) {
        assertThat(shown(stage)).isEqualTo(new Shown.TooFew(4, 5));
        assertThat(text(stage.group())).contains("Too few answers").doesNotContain("median");
      } else {
        assertThat(shown(stage))
            .isInstanceOfSatisfying(Shown.Scores.class, s -> assertThat(s.named()).isEmpty());
      }
    }
  }

  @Test
  void a_group_too_small_for_its_mode_is_told_before_it_answers() {
    var stage = new Stage(4);
    stage.start(Meeting.score(EVERYONE), AnswerVisibility.CONFIDENTIAL, Map.of());
    stage.gather();
    assertThat(text(stage.privately(stage.person("Bo"))))
        .contains("You are 4, and numbers are shown from 5 answers on");
  }

  @Test
  void who_writes_among_few_and_ticks_nothing_shares_nothing_however_many_come() {
    var stage = new Stage(9);
    stage.start(Meeting.scoreAndWhy(), AnswerVisibility.CONFIDENTIAL, Map.of());
    stage.gather();
    Map<String, Value> before =
        Map.of("score", new Value.Score(3), "why", new Value.Words("for tiden"));
    assertThat(stage.answer(stage.person("Bo"), "level", before)).isEqualTo(new Reply.Accepted());
    assertThat(stage.questions(stage.person("Bo")).getFirst().given())
        .containsEntry("why", new Value.Words("for tiden"))
        .containsEntry("why.shared", new Value.Picks(Set.of()));
  }

  @Test
  void ending_now_reveals_what_there_is() {
    var stage = asked(3, EVERYONE);
    score(stage, "Bo", 7);
    stage.press(stage.facilitator(), Verb.END, "level");
    assertThat(text(stage.group())).contains("Median 7").contains("The exercise is over");
    assertThat(stage.questions(stage.person("Camilla"))).isEmpty();
  }

  @Test
  void a_stranger_is_told_how_to_join() {
    var stage = asked(2, EVERYONE);
    assertThat(
            stage.answer(
                new dk.traedesten.result.PersonId("stranger"),
                "level",
                Map.of("score", new Value.Score(1))))
        .isEqualTo(new Reply.Declined(RefusalReason.NOT_HERE));
  }

  @Test
  void every_progress_names_who_is_missing() {
    var stage = asked(3, EVERYONE);
    score(stage, "Bo", 7);
    assertThat(
            stage.group().stream()
                .flatMap(m -> m.blocks().stream())
                .filter(Block.Progress.class::isInstance)
                .map(Block.Progress.class::cast)
                .map(Block.Progress::missing))
        .containsExactly(List.of("Anna", "Camilla"));
  }
}
