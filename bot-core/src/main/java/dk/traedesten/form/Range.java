package dk.traedesten.form;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt.Column;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field.ScaleField;
import java.util.List;
import java.util.stream.IntStream;

/// Whole numbers from one to another, both included, with what the ends mean. Ends that mean the
/// same name the unit.
public record Range(int from, Text low, int to, Text high) {
  private static final Text NOTHING = Text.same("");

  static Range of(ScaleField scale) {
    return new Range(scale.from(), scale.low(), scale.to(), scale.high());
  }

  static Range of(Column column) {
    return new Range(column.from(), column.low(), column.to(), column.high());
  }

  /// Numbers that mean themselves.
  static Range plain(int from, int to) {
    return new Range(from, NOTHING, to, NOTHING);
  }

  public boolean has(int number) {
    return from <= number && number <= to;
  }

  public int count() {
    return to - from + 1;
  }

  /// What the ends mean.
  public Text ends() {
    return low.equals(high)
        ? Text.same(from + "–" + to + " ").plus("", low)
        : Text.same(from + " = ").plus("", low).plus("  ·  ", Text.same(to + " = ")).plus("", high);
  }

  /// A number with what it means, where it is one of the ends.
  public Text meaning(int number) {
    var said = Text.same(String.valueOf(number));
    if (low.equals(high)) {
      return said;
    }
    return number == from ? said.plus(" – ", low) : number == to ? said.plus(" – ", high) : said;
  }

  /// Each number with what it means.
  public List<Option> options() {
    return numbers().mapToObj(n -> new Option(String.valueOf(n), meaning(n))).toList();
  }

  public IntStream numbers() {
    return IntStream.rangeClosed(from, to);
  }
}
