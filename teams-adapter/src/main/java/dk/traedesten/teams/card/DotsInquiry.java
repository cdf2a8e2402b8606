package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Field.DotsField;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Dots to place: ticks where each entry can have one, else a number for each.
record DotsInquiry(DotsField field) implements Inquiry {
  /// More to choose from than this is written and not chosen.
  private static final int LISTED = 100;

  private static final int LABEL = 200;

  private boolean isOneEach() {
    return field.each() == 1;
  }

  private Ticks ticks() {
    return new Ticks(id(), field.entries());
  }

  @Override
  public List<Element> head(Language language) {
    var elements = new ArrayList<>(Inputs.question(field.text().in(language)));
    elements.addAll(new Inputs(language).hint(Words.dots(field.dots(), field.each())));
    if (isOneEach()) {
      elements.addAll(new Options(field.entries(), language).inFull(!ticks().isInSight()));
    }
    return elements;
  }

  @Override
  public List<Slot> slots(Optional<Value> given, Language language) {
    var on = on(given);
    if (isOneEach()) {
      return ticks().slots(on.keySet(), !field.optional(), language);
    }
    var inputs = new Inputs(language);
    var numbers = Inputs.numbers(0, field.each());
    boolean listed = field.entries().size() * field.each() <= LISTED;
    return IntStream.range(0, field.entries().size())
        .mapToObj(i -> {
          var entry = field.entries().get(i);
          return new Slot(
              List.of(id(i)),
              List.of(
                  inputs.number(
                      id(i),
                      Plain.fit(entry.text().in(language).replace('\n', ' '), LABEL),
                      false,
                      numbers,
                      listed,
                      Optional.ofNullable(on.get(entry.id())))),
              10);
        })
        .toList();
  }

  @Override
  public List<String> ids() {
    return isOneEach()
        ? ticks().ids()
        : IntStream.range(0, field.entries().size()).mapToObj(this::id).toList();
  }

  @Override
  public boolean isReadable(Filled filled, String id) {
    return isOneEach()
        ? Inquiry.super.isReadable(filled, id)
        : ScaleInquiry.isNumber(filled, id) && filled.number(id).filter(n -> n < 0).isEmpty();
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    var earlier = on(before);
    var on = new LinkedHashMap<String, Integer>();
    if (isOneEach()) {
      ticks().read(filled, earlier.keySet()).forEach(entry -> on.put(entry, 1));
    } else {
      for (int i = 0; i < field.entries().size(); i++) {
        var entry = field.entries().get(i).id();
        var dots =
            filled.has(id(i)) ? filled.number(id(i)) : Optional.ofNullable(earlier.get(entry));
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
}
