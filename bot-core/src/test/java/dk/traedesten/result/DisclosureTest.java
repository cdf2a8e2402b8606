package dk.traedesten.result;

import static dk.traedesten.result.Ask.CHOICE;
import static dk.traedesten.result.Ask.ITEMS;
import static dk.traedesten.result.Ask.MATRIX;
import static dk.traedesten.result.Ask.SCALE;
import static dk.traedesten.result.Ask.WORDS;
import static dk.traedesten.result.Ask.disclosure;
import static dk.traedesten.result.Ask.people;
import static dk.traedesten.result.Ask.said;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Prompt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The one read point: what a group may see of what its people answered.
class DisclosureTest {

  static Stream<Arguments> promptsUnderEveryPromise() {
    record Case(Prompt prompt, IntFunction<Value> answer, int confidential) {}
    var cases =
        List.of(
            new Case(SCALE, i -> new Value.Score(1 + i % 10), 5),
            new Case(CHOICE, i -> new Value.Pick(i % 2 == 0 ? "good" : "bad"), 5),
            new Case(MATRIX, i -> ratings(1 + i % 5), 5),
            new Case(WORDS, i -> new Value.Words("ord " + i), 10),
            new Case(ITEMS, i -> new Value.Entries(List.of("a " + i, "b " + i)), 10));
    return cases.stream()
        .flatMap(c ->
            Stream.of(AnswerVisibility.values())
                .filter(AnswerVisibility::forTheGroup)
                .map(as ->
                    Arguments.of(
                        c.prompt(), c.answer(), as, as.hidesNames() ? c.confidential() : 1)));
  }

  private static Value ratings(int n) {
    return new Value.Ratings(
        Map.of("calm", Map.of("seen", n, "felt", n), "pace", Map.of("seen", n, "felt", n)));
  }

  @ParameterizedTest(name = "{0} {2}: {3}")
  @MethodSource("promptsUnderEveryPromise")
  void one_answer_fewer_than_needed_is_shown_to_nobody(
      Prompt prompt, IntFunction<Value> answer, AnswerVisibility as, int needed) {
    assertThat(disclosure(people(needed - 1, prompt, answer)).of(prompt, prompt.id(), as))
        .isEqualTo(new Shown.TooFew(needed - 1, needed));
  }

  @ParameterizedTest(name = "{0} {2}: {3}")
  @MethodSource("promptsUnderEveryPromise")
  void as_many_as_needed_are_shown(
      Prompt prompt, IntFunction<Value> answer, AnswerVisibility as, int needed) {
    var disclosure = disclosure(people(needed, prompt, answer));
    assertThat(disclosure.of(prompt, prompt.id(), as)).isNotInstanceOf(Shown.TooFew.class);
    assertThat(disclosure.needed(prompt, as)).isEqualTo(needed);
  }

  @ParameterizedTest(name = "{0} {2}: {3}")
  @MethodSource("promptsUnderEveryPromise")
  void a_name_stands_with_an_answer_only_where_that_was_promised(
      Prompt prompt, IntFunction<Value> answer, AnswerVisibility as, int needed) {
    var shown = disclosure(people(12, prompt, answer)).of(prompt, prompt.id(), as).toString();
    boolean names = shown.contains("PersonId");
    boolean mayHaveNames = !as.hidesNames() && prompt != CHOICE && prompt != MATRIX;
    assertThat(names).isEqualTo(mayHaveNames);
  }

  @Test
  void answers_to_other_prompts_do_not_make_up_for_those_that_are_missing() {
    var answers =
        people(4, SCALE, _ -> new Value.Score(3)).and(people(9, WORDS, _ -> new Value.Words("o")));
    assertThat(disclosure(answers).of(SCALE, SCALE.id(), AnswerVisibility.CONFIDENTIAL))
        .isEqualTo(new Shown.TooFew(4, 5));
  }

  @Test
  void an_organisations_own_thresholds_are_kept() {
    var three = people(3, SCALE, _ -> new Value.Score(3));
    assertThat(
            new Disclosure(three, new Thresholds(3, 5))
                .of(SCALE, SCALE.id(), AnswerVisibility.CONFIDENTIAL))
        .isInstanceOf(Shown.Scores.class);
    assertThat(
            new Disclosure(three, new Thresholds(4, 5))
                .of(SCALE, SCALE.id(), AnswerVisibility.CONFIDENTIAL))
        .isEqualTo(new Shown.TooFew(3, 4));
  }

  @Test
  void the_order_of_words_tells_nothing_of_who_wrote_or_when() {
    var words = List.of("æble", "Ananas", " banan", "ananas", "citron", "banan");
    for (int seed = 0; seed < 50; seed++) {
      var shuffled = new ArrayList<>(words);
      Collections.shuffle(shuffled, new Random(seed));
      var answers = people(shuffled.size(), WORDS, i -> new Value.Words(shuffled.get(i)));
      assertThat(
              new Disclosure(answers, new Thresholds(3, 5))
                  .of(WORDS, WORDS.id(), AnswerVisibility.CONFIDENTIAL))
          .isEqualTo(
              new Shown.Statements(
                  List.of(
                      said("Ananas"),
                      said("ananas"),
                      said("banan"),
                      said("banan"),
                      said("citron"),
                      said("æble"))));
    }
  }

