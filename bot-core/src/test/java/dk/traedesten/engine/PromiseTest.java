package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Prompt.Column;
import dk.traedesten.dialog.Prompt.Size;
import dk.traedesten.dialog.Text;
import dk.traedesten.play.Golden;
import dk.traedesten.result.Answers;
import dk.traedesten.result.Disclosure;
import dk.traedesten.result.Thresholds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/// What a person is told before they answer.
class PromiseTest {
  private static final Text Q = Text.same("?");
  private static final Disclosure NOTHING = new Disclosure(Answers.NONE, Thresholds.USUAL);
  private static final Prompt SCALE =
      new Prompt.Scale("scale", Q, false, 1, 10, Q, Q, Optional.empty());
  private static final Prompt WORDS =
      new Prompt.FreeText("words", Q, false, Size.LINE, Optional.empty());
  private static final List<Prompt> ALL =
      List.of(
          SCALE,
          WORDS,
          new Prompt.Items("items", Q, false, 3),
          new Prompt.Choice("choice", Q, false, List.of(new Option("a", Q), new Option("b", Q))),
          new Prompt.Matrix(
              "matrix",
              Q,
              false,
              List.of(new Option("a", Q)),
              Optional.empty(),
              List.of(new Column("x", Q, 1, 5, Q, Q))));

  private static Text promise(As as, int people, Prompt... prompts) {
    return Promise.of(as, List.of(prompts), NOTHING, people);
  }

  @Test
  void every_promise_reads_as_it_did_in_both_languages() {
    var promises = new LinkedHashMap<String, Text>();
    for (var as : As.values()) {
      promises.put(as.name().toLowerCase(Locale.ROOT), promise(as, 12, SCALE, WORDS));
    }
    for (var prompt : ALL) {
      promises.put(
          "confidential, four people, " + prompt.id(), promise(As.CONFIDENTIAL, 4, prompt));
    }
    promises.put("confidential, seven people", promise(As.CONFIDENTIAL, 7, SCALE, WORDS));
    promises.put("vote", Promise.ofVote());
    promises.put("consent", Promise.ofConsent());
    Golden.assertKept("promises.md", page(promises));
  }

  private static String page(Map<String, Text> promises) {
    var page = new StringJoiner("\n", "# What people are told before they answer\n", "\n");
    promises.forEach((when, text) -> {
      page.add("\n## " + when + "\n");
      for (var language : Language.values()) {
        page.add("- " + language.name().toLowerCase(Locale.ROOT) + ": " + text.in(language));
      }
    });
    return page.toString();
  }

  @Test
  void every_kind_of_prompt_is_tried_here() {
    assertThat(ALL.stream().map(Object::getClass))
        .containsExactlyInAnyOrder(Prompt.class.getPermittedSubclasses());
  }

  @Test
  void nobody_is_promised_to_be_anonymous() {
    for (var as : As.values()) {
      for (int people : new int[] {2, 7, 12}) {
        var promise = promise(as, people, ALL.toArray(Prompt[]::new));
        assertThat(promise.in(Language.DA)).doesNotContainIgnoringCase("anonym");
        assertThat(promise.in(Language.EN)).doesNotContainIgnoringCase("anonym");
      }
    }
  }

  @Test
  void a_group_is_warned_exactly_when_it_is_too_small_for_its_mode() {
    for (int people = 2; people <= 12; people++) {
      assertThat(promise(As.CONFIDENTIAL, people, SCALE).en().contains("You are " + people))
          .isEqualTo(people < 5);
      assertThat(promise(As.CONFIDENTIAL, people, WORDS).en().contains("You are " + people))
          .isEqualTo(people < 10);
      assertThat(promise(As.NAMED, people, SCALE, WORDS).en()).doesNotContain("You are");
    }
  }

  @Test
  void who_writes_words_is_asked_to_leave_out_the_private_life_of_others() {
    var warning = "Please do not write about the health or private life";
    var sitting = Sitting.of(2, Steps.IDEAS);
    assertThat(sitting.privately("Bo")).contains(warning);
    assertThat(Sitting.of(2, Meeting.score("everyone"), As.NAMED).privately("Bo"))
        .doesNotContain(warning);
  }

  @Test
  void words_that_nobody_would_see_are_not_asked_for_where_they_may_be_left_out() {
    assertThat(asked(As.CONFIDENTIAL, 9)).containsExactly("score", "hope", "trust");
    assertThat(asked(As.CONFIDENTIAL, 10)).containsExactly("score", "hope", "trust", "why");
    assertThat(asked(As.NAMED, 2)).containsExactly("score", "hope", "trust", "why");
  }

  private static List<String> asked(As mode, int people) {
    var sitting = Sitting.of(people, Meeting.everything(), mode).closed();
    return sitting.stage().questions(sitting.id("Bo")).getFirst().fields().stream()
        .map(f -> f.id())
        .toList();
  }
}
