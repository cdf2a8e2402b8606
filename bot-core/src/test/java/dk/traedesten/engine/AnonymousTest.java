package dk.traedesten.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Block;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Pseudonym;
import dk.traedesten.result.Value;
import dk.traedesten.spi.Codec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Answers that are kept without a name: nothing that is stored leads back from them.
class AnonymousTest {
  private static final String TWO =
      """
      - ask: first
        of: everyone
        as: anonymous
        text: {da: Først, en: First}
        prompts:
          - free-text: one
            text: {da: Ord, en: Words}
            size: line
        until: facilitator
      - ask: second
        of: everyone
        as: anonymous
        text: {da: Så, en: Then}
        prompts:
          - free-text: two
            text: {da: Ord, en: Words}
            size: line
        until: facilitator
      - talk: after
        text: {da: Bagefter, en: Afterwards}
        prompts:
          - {da: Hvad ser I?, en: What do you see?}
        takes: PT5M
      """;

  private static final List<String> NAMES =
      List.of("Anna", "Bo", "Camilla", "David", "Emma", "Frede", "Gerda", "Hans", "Ida", "Jens");

  private static JsonNode stored(Sitting sitting) {
    return Mappers.JSON.readTree(Codec.write(sitting.stage().session()));
  }

  private static String text(Sitting sitting) {
    return new String(Codec.write(sitting.stage().session()), UTF_8);
  }

  /// The names of everything that stands around some words, from the outside in.
  private static void around(JsonNode node, String words, List<String> path, Set<String> found) {
    if (node.isString() && node.asString().contains(words)) {
      found.addAll(path);
    }
    if (node.isObject()) {
      node.properties()
          .forEach(child -> {
            var deeper = new ArrayList<>(path);
            deeper.add(child.getKey());
            deeper.addAll(
                node.properties().stream()
                    .filter(other -> other.getValue().isString())
                    .map(other -> other.getValue().asString())
                    .filter(value -> !value.contains(words))
                    .toList());
            around(child.getValue(), words, deeper, found);
          });
    }
    if (node.isArray()) {
      node.forEach(child -> around(child, words, path, found));
    }
  }

  private static Set<String> around(Sitting sitting, String words) {
    var found = new TreeSet<String>();
    around(stored(sitting), words, List.of(), found);
    return found;
  }

  @Test
  void nothing_stored_leads_from_a_person_to_their_answer_once_the_step_is_closed() {
    var mixed = Mixed.of(10);
    mixed.answeredBy(mixed.names()).sitting().closed();
    for (var name : mixed.names()) {
      var found = around(mixed.sitting(), Mixed.mark(AnswerVisibility.ANONYMOUS, name));
      assertThat(found).isNotEmpty();
      assertThat(found).noneMatch(word -> word.matches("p\\d+"));
    }
  }

  @Test
  void what_was_being_changed_when_it_closed_is_not_kept_beside_a_name() {
    var sitting = Sitting.of(3, TWO);
    sitting.answer("Bo", "one", new Value.Words("my words"));
    sitting.drafts("Bo", Map.of("one", new Value.Words("my words!")));
    sitting.closed();
    assertThat(text(sitting)).doesNotContain("my words!");
    assertThat(sitting.privately("Bo")).contains("my words!");
  }

  @Test
  void a_step_that_is_left_gives_the_words_back_and_keeps_no_trace_of_them() {
    for (var verb : List.of(Verb.PASS_OVER, Verb.BACK)) {
      var sitting = Sitting.of(3, TWO).closed();
      sitting.answer("Bo", "two", new Value.Words("my words"));
      sitting.drafts("Camilla", Map.of("two", new Value.Words("half a thought")));
      sitting.press("Anna", verb);
      assertThat(text(sitting)).doesNotContain("my words").doesNotContain("half a thought");
      assertThat(sitting.privately("Bo")).contains("my words");
      assertThat(sitting.privately("Camilla")).contains("half a thought");
    }
  }

  @Test
  void the_secret_is_another_and_the_pseudonyms_cannot_be_made_again() {
    var sitting = Sitting.of(3, TWO);
    var before = sitting.course().secret();
    sitting.answer("Bo", "one", new Value.Words("words"));
    sitting.closed();
    assertThat(sitting.course().secret()).isNotEqualTo(before);
    assertThat(text(sitting)).doesNotContain(before);
    var bo = Pseudonym.of(sitting.course().secret(), "first", sitting.id("Bo"));
    assertThat(sitting.course().answers().people()).hasSize(1).doesNotContain(bo);
  }

  @Test
  void the_pseudonyms_of_two_questions_have_nothing_in_common() {
    var sitting = Sitting.of(3, TWO);
    for (var name : List.of("Anna", "Bo", "Camilla")) {
      sitting.answer(name, "one", new Value.Words("x"));
    }
    sitting.closed();
    var first = Set.copyOf(sitting.course().answers().people());
    for (var name : List.of("Anna", "Bo", "Camilla")) {
      sitting.answer(name, "two", new Value.Words("x"));
    }
    sitting.closed();
    assertThat(sitting.course().answers().people()).hasSize(6).containsAll(first);
  }

