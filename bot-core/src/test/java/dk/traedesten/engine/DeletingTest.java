package dk.traedesten.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.message.Verb;
import dk.traedesten.play.Stage;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.Participant.Part;
import dk.traedesten.session.Session;
import dk.traedesten.spi.Codec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A person sees what they have answered, and takes it away.
class DeletingTest {
  private static final String TALK =
      """
      - talk: after
        text: {da: Bagefter, en: Afterwards}
        prompts:
          - {da: Hvad ser I?, en: What do you see?}
        takes: PT5M
      """;
  private static final String REVEAL =
      """
      - reveal: said
        text: {da: Det sagde I, en: This you said}
        show:
          - answers: word
      """;

  private static String ask(String as) {
    return """
    - ask: last
      of: everyone
      as: %s
      text: {da: "Om {topic}?", en: "About {topic}?"}
      prompts:
        - free-text: word
          text: {da: "Et ord om {topic}", en: "A word about {topic}"}
          size: line
      until: everyone
    """
        .formatted(as);
  }

  private static String stored(Sitting sitting) {
    return new String(Codec.write(sitting.stage().session()), UTF_8);
  }

  private static void assertGone(Sitting sitting, String words) {
    assertThat(stored(sitting)).doesNotContain(words);
    assertThat(sitting.group()).doesNotContain(words);
    for (var person : sitting.stage().people()) {
      assertThat(sitting.privately(person.name())).doesNotContain(words);
    }
  }

  @Test
  void who_has_left_sees_and_takes_away_what_has_been_shown_with_their_name() {
    var sitting = Sitting.of(3, ask("named") + REVEAL + TALK);
    sitting.answer("Anna", "word", new Value.Words("Anna wrote"));
    sitting.answer("Bo", "word", new Value.Words("Bo wrote it"));
    sitting.answer("Camilla", "word", new Value.Words("Camilla wrote"));
    assertThat(sitting.group()).contains("Bo wrote it");
    sitting.press("Bo", Verb.LEAVE);
    sitting.press("Bo", Verb.MY_ANSWERS);
    assertThat(sitting.privately("Bo")).contains("Bo wrote it");
    assertThat(sitting.press("Bo", Verb.DELETE_MINE)).isEqualTo(new Reply.Accepted());
    assertGone(sitting, "Bo wrote it");
    assertThat(sitting.group()).contains("Anna wrote");
  }

  @Test
  void what_was_shown_with_a_name_is_taken_away_after_the_end_and_the_rest_is_said_exactly() {
    var sitting = Sitting.of(3, ask("named") + REVEAL + TALK);
    sitting.answer("Anna", "word", new Value.Words("Anna wrote"));
    sitting.answer("Bo", "word", new Value.Words("Bo wrote it"));
    sitting.answer("Camilla", "word", new Value.Words("Camilla wrote"));
    sitting.press("Anna", Verb.END);
    assertThat(sitting.stage().session()).isInstanceOf(Session.Finished.class);
    assertThat(sitting.group()).contains("Bo wrote it");
    assertThat(sitting.press("Bo", Verb.DELETE_MINE)).isEqualTo(new Reply.Accepted());
    assertGone(sitting, "Bo wrote it");
    assertThat(sitting.group()).contains("Anna wrote", "Camilla wrote");
    assertThat(sitting.privately("Bo")).contains("minutes that somebody has already downloaded");
    assertThat(sitting.press("Bo", Verb.DELETE_MINE))
        .isEqualTo(new Reply.Declined(RefusalReason.ANSWERS_GONE));
  }

  @Test
  void a_person_sees_their_own_answers_and_nobody_elses_with_the_question_as_it_was_asked() {
    var sitting = Sitting.of(2, ask("named") + REVEAL + TALK);
    sitting.answer("Anna", "word", new Value.Words("mine"));
    sitting.press("Anna", Verb.MY_ANSWERS);
    assertThat(sitting.privately("Anna")).contains("mine").doesNotContain("{topic}");
    sitting.answer("Bo", "word", new Value.Words("Bo wrote it"));
    sitting.press("Anna", Verb.MY_ANSWERS);
    assertThat(sitting.privately("Anna"))
        .contains("mine", "A word about Sammen om de unge")
        .doesNotContain("Bo wrote it");
  }

  @Test
  void an_answer_that_is_not_shown_yet_is_taken_away_and_waited_for_again() {
    var sitting = Sitting.of(2, ask("named") + REVEAL + TALK);
    sitting.answer("Bo", "word", new Value.Words("too soon"));
    sitting.press("Bo", Verb.DELETE_MINE);
    assertGone(sitting, "too soon");
    sitting.answer("Anna", "word", new Value.Words("fine"));
    assertThat(sitting.moment()).isInstanceOf(dk.traedesten.session.WaitState.Asking.class);
  }

