package dk.traedesten.engine;

import dk.traedesten.dialog.Option;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Picture;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Chart.Bar;
import dk.traedesten.result.Shown;
import dk.traedesten.result.Shown.Statement;
import dk.traedesten.session.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a result looks like: from what may be shown to the blocks that show it.
final class Results {
  private static final Text NUMBER = new Text("Tal", "Number");
  private static final Text NAMES = new Text("Navne", "Names");

  private Results() {}

  /// The blocks of one prompt's result.
  static List<Block> blocks(Course course, Prompt prompt, Shown shown) {
    return switch (shown) {
      case Shown.TooFew(var answered, _) when answered == 0 && prompt.optional() -> List.of();
      case Shown.TooFew(var answered, var needed) ->
          List.of(
              new Paragraph(Fill.in(course, prompt.text())),
              new Note(Lines.tooFew(answered, needed)));
      case Shown.Scores scores when prompt instanceof Prompt.Scale scale ->
          scores(course, scale, scores);
      case Shown.Ratings(var rows) when prompt instanceof Prompt.Matrix matrix ->
          List.of(
              new Picture(
                  new Chart.Bars(Fill.in(course, matrix.text()), bars(course, matrix, rows))));
      case Shown.Statements(var all) ->
          List.of(new Paragraph(Fill.in(course, prompt.text())), quotes(course, all));
      case Shown.Choices(var counts) when prompt instanceof Prompt.Choice choice ->
          List.of(new Paragraph(Fill.in(course, choice.text())), choices(choice, counts));
      case Shown.Scores _, Shown.Ratings _, Shown.Choices _ -> List.of();
    };
  }

  static Quotes quotes(Course course, List<Statement> statements) {
    return new Quotes(
        statements.stream()
            .map(s -> new Quote(s.words(), s.by().map(course.roster()::name)))
            .toList());
  }

  /// The rows of a matrix, with the words they have in this session.
  static List<Option> rows(Course course, Prompt.Matrix matrix) {
    return matrix
        .rowsOf()
        .map(list -> Forms.options(Forms.entries(course, list)))
        .orElse(matrix.rows());
  }

  private static List<Block> scores(Course course, Prompt.Scale scale, Shown.Scores scores) {
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Picture(
                    new Chart.Histogram(
                        Fill.in(course, scale.text()),
                        scores.spread(),
                        scale.low(),
                        scale.high()))));
    if (!scores.named().isEmpty()) {
      var byNumber = new TreeMap<Integer, List<String>>();
      scores
          .named()
          .forEach((who, n) ->
              byNumber.computeIfAbsent(n, _ -> new ArrayList<>()).add(course.roster().name(who)));
      blocks.add(
          new Table(
              List.of(NUMBER, NAMES),
              byNumber.descendingMap().entrySet().stream()
                  .map(e ->
                      List.of(
                          Text.same(String.valueOf(e.getKey())),
                          Text.same(String.join(", ", e.getValue()))))
                  .toList()));
    }
    return blocks;
  }

  static List<Bar> bars(
      Course course,
      Prompt.Matrix matrix,
      Map<String, Map<String, dk.traedesten.result.Distribution>> shown) {
    var bars = new ArrayList<Bar>();
    for (var row : rows(course, matrix)) {
      for (var column : matrix.columns()) {
        Optional.ofNullable(shown.getOrDefault(row.id(), Map.of()).get(column.id()))
            .ifPresent(spread ->
                bars.add(
                    new Bar(
                        matrix.columns().size() == 1
                            ? row.text()
                            : row.text().plus(" · ", column.text()),
                        spread)));
      }
    }
    return bars;
  }

  private static Table choices(Prompt.Choice choice, Map<String, Integer> counts) {
    return new Table(
        List.of(new Text("Svar", "Answer"), new Text("Antal", "Count")),
        choice.options().stream()
            .map(o -> List.of(o.text(), Text.same(String.valueOf(counts.getOrDefault(o.id(), 0)))))
            .toList());
  }
}
