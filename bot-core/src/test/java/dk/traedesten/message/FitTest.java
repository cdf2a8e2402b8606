package dk.traedesten.message;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt.Column;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field.ChoiceField;
import dk.traedesten.message.Field.ConsentField;
import dk.traedesten.message.Field.DayField;
import dk.traedesten.message.Field.DotsField;
import dk.traedesten.message.Field.EntriesField;
import dk.traedesten.message.Field.MatrixField;
import dk.traedesten.message.Field.PersonField;
import dk.traedesten.message.Field.ScaleField;
import dk.traedesten.message.Field.SeveralField;
import dk.traedesten.message.Field.WordsField;
import dk.traedesten.play.Guesses;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether an answer fits its field, and what is said when it does not.
class FitTest {
  private static final Text Q = Text.same("?");
  private static final List<Option> OPTIONS =
      List.of(new Option("a", Q), new Option("b", Q), new Option("c", Q));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final Field WORDS = new WordsField("f", Q, false, 10, false, Optional.empty());
  private static final Field ENTRIES = new EntriesField("f", Q, false, 2, 10);
  private static final Field SCALE = new ScaleField("f", Q, false, 1, 5, Q, Q);
  private static final Field CHOICE = new ChoiceField("f", Q, false, OPTIONS);
  private static final Field SEVERAL = new SeveralField("f", Q, false, OPTIONS, 2, 2);
  private static final Field RANKING = new Field.RankingField("f", Q, false, OPTIONS);
  private static final Field MATRIX =
      new MatrixField(
          "f",
          Q,
          false,
          OPTIONS.subList(0, 2),
          List.of(new Column("x", Q, 1, 3, Q, Q), new Column("y", Q, 0, 9, Q, Q)),
          false);
  private static final Field DOTS = new DotsField("f", Q, false, OPTIONS, 3, 2);
  private static final Field PERSON = new PersonField("f", Q, false, OPTIONS);
  private static final Field DAY_FIELD = new DayField("f", Q, false, DAY, DAY.plusYears(5));
  private static final Field TIME = new Field.TimeField("f", Q, false);
  private static final Field CONSENT = new ConsentField("f", Q, false);
  private static final List<Field> ALL =
      List.of(
          WORDS, ENTRIES, SCALE, CHOICE, SEVERAL, RANKING, MATRIX, DOTS, PERSON, DAY_FIELD, TIME,
          CONSENT);

  private static String said(Field field, Value value) {
    return Fit.fault(field, value).map(t -> t.in(Language.EN)).orElse("fits");
  }

  @Test
  void every_kind_of_field_is_tried_here() {
    assertThat(ALL.stream().map(Object::getClass))
        .containsExactlyInAnyOrder(Field.class.getPermittedSubclasses());
  }

