package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Field.DotsField;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Dots to place: ticks where each entry can have one, else a place for every dot.
record DotsInquiry(DotsField field) implements Inquiry {

  @Override
  public List<LayoutBlock> head(Language language) {
    var question = field.text().in(language);
    var inFull = new Options(field.entries(), language).inFull().stream();
    return field.each() == 1
        ? Stream.concat(Inputs.above(question).stream(), inFull).toList()
        : Stream.of(Reads.question(question), Stream.of(Reads.context(budget(language))), inFull)
            .flatMap(s -> s)
            .toList();
  }

  private String budget(Language language) {
    return Words.dots(field.dots(), field.each()).in(language);
  }

  @Override
  public List<List<LayoutBlock>> inputs(Optional<Value> given, Language language) {
    var on = on(given);
    var options = new Options(field.entries(), language);
    if (field.each() == 1) {
      return List.of(
          List.of(
              Inputs.block(
                  id(0),
                  Inputs.label(field.text().in(language), Words.YOUR_ANSWER.in(language)),
                  Optional.of(budget(language)),
                  field.optional(),
                  options.several(on.keySet(), field.dots()))));
    }
    var placed = placed(on);
    return IntStream.range(0, field.dots())
        .<List<LayoutBlock>>mapToObj(i ->
            List.of(
                Inputs.block(
                    id(i),
                    Words.dot(i + 1).in(language),
                    Optional.empty(),
                    i > 0 || field.optional(),
                    options.select(
                        i < placed.size() ? Optional.of(placed.get(i)) : Optional.empty()))))
        .toList();
  }

  @Override
  public List<String> blocks() {
    return IntStream.range(0, field.each() == 1 ? 1 : field.dots()).mapToObj(this::id).toList();
  }

  /// Where the dots go over two pages, those on the next page are kept as long as those on this one
  /// are the same as before; else which dot stood where cannot be told any more.
  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    var earlier = placed(on(before));
    var onPage = onPage(filled);
    int first = blocks().indexOf(onPage.getFirst());
    int after = Math.min(first + onPage.size(), earlier.size());
    var here =
        onPage.stream()
            .flatMap(b -> Stream.concat(filled.option(b).stream(), filled.options(b).stream()))
            .toList();
    var placed = new ArrayList<>(earlier.subList(0, Math.min(first, earlier.size())));
    placed.addAll(here);
    if (field.each() > 1 && first <= after && here.equals(earlier.subList(first, after))) {
      placed.addAll(earlier.subList(after, earlier.size()));
    }
    var on = new LinkedHashMap<String, Integer>();
    placed.forEach(entry -> on.merge(entry, 1, Integer::sum));
    return on.isEmpty() ? Optional.empty() : Optional.of(new Value.Dots(on));
  }

  /// Dot by dot.
  private static List<String> placed(Map<String, Integer> on) {
    var placed = new ArrayList<String>();
    on.forEach((entry, dots) -> IntStream.range(0, dots).forEach(_ -> placed.add(entry)));
    return placed;
  }

  private static Map<String, Integer> on(Optional<Value> value) {
    return value
        .map(v -> v instanceof Value.Dots(var on) ? on : Map.<String, Integer>of())
        .orElse(Map.of());
  }

  private String id(int i) {
    return field.id() + ":" + i;
  }
}
