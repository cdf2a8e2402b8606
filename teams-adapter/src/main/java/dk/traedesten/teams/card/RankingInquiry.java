package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
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
record RankingInquiry(RankingField field) implements Inquiry {
  /// More places than this are written and not chosen.
  private static final int LISTED = 12;

  private static final int LABEL = 200;

  @Override
  public List<Element> head(Language language) {
    var elements = new ArrayList<>(Inputs.question(field.text().in(language)));
    elements.addAll(new Inputs(language).hint(Words.rankThem(places())));
    return elements;
  }

  private int places() {
    return field.options().size();
  }

  @Override
  public List<Slot> slots(Optional<Value> given, Language language) {
    var inputs = new Inputs(language);
    var order = order(given);
    var numbers = Inputs.numbers(1, places());
    return IntStream.range(0, places())
        .mapToObj(i -> {
          var option = field.options().get(i);
          int place = order.indexOf(option.id());
          return new Slot(
              List.of(id(i)),
              List.of(
                  inputs.number(
                      id(i),
                      Plain.fit(option.text().in(language).replace('\n', ' '), LABEL),
                      !field.optional(),
                      numbers,
                      places() <= LISTED,
                      place < 0 ? Optional.empty() : Optional.of(place + 1))),
              10);
        })
        .toList();
  }

  @Override
  public boolean isReadable(Filled filled, String id) {
    return ScaleInquiry.isNumber(filled, id)
        && filled.number(id).filter(n -> n < 1 || n > places()).isEmpty();
  }

  @Override
  public List<String> ids() {
    return IntStream.range(0, places()).mapToObj(this::id).toList();
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    var earlier = order(before);
    var order = new ArrayList<>(Collections.nCopies(places(), ""));
    for (int i = 0; i < places(); i++) {
      var id = field.options().get(i).id();
      place(filled, i, earlier)
          .filter(n -> n >= 1 && n <= places() && order.get(n - 1).isEmpty())
          .ifPresent(n -> order.set(n - 1, id));
    }
    return order.stream().allMatch(String::isEmpty)
        ? Optional.empty()
        : Optional.of(new Value.Order(order));
  }

  private Optional<Integer> place(Filled filled, int i, List<String> earlier) {
    if (filled.has(id(i))) {
      return filled.number(id(i));
    }
    int before = earlier.indexOf(field.options().get(i).id());
    return before < 0 ? Optional.empty() : Optional.of(before + 1);
  }

  /// What has no place yet, and what has one that is taken, is told where it is.
  @Override
  public Map<String, Text> misfits(Filled filled, Optional<Value> read) {
    if (field.optional() && read.isEmpty()) {
      return Map.of();
    }
    var faults = new LinkedHashMap<String, Text>();
    var order = order(read);
    for (int i = 0; i < places(); i++) {
      if (filled.has(id(i))) {
        var place = filled.number(id(i));
        if (place.isEmpty()) {
          faults.put(id(i), Words.ANSWER_MISSING);
        } else if (!order.get(place.get() - 1).equals(field.options().get(i).id())) {
          faults.put(id(i), Words.takenAlready(place.get()));
        }
      }
    }
    return faults.isEmpty() ? Inquiry.super.misfits(filled, read) : faults;
  }

  private static List<String> order(Optional<Value> value) {
    return value
        .map(v -> v instanceof Value.Order(var ids) ? ids : List.<String>of())
        .orElse(List.of());
  }
}
