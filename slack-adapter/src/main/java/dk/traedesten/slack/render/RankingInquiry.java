package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field.RankingField;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All options put in order: one place after the other, each with what stands there.
record RankingInquiry(RankingField field) implements Inquiry {

  @Override
  public List<LayoutBlock> head(Language language) {
    return Stream.of(
            Reads.question(field.text().in(language)),
            Stream.of(Reads.context(Words.rankThem(field.options().size()).in(language))),
            new Options(field.options(), language).inFull().stream())
        .flatMap(s -> s)
        .toList();
  }

  @Override
  public List<List<LayoutBlock>> inputs(Optional<Value> given, Language language) {
    var order = order(given);
    var options = new Options(field.options(), language);
    return IntStream.range(0, field.options().size())
        .<List<LayoutBlock>>mapToObj(i ->
            List.of(
                Inputs.block(
                    id(i),
                    Words.place(i + 1).in(language),
                    Optional.empty(),
                    field.optional(),
                    options.select(
                        i < order.size() ? Optional.of(order.get(i)) : Optional.empty()))))
        .toList();
  }

  @Override
  public List<String> blocks() {
    return IntStream.range(0, field.options().size()).mapToObj(this::id).toList();
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    var earlier = order(before);
    var order = new ArrayList<String>();
    for (int i = 0; i < field.options().size(); i++) {
      if (filled.has(id(i))) {
        filled.option(id(i)).ifPresent(order::add);
      } else if (i < earlier.size()) {
        order.add(earlier.get(i));
      }
    }
    return order.isEmpty() ? Optional.empty() : Optional.of(new Value.Order(order));
  }

  /// An option that stands on two places is told at the second.
  @Override
  public Map<String, Text> faults(Filled filled, Optional<Value> read) {
    var faults = new LinkedHashMap<String, Text>();
    var order = order(read);
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < order.size() && order.size() == field.options().size(); i++) {
      var first = places.putIfAbsent(order.get(i), i);
      if (first != null && filled.has(id(i))) {
        faults.put(id(i), Words.takenAlready(first + 1));
      }
    }
    return faults.isEmpty() ? Inquiry.super.faults(filled, read) : faults;
  }

  private static List<String> order(Optional<Value> value) {
    return value
        .map(v -> v instanceof Value.Order(var ids) ? ids : List.<String>of())
        .orElse(List.of());
  }

  private String id(int i) {
    return field.id() + ":" + i;
  }
}
