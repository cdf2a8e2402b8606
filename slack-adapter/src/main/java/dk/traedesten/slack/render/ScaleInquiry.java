package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field.ScaleField;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A number on a scale, with what its ends mean always in sight.
record ScaleInquiry(ScaleField field) implements Inquiry {
  /// More numbers than this stand in a list that folds out.
  private static final int IN_SIGHT = 7;

  @Override
  public List<LayoutBlock> head(Language language) {
    return Inputs.above(field.text().in(language));
  }

  @Override
  public List<List<LayoutBlock>> inputs(Optional<Value> given, Language language) {
    return List.of(
        List.of(
            Inputs.block(
                field.id(),
                Inputs.label(field.text().in(language), Words.YOUR_ANSWER.in(language)),
                Optional.of(
                    Words.ends(field.from(), field.low(), field.to(), field.high()).in(language)),
                field.optional(),
                element(
                    field.from(),
                    field.low(),
                    field.to(),
                    field.high(),
                    given.flatMap(
                        v -> v instanceof Value.Score(var n) ? Optional.of(n) : Optional.empty()),
                    language))));
  }

  private static BlockElement element(
      int from, Text low, int to, Text high, Optional<Integer> given, Language language) {
    var numbers = new Options(numbers(from, low, to, high), language);
    return to - from < IN_SIGHT
        ? numbers.radio(given.map(String::valueOf))
        : numbers.select(given.map(String::valueOf));
  }

  static List<Option> numbers(int from, Text low, int to, Text high) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(n -> new Option(String.valueOf(n), Words.number(n, from, low, to, high)))
        .toList();
  }

  @Override
  public List<String> blocks() {
    return List.of(field.id());
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    return filled.option(field.id()).flatMap(ScaleInquiry::number).map(Value.Score::new);
  }

  static Optional<Integer> number(String written) {
    try {
      return Optional.of(Integer.parseInt(written));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
