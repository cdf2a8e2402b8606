package dk.traedesten.engine;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Prompt.Size;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field;
import dk.traedesten.message.Fit;
import dk.traedesten.result.Value;
import dk.traedesten.session.Course;
import dk.traedesten.session.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns prompts as they are written into fields as they are asked here and now, and checks what
/// comes back.
final class Forms {
  private Forms() {}

  static List<Field> of(Course course, List<Prompt> prompts) {
    return prompts.stream().map(prompt -> field(course, prompt)).toList();
  }

  /// The one field of a vote.
  static Field dots(Course course, Step.Vote vote) {
    return new Field.DotsField(
        vote.id(),
        Fill.in(course, vote.text()),
        options(entries(course, vote.on())),
        vote.dots(),
        vote.each());
  }

  static List<Entry> entries(Course course, String list) {
    return course.outcomes().lists().getOrDefault(list, List.of());
  }

  static List<Option> options(List<Entry> entries) {
    return entries.stream().map(e -> new Option(e.id(), Text.same(e.words()))).toList();
  }

  /// The first thing that does not fit, if anything: a field that is missing, unknown or badly
  /// filled.
  static Optional<Rejection> fault(List<Field> fields, Map<String, Value> given) {
    for (var field : fields) {
      var value = given.get(field.id());
      if (value == null) {
        if (!field.optional()) {
          return Optional.of(new Rejection.Unfit(field.id(), MISSING));
        }
        continue;
      }
      var fault = Fit.fault(field, value);
      if (fault.isPresent()) {
        return Optional.of(new Rejection.Unfit(field.id(), fault.get()));
      }
    }
    return given.keySet().stream()
        .filter(id -> fields.stream().noneMatch(f -> f.id().equals(id)))
        .findFirst()
        .map(id -> new Rejection.Unfit(id, UNKNOWN))
        .map(Rejection.class::cast)
        .or(() -> given.isEmpty() ? Optional.of(nothing(fields)) : Optional.empty());
  }

  private static final Text MISSING =
      new Text("Her mangler et svar.", "An answer is missing here.");
  private static final Text UNKNOWN =
      new Text("Det felt hører ikke til her.", "That field does not belong here.");

  private static Rejection nothing(List<Field> fields) {
    return new Rejection.Unfit(fields.getFirst().id(), MISSING);
  }

  private static Field field(Course course, Prompt prompt) {
    var text = Fill.in(course, prompt.text());
    return switch (prompt) {
      case Prompt.FreeText(var id, _, var optional, var size, var example) ->
          new Field.WordsField(id, text, optional, size.longest(), size == Size.PARAGRAPH, example);
      case Prompt.Items(var id, _, var optional, var count) ->
          new Field.EntriesField(id, text, optional, count, Size.LINE.longest());
      case Prompt.Scale(var id, _, var optional, var from, var to, var low, var high, _) ->
          new Field.ScaleField(id, text, optional, from, to, low, high);
      case Prompt.Choice(var id, _, var optional, var options) ->
          new Field.ChoiceField(id, text, optional, options);
      case Prompt.Matrix(var id, _, var optional, var rows, var rowsOf, var columns) ->
          new Field.MatrixField(
              id,
              text,
              optional,
              rowsOf.map(list -> options(entries(course, list))).orElse(rows),
              columns);
    };
  }
}
