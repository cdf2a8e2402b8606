package dk.traedesten.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Field;
import dk.traedesten.message.Fit;
import dk.traedesten.play.Guesses;
import dk.traedesten.play.Samples;
import dk.traedesten.result.Value;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The page sends an answer as it is kept: what was meant is what is read, and what does not fit is
/// told.
class SentAnswersTest {

  private static Map<String, Value> sent(Field field, Value value) {
    var answer =
        Map.of(
            "id", "answer-0001",
            "person", "anna",
            "session", Samples.SESSION.toString(),
            "moment", "commitment",
            "given", Map.of(field.id(), Mappers.JSON.valueToTree(value)));
    return PageInbound.read(Mappers.JSON.writeValueAsBytes(answer), PageInbound.Answer.class)
        .orElseThrow()
        .given();
  }

  @ParameterizedTest
  @MethodSource("dk.traedesten.form.FormContract#fields")
  void what_is_filled_in_is_what_is_read(Field field) {
    var meant = Guesses.value(field, new Random(7));
    assertThat(sent(field, meant)).isEqualTo(Map.of(field.id(), meant));
  }

  @ParameterizedTest
  @MethodSource("dk.traedesten.form.FormContract#misfits")
  void what_does_not_fit_is_read_and_told(Map.Entry<Field, Value> misfit) {
    var field = misfit.getKey();
    assertThat(sent(field, misfit.getValue()).values())
        .singleElement()
        .satisfies(value -> assertThat(Fit.fault(field, value)).isPresent());
  }
}
