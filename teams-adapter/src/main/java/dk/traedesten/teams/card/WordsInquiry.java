package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Field.WordsField;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Optional;

/// Words, on one line or several.
record WordsInquiry(WordsField field) implements Inquiry {

  @Override
  public List<Element> head(Language language) {
    return new Inputs(language).above(field.text());
  }

  @Override
  public List<Slot> slots(Optional<Value> given, Language language) {
    var inputs = new Inputs(language);
    return List.of(
        inputs.words(
            id(),
            inputs.label(field.text()),
            field.example().map(e -> Words.FOR_INSTANCE.plus("", e)),
            !field.optional(),
            field.longest(),
            field.lines(),
            given.flatMap(
                v -> v instanceof Value.Words(var words) ? Optional.of(words) : Optional.empty())));
  }

  @Override
  public List<String> ids() {
    return List.of(id());
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    return filled.words(id()).map(Value.Words::new);
  }
}
