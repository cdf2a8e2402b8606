package dk.traedesten.form;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.message.Field.ChoiceField;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Optional;

/// One of several options.
///
/// @param isFolded whether they fold out however few they are
record ChoiceBinding(ChoiceField field, ChannelProfile profile, boolean isFolded)
    implements Choosing {

  @Override
  public List<Option> options() {
    return field.options();
  }

  @Override
  public Optional<String> chosen(Value value) {
    return value instanceof Value.Pick(var id) ? Optional.of(id) : Optional.empty();
  }

  @Override
  public Value value(String id) {
    return new Value.Pick(id);
  }

  @Override
  public Optional<Text> foreseen() {
    return BoundField.listed(options());
  }

  @Override
  public Optional<OneClick> oneClick(Optional<Value> given) {
    return options().size() > profile.optionsToClick()
            || (isLong() && !profile.longOptionsToClick())
        ? Optional.empty()
        : Optional.of(
            new OneClick(
                Optional.empty(),
                options().stream().map(o -> pick(o, given)).toList(),
                false,
                Optional.empty()));
  }

  /// Whether an option is too long for a button, in any language.
  private boolean isLong() {
    return options().stream()
        .map(Option::text)
        .anyMatch(t -> Math.max(t.da().length(), t.en().length()) > profile.optionOnButton());
  }

  private OneClick.Pick pick(Option option, Optional<Value> given) {
    boolean isGiven = given.filter(value(option.id())::equals).isPresent();
    return new OneClick.Pick(option.id(), option.text(), option.text(), isGiven, false);
  }

  @Override
  public Optional<Value> picked(String option) {
    return options().stream().map(Option::id).filter(option::equals).findFirst().map(this::value);
  }
}
