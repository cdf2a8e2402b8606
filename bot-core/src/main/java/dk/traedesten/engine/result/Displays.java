package dk.traedesten.engine.result;

import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.Order;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Picture;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Chart.Bar;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What each kind of display shows, from the results that are frozen.
final class Displays {
  private Displays() {}

  public static List<Block> blocks(Execution course, Display display) {
    return switch (display) {
      case Display.Histogram(var of) -> plain(course, of);
      case Display.Answers(var of) -> plain(course, of);
      case Display.Rows(var of, var order, var top) ->
          ratings(
              course,
              of,
              r -> {
                var rows = RankedRow.ordered(r.rows(), order.orElse(Order.AS_WRITTEN));
                int most = Math.min(rows.size(), top.orElse(rows.size()));
                return Results.rows(course, r.matrix(), rows.subList(0, most));
              });
      case Display.Web(var of) ->
          ratings(
              course,
              of,
              r ->
                  List.of(
                      new Picture(
                          new Chart.Radar(
                              TemplateValues.in(course, r.matrix().text()),
                              Results.bars(r.rows())))));
      case Display.HeatMap(var of, var top) ->
          ratings(course, of, r -> MatrixDisplays.heat(course, r, top.orElse(0)));
      case Display.Gap(var of) -> ratings(course, of, r -> MatrixDisplays.gap(course, r));
      case Display.Scatter(var of, var corner) ->
          ratings(course, of, r -> List.of(new Picture(MatrixDisplays.scatter(course, r, corner))));
      case Display.Bars(var of, var order) ->
          together(
              course,
              of,
              bars ->
                  new Chart.Bars(
                      course.dialog().title(),
                      Results.ordered(bars, order.orElse(Order.AS_WRITTEN))));
      case Display.Radar(var of) ->
          together(course, of, axes -> new Chart.Radar(course.dialog().title(), axes));
      case Display.Quadrant quadrant -> MatrixDisplays.quadrant(course, quadrant);
      case Display.Trend trend -> Trends.blocks(course, trend);
      case Display.Table(var of) -> ListDisplays.table(course, of);
      case Display.Map map -> ListDisplays.map(course, map);
      case Display.Timeline timeline -> ListDisplays.timeline(course, timeline);
      case Display.SideBySide(var of) -> ListDisplays.sideBySide(course, of);
    };
  }

  /// A prompt's frozen result, and the answers of those who are shown apart.
  private static List<Block> plain(Execution course, String id) {
    return FrozenResult.of(course, List.of(id))
        .flatMap(r ->
            Stream.concat(Results.blocks(course, r.prompt(), r.shown()).stream(), apart(course, r)))
        .toList();
  }

  private static Stream<Block> apart(Execution course, FrozenResult result) {
    return Stream.ofNullable(
            course.outcomes().revealed().apart().get(course.key(result.prompt().id())))
        .filter(shown -> !(shown instanceof Shown.Statements(var all) && all.isEmpty()))
        .flatMap(shown -> {
          var blocks = new ArrayList<Block>(List.of(new Heading(EngineLines.SHOWN_APART)));
          blocks.addAll(Results.blocks(course, result.prompt(), shown));
          return blocks.stream();
        });
  }

  private static List<Block> together(
      Execution course, List<String> ids, Function<List<Bar>, Chart> chart) {
    var bars = new ArrayList<Bar>();
    var rest = new ArrayList<Block>();
    FrozenResult.of(course, ids)
        .forEach(r -> {
          if (r.shown() instanceof Shown.Scores(var spread, _)) {
            bars.add(new Bar(TemplateValues.in(course, r.prompt().text()), spread));
          } else {
            rest.addAll(Results.blocks(course, r.prompt(), r.shown()));
          }
          apart(course, r).forEach(rest::add);
        });
    if (!bars.isEmpty()) {
      rest.addFirst(new Picture(chart.apply(bars)));
    }
    return rest;
  }

  private static List<Block> ratings(
      Execution course, String id, Function<Rated, List<Block>> blocks) {
    return FrozenResult.of(course, List.of(id))
        .flatMap(r ->
            r.shown() instanceof Shown.Ratings shown && r.prompt() instanceof Prompt.Matrix matrix
                ? rated(
                    course, new Rated(matrix, shown, RankedRow.of(course, matrix, shown)), blocks)
                : Results.blocks(course, r.prompt(), r.shown()).stream())
        .toList();
  }

  private static Stream<Block> rated(
      Execution course, Rated rated, Function<Rated, List<Block>> blocks) {
    return rated.rows().isEmpty()
        ? Stream.of(
            new Heading(TemplateValues.in(course, rated.matrix().text())),
            new Note(EngineLines.TELLING))
        : blocks.apply(rated).stream();
  }
}
