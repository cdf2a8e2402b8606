package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.Participant.Part;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Who gets to see what, for every promise, side by side in one question.
class PromisesKeptTest {
  @Test
  void before_the_step_closes_nobody_sees_anything_but_what_is_open() {
    var mixed = Mixed.of(10);
    mixed.answeredBy(mixed.names());
    for (var as : Mixed.MODES) {
      for (var name : mixed.names()) {
        if (as == AnswerVisibility.OPEN) {
          mixed.assertReaders(as, name, name, "#");
        } else {
          mixed.assertReaders(as, name, name);
        }
      }
    }
  }

  @Test
  void after_it_each_promise_has_its_own_readers() {
    var mixed = Mixed.of(10);
    mixed.answeredBy(mixed.names()).sitting().closed();
    for (var name : mixed.names()) {
      for (var as :
          new AnswerVisibility[] {
            AnswerVisibility.OPEN,
            AnswerVisibility.NAMED,
            AnswerVisibility.CONFIDENTIAL,
            AnswerVisibility.ANONYMOUS
          }) {
        mixed.assertReaders(as, name, name, "#");
      }
      mixed.assertReaders(AnswerVisibility.OWN_ONLY, name, name);
      if (name.equals("Anna")) {
        mixed.assertReaders(AnswerVisibility.FACILITATOR_ONLY, name, "Anna");
      } else {
        mixed.assertReaders(AnswerVisibility.FACILITATOR_ONLY, name, name, "Anna");
      }
    }
  }

  @Test
  void names_stand_only_with_what_was_promised_to_be_named() {
    var mixed = Mixed.of(10);
    mixed.answeredBy(mixed.names()).sitting().closed();
    for (var name : mixed.names()) {
      assertThat(mixed.stoodWithName(AnswerVisibility.OPEN, name)).isTrue();
      assertThat(mixed.stoodWithName(AnswerVisibility.NAMED, name)).isTrue();
      assertThat(mixed.stoodWithName(AnswerVisibility.CONFIDENTIAL, name)).isFalse();
      assertThat(mixed.stoodWithName(AnswerVisibility.ANONYMOUS, name)).isFalse();
    }
  }

  @Test
  void words_without_names_that_few_have_not_shared_are_seen_by_nobody_else() {
    var mixed = Mixed.of(9);
    mixed.answeredBy(mixed.names()).sitting().closed();
    for (var name : mixed.names()) {
      mixed.assertReaders(AnswerVisibility.CONFIDENTIAL, name, name);
      mixed.assertReaders(AnswerVisibility.ANONYMOUS, name, name);
      mixed.assertReaders(AnswerVisibility.NAMED, name, name, "#");
    }
  }

  @Test
  void what_is_for_the_facilitator_is_for_the_one_who_was_named_when_people_answered() {
    var mixed = Mixed.of(4);
    var sitting = mixed.sitting();
    mixed.answeredBy(mixed.names());
    sitting.aside("Anna", Verb.HAND_OVER, new Value.Person(sitting.id("Bo")));
    sitting.press("Bo", Verb.NEXT);
    mixed.assertReaders(AnswerVisibility.FACILITATOR_ONLY, "Camilla", "Camilla", "Anna");
  }

  @Test
  void who_takes_over_from_a_facilitator_who_is_away_reads_nothing_that_was_for_the_other() {
    var mixed = Mixed.of(4);
    var sitting = mixed.sitting();
    mixed.answeredBy(mixed.names());
    sitting.stage().pass(java.time.Duration.ofHours(2));
    assertThat(sitting.press("Bo", Verb.TAKE_OVER)).isEqualTo(new Reply.Accepted());
    sitting.press("Bo", Verb.NEXT);
    mixed.assertReaders(AnswerVisibility.FACILITATOR_ONLY, "Camilla", "Camilla", "Anna");
    assertThat(sitting.privately("Bo")).contains("Words, own-only");
  }

  @Test
  void a_deputy_leads_and_does_not_read_what_is_for_the_facilitator() {
    var mixed = Mixed.of(4);
    var sitting = mixed.sitting();
    sitting.aside("Anna", Verb.DEPUTY, new Value.Person(sitting.id("Bo")));
    mixed.answeredBy(mixed.names());
    sitting.press("Bo", Verb.NEXT);
    mixed.assertReaders(AnswerVisibility.FACILITATOR_ONLY, "Camilla", "Camilla", "Anna");
  }

  private static final String TURNS =
      """
      - repeat: turns
        over: people
        roles: {speaker: this, listeners: others}
        steps:
          - ask: response
            of: listeners
            as: turn-only
            text: {da: "Til {each}", en: "To {each}"}
            prompts:
              - free-text: heard
                text: {da: Hvad hørte du?, en: What did you hear?}
                size: line
            until: everyone
          - reveal: given
            text: {da: Givet, en: Given}
            show:
              - answers: heard
      """;

  @Test
  void what_is_for_the_one_whose_turn_it_is_reaches_only_them_each_time() {
    var sitting = Sitting.of(3, TURNS);
    var names = new String[] {"Anna", "Bo", "Camilla"};
    for (var turn : names) {
      for (var other : names) {
        if (!other.equals(turn)) {
          sitting.answer(other, "heard", new Value.Words("from %s to %s".formatted(other, turn)));
        }
      }
    }
    assertThat(sitting.isOver()).isTrue();
    assertThat(sitting.group()).doesNotContain("from ");
    for (var delivery : sitting.stage().log()) {
      for (var turn : names) {
        for (var other : names) {
          var words = "from %s to %s".formatted(other, turn);
          if (Mixed.text(delivery).contains(words)) {
            assertThat(delivery.to().id())
                .as(words)
                .isIn(sitting.id(other).value(), sitting.id(turn).value());
          }
        }
      }
    }
    assertThat(sitting.privately("Anna")).contains("from Bo to Anna", "from Camilla to Anna");
  }

