package dk.traedesten.workbench.play;

import dk.traedesten.dialog.Option;
import dk.traedesten.message.Field;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What a line of plain input means as the answer to a field.
final class LineAnswer {
  private LineAnswer() {}

  /// The value a line means; empty when it means none.
  static Optional<Value> read(Field field, String line) {
    try {
      return switch (field) {
        case Field.WordsField _, Field.TimeField _ -> Optional.of(new Value.Words(line));
        case Field.EntriesField _ -> Optional.of(new Value.Entries(parts(line, ";")));
        case Field.ScaleField _ -> Optional.of(new Value.Score(Integer.parseInt(line)));
        case Field.ChoiceField f -> one(f.options(), line).map(Value.Pick::new);
        case Field.SeveralField f -> several(f.options(), line).map(Value.Picks::new);
        case Field.RankingField f ->
            several(f.options(), line).map(ids -> new Value.Order(List.copyOf(ids)));
        case Field.MatrixField f -> ratings(f, line);
        case Field.DotsField f -> dots(f, line);
        case Field.PersonField f ->
            one(f.people(), line).map(id -> new Value.Person(new PersonId(id)));
        case Field.DayField f -> Optional.of(new Value.Day(day(f, line)));
        case Field.ConsentField _ -> Optional.of(consent(line));
      };
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<String> parts(String line, String between) {
    return Arrays.stream(line.split(between)).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  /// An option by its number in the list, its id, or its words.
  private static Optional<String> one(List<Option> options, String line) {
    return IntStream.range(0, options.size())
        .filter(i ->
            line.equals(String.valueOf(i + 1))
                || line.equals(options.get(i).id())
                || line.equalsIgnoreCase(options.get(i).text().da())
                || line.equalsIgnoreCase(options.get(i).text().en()))
        .mapToObj(i -> options.get(i).id())
        .findFirst();
  }

  private static Optional<Set<String>> several(List<Option> options, String line) {
    Set<String> picked = new LinkedHashSet<>();
    for (var part : parts(line, "[ ,]")) {
      var id = one(options, part);
      if (id.isEmpty()) {
        return Optional.empty();
      }
      picked.add(id.get());
    }
    return Optional.of(picked);
  }

  private static Optional<Value> ratings(Field.MatrixField field, String line) {
    var numbers = new ArrayList<>(parts(line, "[ ,;]"));
    if (numbers.size() != field.rows().size() * field.columns().size()) {
      return Optional.empty();
    }
    var rows = new LinkedHashMap<String, Map<String, Integer>>();
    for (var row : field.rows()) {
      var rated = new LinkedHashMap<String, Integer>();
      for (var column : field.columns()) {
        var number = numbers.removeFirst();
        if (!field.blanks() || !number.equals("-")) {
          rated.put(column.id(), Integer.valueOf(number));
        }
      }
      rows.put(row.id(), rated);
    }
    return Optional.of(new Value.Ratings(rows));
  }

  /// `1 1 3` is two dots on the first entry and one on the third.
  private static Optional<Value> dots(Field.DotsField field, String line) {
    var on = new LinkedHashMap<String, Integer>();
    for (var part : parts(line, "[ ,]")) {
      var id = one(field.entries(), part);
      if (id.isEmpty()) {
        return Optional.empty();
      }
      on.merge(id.get(), 1, Integer::sum);
    }
    return Optional.of(new Value.Dots(on));
  }

  /// `+7` is in a week, seen from the earliest day.
  private static LocalDate day(Field.DayField field, String line) {
    return line.startsWith("+")
        ? field.earliest().plusDays(Integer.parseInt(line.substring(1)))
        : LocalDate.parse(line);
  }

  private static Value consent(String line) {
    return line.equalsIgnoreCase("ja") || line.equalsIgnoreCase("yes")
        ? new Value.Consent(true, "")
        : new Value.Consent(false, line);
  }
}
