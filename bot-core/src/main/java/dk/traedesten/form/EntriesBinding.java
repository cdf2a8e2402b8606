package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.TextInput;
import dk.traedesten.message.Field.EntriesField;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Several short answers, each on a line of its own.
record EntriesBinding(EntriesField field) implements BoundField {

  @Override
  public Section section(Optional<Value> given) {
    var texts = given.map(EntriesBinding::texts).orElse(List.of());
    return Section.asking(
        question(),
        IntStream.range(0, field.count())
            .mapToObj(i -> Slot.of(line(i, i < texts.size() ? texts.get(i) : "")))
            .toArray(Slot[]::new));
  }

  private TextInput line(int i, String given) {
    return new TextInput(
        id(i),
        Text.same((i + 1) + "."),
        i == 0,
        i == 0 && !optional(),
        Optional.empty(),
        field.longest(),
        false,
        Optional.of(given).filter(words -> !words.isEmpty()));
  }

  /// An empty line between two others is no entry.
  @Override
  public Optional<Value> read(Submission sent, Optional<Value> before) {
    var earlier = before.map(EntriesBinding::texts).orElse(List.of());
    var texts = new ArrayList<String>();
    for (int i = 0; i < field.count(); i++) {
      if (sent.has(id(i))) {
        sent.words(id(i)).ifPresent(texts::add);
      } else if (i < earlier.size()) {
        texts.add(earlier.get(i));
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Value.Entries(texts));
  }

  @Override
  public Text told(Value value) {
    return Text.same(String.join(" · ", texts(value)));
  }

  private static List<String> texts(Value value) {
    return value instanceof Value.Entries(var all) ? all : List.of();
  }
}