  @Test
  void what_stands_with_a_name_is_taken_away_where_it_is_shown() {
    for (var as : List.of("named", "open")) {
      var sitting = Sitting.of(2, ask(as) + REVEAL + TALK);
      sitting.answer("Anna", "word", new Value.Words("stays"));
      sitting.answer("Bo", "word", new Value.Words("goes away"));
      assertThat(sitting.group()).contains("goes away");
      sitting.press("Bo", Verb.DELETE_MINE);
      assertGone(sitting, "goes away");
      assertThat(sitting.group()).contains("stays");
    }
  }

  @Test
  void what_is_said_openly_is_taken_away_while_the_others_still_write() {
    var sitting = Sitting.of(2, ask("open") + TALK);
    sitting.answer("Bo", "word", new Value.Words("goes away"));
    assertThat(sitting.group()).contains("goes away");
    sitting.press("Bo", Verb.DELETE_MINE);
    assertGone(sitting, "goes away");
  }

  @Test
  void a_number_with_a_name_loses_the_name_and_stays_counted() {
    var sitting = Sitting.of(2, Meeting.score("everyone"), AnswerVisibility.NAMED);
    sitting.answer("Anna", "score", new Value.Score(3));
    sitting.answer("Bo", "score", new Value.Score(9));
    sitting.press("Bo", Verb.DELETE_MINE);
    assertThat(sitting.group()).contains("from 3 to 9 (2 answers)");
    assertThat(sitting.group().lines().filter(l -> l.contains("9 ") || l.contains("Bo")))
        .noneMatch(l -> l.contains("Bo") && l.contains("9"));
  }

  @Test
  void a_leaders_answer_shown_apart_goes_too() {
    var stage = new Stage(6);
    stage.takesPart("Anna", Part.APART);
    stage.start(Meeting.score("everyone"), AnswerVisibility.CONFIDENTIAL, Map.of());
    stage.gather();
    var sitting = new Sitting(stage);
    for (var name : List.of("Anna", "Bo", "Camilla", "David", "Emma", "Frede")) {
      sitting.answer(name, "score", new Value.Score(name.equals("Anna") ? 10 : 2));
    }
    assertThat(sitting.course().outcomes().revealed().apart().toString()).contains("p0");
    sitting.press("Anna", Verb.DELETE_MINE);
    assertThat(sitting.course().outcomes().revealed().apart().toString()).doesNotContain("p0");
  }

  private static final String COLLECT =
      """
      - collect: list
        of: everyone
        text: {da: Hvem skal med?, en: Who must be involved?}
        prompts:
          - free-text: word
            text: {da: Navn, en: Name}
            size: line
      """;

  @Test
  void an_entry_in_a_list_goes_while_the_list_grows() {
    var sitting = Sitting.of(2, COLLECT + TALK);
    sitting.answer("Anna", "word", new Value.Words("stays"));
    sitting.answer("Bo", "word", new Value.Words("goes away"));
    sitting.press("Bo", Verb.MY_ANSWERS);
    assertThat(sitting.privately("Bo")).contains("goes away", "Delete my answers");
    sitting.press("Bo", Verb.DELETE_MINE);
    assertGone(sitting, "goes away");
    assertThat(sitting.group()).contains("stays");
  }

  @Test
  void an_entry_in_a_list_goes_when_the_list_is_done_and_is_not_in_the_result() {
    var sitting = Sitting.of(2, COLLECT + TALK);
    sitting.answer("Anna", "word", new Value.Words("stays"));
    sitting.answer("Bo", "word", new Value.Words("goes away"));
    sitting.closed();
    sitting.press("Bo", Verb.DELETE_MINE);
    assertGone(sitting, "goes away");
    sitting.closed();
    assertThat(sitting.isOver()).isTrue();
    assertThat(sitting.group()).contains("stays").doesNotContain("goes away");
  }

  @Test
  void it_can_be_done_while_the_group_rests_and_nothing_moves() {
    var sitting = Sitting.of(2, ask("named") + REVEAL + TALK);
    sitting.answer("Bo", "word", new Value.Words("goes away"));
    sitting.press("Anna", Verb.PAUSE);
    sitting.stage().press(sitting.id("Bo"), Verb.DELETE_MINE, "whenever");
    assertGone(sitting, "goes away");
    assertThat(sitting.stage().session()).isInstanceOf(dk.traedesten.session.Session.Paused.class);
  }

  @Test
  void a_draft_goes_too_and_with_one_who_leaves() {
    for (var verb : List.of(Verb.DELETE_MINE, Verb.LEAVE)) {
      var sitting = Sitting.of(3, ask("named") + REVEAL + TALK);
      sitting.drafts("Bo", Map.of("word", new Value.Words("half a thought")));
      assertThat(stored(sitting)).contains("half a thought");
      sitting.press("Bo", verb);
      assertThat(stored(sitting)).as("%s", verb).doesNotContain("half a thought");
    }
  }
}