  @Test
  void one_persons_several_words_do_not_stand_together() {
    var answers =
        people(2, ITEMS, i -> new Value.Entries(i == 0 ? List.of("a", "c") : List.of("b", "d")));
    assertThat(disclosure(answers).of(ITEMS, ITEMS.id(), AnswerVisibility.NAMED))
        .isEqualTo(
            new Shown.Statements(
                List.of(said("a", "p0"), said("b", "p1"), said("c", "p0"), said("d", "p1"))));
  }

  @Test
  void the_same_words_of_two_stand_in_the_order_of_their_names() {
    for (var first : List.of("p0", "p1")) {
      var second = first.equals("p0") ? "p1" : "p0";
      var answers =
          Answers.NONE
              .with(new PersonId(first), Map.of("why", new Value.Words("ja")))
              .with(new PersonId(second), Map.of("why", new Value.Words("ja")));
      assertThat(disclosure(answers).of(WORDS, WORDS.id(), AnswerVisibility.NAMED))
          .isEqualTo(new Shown.Statements(List.of(said("ja", "p0"), said("ja", "p1"))));
    }
  }

  @Test
  void options_nobody_chose_are_counted_as_none() {
    assertThat(
            disclosure(people(5, CHOICE, _ -> new Value.Pick("bad")))
                .of(CHOICE, CHOICE.id(), AnswerVisibility.CONFIDENTIAL))
        .isEqualTo(new Shown.Choices(Map.of("good", 0, "bad", 5)));
  }

  @Test
  void a_cell_of_a_matrix_with_too_few_numbers_is_left_out() {
    var answers =
        people(
            6,
            MATRIX,
            i ->
                i < 4
                    ? ratings(2)
                    : new Value.Ratings(
                        Map.of(
                            "calm",
                            Map.of("seen", 5),
                            "pace",
                            i == 4 ? Map.of("felt", 1) : Map.of())));
    assertThat(disclosure(answers).of(MATRIX, MATRIX.id(), AnswerVisibility.CONFIDENTIAL))
        .isInstanceOfSatisfying(
            Shown.Ratings.class,
            r -> {
              assertThat(cells(r, "calm")).containsOnlyKeys("seen");
              assertThat(cells(r, "pace")).containsOnlyKeys("felt");
              assertThat(cells(r, "calm").values())
                  .extracting(Distribution::answers)
                  .containsExactly(6);
            });
  }

  private static Map<String, Distribution> cells(Shown.Ratings ratings, String row) {
    return ratings.rows().getOrDefault(row, Map.of());
  }

  @Test
  void a_tally_counts_every_entry_and_no_vote_for_what_is_not_there() {
    var votes =
        Answers.NONE
            .with(new PersonId("a"), Map.of("vote", new Value.Dots(Map.of("e1", 2, "e2", 1))))
            .with(new PersonId("b"), Map.of("vote", new Value.Dots(Map.of("e1", 1))));
    assertThat(disclosure(votes).tally("vote", List.of("e3", "e1", "e2")))
        .containsExactly(Map.entry("e3", 0), Map.entry("e1", 3), Map.entry("e2", 1));
  }

  @Test
  void an_objection_has_its_holders_name_and_a_yes_has_none() {
    var answers =
        Answers.NONE
            .with(new PersonId("a"), Map.of("consent", new Value.Consent(true, "")))
            .with(new PersonId("b"), Map.of("consent", new Value.Consent(false, "nej, fordi")));
    assertThat(disclosure(answers).objections("consent")).containsExactly(said("nej, fordi", "b"));
  }

  @Test
  void only_what_was_said_openly_is_read_openly() {
    var who = new PersonId("p0");
    var disclosure = disclosure(people(1, SCALE, _ -> new Value.Score(3)));
    assertThat(disclosure.openly(AnswerVisibility.OPEN, who, "score"))
        .isEqualTo(Optional.of(new Value.Score(3)));
    assertThat(disclosure.openly(AnswerVisibility.NAMED, who, "score")).isEmpty();
    assertThat(disclosure.openly(AnswerVisibility.CONFIDENTIAL, who, "score")).isEmpty();
    assertThat(disclosure.openly(AnswerVisibility.OPEN, who, "other")).isEmpty();
  }

  @Test
  void those_farthest_out_are_all_who_share_the_lowest_or_the_highest_number() {
    var scores = List.of(5, 2, 9, 2, 6);
    var answers = people(5, SCALE, i -> new Value.Score(scores.get(i)));
    assertThat(disclosure(answers).farthest("score", AnswerVisibility.CONFIDENTIAL))
        .containsExactly(new PersonId("p1"), new PersonId("p2"), new PersonId("p3"));
    assertThat(
            disclosure(people(5, SCALE, _ -> new Value.Score(4)))
                .farthest("score", AnswerVisibility.CONFIDENTIAL))
        .isEmpty();
    assertThat(disclosure(Answers.NONE).farthest("score", AnswerVisibility.CONFIDENTIAL)).isEmpty();
  }

  @Test
  void who_answered_is_told_without_what() {
    var disclosure = disclosure(people(2, SCALE, _ -> new Value.Score(3)));
    assertThat(disclosure.respondents("score"))
        .containsExactly(new PersonId("p0"), new PersonId("p1"));
    assertThat(disclosure.respondents("other")).isEmpty();
  }
}
