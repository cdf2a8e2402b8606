package dk.traedesten.teams.card;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field;
import dk.traedesten.message.Wording;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a person has answered, in few words, for the person alone.
final class Told {
  private static final int SHORT = 200;

  private Told() {}

  static Text of(Field field, Value value) {
    var told =
        switch (value) {
          case Value.Words(var words) -> Text.same(words);
          case Value.Entries(var texts) -> Text.same(String.join(" · ", texts));
          case Value.Score(var n) -> Text.same(String.valueOf(n));
          case Value.Pick(var id) -> label(field, id);
          case Value.Picks(var ids) -> all(field, List.copyOf(ids));
          case Value.Order(var ids) -> all(field, ids);
          case Value.Ratings(var rows) -> ratings(field, rows);
          case Value.Dots(var on) ->
              joined(
                  on.entrySet().stream()
                      .map(e -> label(field, e.getKey()).plus(": ", dots(e.getValue())))
                      .toList());
          case Value.Consent(var given, var objection) ->
              given ? Words.CONSENT : Words.OBJECT.plus(": ", Text.same(objection));
          case Value.Person(var who) -> label(field, who.value());
          case Value.Day(var day) -> Wording.day(day);
        };
    return told.map(words -> Plain.cut(words, SHORT));
  }

  private static Text dots(int n) {
    return Text.same("●".repeat(Math.clamp(n, 0, 12)));
  }

  private static Text ratings(Field field, Map<String, Map<String, Integer>> rows) {
    return joined(
        rows.entrySet().stream()
            .map(row ->
                label(field, row.getKey())
                    .plus(
                        ": ",
                        Text.same(
                            row.getValue().values().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")))))
            .toList());
  }

  private static Text all(Field field, List<String> ids) {
    return joined(ids.stream().map(id -> label(field, id)).toList());
  }

  private static Text joined(List<Text> texts) {
    return texts.stream().reduce((a, b) -> a.plus(" · ", b)).orElse(Text.same(""));
  }

  private static Text label(Field field, String id) {
    return options(field).stream()
        .filter(o -> o.id().equals(id))
        .findFirst()
        .map(Option::text)
        .orElse(Text.same("–"));
  }

  private static List<Option> options(Field field) {
    return switch (field) {
      case Field.ChoiceField f -> f.options();
      case Field.SeveralField f -> f.options();
      case Field.RankingField f -> f.options();
      case Field.MatrixField f -> f.rows();
      case Field.DotsField f -> f.entries();
      case Field.PersonField f -> f.people();
      case Field.WordsField _,
          Field.EntriesField _,
          Field.ScaleField _,
          Field.DayField _,
          Field.ConsentField _ ->
          List.of();
    };
  }
}
