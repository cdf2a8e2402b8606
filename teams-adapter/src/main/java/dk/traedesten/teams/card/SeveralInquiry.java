package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.message.Field.SeveralField;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Some of several options.
record SeveralInquiry(SeveralField field) implements Inquiry {

  private Ticks ticks() {
    return new Ticks(id(), field.options());
  }

  @Override
  public List<Element> head(Language language) {
    var inputs = new Inputs(language);
    var elements = new ArrayList<>(Inputs.question(field.text().in(language)));
    elements.addAll(inputs.hint(Words.choose(field.least(), field.most())));
    elements.addAll(new Options(field.options(), language).inFull(!ticks().isInSight()));
    return elements;
  }

  @Override
  public List<Slot> slots(Optional<Value> given, Language language) {
    return ticks().slots(chosen(given), !field.optional(), language);
  }

  @Override
  public List<String> ids() {
    return ticks().ids();
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    var chosen = ticks().read(filled, chosen(before));
    return chosen.isEmpty() ? Optional.empty() : Optional.of(new Value.Picks(chosen));
  }

  private static Set<String> chosen(Optional<Value> value) {
    return value
        .map(v -> v instanceof Value.Picks(var ids) ? ids : Set.<String>of())
        .orElse(Set.of());
  }
}
