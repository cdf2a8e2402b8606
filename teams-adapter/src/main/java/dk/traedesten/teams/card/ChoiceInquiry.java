package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.message.Field;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One of several options, or one of the people.
record ChoiceInquiry(Field field, List<Option> options) implements Inquiry {

  private boolean isPeople() {
    return field instanceof Field.PersonField;
  }

  @Override
  public List<Element> head(Language language) {
    var all = new Options(options, language);
    var elements = new ArrayList<>(new Inputs(language).above(field.text()));
    elements.addAll(all.inFull(!all.isInSight()));
    return elements;
  }

  @Override
  public List<Slot> slots(Optional<Value> given, Language language) {
    var inputs = new Inputs(language);
    var all = new Options(options, language);
    var chosen = given.flatMap(ChoiceInquiry::chosen);
    var slots = new ArrayList<Slot>();
    var parts = all.parts();
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      var id = i == 0 ? id() : id(i);
      slots.add(
          new Slot(
              List.of(id),
              List.of(
                  inputs.choice(
                      id,
                      i == 0
                          ? inputs.label(field.text())
                          : Words.page(i + 1, parts.size()).in(language),
                      parts.size() == 1 && !field.optional(),
                      isPeople() ? Inputs.COMPACT : all.style(),
                      all.choices(part),
                      chosen.filter(c -> part.stream().anyMatch(o -> o.id().equals(c))))),
              part.stream().mapToInt(o -> 2 * o.id().length()).max().orElse(0)));
    }
    return slots;
  }

  @Override
  public List<String> ids() {
    int parts = new Options(options, Language.DA).parts().size();
    return IntStream.range(0, parts).mapToObj(i -> i == 0 ? id() : id(i)).toList();
  }

  private static Optional<String> chosen(Value value) {
    return value instanceof Value.Pick(var id)
        ? Optional.of(id)
        : value instanceof Value.Person(var who) ? Optional.of(who.value()) : Optional.empty();
  }

  /// In several parts, the choice that is new is meant.
  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    var earlier = before.flatMap(ChoiceInquiry::chosen);
    var here = onPage(filled).stream().flatMap(id -> filled.option(id).stream()).toList();
    var fresh = here.stream().filter(id -> earlier.filter(id::equals).isEmpty()).findFirst();
    boolean isWhole = onPage(filled).size() == ids().size();
    return fresh
        .or(() -> here.stream().findFirst())
        .or(() -> isWhole ? Optional.empty() : earlier)
        .map(id -> isPeople() ? new Value.Person(new PersonId(id)) : new Value.Pick(id));
  }
}
