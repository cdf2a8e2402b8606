package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field.EntriesField;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Several short answers, each on a line of its own.
record EntriesInquiry(EntriesField field) implements Inquiry {

  @Override
  public List<Element> head(Language language) {
    return new Inputs(language).above(field.text());
  }

  @Override
  public List<Slot> slots(Optional<Value> given, Language language) {
    var inputs = new Inputs(language);
    var texts = texts(given);
    return IntStream.range(0, field.count())
        .mapToObj(i ->
            inputs.words(
                id(i),
                i == 0 ? inputs.label(field.text(), Text.same("1.")) : (i + 1) + ".",
                Optional.empty(),
                i == 0 && !field.optional(),
                field.longest(),
                false,
                i < texts.size() ? Optional.of(texts.get(i)) : Optional.empty()))
        .toList();
  }

  @Override
  public List<String> ids() {
    return IntStream.range(0, field.count()).mapToObj(this::id).toList();
  }

  /// An empty line between two others is no entry.
  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    var earlier = texts(before);
    var texts = new ArrayList<String>();
    for (int i = 0; i < field.count(); i++) {
      if (filled.has(id(i))) {
        filled.words(id(i)).ifPresent(texts::add);
      } else if (i < earlier.size()) {
        texts.add(earlier.get(i));
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Value.Entries(texts));
  }

  private static List<String> texts(Optional<Value> value) {
    return value
        .map(v -> v instanceof Value.Entries(var all) ? all : List.<String>of())
        .orElse(List.of());
  }
}
