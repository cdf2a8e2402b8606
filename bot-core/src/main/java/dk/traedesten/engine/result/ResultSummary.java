package dk.traedesten.engine.result;

import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Wording;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Execution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A result in a few words, for a cell of a table.
public final class ResultSummary {
  private ResultSummary() {}

  public static Optional<Text> of(Execution course, Prompt prompt, Shown shown) {
    return switch (shown) {
      case Shown.Scores(var spread, _) -> Optional.of(Wording.median(spread));
      case Shown.Ratings ratings ->
          Optional.of(EngineLines.MEAN.plus(" ", Wording.decimal(ratings.mean())));
      case Shown.Choices(var counts) -> choices(course, prompt, counts);
      case Shown.Statements(var all) ->
          Optional.of(
              Text.same(
                  all.stream()
                      .filter(s -> !s.hidden())
                      .map(Shown.Statement::words)
                      .collect(Collectors.joining("; "))));
      case Shown.TooFew(var answered, var needed) ->
          Optional.of(EngineLines.tooFew(answered, needed));
      case Shown.Telling _ -> Optional.of(EngineLines.TELLING);
      case Shown.Withheld _ -> Optional.of(EngineLines.WITHHELD);
      case Shown.Consents(var given, _) -> Optional.of(EngineLines.saidYes(given));
      case Shown.Leading(var options, _) -> choices(course, prompt, once(options));
      case Shown.Ranked(var places) -> choices(course, prompt, first(places));
      case Shown.Days(var counts) ->
          counts.keySet().stream().map(Wording::day).reduce((a, b) -> a.plus(", ", b));
    };
  }

  private static Map<String, Integer> once(List<String> options) {
    return options.stream()
        .collect(Collectors.toMap(option -> option, _ -> 1, (a, _) -> a, LinkedHashMap::new));
  }

  private static Map<String, Integer> first(Map<String, Double> places) {
    return places.isEmpty() ? Map.of() : Map.of(places.keySet().iterator().next(), 1);
  }

  /// What was chosen, with how many where it was more than one who chose.
  private static Optional<Text> choices(
      Execution course, Prompt prompt, Map<String, Integer> counts) {
    return Forms.options(course, prompt).stream()
        .flatMap(o ->
            Stream.ofNullable(counts.get(o.id()))
                .filter(n -> n > 0)
                .map(n -> n == 1 ? o.text() : o.text().plus(" × ", Text.same(String.valueOf(n)))))
        .reduce((a, b) -> a.plus("; ", b));
  }
}
