package dk.traedesten.form;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.PickerInput;
import dk.traedesten.result.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is picked of that which the channel itself knows, such as people.
///
/// @param none what stands there while nothing is picked
/// @param known those that can be picked; empty when only the channel's own picker knows
/// @param most how many can be picked
public record PickedBinding(
    String id,
    Text question,
    boolean optional,
    Optional<Text> hint,
    PickerInput.Kind kind,
    Text none,
    List<Option> known,
    int most)
    implements FieldBinding {
  public PickedBinding {
    known = List.copyOf(known);
  }

  @Override
  public Section section(Optional<Value> given) {
    return Section.asking(
        question,
        Slot.of(
            new PickerInput(
                id,
                FormTexts.YOUR_ANSWER,
                true,
                !optional,
                hint,
                kind,
                none,
                known,
                most,
                given.map(PickedBinding::picked).orElse(Set.of()))));
  }

  /// What is picked in an answer.
  public static Set<String> picked(Value value) {
    return value instanceof Value.Picks(var ids) ? ids : Set.of();
  }

  @Override
  public Optional<Value> read(Submission sent, Optional<Value> before) {
    var picked = new LinkedHashSet<String>();
    sent.options(id).stream().filter(one -> !one.isBlank()).limit(most).forEach(picked::add);
    return picked.isEmpty() ? Optional.empty() : Optional.of(new Value.Picks(picked));
  }

  @Override
  public Optional<Text> fault(Value value) {
    return value instanceof Value.Picks ? Optional.empty() : Optional.of(BoundField.wrongKind());
  }

  @Override
  public Text told(Value value) {
    return BoundField.listed(
        picked(value).stream().map(one -> BoundField.label(known, one)).toList());
  }
}
