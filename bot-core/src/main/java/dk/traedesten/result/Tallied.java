package dk.traedesten.result;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.result.Shown.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Counts the answers to one prompt. Whether they may be shown at all is decided before, by
/// [Disclosure]; here no name stands with a number or a word unless the promise allows it.
final class Tallied {
  private Tallied() {}

  /// @param needed how many must stand behind each single number
  static Shown of(Prompt prompt, AnswerVisibility as, Map<PersonId, Value> given, int needed) {
    return switch (prompt) {
      case Prompt.Scale scale -> scores(scale, as, given);
      case Prompt.Matrix matrix -> new Ratings(matrix, as, needed).of(given);
      case Prompt.Choice choice -> choices(choice, as, given);
      case Prompt.Several several -> new Shown.Choices(counts(several.options(), given));
      case Prompt.Dots _, Prompt.Person _ -> new Shown.Choices(counts(List.of(), given));
      case Prompt.Ranking _ -> ranked(given);
      case Prompt.Day _ -> days(given);
      case Prompt.Consent _ -> consents(as, given);
      case Prompt.FreeText _, Prompt.Items _ -> new Shown.Statements(statements(as, given));
    };
  }

  private static Shown scores(Prompt.Scale scale, AnswerVisibility as, Map<PersonId, Value> given) {
    var numbers = new LinkedHashMap<PersonId, Integer>();
    given.forEach((who, value) -> {
      if (value instanceof Value.Score(var number)) {
        numbers.put(who, number);
      }
    });
    var spread = Distribution.of(List.copyOf(numbers.values()), scale.from(), scale.to());
    return new Shown.Scores(
        scale.sensitive() && as.hidesNames() ? spread.told(Grain.ROUNDED) : spread,
        as.hidesNames() ? Map.of() : numbers);
  }

  private static Shown choices(
      Prompt.Choice choice, AnswerVisibility as, Map<PersonId, Value> given) {
    var counts = counts(choice.options(), given);
    return choice.sensitive() && as.hidesNames()
        ? leading(counts, given.size())
        : new Shown.Choices(counts);
  }

  private static Shown leading(Map<String, Integer> counts, int answered) {
    int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
    return new Shown.Leading(
        counts.entrySet().stream()
            .filter(e -> most > 0 && e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList(),
        answered);
  }

  /// How often each was chosen: as the options are written, then by id; the order tells nothing of
  /// who chose.
  private static Map<String, Integer> counts(List<Option> options, Map<PersonId, Value> given) {
    var written = new LinkedHashMap<String, Integer>();
    options.forEach(option -> written.put(option.id(), 0));
    chosen(given).forEach((id, n) -> written.merge(id, n, Integer::sum));
    return written;
  }

  private static Map<String, Integer> chosen(Map<PersonId, Value> given) {
    var counts = new TreeMap<String, Integer>();
    given
        .values()
        .forEach(value -> {
          switch (value) {
            case Value.Pick(var option) -> counts.merge(option, 1, Integer::sum);
            case Value.Picks(var options) -> options.forEach(o -> counts.merge(o, 1, Integer::sum));
            case Value.Dots(var on) -> on.forEach((o, dots) -> counts.merge(o, dots, Integer::sum));
            case Value.Person(var who) -> counts.merge(who.value(), 1, Integer::sum);
            case Value.Words _,
                Value.Entries _,
                Value.Score _,
                Value.Order _,
                Value.Ratings _,
                Value.Consent _,
                Value.Day _ -> {}
          }
        });
    return counts;
  }

  private static Shown ranked(Map<PersonId, Value> given) {
    var places = new TreeMap<String, List<Integer>>();
    given
        .values()
        .forEach(value -> {
          if (value instanceof Value.Order(var options)) {
            for (int i = 0; i < options.size(); i++) {
              places.computeIfAbsent(options.get(i), _ -> new ArrayList<>()).add(i + 1);
            }
          }
        });
    var means = new LinkedHashMap<String, Double>();
    places.entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> mean(e.getValue())))
        .forEach(e -> means.put(e.getKey(), Distribution.rounded(mean(e.getValue()))));
    return new Shown.Ranked(means);
  }

  private static double mean(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).average().orElse(0);
  }

  private static Shown days(Map<PersonId, Value> given) {
    var days = new TreeMap<LocalDate, Integer>();
    given
        .values()
        .forEach(value -> {
          if (value instanceof Value.Day(var date)) {
            days.merge(date, 1, Integer::sum);
          }
        });
    return new Shown.Days(days);
  }

  private static Shown consents(AnswerVisibility as, Map<PersonId, Value> given) {
    var objections = statements(as, given);
    return new Shown.Consents(given.size() - objections.size(), objections);
  }

  /// What people wrote, in the order of their words.
  private static List<Statement> statements(AnswerVisibility as, Map<PersonId, Value> given) {
    return given.entrySet().stream()
        .flatMap(e -> words(e.getValue()).map(w -> new Statement(w, name(as, e.getKey()))))
        .sorted(
            Comparator.comparing(Statement::words, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Statement::words)
                .thenComparing(s -> s.by().map(PersonId::value).orElse("")))
        .toList();
  }

  private static Stream<String> words(Value value) {
    return switch (value) {
      case Value.Words(var text) -> Stream.of(text.strip());
      case Value.Entries(var texts) -> texts.stream().map(String::strip);
      case Value.Consent(var ok, var why) when !ok -> Stream.of(why.strip());
      default -> Stream.empty();
    };
  }

  private static Optional<PersonId> name(AnswerVisibility as, PersonId who) {
    return as.hidesNames() ? Optional.empty() : Optional.of(who);
  }

  /// The cells of a matrix.
  private record Ratings(Prompt.Matrix matrix, AnswerVisibility as, int needed) {
    Shown of(Map<PersonId, Value> given) {
      var ratings =
          given.values().stream()
              .flatMap(v -> v instanceof Value.Ratings(var rows) ? Stream.of(rows) : Stream.empty())
              .toList();
      var shown = new LinkedHashMap<String, Map<String, Distribution>>();
      for (var row : ids(ratings)) {
        var columns = new LinkedHashMap<String, Distribution>();
        for (var column : ids(ratings.stream().map(r -> r.getOrDefault(row, Map.of())).toList())) {
          cell(ratings, row, column).ifPresent(spread -> columns.put(column, spread));
        }
        shown.put(row, InOrder.copy(columns));
      }
      return Shown.Ratings.of(shown);
    }

    /// The spread of one cell, when enough have rated it; of something sensitive its middle alone.
    private Optional<Distribution> cell(
        List<Map<String, Map<String, Integer>>> ratings, String row, String column) {
      var scale = scale(column);
      var numbers =
          ratings.stream()
              .flatMap(r -> Stream.ofNullable(r.getOrDefault(row, Map.of()).get(column)))
              .map(n -> matrix.reversed().contains(row) ? scale.from() + scale.to() - n : n)
              .toList();
      if (numbers.size() < needed) {
        return Optional.empty();
      }
      var spread = Distribution.of(numbers, scale.from(), scale.to());
      return Optional.of(
          matrix.sensitive() && as.hidesNames() ? spread.told(Grain.ROUNDED) : spread);
    }

    private Prompt.Column scale(String column) {
      return matrix.columns().stream()
          .filter(c -> c.id().equals(column))
          .findFirst()
          .orElseGet(() -> matrix.columns().getFirst());
    }

    private static <V> TreeSet<String> ids(List<Map<String, V>> maps) {
      var ids = new TreeSet<String>();
      maps.forEach(map -> ids.addAll(map.keySet()));
      return ids;
    }
  }
}
