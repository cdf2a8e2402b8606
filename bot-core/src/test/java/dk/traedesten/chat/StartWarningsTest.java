package dk.traedesten.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.GroupSize;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.Participant.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What there is to think of before an exercise starts.
class StartWarningsTest {
  private static final Dialog DIALOG = upTo30();

  private static Dialog upTo30() {
    var one = Wishes.dialog("puls");
    return new Dialog(
        one.id(),
        one.version(),
        one.title(),
        one.purpose(),
        one.source(),
        new GroupSize(2, 30),
        one.takes(),
        one.upTo(),
        one.topic(),
        one.standIn(),
        one.modes(),
        one.settings(),
        one.steps());
  }

  private static StartWarnings of(AnswerVisibility mode, Part part, int people) {
    var wish =
        new StartRequest(
            DIALOG.id(),
            "x",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(mode),
            Optional.empty(),
            Optional.empty(),
            part,
            Map.of());
    return StartWarnings.of(DIALOG, wish, Thresholds.USUAL, people);
  }

  private static List<String> grave(AnswerVisibility mode, Part part, int people) {
    return of(mode, part, people).grave().stream().map(Text::en).toList();
  }

  @Test
  void a_group_that_fits_has_nothing_to_think_of() {
    assertThat(of(AnswerVisibility.ANONYMOUS, Part.MEMBER, 10).all()).isEmpty();
  }

  @Test
  void a_group_beyond_what_the_exercise_is_made_for_is_told_so() {
    int most = DIALOG.group().to();
    assertThat(of(AnswerVisibility.ANONYMOUS, Part.MEMBER, most).grave()).isEmpty();
    assertThat(grave(AnswerVisibility.ANONYMOUS, Part.MEMBER, most + 1))
        .singleElement()
        .asString()
        .contains("at most " + most, String.valueOf(most + 1));
  }

  @Test
  void numbers_that_would_stay_hidden_are_told_and_with_names_nothing_is() {
    assertThat(grave(AnswerVisibility.ANONYMOUS, Part.MEMBER, 4))
        .singleElement()
        .asString()
        .contains("from 5 answers on. There are 4");
    assertThat(of(AnswerVisibility.NAMED, Part.MEMBER, 4).all()).isEmpty();
  }

  @Test
  void whose_answers_are_shown_apart_hides_nobody() {
    assertThat(grave(AnswerVisibility.ANONYMOUS, Part.APART, 5)).hasSize(1);
    assertThat(of(AnswerVisibility.ANONYMOUS, Part.MEMBER, 5).grave()).isEmpty();
  }

  @Test
  void a_few_are_told_that_each_decides_about_their_words_and_can_start_at_once() {
    var warnings = of(AnswerVisibility.ANONYMOUS, Part.MEMBER, 7);
    assertThat(warnings.grave()).isEmpty();
    assertThat(warnings.good()).hasSize(1);
  }

  @Test
  void other_warnings_have_another_key() {
    assertThat(of(AnswerVisibility.ANONYMOUS, Part.MEMBER, 4).key())
        .isNotEqualTo(of(AnswerVisibility.ANONYMOUS, Part.MEMBER, 3).key())
        .isEqualTo(of(AnswerVisibility.ANONYMOUS, Part.MEMBER, 4).key());
  }
}