  @Test
  void the_order_of_answering_leaves_no_trace() {
    var stored =
        new Random(3)
            .ints(4)
            .mapToObj(seed -> {
              var sitting = Sitting.of(10, TWO);
              var names = new ArrayList<>(NAMES);
              Collections.shuffle(names, new Random(seed));
              names.forEach(name -> sitting.answer(name, "one", new Value.Words("from " + name)));
              sitting.closed();
              return new String(Mappers.JSON.writeValueAsBytes(sitting.course().answers()), UTF_8);
            })
            .collect(Collectors.toSet());
    assertThat(stored).hasSize(1);
  }

  @Test
  void an_answer_can_be_seen_and_changed_by_its_person_until_the_step_closes() {
    var sitting = Sitting.of(3, TWO);
    sitting.answer("Bo", "one", new Value.Words("early"));
    assertThat(sitting.form("Bo").given()).containsEntry("one", new Value.Words("early"));
    sitting.answer("Bo", "one", new Value.Words("late"));
    sitting.press("Bo", Verb.MY_ANSWERS);
    assertThat(sitting.privately("Bo")).contains("late");
    sitting.closed();
    assertThat(text(sitting)).contains("late").doesNotContain("early");
    sitting.press("Bo", Verb.MY_ANSWERS);
    assertThat(sitting.stage().privately(sitting.id("Bo")).toString())
        .contains("cannot be found again by anyone");
  }

  @Test
  void it_can_be_taken_back_until_the_step_closes_by_skipping_deleting_and_leaving() {
    for (var verb : List.of(Verb.SKIP, Verb.DELETE_MINE, Verb.LEAVE)) {
      var sitting = Sitting.of(3, TWO);
      sitting.answer("Bo", "one", new Value.Words("taken back"));
      sitting.press("Bo", verb);
      sitting.closed();
      assertThat(text(sitting)).as("%s", verb).doesNotContain("taken back");
    }
  }

  @Test
  void going_back_asks_anew_and_counts_nobody_twice() {
    var sitting = Sitting.of(5, AS_NUMBERS);
    for (var name : NAMES.subList(0, 5)) {
      sitting.answer(name, "n", new Value.Score(name.equals("Bo") ? 2 : 3));
    }
    assertThat(sitting.group()).contains("(5 answers)");
    sitting.press("Anna", Verb.BACK);
    for (var name : NAMES.subList(0, 5)) {
      assertThat(sitting.form(name).given()).as("nobody knows whose it was").isEmpty();
      sitting.answer(name, "n", new Value.Score(name.equals("Bo") ? 5 : 4));
    }
    assertThat(sitting.group()).contains("from 4 to 5 (5 answers)").doesNotContain("(10 answers)");
    assertThat(sitting.course().answers().people()).hasSize(5);
  }

  private static final String AS_NUMBERS =
      """
      - ask: level
        of: everyone
        as: anonymous
        text: {da: Hvor meget?, en: How much?}
        prompts:
          - scale: n
            text: {da: Tal, en: Number}
            from: 1
            to: 5
            low: {da: lidt, en: little}
            high: {da: meget, en: much}
        until: everyone
      - reveal: picture
        text: {da: Billedet, en: The picture}
        show:
          - histogram: n
      - talk: after
        text: {da: Bagefter, en: Afterwards}
        prompts:
          - {da: Hvad ser I?, en: What do you see?}
        takes: PT5M
      """;

  @Test
  void who_has_not_answered_is_never_listed_and_only_they_are_reminded() {
    var sitting = Sitting.of(4, TWO);
    sitting.answer("Bo", "one", new Value.Words("x"));
    sitting.press("Anna", Verb.NUDGE);
    for (var delivery : sitting.stage().log()) {
      for (var block : delivery.message().blocks()) {
        if (block instanceof Block.Progress progress) {
          assertThat(progress.missing()).isEmpty();
        }
      }
    }
    assertThat(sitting.group()).contains("1").doesNotContain("reminder");
    assertThat(sitting.privately("Bo")).doesNotContain("A friendly reminder");
    for (var name : List.of("Anna", "Camilla", "David")) {
      assertThat(sitting.privately(name)).contains("A friendly reminder");
    }
  }

  @Test
  void who_has_answered_is_kept_in_the_order_of_ids_also_while_others_still_write() {
    var sitting = Sitting.of(4, TWO);
    for (var name : List.of("David", "Anna", "Camilla")) {
      sitting.answer(name, "one", new Value.Words("x"));
    }
    var in = ((dk.traedesten.session.WaitState.Asking) sitting.moment()).barrier().in();
    assertThat(in).containsExactly(sitting.id("Anna"), sitting.id("Camilla"), sitting.id("David"));
  }
}
