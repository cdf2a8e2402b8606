package dk.traedesten.slack.render;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What stands in the blocks of a modal.
record Filled(Map<String, Map<String, ViewState.Value>> byBlock) {
  /// The action id of every input.
  static final String INPUT = "in";

  static Filled of(View view) {
    return new Filled(
        Optional.ofNullable(view.getState()).map(ViewState::getValues).orElse(Map.of()));
  }

  /// Whether the block is on this page.
  boolean has(String block) {
    return byBlock.containsKey(block);
  }

  Set<String> blocks() {
    return byBlock.keySet();
  }

  /// Words that say something.
  Optional<String> words(String block) {
    return value(block).map(ViewState.Value::getValue).filter(words -> !words.isBlank());
  }

  Optional<String> option(String block) {
    return value(block).map(ViewState.Value::getSelectedOption).map(o -> o.getValue());
  }

  List<String> options(String block) {
    return value(block).map(ViewState.Value::getSelectedOptions).stream()
        .flatMap(List::stream)
        .map(ViewState.SelectedOption::getValue)
        .filter(Objects::nonNull)
        .toList();
  }

  Optional<LocalDate> day(String block) {
    return value(block).map(ViewState.Value::getSelectedDate).flatMap(Filled::date);
  }

  private static Optional<LocalDate> date(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<ViewState.Value> value(String block) {
    return Optional.ofNullable(byBlock.getOrDefault(block, Map.of()).get(INPUT));
  }
}
