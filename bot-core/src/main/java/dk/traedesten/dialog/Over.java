package dk.traedesten.dialog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;

/// What a repetition goes through.
///
/// In YAML: `people`, `{list: challenges}`, `{items: [{id: …, text: …}]}` or `{rounds: 3}`.
public sealed interface Over {

  /// Everyone who takes part, in the order they came.
  record People() implements Over {}

  /// The entries of a gathered list, the winners of a vote, or the tops of a result.
  record OfList(String list) implements Over {}

  /// What is written in the dialog: rooms, units, points in time.
  record Items(List<Option> items) implements Over {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// The same again, at most so many times.
  record Rounds(int most) implements Over {}

  /// The form it has in YAML and JSON.
  @JsonValue
  default Object written() {
    return switch (this) {
      case People() -> "people";
      case OfList(var list) -> Map.of("list", list);
      case Items(var items) -> Map.of("items", items);
      case Rounds(var most) -> Map.of("rounds", most);
    };
  }

  /// Reads the form it has in YAML and JSON.
  ///
  /// @throws IllegalArgumentException when it is none of those forms, with what to write
  @JsonCreator
  static Over read(Object written) {
    return switch (written) {
      case String word when word.equals("people") -> new People();
      case Map<?, ?> one when one.size() == 1 -> readPair(one);
      default -> throw unreadable(written);
    };
  }

  private static Over readPair(Map<?, ?> pair) {
    var key = String.valueOf(pair.keySet().iterator().next());
    return switch (pair.values().iterator().next()) {
      case String list when key.equals("list") -> new OfList(list);
      case Integer most when key.equals("rounds") && most > 0 -> new Rounds(most);
      case List<?> items when key.equals("items") && !items.isEmpty() ->
          new Items(items.stream().map(Over::item).toList());
      default -> throw unreadable(pair);
    };
  }

  private static Option item(Object written) {
    if (written instanceof Map<?, ?> option
        && option.size() == 2
        && option.get("id") instanceof String id
        && option.get("text") instanceof Map<?, ?> text
        && text.size() == 2
        && text.get("da") instanceof String da
        && text.get("en") instanceof String en) {
      return new Option(id, new Text(da, en));
    }
    throw new IllegalArgumentException(
        "`%s` is no item to repeat; write `- {id: …, text: {da: …, en: …}}`".formatted(written));
  }

  private static IllegalArgumentException unreadable(Object written) {
    return new IllegalArgumentException(
        "`over: %s` is not understood; write people, {list: name}, {items: [...]} or {rounds: 3}"
            .formatted(written));
  }
}
