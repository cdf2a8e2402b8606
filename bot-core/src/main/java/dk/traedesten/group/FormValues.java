package dk.traedesten.group;

import dk.traedesten.engine.Rejection;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.message.Field;
import dk.traedesten.result.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands in the fields of a form that has been sent.
final class FormValues {
  private FormValues() {}

  /// The first thing that does not fit. A form in which nothing need be filled in may be empty.
  static Optional<Rejection> fault(List<Field> fields, Map<String, Value> given) {
    return given.isEmpty() && fields.stream().allMatch(Field::optional)
        ? Optional.empty()
        : Forms.fault(fields, given);
  }

  /// Words without space around them; none when the field is empty.
  static String words(Map<String, Value> given, String field) {
    return given.get(field) instanceof Value.Words(var text) ? text.strip() : "";
  }

  static Optional<LocalDate> day(Map<String, Value> given, String field) {
    return given.get(field) instanceof Value.Day(var date) ? Optional.of(date) : Optional.empty();
  }

  /// The option chosen; none when the field is empty.
  static String pick(Map<String, Value> given, String field) {
    return given.get(field) instanceof Value.Pick(var option) ? option : "";
  }

  static Set<String> picks(Map<String, Value> given, String field) {
    return given.get(field) instanceof Value.Picks(var options) ? options : Set.of();
  }

  static Optional<Integer> score(Map<String, Value> given, String field) {
    return given.get(field) instanceof Value.Score(var number)
        ? Optional.of(number)
        : Optional.empty();
  }
}
