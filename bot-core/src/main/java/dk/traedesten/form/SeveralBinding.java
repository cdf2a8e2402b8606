package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.message.Field.SeveralField;
import dk.traedesten.result.Value;
import java.util.Optional;
import java.util.Set;

/// Some of several options.
record SeveralBinding(SeveralField field, ChannelProfile profile) implements BoundField {

  private PagedCheckboxes ticks() {
    return new PagedCheckboxes(
        this,
        field.options(),
        profile,
        FormTexts.choose(field.least(), field.most()),
        field.most());
  }

  @Override
  public Section section(Optional<Value> given) {
    return ticks().section(chosen(given));
  }

  @Override
  public Optional<Value> read(Submission sent, Optional<Value> before) {
    var chosen = ticks().read(sent, chosen(before));
    return chosen.isEmpty() ? Optional.empty() : Optional.of(new Value.Picks(chosen));
  }

  private static Set<String> chosen(Optional<Value> value) {
    return value
        .map(v -> v instanceof Value.Picks(var ids) ? ids : Set.<String>of())
        .orElse(Set.of());
  }

  @Override
  public Text told(Value value) {
    return BoundField.listed(
        chosen(Optional.of(value)).stream()
            .map(id -> BoundField.label(field.options(), id))
            .toList());
  }

  @Override
  public Optional<Text> foreseen() {
    return BoundField.listed(field.options());
  }
}
