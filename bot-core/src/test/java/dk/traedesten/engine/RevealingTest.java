package dk.traedesten.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Shown;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Showing everyone the same at the same moment, and never anything else afterwards.
class RevealingTest {
  private static final String EARLIER = "2026-11-23: median 4, 6 of 6 answered";
  private static final String WORDS =
      """
      - ask: words
        of: everyone
        text: {da: Hvad ser du?, en: What do you see?}
        prompts:
          - free-text: seen
            text: {da: Jeg ser, en: I see}
            size: line
        until: everyone
      - reveal: said
        text: {da: I ser, en: You see}
        show:
          - answers: seen
      - talk: after
        text: {da: Bagefter, en: Afterwards}
        prompts:
          - {da: Hvad så?, en: What then?}
        takes: PT5M
      """;

  private static Sitting said(int people, String more, AnswerVisibility mode) {
    var sitting = Sitting.of(people, Meeting.of(WORDS + more), mode);
    for (int i = 0; i < people; i++) {
      sitting.answer(
          sitting.stage().people().get(i).name(),
          "seen",
          new Value.Words("noget " + (char) ('a' + i)));
    }
    return sitting;
  }

  @Test
  void what_was_shown_stays_when_somebody_leaves_later() {
    var sitting = Sitting.of(3, Meeting.score("everyone"), AnswerVisibility.NAMED);
    for (var name : List.of("Anna", "Bo", "Camilla")) {
      sitting.answer(name, "score", new Value.Score(name.length()));
    }
    var before = sitting.course().outcomes().shown();
    var group = sitting.stage().group().get(2);
    sitting.press("Camilla", Verb.LEAVE);
    assertThat(sitting.course().outcomes().shown()).isEqualTo(before).isNotEmpty();
    assertThat(sitting.stage().group().get(2)).isEqualTo(group);
  }

  @Test
  void who_leaves_before_the_reveal_takes_their_answer_along() {
    var sitting =
        Sitting.of(
            2,
            WORDS.replace(
                "- reveal",
                "- talk: before\n  text: {da: Før, en: Before}\n  prompts: [{da: Nå?, en: Well?}]\n  takes: PT5M\n- reveal"));
    sitting.answer("Anna", "seen", new Value.Words("noget a"));
    sitting.answer("Bo", "seen", new Value.Words("noget b"));
    sitting.press("Bo", Verb.LEAVE);
    sitting.press("Anna", Verb.NEXT);
    assertThat(sitting.group()).contains("noget a").doesNotContain("noget b");
  }

  @Test
  void who_leaves_after_the_reveal_cannot_be_found_out_from_what_the_facilitator_sees_next() {
    var settle =
        """
        - settle: joint
          from: [seen]
          text: {da: Vores ord, en: Our words}
          by: facilitator
          until: facilitator
        """;
    var sitting = said(10, settle, AnswerVisibility.CONFIDENTIAL);
    sitting.press("Bo", Verb.LEAVE);
    sitting.press("Anna", Verb.NEXT);
    assertThat(quoted(sitting.privately("Anna"))).hasSize(10).isEqualTo(quoted(sitting.group()));
  }

  @Test
  void who_leaves_after_the_reveal_cannot_be_found_out_from_the_gathered_list() {
    var gather =
        """
        - gather: list
          of: seen
          text: {da: Listen, en: The list}
        """;
    var sitting = said(10, gather, AnswerVisibility.CONFIDENTIAL);
    sitting.press("Bo", Verb.LEAVE);
    sitting.press("Anna", Verb.NEXT);
    sitting.press("Anna", Verb.NEXT);
    assertThat(quoted(sitting.group())).hasSize(20);
  }

  @Test
  void who_leaves_after_the_gathering_cannot_be_found_out_from_a_later_reveal() {
    var steps =
        WORDS
                .replaceFirst("(?s)- reveal: said.*?- talk", "- talk")
                .replace(
                    "- talk: after",
                    "- gather: list\n  of: seen\n  text: {da: Listen, en: The list}\n- talk: after")
            + """
            - reveal: said
              text: {da: I ser, en: You see}
              show:
                - answers: seen
            """;
    var sitting = Sitting.of(10, Meeting.of(steps), AnswerVisibility.CONFIDENTIAL);
    for (int i = 0; i < 10; i++) {
      sitting.answer(
          sitting.stage().people().get(i).name(),
          "seen",
          new Value.Words("noget " + (char) ('a' + i)));
    }
    sitting.press("Anna", Verb.NEXT);
    sitting.press("Bo", Verb.LEAVE);
    sitting.press("Anna", Verb.NEXT);
    assertThat(quoted(sitting.group())).hasSize(20);
  }

