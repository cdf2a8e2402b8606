package dk.traedesten.engine.result;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Order;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.context.Audiences;
import dk.traedesten.engine.context.Earlier;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Picture;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Chart.Bar;
import dk.traedesten.message.Wording;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown;
import dk.traedesten.result.Shown.Statement;
import dk.traedesten.session.Execution;
import dk.traedesten.session.SmallGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a result looks like: from what may be shown to the blocks that show it.
public final class Results {
  private static final Text NUMBER = new Text("Tal", "Number");
  private static final Text NAMES = new Text("Navne", "Names");
  private static final Text PLACE = new Text("Plads i snit", "Mean place");

  private Results() {}

  /// The blocks of one prompt's result.
  public static List<Block> blocks(Execution course, Prompt prompt, Shown shown) {
    var text = new Paragraph(TemplateValues.in(course, prompt.text()));
    return switch (shown) {
      case Shown.TooFew(var answered, _) when answered == 0 && prompt.optional() -> List.of();
      case Shown.TooFew(var answered, var needed) ->
          List.of(text, new Note(tooFew(course, prompt, answered, needed)));
      case Shown.Telling _ -> List.of(text, new Note(EngineLines.TELLING));
      case Shown.Withheld _ -> List.of(new Note(withheld(course, prompt)));
      case Shown.Scores scores when prompt instanceof Prompt.Scale scale ->
          scores(course, scale, scores);
      case Shown.Ratings ratings when prompt instanceof Prompt.Matrix matrix ->
          rows(course, matrix, RankedRow.of(course, matrix, ratings));
      case Shown.Statements(var all) when all.isEmpty() ->
          List.of(text, new Note(EngineLines.NOBODY_SHARED));
      case Shown.Statements(var all) -> List.of(text, quotes(course, all));
      case Shown.Choices(var counts) ->
          List.of(text, choices(Forms.options(course, prompt), counts));
      case Shown.Leading(var options, _) ->
          List.of(text, leading(Forms.options(course, prompt), options));
      case Shown.Ranked(var places) -> List.of(text, ranked(Forms.options(course, prompt), places));
      case Shown.Days(var counts) -> List.of(text, days(counts));
      case Shown.Consents(var given, var objections) ->
          List.of(text, new Note(EngineLines.saidYes(given)), quotes(course, objections));
      case Shown.Scores _, Shown.Ratings _ -> List.of();
    };
  }

  /// Why nothing is shown, and what can be done about it where the group has the choice.
  private static Text tooFew(Execution course, Prompt prompt, int answered, int needed) {
    boolean isTheirChoice =
        course.dialog().modes().contains(AnswerVisibility.NAMED)
            && Prompts.find(course.dialog(), prompt.id())
                .filter(Prompts.Asked::isAsChosen)
                .isPresent();
    var told = EngineLines.tooFew(answered, needed);
    return answered > 0 && isTheirChoice ? told.plus(" ", EngineLines.NAMES_NEXT_TIME) : told;
  }

  /// Who has got to see what the group does not.
  private static Text withheld(Execution course, Prompt prompt) {
    return Prompts.find(course.dialog(), prompt.id())
        .map(asked ->
            switch (asked.as(course)) {
              case TURN_ONLY ->
                  EngineLines.onlyTo(Audiences.turn(course).map(course.roster()::name).orElse("…"));
              case FACILITATOR_ONLY ->
                  EngineLines.onlyTo(
                      course
                          .roster()
                          .name(
                              Optional.ofNullable(course.readers().get(course.key(prompt.id())))
                                  .orElse(course.roster().facilitator())));
              case OWN_ONLY, OPEN, NAMED, CONFIDENTIAL, ANONYMOUS -> EngineLines.WITHHELD;
            })
        .orElse(EngineLines.WITHHELD);
  }

  /// The rows of a matrix as bars, one for each cell.
  public static List<Block> rows(Execution course, Prompt.Matrix matrix, List<RankedRow> rows) {
    return List.of(
        new Picture(new Chart.Bars(TemplateValues.in(course, matrix.text()), bars(rows))));
  }

  public static Quotes quotes(Execution course, List<Statement> statements) {
    return new Quotes(
        statements.stream()
            .map(s ->
                s.hidden()
                    ? new Quote(EngineLines.HIDDEN.in(course.brief().language()), Optional.empty())
                    : new Quote(s.words(), s.by().map(who -> name(course, who))))
            .toList());
  }

