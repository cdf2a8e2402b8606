package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.ask.Inquiry;
import dk.traedesten.engine.ask.Promise;
import dk.traedesten.play.Golden;
import dk.traedesten.result.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/// What a person is told before they answer.
class PromiseTest {
  private static final String ALL =
      """
        - ask: all
          of: everyone
          text: {da: Spørg, en: Ask}
          prompts:
            - scale: a-scale
              text: {da: Tal, en: Number}
              from: 1
              to: 10
              low: {da: lidt, en: little}
              high: {da: meget, en: much}
            - free-text: words
              text: {da: Ord, en: Words}
              size: line
          until: everyone
      """;
  private static final String SHOWN =
      """
        - reveal: all-of-it
          text: {da: Se, en: See}
          show:
            - histogram: a-scale
            - answers: words
      """;

  private static Text promise(AnswerVisibility as, int people) {
    var course = Sitting.of(people, Meeting.of(ALL + SHOWN), as).course();
    return Promise.of(course, Inquiry.at(course), new PersonId("p1")).stream()
        .reduce((a, b) -> a.plus(" / ", b))
        .orElseThrow();
  }

  @Test
  void every_promise_reads_as_it_did_in_both_languages() {
    var promises = new LinkedHashMap<String, Text>();
    for (var as : AnswerVisibility.values()) {
      promises.put(as.name().toLowerCase(Locale.ROOT), promise(as, 12));
    }
    promises.put("confidential, four people", promise(AnswerVisibility.CONFIDENTIAL, 4));
    promises.put("confidential, seven people", promise(AnswerVisibility.CONFIDENTIAL, 7));
    promises.put("vote, four people", Promise.ofVote(4, 5));
    promises.put("vote, seven people", Promise.ofVote(7, 5));
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
  void what_nothing_shows_is_promised_to_be_shown_to_nobody() {
    var course = Sitting.of(7, Meeting.of(ALL), AnswerVisibility.NAMED).course();
    assertThat(Promise.of(course, Inquiry.at(course), new PersonId("p1")))
        .singleElement()
        .satisfies(promise ->
            assertThat(promise.en())
                .contains("not shown to anyone in this exercise")
                .doesNotContain("with your name"));
  }

  @Test
  void the_whole_promise_is_told_once_and_a_few_words_after_that() {
    var sitting =
        Sitting.of(
            6,
            Meeting.of(
                ALL
                    + SHOWN
                    + ALL.replace("all", "more").replace("a-scale", "b").replace("words", "w")
                    + SHOWN
                        .replace("all-of-it", "rest")
                        .replace("a-scale", "b")
                        .replace("words", "w")),
            AnswerVisibility.CONFIDENTIAL);
    assertThat(sitting.privately("Bo")).contains("never shown to your colleagues");
    sitting.closed();
    assertThat(sitting.stage().questions(sitting.id("Bo"))).isNotEmpty();
    assertThat(sitting.stage().privately(sitting.id("Bo")).getLast().toString())
        .contains("Never with your name.")
        .doesNotContain("never shown to your colleagues");
  }

  @Test
  void nobody_is_promised_to_be_anonymous() {
    for (var as : AnswerVisibility.values()) {
      for (int people : new int[] {2, 7, 12}) {
        var promise = promise(as, people);
        assertThat(promise.in(Language.DA)).doesNotContainIgnoringCase("anonym");
        assertThat(promise.in(Language.EN)).doesNotContainIgnoringCase("anonym");
      }
    }
  }

  @Test
  void a_group_is_warned_exactly_when_it_is_too_small_for_its_mode() {
    for (var as : List.of(AnswerVisibility.CONFIDENTIAL, AnswerVisibility.ANONYMOUS)) {
      for (int people = 2; people <= 12; people++) {
        assertThat(promise(as, people).en().contains("numbers are shown from"))
            .isEqualTo(people < 5);
        assertThat(promise(AnswerVisibility.NAMED, people).en()).doesNotContain("You are");
      }
    }
  }

  @Test
  void who_writes_words_is_asked_to_leave_out_the_private_life_of_others() {
    var warning = "Please do not write about the health or private life";
    var sitting = Sitting.of(2, Steps.IDEAS);
    assertThat(sitting.privately("Bo")).contains(warning);
    assertThat(Sitting.of(2, Meeting.score("everyone"), AnswerVisibility.NAMED).privately("Bo"))
        .doesNotContain(warning);
  }

  @Test
  void no_question_is_dropped_and_few_decide_each_about_their_own_words() {
    assertThat(asked(AnswerVisibility.CONFIDENTIAL, 9))
        .containsExactly("score", "hope", "trust", "why", "why.shared");
    assertThat(asked(AnswerVisibility.CONFIDENTIAL, 10))
        .containsExactly("score", "hope", "trust", "why");
    assertThat(asked(AnswerVisibility.NAMED, 2)).containsExactly("score", "hope", "trust", "why");
  }

  private static List<String> asked(AnswerVisibility mode, int people) {
    var sitting = Sitting.of(people, Meeting.everything(), mode).closed();
    return sitting.stage().questions(sitting.id("Bo")).getFirst().fields().stream()
        .map(f -> f.id())
        .toList();
  }
}
