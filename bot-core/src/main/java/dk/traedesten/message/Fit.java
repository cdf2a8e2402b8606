package dk.traedesten.message;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field.ChoiceField;
import dk.traedesten.message.Field.ConsentField;
import dk.traedesten.message.Field.DayField;
import dk.traedesten.message.Field.DotsField;
import dk.traedesten.message.Field.EntriesField;
import dk.traedesten.message.Field.MatrixField;
import dk.traedesten.message.Field.PersonField;
import dk.traedesten.message.Field.RankingField;
import dk.traedesten.message.Field.ScaleField;
import dk.traedesten.message.Field.SeveralField;
import dk.traedesten.message.Field.TimeField;
import dk.traedesten.message.Field.WordsField;
import dk.traedesten.result.Value;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Whether an answer fits the field it was given to; if not, what to say to the person.
public final class Fit {
  private Fit() {}

  /// The fault in an answer, worded for the person; empty when it fits.
  public static Optional<Text> fault(Field field, Value value) {
    return switch (field) {
      case WordsField f when value instanceof Value.Words(var text) -> words(text, f.longest());
      case EntriesField f when value instanceof Value.Entries(var texts) -> entries(f, texts);
      case ScaleField f when value instanceof Value.Score(var n) ->
          unless(n >= f.from() && n <= f.to(), () -> Wording.between(f.from(), f.to()));
      case ChoiceField f when value instanceof Value.Pick(var id) ->
          unless(ids(f.options()).contains(id), Wording::notAnOption);
      case SeveralField f when value instanceof Value.Picks(var ids) ->
          unless(
              ids(f.options()).containsAll(ids)
                  && ids.size() >= f.least()
                  && ids.size() <= f.most(),
              () -> Wording.howMany(f.least(), f.most()));
      case RankingField f when value instanceof Value.Order(var ids) ->
          unless(
              ids.size() == f.options().size()
                  && new LinkedHashSet<>(ids).equals(new LinkedHashSet<>(ids(f.options()))),
              Wording::everyOption);
      case MatrixField f when value instanceof Value.Ratings(var rows) -> ratings(f, rows);
      case DotsField f when value instanceof Value.Dots(var on) -> dots(f, on);
      case PersonField f when value instanceof Value.Person(var who) ->
          unless(ids(f.people()).contains(who.value()), Wording::notAPerson);
      case DayField f when value instanceof Value.Day(var date) ->
          date.isAfter(f.latest())
              ? Optional.of(Wording.tooLate(f.latest()))
              : unless(!date.isBefore(f.earliest()), () -> Wording.tooEarly(f.earliest()));
      case TimeField _ when value instanceof Value.Words(var text) ->
          unless(ClockTime.read(text).isPresent(), Wording::notATime);
      case ConsentField _ when value instanceof Value.Consent(var given, var objection) ->
          given ? Optional.empty() : words(objection, 1000);
      case WordsField _,
          EntriesField _,
          ScaleField _,
          ChoiceField _,
          SeveralField _,
          RankingField _,
          MatrixField _,
          DotsField _,
          PersonField _,
          DayField _,
          TimeField _,
          ConsentField _ ->
          Optional.of(Wording.wrongKind());
    };
  }

  private static Optional<Text> words(String text, int longest) {
    return text.isBlank()
        ? Optional.of(Wording.empty())
        : unless(text.length() <= longest, () -> Wording.tooLong(longest, text.length()));
  }

  private static Optional<Text> entries(EntriesField field, List<String> texts) {
    if (texts.isEmpty() || texts.size() > field.count()) {
      return Optional.of(Wording.howMany(1, field.count()));
    }
    return texts.stream().flatMap(t -> words(t, field.longest()).stream()).findFirst();
  }

  private static Optional<Text> ratings(MatrixField field, Map<String, Map<String, Integer>> rows) {
    for (var row : rows.entrySet()) {
      for (var rating : row.getValue().entrySet()) {
        var column =
            field.columns().stream().filter(c -> c.id().equals(rating.getKey())).findFirst();
        if (column.isEmpty() || !ids(field.rows()).contains(row.getKey())) {
          return Optional.of(Wording.notAnOption());
        }
        var scale = column.get();
        if (rating.getValue() < scale.from() || rating.getValue() > scale.to()) {
          return Optional.of(Wording.between(scale.from(), scale.to()));
        }
      }
    }
    if (field.blanks()) {
      return unless(rows.values().stream().anyMatch(r -> !r.isEmpty()), Wording::empty);
    }
    boolean whole =
        ids(field.rows()).stream()
            .allMatch(row -> rows.getOrDefault(row, Map.of()).size() == field.columns().size());
    return unless(whole, Wording::everyRow);
  }

  private static Optional<Text> dots(DotsField field, Map<String, Integer> on) {
    int placed = on.values().stream().mapToInt(Integer::intValue).sum();
    if (!ids(field.entries()).containsAll(on.keySet())) {
      return Optional.of(Wording.notAnOption());
    }
    return unless(
        placed >= 1
            && placed <= field.dots()
            && on.values().stream().allMatch(d -> d >= 1 && d <= field.each()),
        () -> Wording.dotBudget(field.dots(), field.each()));
  }

  private static Collection<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }

  private static Optional<Text> unless(boolean fits, Supplier<Text> fault) {
    return fits ? Optional.empty() : Optional.of(fault.get());
  }
}
