package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import dk.traedesten.form.Input.NumberInput;
import dk.traedesten.message.Field.RankingField;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// All options put in order: each with the number of its place. Over several pages an order has
/// holes, written as empty ids, until the last one.
record RankingBinding(RankingField field) implements BoundField {

  private int places() {
    return field.options().size();
  }

  private String option(int i) {
    return field.options().get(i).id();
  }

  @Override
  public Section section(Optional<Value> given) {
    var order = order(given);
    var slots = IntStream.range(0, places()).mapToObj(i -> Slot.of(place(i, order))).toList();
    return new Section(question(), true, List.of(FormTexts.rankThem(places())), List.of(), slots);
  }

  private NumberInput place(int i, List<String> order) {
    int place = order.indexOf(option(i));
    return new NumberInput(
        id(i),
        field.options().get(i).text(),
        !optional(),
        Range.plain(1, places()),
        place < 0 ? Optional.empty() : Optional.of(place + 1));
  }

  @Override
  public Optional<Value> read(Submission sent, Optional<Value> before) {
    var earlier = order(before);
    var order = new ArrayList<>(Collections.nCopies(places(), ""));
    for (int i = 0; i < places(); i++) {
      var id = option(i);
      placed(sent, i, earlier)
          .filter(n -> n >= 1 && n <= places() && order.get(n - 1).isEmpty())
          .ifPresent(n -> order.set(n - 1, id));
    }
    return order.stream().allMatch(String::isEmpty)
        ? Optional.empty()
        : Optional.of(new Value.Order(order));
  }

  private Optional<Integer> placed(Submission sent, int i, List<String> earlier) {
    if (sent.has(id(i))) {
      return sent.number(id(i));
    }
    int before = earlier.indexOf(option(i));
    return before < 0 ? Optional.empty() : Optional.of(before + 1);
  }

  /// What has no place yet, and what has one that is taken, is told where it is.
  @Override
  public Map<String, Text> misfits(Submission sent, Optional<Value> read) {
    if (optional() && read.isEmpty()) {
      return Map.of();
    }
    var faults = new LinkedHashMap<String, Text>();
    var order = order(read);
    for (int i = 0; i < places(); i++) {
      if (sent.has(id(i))) {
        var place = sent.number(id(i));
        if (place.isEmpty()) {
          faults.put(id(i), FormTexts.ANSWER_MISSING);
        } else if (!order.get(place.get() - 1).equals(option(i))) {
          faults.put(id(i), FormTexts.takenAlready(place.get()));
        }
      }
    }
    return faults.isEmpty() ? BoundField.super.misfits(sent, read) : faults;
  }

  private static List<String> order(Optional<Value> value) {
    return value
        .map(v -> v instanceof Value.Order(var ids) ? ids : List.<String>of())
        .orElse(List.of());
  }

  @Override
  public Text told(Value value) {
    return BoundField.listed(
        order(Optional.of(value)).stream()
            .map(id -> BoundField.label(field.options(), id))
            .toList());
  }

  @Override
  public Optional<Text> foreseen() {
    return BoundField.listed(field.options());
  }
}