  @Test
  void whatever_is_guessed_to_fit_fits() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      for (var field : ALL) {
        var roomy = field == WORDS || field == ENTRIES ? roomy(field) : field;
        var value = Guesses.value(roomy, random);
        assertThat(said(roomy, value)).as("%s to %s", value, field).isEqualTo("fits");
      }
    }
  }

  private static Field roomy(Field field) {
    return field == WORDS
        ? new WordsField("f", Q, false, 200, false, Optional.empty())
        : new EntriesField("f", Q, false, 3, 200);
  }

  @Test
  void an_answer_of_another_kind_never_fits_and_never_throws() {
    for (var field : ALL) {
      for (var other : ALL) {
        var value = Guesses.value(other, new Random(1));
        if (field != other && !(field == WORDS && other == TIME)) {
          assertThat(said(field, value))
              .isIn(
                  "That answer does not fit the question. Please try again in the field.",
                  "Choose a time of day.");
        }
      }
    }
  }

  static Stream<Arguments> edges() {
    return Stream.of(
        Arguments.of(WORDS, new Value.Words("0123456789")),
        Arguments.of(WORDS, new Value.Words("x")),
        Arguments.of(TIME, new Value.Words("00:00")),
        Arguments.of(TIME, new Value.Words("23:59")),
        Arguments.of(ENTRIES, new Value.Entries(List.of("x"))),
        Arguments.of(ENTRIES, new Value.Entries(List.of("0123456789", "x"))),
        Arguments.of(SCALE, new Value.Score(1)),
        Arguments.of(SCALE, new Value.Score(5)),
        Arguments.of(CHOICE, new Value.Pick("c")),
        Arguments.of(SEVERAL, new Value.Picks(Set.of("a", "c"))),
        Arguments.of(MATRIX, ratings(1, 0, 3, 9)),
        Arguments.of(DOTS, dots(Map.of("a", 2, "b", 1))),
        Arguments.of(DOTS, dots(Map.of("a", 1))),
        Arguments.of(PERSON, new Value.Person(new PersonId("b"))),
        Arguments.of(DAY_FIELD, new Value.Day(DAY)),
        Arguments.of(DAY_FIELD, new Value.Day(DAY.plusYears(5))),
        Arguments.of(CONSENT, new Value.Consent(true, "")),
        Arguments.of(CONSENT, new Value.Consent(false, "nej")),
        Arguments.of(CONSENT, new Value.Consent(false, "x".repeat(1000))));
  }

  @ParameterizedTest
  @MethodSource("edges")
  void what_lies_just_inside_fits(Field field, Value value) {
    assertThat(said(field, value)).isEqualTo("fits");
  }

  static Stream<Arguments> faults() {
    var empty = "Write a few words here.";
    var option = "That choice is not here any more. Choose one of those shown.";
    var dots = "You have 3 dots and can place at most 2 on each.";
    return Stream.of(
        Arguments.of(WORDS, new Value.Words(""), empty),
        Arguments.of(WORDS, new Value.Words(" \n\t"), empty),
        Arguments.of(
            WORDS,
            new Value.Words("01234567890"),
            "The text has 11 characters; there is room for 10. Please shorten it a little."),
        Arguments.of(ENTRIES, new Value.Entries(List.of()), "Give at least 1 and at most 2."),
        Arguments.of(
            ENTRIES, new Value.Entries(List.of("a", "b", "c")), "Give at least 1 and at most 2."),
        Arguments.of(ENTRIES, new Value.Entries(List.of("a", " ")), empty),
        Arguments.of(
            ENTRIES,
            new Value.Entries(List.of("a", "01234567890")),
            "The text has 11 characters; there is room for 10. Please shorten it a little."),
        Arguments.of(SCALE, new Value.Score(0), "Choose a number from 1 to 5."),
        Arguments.of(SCALE, new Value.Score(6), "Choose a number from 1 to 5."),
        Arguments.of(SCALE, new Value.Score(Integer.MIN_VALUE), "Choose a number from 1 to 5."),
        Arguments.of(CHOICE, new Value.Pick("d"), option),
        Arguments.of(SEVERAL, new Value.Picks(Set.of("a")), "Choose 2."),
        Arguments.of(SEVERAL, new Value.Picks(Set.of("a", "b", "c")), "Choose 2."),
        Arguments.of(SEVERAL, new Value.Picks(Set.of("a", "d")), "Choose 2."),
        Arguments.of(MATRIX, new Value.Ratings(Map.of()), "Give every row a number."),
        Arguments.of(
            MATRIX,
            new Value.Ratings(Map.of("a", Map.of("x", 1, "y", 1))),
            "Give every row a number."),
        Arguments.of(
            MATRIX,
            new Value.Ratings(Map.of("a", Map.of("x", 1, "y", 1), "b", Map.of("x", 1))),
            "Give every row a number."),
        Arguments.of(MATRIX, new Value.Ratings(Map.of("a", Map.of("z", 1))), option),
        Arguments.of(MATRIX, new Value.Ratings(Map.of("c", Map.of("x", 1))), option),
        Arguments.of(MATRIX, ratings(1, 0, 4, 9), "Choose a number from 1 to 3."),
        Arguments.of(MATRIX, ratings(1, -1, 3, 9), "Choose a number from 0 to 9."),
        Arguments.of(DOTS, dots(Map.of()), dots),
        Arguments.of(DOTS, dots(Map.of("a", 3)), dots),
        Arguments.of(DOTS, dots(Map.of("a", 2, "b", 2)), dots),
        Arguments.of(DOTS, dots(Map.of("a", 0, "b", 1)), dots),
        Arguments.of(DOTS, dots(Map.of("a", -1, "b", 2)), dots),
        Arguments.of(DOTS, dots(Map.of("a", Integer.MAX_VALUE, "b", Integer.MAX_VALUE)), dots),
        Arguments.of(DOTS, dots(Map.of("d", 1)), option),
        Arguments.of(
            PERSON, new Value.Person(new PersonId("z")), "Choose one of those taking part."),
        Arguments.of(
            DAY_FIELD, new Value.Day(DAY.minusDays(1)), "The date must be 2026-11-24 or later."),
        Arguments.of(
            DAY_FIELD,
            new Value.Day(DAY.plusYears(5).plusDays(1)),
            "The date must be 2031-11-24 or earlier."),
        Arguments.of(
            new DotsField("f", Q, false, OPTIONS, 1, 1),
            dots(Map.of("a", 2)),
            "You have 1 dot and can place at most 1 on each."),
        Arguments.of(CONSENT, new Value.Consent(false, ""), empty),
        Arguments.of(
            CONSENT,
            new Value.Consent(false, "x".repeat(1001)),
            "The text has 1001 characters; there is room for 1000. Please shorten it a little."));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void what_does_not_fit_is_told_what_would(Field field, Value value, String words) {
    assertThat(said(field, value)).isEqualTo(words);
  }

  private static Value ratings(int ax, int ay, int bx, int by) {
    return new Value.Ratings(Map.of("a", Map.of("x", ax, "y", ay), "b", Map.of("x", bx, "y", by)));
  }

  private static Value dots(Map<String, Integer> on) {
    return new Value.Dots(on);
  }
}
