package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Field.DayField;
import dk.traedesten.result.Value;
import dk.traedesten.teams.card.Element.DateInput;
import java.util.List;
import java.util.Optional;

/// A day, from Teams' calendar.
record DayInquiry(DayField field) implements Inquiry {

  @Override
  public List<Element> head(Language language) {
    return new Inputs(language).above(field.text());
  }

  @Override
  public List<Slot> slots(Optional<Value> given, Language language) {
    var inputs = new Inputs(language);
    return List.of(
        new Slot(
            List.of(id()),
            List.of(
                new DateInput(
                    id(),
                    inputs.label(field.text()),
                    !field.optional(),
                    inputs.missing(!field.optional()),
                    Optional.of(field.earliest().toString()),
                    Optional.of(field.latest().toString()),
                    given.flatMap(v ->
                        v instanceof Value.Day(var day)
                            ? Optional.of(day.toString())
                            : Optional.empty()))),
            20));
  }

  @Override
  public boolean isReadable(Filled filled, String id) {
    return !filled.isOdd(id) && (filled.words(id).isEmpty() || filled.day(id).isPresent());
  }

  @Override
  public List<String> ids() {
    return List.of(id());
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    return filled.day(id()).map(Value.Day::new);
  }
}