  /// What somebody whose answer is shown is called: a person, or a small group.
  public static String name(Execution course, PersonId who) {
    return SmallGroup.number(who)
        .map(n -> EngineLines.group(n).in(course.brief().language()))
        .orElseGet(() -> course.roster().name(who));
  }

  static List<Bar> bars(List<RankedRow> rows) {
    var bars = new ArrayList<Bar>();
    for (var row : rows) {
      for (var column : row.columns()) {
        Optional.ofNullable(row.cells().get(column.id()))
            .ifPresent(spread ->
                bars.add(
                    new Bar(
                        row.columns().size() == 1
                            ? row.label()
                            : row.label().plus(" · ", column.text()),
                        spread)));
      }
    }
    return bars;
  }

  static List<Bar> ordered(List<Bar> bars, Order order) {
    Comparator<Bar> by =
        switch (order) {
          case AS_WRITTEN, GAP -> Comparator.comparing(_ -> 0);
          case HIGHEST -> Comparator.comparing(b -> -b.spread().median());
          case LOWEST -> Comparator.comparing(b -> b.spread().median());
          case DISAGREEMENT -> Comparator.comparing(b -> b.spread().agreement());
        };
    return bars.stream().sorted(by).toList();
  }

  private static List<Block> scores(Execution course, Prompt.Scale scale, Shown.Scores scores) {
    var before =
        Earlier.roundBefore(course, scale.id())
            .flatMap(shown ->
                shown instanceof Shown.Scores(var spread, _) && spread.isWhole()
                    ? Optional.of(spread)
                    : Optional.empty());
    if (!scores.spread().isWhole()) {
      return roughly(course, scale, scores.spread());
    }
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Picture(
                    new Chart.Histogram(
                        TemplateValues.in(course, scale.text()),
                        scores.spread(),
                        scale.low(),
                        scale.high(),
                        before))));
    if (!scores.named().isEmpty()) {
      blocks.add(named(course, scores.named()));
    }
    return blocks;
  }

  /// The middle of the answers in words, and why there is no more.
  private static List<Block> roughly(Execution course, Prompt.Scale scale, Distribution spread) {
    return List.of(
        new Paragraph(TemplateValues.in(course, scale.text())),
        new Paragraph(EngineLines.MIDDLE.plus(" ", Wording.median(spread))),
        new Note(scale.sensitive() ? EngineLines.SENSITIVE : EngineLines.MIDDLE_ALONE));
  }

  private static Table named(Execution course, Map<PersonId, Integer> scores) {
    var byNumber = new TreeMap<Integer, List<String>>();
    scores.forEach(
        (who, n) -> byNumber.computeIfAbsent(n, _ -> new ArrayList<>()).add(name(course, who)));
    return new Table(
        List.of(NUMBER, NAMES),
        byNumber.descendingMap().entrySet().stream()
            .map(e ->
                List.of(
                    Text.same(String.valueOf(e.getKey())),
                    Text.same(String.join(", ", e.getValue()))))
            .toList());
  }

  private static Table choices(List<Option> options, Map<String, Integer> counts) {
    return new Table(
        List.of(new Text("Valg", "Choice"), new Text("Antal", "How many")),
        options.stream()
            .map(o -> List.of(o.text(), Text.same(String.valueOf(counts.getOrDefault(o.id(), 0)))))
            .toList());
  }

  /// What was chosen most, as the options are written.
  private static Note leading(List<Option> options, List<String> most) {
    return new Note(
        EngineLines.CHOSEN_MOST.plus(
            " ",
            options.stream()
                .filter(option -> most.contains(option.id()))
                .map(Option::text)
                .reduce((a, b) -> a.plus(", ", b))
                .orElse(Text.same("–"))));
  }

  private static Table ranked(List<Option> options, Map<String, Double> places) {
    return new Table(
        List.of(EngineLines.ENTRY, PLACE),
        places.entrySet().stream()
            .flatMap(e ->
                options.stream()
                    .filter(o -> o.id().equals(e.getKey()))
                    .map(o -> List.of(o.text(), Wording.decimal(e.getValue()))))
            .toList());
  }

  private static Table days(Map<LocalDate, Integer> counts) {
    return new Table(
        List.of(new Text("Dato", "Date"), new Text("Antal", "How many")),
        counts.entrySet().stream()
            .map(e -> List.of(Wording.day(e.getKey()), Text.same(String.valueOf(e.getValue()))))
            .toList());
  }
}
