package dk.traedesten.form;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field;
import dk.traedesten.message.Fit;
import dk.traedesten.result.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The binding of one of the engine's fields.
interface BoundField extends FieldBinding {
  Field field();

  @Override
  default String id() {
    return field().id();
  }

  @Override
  default Text question() {
    return field().text();
  }

  @Override
  default boolean optional() {
    return field().optional();
  }

  @Override
  default Optional<Text> fault(Value value) {
    return Fit.fault(field(), value);
  }

  default String id(int i) {
    return id() + ":" + i;
  }

  static Text listed(Collection<Text> texts) {
    return texts.stream().reduce((a, b) -> a.plus(" · ", b)).orElse(Text.same(""));
  }

  static Optional<Text> listed(List<Option> options) {
    return Optional.of(listed(options.stream().map(Option::text).toList()));
  }

  /// What an option says; a dash when it is gone.
  static Text label(List<Option> options, String id) {
    return options.stream()
        .filter(o -> o.id().equals(id))
        .findFirst()
        .map(Option::text)
        .orElse(Text.same("–"));
  }

  static Text wrongKind() {
    return Text.same("–");
  }
}
