package dk.traedesten.engine.result;

import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.context.Iterations;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.StepLookup;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.AnswerText;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Picture;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Chart.Axis;
import dk.traedesten.message.Chart.Happening;
import dk.traedesten.message.Chart.Point;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.RepeatedElement;
import dk.traedesten.session.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Collected lists and what came of repetitions, drawn.
public final class ListDisplays {
  private ListDisplays() {}

  /// The entries of a collected list; or one row for each time of a repetition.
  public static List<Block> table(Execution course, String id) {
    return collect(course, id)
        .map(collect ->
            orNothing(rows(course, id), rows -> (Block) AnswerText.table(course, collect, rows)))
        .orElseGet(() -> eachTime(course, id));
  }

  private static List<Block> eachTime(Execution course, String id) {
    var rows = new ArrayList<List<Text>>();
    for (var time : Iterations.of(course, id)) {
      said(time.course(), id).ifPresent(words -> rows.add(List.of(time.element().words(), words)));
    }
    return orNothing(rows, all -> new Table(List.of(EngineLines.ENTRY, heading(course, id)), all));
  }

  private static Text heading(Execution course, String id) {
    return Prompts.find(course.dialog(), id)
        .map(asked -> TemplateValues.in(course, asked.prompt().text()))
        .or(() ->
            StepLookup.find(course.dialog(), id)
                .flatMap(step ->
                    step instanceof Step.Settle settle
                        ? Optional.of(TemplateValues.in(course, settle.text()))
                        : Optional.empty()))
        .orElse(EngineLines.RESULT);
  }

  /// What came of it this time, in a few words.
  private static Optional<Text> said(Execution course, String id) {
    return course
        .settled(id)
        .map(Text::same)
        .or(() ->
            Optional.ofNullable(course.outcomes().shown().get(course.key(id)))
                .flatMap(shown ->
                    Prompts.find(course.dialog(), id)
                        .flatMap(asked -> ResultSummary.of(course, asked.prompt(), shown))));
  }

  /// The entries of a collected list by two of their scales.
  public static List<Block> map(Execution course, Display.Map map) {
    return collect(course, map.of())
        .map(collect ->
            orNothing(
                rows(course, map.of()),
                rows ->
                    (Block)
                        new Picture(
                            new Chart.Quadrant(
                                TemplateValues.in(course, collect.text()),
                                axis(course, collect, map.across()),
                                axis(course, collect, map.up()),
                                map.zones(),
                                points(course, collect, map, rows)))))
        .orElse(List.of());
  }

  private static List<Point> points(
      Execution course, Step.Collect collect, Display.Map map, List<Row> rows) {
    var points = new ArrayList<Point>();
    for (var row : rows) {
      if (row.given().get(map.across()) instanceof Value.Score(var x)
          && row.given().get(map.up()) instanceof Value.Score(var y)) {
        points.add(
            new Point(
                Text.same(AnswerText.headline(course, collect, row).orElse("…")), x, y, false));
      }
    }
    return points;
  }

  private static Axis axis(Execution course, Step.Collect collect, String id) {
    return collect.prompts().stream()
        .flatMap(p -> p instanceof Prompt.Scale s && s.id().equals(id) ? Stream.of(s) : Stream.of())
        .map(
            s -> new Axis(TemplateValues.in(course, s.text()), s.from(), s.to(), s.low(), s.high()))
        .findFirst()
        .orElseThrow();
  }

  static List<Block> timeline(Execution course, Display.Timeline timeline) {
    return collect(course, timeline.of())
        .map(collect ->
            orNothing(
                rows(course, timeline.of()),
                rows ->
                    (Block)
                        new Picture(
                            new Chart.Timeline(
                                TemplateValues.in(course, collect.text()),
                                rows.stream()
                                    .map(row ->
                                        new Happening(
                                            String.join(" ", words(row, timeline.event())),
                                            words(row, timeline.good()),
                                            words(row, timeline.bad())))
                                    .toList()))))
        .orElse(List.of());
  }

  private static List<String> words(Row row, String field) {
    return switch (row.given().get(field)) {
      case Value.Words(var text) -> List.of(text);
      case Value.Entries(var texts) -> texts;
      case null, default -> List.of();
    };
  }

  /// A list within a repetition over items, a column for each item.
  static List<Block> sideBySide(Execution course, String id) {
    var times =
        Iterations.of(course, id).stream()
            .filter(time -> !time.course().list(id).isEmpty())
            .toList();
    var columns =
        times.stream()
            .map(time -> time.course().list(id).stream().map(e -> Text.same(e.words())).toList())
            .toList();
    int longest = columns.stream().mapToInt(List::size).max().orElse(0);
    var rows = new ArrayList<List<Text>>();
    for (int i = 0; i < longest; i++) {
      int row = i;
      rows.add(columns.stream().map(c -> row < c.size() ? c.get(row) : Text.same("")).toList());
    }
    return orNothing(
        rows,
        all ->
            (Block)
                new Table(
                    times.stream().map(Iterations::element).map(RepeatedElement::words).toList(),
                    all));
  }

  private static <T> List<Block> orNothing(List<T> rows, Function<List<T>, Block> block) {
    return rows.isEmpty()
        ? List.of(new Note(EngineLines.NOTHING_GATHERED))
        : List.of(block.apply(rows));
  }

  private static Optional<Step.Collect> collect(Execution course, String id) {
    return StepLookup.find(course.dialog(), id)
        .flatMap(s -> s instanceof Step.Collect collect ? Optional.of(collect) : Optional.empty());
  }

  private static List<Row> rows(Execution course, String id) {
    return course.outcomes().collected().getOrDefault(course.key(id), List.of());
  }
}
