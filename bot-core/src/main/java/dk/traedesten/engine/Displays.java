package dk.traedesten.engine;

import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.Order;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Picture;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Chart.Bar;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What each kind of display shows, from the results that are frozen.
final class Displays {
  private Displays() {}

  static List<Block> blocks(Course course, Display display) {
    return switch (display) {
      case Display.Histogram(var of) -> plain(course, of);
      case Display.Answers(var of) -> plain(course, of);
      case Display.Rows(var of, var order, var top) ->
          ratings(
              course,
              of,
              r -> {
                var rows = Standing.ordered(r.rows(), order.orElse(Order.AS_WRITTEN));
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
                              Fill.in(course, r.matrix().text()), Results.bars(r.rows())))));
      case Display.HeatMap(var of, var top) ->
          ratings(course, of, r -> Maps.heat(course, r, top.orElse(0)));
      case Display.Gap(var of) -> ratings(course, of, r -> Maps.gap(course, r));
      case Display.Scatter(var of, var corner) ->
          ratings(course, of, r -> List.of(new Picture(Maps.scatter(course, r, corner))));
      case Display.Bars(var of, var order) ->
          together(
              course,
              of,
              bars ->
                  new Chart.Bars(
                      title(course), Results.ordered(bars, order.orElse(Order.AS_WRITTEN))));
      case Display.Radar(var of) ->
          together(course, of, axes -> new Chart.Radar(title(course), axes));
      case Display.Quadrant quadrant -> Maps.quadrant(course, quadrant);
      case Display.Trend trend -> Trends.blocks(course, trend);
      case Display.Table(var of) -> Lists.table(course, of);
      case Display.Map map -> Lists.map(course, map);
      case Display.Timeline timeline -> Lists.timeline(course, timeline);
      case Display.SideBySide(var of) -> Lists.sideBySide(course, of);
    };
  }

  static Text title(Course course) {
    return course.dialog().title();
  }

  /// A prompt's frozen result, and the answers of those who are shown apart.
  private static List<Block> plain(Course course, String id) {
    return results(course, List.of(id))
        .flatMap(r ->
            Stream.concat(Results.blocks(course, r.prompt(), r.shown()).stream(), apart(course, r)))
        .toList();
  }

  private static Stream<Block> apart(Course course, Result result) {
    return Stream.ofNullable(
            course.outcomes().revealed().apart().get(course.key(result.prompt().id())))
        .filter(shown -> !(shown instanceof Shown.Statements(var all) && all.isEmpty()))
        .flatMap(shown -> {
          var blocks = new ArrayList<Block>(List.of(new Heading(Lines.SHOWN_APART)));
          blocks.addAll(Results.blocks(course, result.prompt(), shown));
          return blocks.stream();
        });
  }

  private static List<Block> together(
      Course course, List<String> ids, Function<List<Bar>, Chart> chart) {
    var bars = new ArrayList<Bar>();
    var rest = new ArrayList<Block>();
    results(course, ids)
        .forEach(r -> {
          if (r.shown() instanceof Shown.Scores(var spread, _)) {
            bars.add(new Bar(Fill.in(course, r.prompt().text()), spread));
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

  /// A matrix with its result.
  record Rated(Prompt.Matrix matrix, Shown.Ratings shown, List<Standing> rows) {}

  private static List<Block> ratings(
      Course course, String id, Function<Rated, List<Block>> blocks) {
    return results(course, List.of(id))
        .flatMap(r ->
            r.shown() instanceof Shown.Ratings shown && r.prompt() instanceof Prompt.Matrix matrix
                ? rated(
                    course, new Rated(matrix, shown, Standing.of(course, matrix, shown)), blocks)
                : Results.blocks(course, r.prompt(), r.shown()).stream())
        .toList();
  }

  private static Stream<Block> rated(
      Course course, Rated rated, Function<Rated, List<Block>> blocks) {
    return rated.rows().isEmpty()
        ? Stream.of(new Heading(Fill.in(course, rated.matrix().text())), new Note(Lines.TELLING))
        : blocks.apply(rated).stream();
  }

  /// A prompt with its frozen result.
  record Result(Prompt prompt, Shown shown) {}

  static Stream<Result> results(Course course, List<String> ids) {
    return ids.stream()
        .flatMap(id -> Prompts.find(course.dialog(), id).stream())
        .flatMap(asked ->
            Stream.ofNullable(course.outcomes().shown().get(course.key(asked.prompt().id())))
                .map(shown -> new Result(asked.prompt(), shown)));
  }
}