  private static List<String> quoted(String text) {
    return text.lines().filter(l -> l.startsWith("» noget")).toList();
  }

  @Test
  void words_that_few_have_not_shared_stay_hidden_for_good() {
    var sitting = said(4, "", AnswerVisibility.CONFIDENTIAL);
    assertThat(sitting.course().outcomes().shown())
        .containsEntry("seen", new Shown.Statements(List.of()));
    assertThat(sitting.group())
        .contains("Nobody has chosen to show what they wrote.")
        .doesNotContain("noget");
  }

  @Test
  void a_first_measurement_is_said_to_be_the_first() {
    var sitting = Sitting.of(2, Meeting.everything(), AnswerVisibility.NAMED).closed();
    level(sitting, "Anna", 4);
    level(sitting, "Bo", 4);
    assertThat(sitting.group()).contains("This is your first measurement.");
  }

  @Test
  void a_later_measurement_stands_beside_the_earlier_ones() {
    var sitting = measuredAgain(2, 2, AnswerVisibility.NAMED);
    assertThat(sitting.group())
        .contains(
            "2026-11-23: median 4, 2 of 2 answered; all of the middle half at 4\n2026-11-23: median 8, 2 of 2 answered");
  }

  @Test
  void a_measurement_by_nearly_the_same_people_is_told_by_its_middle_alone() {
    assertThat(measuredAgain(6, 6, AnswerVisibility.CONFIDENTIAL).group()).contains(EARLIER);
    assertThat(measuredAgain(6, 5, AnswerVisibility.CONFIDENTIAL).group())
        .contains("The middle of your answers: about 8 (5 answers).", "could be worked out");
    assertThat(measuredAgain(6, 5, AnswerVisibility.NAMED).group()).contains(EARLIER);
  }

  /// Measured by so many at 4, and again by fewer at 8.
  private static Sitting measuredAgain(int first, int then, AnswerVisibility mode) {
    var sitting = Sitting.of(first, Meeting.everything(), mode).closed();
    sitting.stage().people().forEach(p -> level(sitting, p.name(), 4));
    sitting.press("Anna", Verb.END);
    sitting.stage().start(Meeting.everything(), mode, Map.of());
    sitting.stage().gather();
    var people = new ArrayList<>(sitting.stage().people());
    IntStream.range(then, first).forEach(i -> sitting.press(people.get(i).name(), Verb.LEAVE));
    sitting.closed();
    people.subList(0, then).forEach(p -> level(sitting, p.name(), 8));
    return sitting;
  }

  private static void level(Sitting sitting, String who, int score) {
    sitting.answer(
        who,
        Map.of(
            "score", new Value.Score(score),
            "hope", new Value.Score(1),
            "trust", new Value.Score(2)));
  }

  @Test
  void what_lay_in_front_of_the_one_who_writes_is_what_is_revealed_later() {
    var steps =
        """
        - ask: level
          of: everyone
          as: confidential
          text: {da: Hvor meget?, en: How much?}
          prompts:
            - scale: score
              text: {da: Dit tal, en: Your number}
              from: 1
              to: 10
              low: {da: lidt, en: little}
              high: {da: meget, en: much}
          until: everyone
        - settle: joint
          from: [score]
          text: {da: Vores ord, en: Our words}
          by: facilitator
          until: facilitator
        - reveal: picture
          text: {da: Billedet, en: The picture}
          show:
            - histogram: score
        - talk: after
          text: {da: Bagefter, en: Afterwards}
          prompts:
            - {da: Hvad ser I?, en: What do you see?}
          takes: PT5M
        """;
    var sitting = Sitting.of(6, steps);
    var people = sitting.stage().people();
    for (int i = 0; i < people.size(); i++) {
      sitting.answer(people.get(i).name(), "score", new Value.Score(i + 1));
    }
    assertThat(sitting.privately("Anna")).contains("from 1 to 6 (6 answers)");
    sitting.press("Frede", dk.traedesten.message.Verb.LEAVE);
    sitting.closed();
    assertThat(sitting.group()).contains("from 1 to 6 (6 answers)").doesNotContain("(5 answers)");
  }
}
