package dk.traedesten.engine.form;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Prompt.Column;
import dk.traedesten.dialog.Prompt.Size;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Rejection;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Field;
import dk.traedesten.message.Fit;
import dk.traedesten.result.Value;
import dk.traedesten.session.CalledBy;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Execution;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns prompts as they are written into fields as they are asked here and now, and checks what
/// comes back.
public final class Forms {
  /// A date further away than this is a slip of the keyboard.
  private static final int LONGEST_WHY = 500;

  private static final int YEARS = 5;

  private Forms() {}

  public static List<Field> of(Execution course, List<Prompt> prompts) {
    return prompts.stream().map(prompt -> field(course, prompt)).toList();
  }

  /// The one field of a vote.
  public static Field dots(Execution course, Step.Vote vote) {
    return new Field.DotsField(
        vote.id(),
        TemplateValues.in(course, vote.text()),
        false,
        options(course.list(vote.on())),
        vote.dots(),
        vote.each());
  }

  public static List<Option> options(List<Entry> entries) {
    return entries.stream().map(e -> new Option(e.id(), Text.same(e.words()))).toList();
  }

  /// What can be chosen, ranked, dotted or rated at a prompt, with the words it has here.
  public static List<Option> options(Execution course, Prompt prompt) {
    return switch (prompt) {
      case Prompt.Choice p -> options(course, p.options(), p.optionsOf());
      case Prompt.Several p -> options(course, p.options(), p.optionsOf());
      case Prompt.Ranking p -> options(course, p.options(), p.optionsOf());
      case Prompt.Dots p -> options(course.list(p.of()));
      case Prompt.Person _ -> people(course);
      case Prompt.Matrix p -> rows(course, p);
      case Prompt.FreeText _, Prompt.Items _, Prompt.Scale _, Prompt.Day _, Prompt.Consent _ ->
          List.of();
    };
  }

  /// The rows of a matrix, with the words they have in this session.
  public static List<Option> rows(Execution course, Prompt.Matrix matrix) {
    return options(course, matrix.rows(), matrix.rowsOf());
  }

  /// The columns of a matrix: as written, or the same scale for each entry of a list.
  public static List<Column> columns(Execution course, Prompt.Matrix matrix) {
    return matrix
        .columnsOf()
        .map(list -> {
          var scale = matrix.columns().getFirst();
          return course.list(list).stream()
              .map(e ->
                  new Column(
                      e.id(),
                      Text.same(e.words()),
                      scale.from(),
                      scale.to(),
                      scale.low(),
                      scale.high()))
              .toList();
        })
        .orElse(matrix.columns());
  }

  /// Those taking part, as options; while nobody is here, those who may come.
  public static List<Option> people(Execution course) {
    var roster = course.roster();
    var here = roster.present();
    return CalledBy.inOrder(here.isEmpty() ? roster.expected() : here).stream()
        .map(p -> new Option(p.id().value(), Text.same(roster.name(p.id()))))
        .toList();
  }

  /// The first thing that does not fit, if anything: a field that is missing, unknown or badly
  /// filled.
  public static Optional<Rejection> fault(List<Field> fields, Map<String, Value> given) {
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

  private static List<Option> options(
      Execution course, List<Option> written, Optional<String> ofList) {
    return ofList.map(list -> options(course.list(list))).orElse(written);
  }

  /// A prompt as it is asked here and now.
  public static Field field(Execution course, Prompt prompt) {
    var id = prompt.id();
    var text = TemplateValues.in(course, prompt.text());
    boolean optional = prompt.optional();
    return switch (prompt) {
      case Prompt.FreeText p ->
          new Field.WordsField(
              id, text, optional, p.size().longest(), p.size() == Size.PARAGRAPH, p.example());
      case Prompt.Items p ->
          new Field.EntriesField(id, text, optional, p.count(), Size.LINE.longest());
      case Prompt.Scale p ->
          new Field.ScaleField(id, text, optional, p.from(), p.to(), p.low(), p.high());
      case Prompt.Choice _ -> new Field.ChoiceField(id, text, optional, options(course, prompt));
      case Prompt.Several p -> {
        var options = options(course, prompt);
        int most = Math.min(p.most(), options.size());
        yield new Field.SeveralField(id, text, optional, options, Math.min(p.least(), most), most);
      }
      case Prompt.Ranking _ -> new Field.RankingField(id, text, optional, options(course, prompt));
      case Prompt.Dots p ->
          new Field.DotsField(id, text, optional, options(course, prompt), p.budget(), p.each());
      case Prompt.Person _ -> new Field.PersonField(id, text, optional, people(course));
      case Prompt.Day p -> day(course, p, text);
      case Prompt.Consent _ -> new Field.ConsentField(id, text, optional);
      case Prompt.Matrix p ->
          new Field.MatrixField(
              id, text, optional, rows(course, p), columns(course, p), p.blanks());
    };
  }

  /// A form is the same whenever it is looked at while its session lasts: its days are counted from
  /// the session's first.
  private static Field day(Execution course, Prompt.Day prompt, Text text) {
    var first = course.brief().startedAt().atZone(course.brief().zone()).toLocalDate();
    return new Field.DayField(
        prompt.id(),
        text,
        prompt.optional(),
        prompt.past() ? LocalDate.of(1900, 1, 1) : first,
        first.plusYears(YEARS));
  }

  /// When an action that is moved is to be asked about instead, and why.
  ///
  /// @param today where the group is
  public static List<Field> moving(LocalDate today) {
    return List.of(ahead("to", EngineLines.NEW_DATE, today.plusDays(1)), why());
  }

  /// A reason that may be left out.
  public static Field why() {
    return new Field.WordsField("why", EngineLines.WHY, true, LONGEST_WHY, true, Optional.empty());
  }

  /// A day that lies ahead.
  public static Field ahead(String id, Text text, LocalDate earliest) {
    return new Field.DayField(id, text, false, earliest, earliest.plusYears(YEARS));
  }
}
