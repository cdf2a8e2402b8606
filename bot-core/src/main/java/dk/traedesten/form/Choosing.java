package dk.traedesten.form;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.OneOf;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One of several, in as many inputs as the options take.
interface Choosing extends BoundField {
  ChannelProfile profile();

  List<Option> options();

  /// Whether the options fold out however few they are.
  boolean isFolded();

  Optional<String> chosen(Value value);

  Value value(String id);

  private OptionParts parts() {
    return new OptionParts(options(), profile());
  }

  private String part(int i) {
    return i == 0 ? id() : id(i);
  }

  @Override
  default Section section(Optional<Value> given) {
    var chosen = given.flatMap(this::chosen);
    var parts = parts().parts();
    var slots =
        IntStream.range(0, parts.size()).mapToObj(i -> Slot.of(input(parts, i, chosen))).toList();
    return new Section(question(), false, List.of(), options(), slots);
  }

  private OneOf input(List<List<Option>> parts, int i, Optional<String> chosen) {
    var here = parts.get(i);
    return new OneOf(
        part(i),
        i == 0 ? FormTexts.YOUR_ANSWER : FormTexts.page(i + 1, parts.size()),
        i == 0,
        parts.size() == 1 && !optional(),
        Optional.empty(),
        here,
        isFolded() || parts().isFolded(),
        chosen.filter(c -> here.stream().anyMatch(o -> o.id().equals(c))));
  }

  /// In several inputs, the choice that is new is meant.
  @Override
  default Optional<Value> read(Submission sent, Optional<Value> before) {
    var earlier = before.flatMap(this::chosen);
    var onPage = onPage(sent);
    var here = onPage.stream().flatMap(input -> sent.option(input.id()).stream()).toList();
    var fresh = here.stream().filter(id -> earlier.filter(id::equals).isEmpty()).findFirst();
    boolean isWhole = onPage.size() == inputs().size();
    return fresh
        .or(() -> here.stream().findFirst())
        .or(() -> isWhole ? Optional.empty() : earlier)
        .map(this::value);
  }

  @Override
  default Text told(Value value) {
    return chosen(value)
        .map(id -> BoundField.label(options(), id))
        .orElseGet(BoundField::wrongKind);
  }
}
