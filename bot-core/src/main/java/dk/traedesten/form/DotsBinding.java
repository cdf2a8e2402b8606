package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.NumberInput;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.message.Field.DotsField;
import dk.traedesten.result.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Dots to place: ticks where each entry can have one, else a number for each.
record DotsBinding(DotsField field, ChannelProfile profile) implements BoundField {
  private static final int MOST_SHOWN = 12;

  private boolean isOneEach() {
    return field.each() == 1;
  }

  private Text budget() {
    return FormTexts.dots(field.dots(), field.each());
  }

  private PagedCheckboxes ticks() {
    return new PagedCheckboxes(this, field.entries(), profile, budget(), field.dots());
  }

  @Override
  public Section section(Optional<Value> given) {
    var on = on(given);
    if (isOneEach()) {
      return ticks().section(on.keySet());
    }
    var slots =
        IntStream.range(0, field.entries().size()).mapToObj(i -> Slot.of(entry(i, on))).toList();
    return new Section(question(), true, List.of(budget()), List.of(), slots);
  }

  private NumberInput entry(int i, Map<String, Integer> on) {
    var entry = field.entries().get(i);
    return new NumberInput(
        id(i),
        entry.text(),
        false,
        Range.plain(0, field.each()),
        Optional.ofNullable(on.get(entry.id())));
  }

  @Override
  public Optional<Value> read(Submission sent, Optional<Value> before) {
    var on = new LinkedHashMap<String, Integer>();
    if (isOneEach()) {
      ticks().read(sent, on(before).keySet()).forEach(entry -> on.put(entry, 1));
    } else {
      for (int i = 0; i < field.entries().size(); i++) {
        var entry = field.entries().get(i).id();
        var dots =
            sent.has(id(i)) ? sent.number(id(i)) : Optional.ofNullable(on(before).get(entry));
        dots.filter(n -> n > 0).ifPresent(n -> on.put(entry, n));
      }
    }
    return on.isEmpty() ? Optional.empty() : Optional.of(new Value.Dots(on));
  }

  private static Map<String, Integer> on(Optional<Value> value) {
    return value
        .map(v -> v instanceof Value.Dots(var on) ? on : Map.<String, Integer>of())
        .orElse(Map.of());
  }

  @Override
  public Text told(Value value) {
    return BoundField.listed(
        on(Optional.of(value)).entrySet().stream()
            .map(e -> BoundField.label(field.entries(), e.getKey()).plus(": ", shown(e.getValue())))
            .toList());
  }

  private static Text shown(int dots) {
    return Text.same("●".repeat(Math.clamp(dots, 0, MOST_SHOWN)));
  }

  @Override
  public Optional<Text> foreseen() {
    return Optional.of(budget());
  }
}
