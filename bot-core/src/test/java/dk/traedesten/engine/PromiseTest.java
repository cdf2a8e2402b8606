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

  private static Text promise(AnswerVisibility as, int people) {
    var course = Sitting.of(people, Meeting.of(ALL), as).course();
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
        assertThat(promise(as, people).en().contains("words are shown from"))
            .isEqualTo(people < 10);
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
  void words_that_nobody_would_see_are_not_asked_for_where_they_may_be_left_out() {
    assertThat(asked(AnswerVisibility.CONFIDENTIAL, 9)).containsExactly("score", "hope", "trust");
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