  private static String sensitive(String kind) {
    return """
    - ask: level
      of: everyone
      as: confidential
      text: {da: Hvor meget?, en: How much?}
      prompts:
    %s
      until: everyone
    - reveal: picture
      text: {da: Billedet, en: The picture}
      show:
        - answers: it
    - talk: after
      text: {da: Bagefter, en: Afterwards}
      prompts:
        - {da: Hvad ser I?, en: What do you see?}
      takes: PT5M
    """
        .formatted(kind.indent(4).stripTrailing());
  }

  private static final String SCALE =
      """
      - scale: it
        text: {da: Tal, en: Number}
        from: 1
        to: 10
        low: {da: lidt, en: little}
        high: {da: meget, en: much}
        sensitive: true
      """;
  private static final String CHOICE =
      """
      - choice: it
        text: {da: Valg, en: Choice}
        options:
          - {id: a, text: {da: A, en: A}}
          - {id: b, text: {da: B, en: B}}
        sensitive: true
      """;
  private static final String MATRIX =
      """
      - matrix: it
        text: {da: Tal, en: Numbers}
        rows:
          - {id: one, text: {da: Den ene, en: The one}}
          - {id: other, text: {da: Den anden, en: The other}}
        columns:
          - {id: c, text: {da: C, en: C}, from: 1, to: 5, low: {da: lidt, en: little}, high: {da: meget, en: much}}
        sensitive: true
      """;

  private static String shown(String kind, Value... answers) {
    var sitting = Sitting.of(answers.length, sensitive(kind));
    var people = sitting.stage().people();
    for (int i = 0; i < answers.length; i++) {
      sitting.answer(people.get(i).name(), "it", answers[i]);
    }
    return sitting.group();
  }

  private static Value ratings(int one, int other) {
    return new Value.Ratings(Map.of("one", Map.of("c", one), "other", Map.of("c", other)));
  }

  @Test
  void that_all_answered_alike_is_not_told_where_it_is_sensitive() {
    var three = new Value.Score(3);
    assertThat(shown(SCALE, three, three, three, three, three))
        .contains("The middle of your answers: about 3 (5 answers).")
        .isEqualTo(shown(SCALE, three, three, three, three, new Value.Score(4)));
    var a = new Value.Pick("a");
    assertThat(shown(CHOICE, a, a, a, a, a))
        .contains("Chosen by most: ")
        .isEqualTo(shown(CHOICE, a, a, a, a, new Value.Pick("b")));
  }

  @Test
  void a_row_on_which_all_are_alike_looks_like_every_other() {
    var group =
        shown(MATRIX, ratings(1, 2), ratings(1, 3), ratings(1, 4), ratings(1, 2), ratings(1, 2));
    assertThat(group)
        .contains("The other: about 2 (5 answers).", "The one: about 1 (5 answers).")
        .isEqualTo(
            shown(
                MATRIX, ratings(1, 2), ratings(2, 3), ratings(1, 4), ratings(1, 2), ratings(1, 2)));
  }

  private static Sitting led(Part part, AnswerVisibility mode, int people) {
    var stage = new dk.traedesten.play.Stage(people);
    stage.takesPart("Anna", part);
    stage.start(Meeting.score("everyone"), mode, Map.of());
    stage.gather();
    return new Sitting(stage);
  }

  @Test
  void a_leaders_answer_shown_apart_is_not_counted_and_has_their_name() {
    var sitting = led(Part.APART, AnswerVisibility.CONFIDENTIAL, 6);
    sitting.answer("Anna", "score", new Value.Score(10));
    for (var name : new String[] {"Bo", "Camilla", "David", "Emma", "Frede"}) {
      sitting.answer(name, "score", new Value.Score(name.equals("Bo") ? 1 : 2));
    }
    assertThat(sitting.group())
        .contains("from 1 to 2 (5 answers)")
        .contains("Shown apart")
        .contains("Anna")
        .doesNotContain("from 1 to 10");
  }

  @Test
  void a_leader_apart_is_promised_what_is_kept_and_the_others_their_own() {
    var sitting = led(Part.APART, AnswerVisibility.CONFIDENTIAL, 6);
    assertThat(sitting.privately("Anna"))
        .contains("shown apart from the others")
        .doesNotContain("never shown to your colleagues");
    assertThat(sitting.privately("Bo")).contains("never shown to your colleagues");
    sitting.press("Anna", Verb.WHO_SEES);
    assertThat(sitting.stage().privately(sitting.id("Anna")).getLast().toString())
        .contains("shown apart from the others");
  }

  @Test
  void a_group_is_told_it_is_too_small_when_its_leader_is_not_counted() {
    assertThat(led(Part.APART, AnswerVisibility.CONFIDENTIAL, 5).privately("Bo"))
        .contains("You are 4, and numbers are shown from 5 answers on");
    assertThat(led(Part.MEMBER, AnswerVisibility.CONFIDENTIAL, 5).privately("Bo"))
        .doesNotContain("You are");
  }

  @Test
  void a_leader_who_only_watches_is_not_asked_and_not_waited_for() {
    var sitting = led(Part.SPECTATOR, AnswerVisibility.NAMED, 3);
    assertThat(sitting.stage().questions(sitting.id("Anna"))).isEmpty();
    assertThat(sitting.answer("Anna", "score", new Value.Score(1)))
        .isEqualTo(Sitting.no(RefusalReason.NOT_FOR_YOU));
    sitting.answer("Bo", "score", new Value.Score(4));
    sitting.answer("Camilla", "score", new Value.Score(6));
    assertThat(sitting.group()).contains("from 4 to 6 (2 answers)");
  }
}
