package dk.traedesten.workbench.play;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Option;
import dk.traedesten.message.Field;
import dk.traedesten.message.Fit;
import dk.traedesten.play.Guesses;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// In a terminal a field is one line: the answer that was meant is the answer that is read.
class LinesTest {

  @ParameterizedTest
  @MethodSource("dk.traedesten.form.FormContract#samples")
  void what_is_written_is_what_is_read(Field field) {
    var random = new Random(7);
    for (int i = 0; i < 20; i++) {
      var meant = Guesses.value(field, random);
      assertThat(LineAnswer.read(field, line(field, meant))).contains(meant);
    }
  }

  @ParameterizedTest
  @MethodSource("dk.traedesten.form.FormContract#misfits")
  void what_does_not_fit_is_read_and_told(Map.Entry<Field, Value> misfit) {
    var field = misfit.getKey();
    assertThat(LineAnswer.read(field, line(field, misfit.getValue())))
        .hasValueSatisfying(value ->
            assertThat(Fit.fault(field, value)).isEqualTo(Fit.fault(field, misfit.getValue())));
  }

  private static String line(Field field, Value value) {
    return switch (value) {
      case Value.Words(var words) -> words;
      case Value.Entries(var texts) -> String.join("; ", texts);
      case Value.Score(var n) -> String.valueOf(n);
      case Value.Pick(var id) -> number(field, id);
      case Value.Person(var who) -> number(field, who.value());
      case Value.Picks(var ids) -> numbers(field, ids.stream());
      case Value.Order(var ids) -> numbers(field, ids.stream());
      case Value.Dots(var on) ->
          numbers(
              field,
              on.entrySet().stream().flatMap(e -> Stream.generate(e::getKey).limit(e.getValue())));
      case Value.Ratings(var rows) -> ratings((Field.MatrixField) field, rows);
      case Value.Day(var day) -> day.toString();
      case Value.Consent(var given, var objection) -> given ? "ja" : objection;
    };
  }

  private static String numbers(Field field, Stream<String> ids) {
    return ids.map(id -> number(field, id)).collect(Collectors.joining(" "));
  }

  private static String number(Field field, String id) {
    return String.valueOf(options(field).stream().map(Option::id).toList().indexOf(id) + 1);
  }

  private static List<Option> options(Field field) {
    return switch (field) {
      case Field.ChoiceField f -> f.options();
      case Field.SeveralField f -> f.options();
      case Field.RankingField f -> f.options();
      case Field.DotsField f -> f.entries();
      case Field.PersonField f -> f.people();
      default -> throw new AssertionError("it has no options");
    };
  }

  private static String ratings(Field.MatrixField field, Map<String, Map<String, Integer>> rows) {
    return field.rows().stream()
        .flatMap(r ->
            field.columns().stream()
                .map(c -> Optional.ofNullable(rows.getOrDefault(r.id(), Map.of()).get(c.id()))))
        .map(n -> n.map(String::valueOf).orElse("-"))
        .collect(Collectors.joining(" "));
  }
}
