package dk.traedesten.engine;

import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Picture;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Chart.Axis;
import dk.traedesten.message.Chart.Bar;
import dk.traedesten.message.Chart.Point;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Course;
import dk.traedesten.session.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Shows everyone the same results at the same moment, and freezes them: what was shown once never
/// changes with later answers.
final class Reveals {
  private Reveals() {}

  static Course show(Course from, Step.Reveal reveal, Turn turn) {
    var course = from;
    var blocks = new ArrayList<Block>(List.of(new Heading(Fill.in(course, reveal.text()))));
    for (var display : reveal.show()) {
      for (var prompt : of(display)) {
        course = freeze(course, prompt, turn);
      }
      blocks.addAll(blocks(course, display));
    }
    turn.show(reveal.id(), blocks);
    return course;
  }

  /// Whether anybody has answered anything of what is to be shown.
  static boolean hasAnswers(Course course, Step.Reveal reveal) {
    return reveal.show().stream()
        .flatMap(display -> of(display).stream())
        .anyMatch(prompt -> !course.disclosure().respondents(prompt).isEmpty());
  }

  private static List<String> of(Display display) {
    return switch (display) {
      case Display.Histogram(var of) -> List.of(of);
      case Display.Bars(var of) -> of;
      case Display.Radar(var of) -> of;
      case Display.Rows(var of) -> List.of(of);
      case Display.Scatter(var of, _) -> List.of(of);
      case Display.Answers(var of) -> List.of(of);
      case Display.Trend(var of) -> List.of(of);
    };
  }

  /// Keeps the result of a prompt as it is now; the first time counts.
  static Course freeze(Course course, String id, Turn turn) {
    var asked = Prompts.find(course.brief().dialog(), id);
    if (asked.isEmpty() || course.outcomes().shown().containsKey(id)) {
      return course;
    }
    var prompt = asked.get().prompt();
    var shown = course.disclosure().of(prompt, Asks.promised(course, asked.get().by()));
    if (shown instanceof Shown.Scores(var spread, _)
        && prompt instanceof Prompt.Scale scale
        && scale.series().isPresent()) {
      turn.remember(
          new Memory.Point(
              turn.now(),
              scale.series().get(),
              course.brief().dialog().version(),
              spread,
              course.disclosure().respondents(id),
              course.roster().present().size()));
    }
    return course.with(course.outcomes().withShown(id, shown));
  }

  private static List<Block> blocks(Course course, Display display) {
    return switch (display) {
      case Display.Histogram(var of) -> plain(course, of);
      case Display.Answers(var of) -> plain(course, of);
      case Display.Rows(var of) -> plain(course, of);
      case Display.Bars(var of) ->
          together(course, of, bars -> new Chart.Bars(title(course), bars));
      case Display.Radar(var of) ->
          together(course, of, axes -> new Chart.Radar(title(course), axes));
      case Display.Scatter(var of, var corner) -> scatter(course, of, corner);
      case Display.Trend(var of) -> trend(course, of);
    };
  }

  private static Text title(Course course) {
    return course.brief().dialog().title();
  }

  private static List<Block> plain(Course course, String id) {
    return results(course, List.of(id))
        .flatMap(r -> Results.blocks(course, r.prompt(), r.shown()).stream())
        .toList();
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
        });
    if (!bars.isEmpty()) {
      rest.addFirst(new Picture(chart.apply(bars)));
    }
    return rest;
  }

  private record Result(Prompt prompt, Shown shown) {}

  private static Stream<Result> results(Course course, List<String> ids) {
    return ids.stream()
        .flatMap(id -> Prompts.find(course.brief().dialog(), id).stream())
        .flatMap(asked ->
            Stream.ofNullable(course.outcomes().shown().get(asked.prompt().id()))
                .map(shown -> new Result(asked.prompt(), shown)));
  }

  private static List<Block> scatter(Course course, String id, Text corner) {
    return results(course, List.of(id))
        .flatMap(r ->
            r.shown() instanceof Shown.Ratings(var rows)
                    && r.prompt() instanceof Prompt.Matrix matrix
                ? Stream.of((Block) new Picture(scatter(course, matrix, rows, corner)))
                : Results.blocks(course, r.prompt(), r.shown()).stream())
        .toList();
  }

  private static Chart scatter(
      Course course,
      Prompt.Matrix matrix,
      Map<String, Map<String, Distribution>> shown,
      Text corner) {
    var across = matrix.columns().getFirst();
    var up = matrix.columns().getLast();
    var points = new ArrayList<Point>();
    for (var row : Results.rows(course, matrix)) {
      var rated = shown.getOrDefault(row.id(), Map.of());
      if (rated.containsKey(across.id()) && rated.containsKey(up.id())) {
        double x = rated.get(across.id()).median();
        double y = rated.get(up.id()).median();
        points.add(new Point(row.text(), x, y, x < middle(across) && y > middle(up)));
      }
    }
    return new Chart.Scatter(
        Fill.in(course, matrix.text()), axis(across), axis(up), corner, points);
  }

  private static double middle(Prompt.Column column) {
    return (column.from() + column.to()) / 2.0;
  }

  private static Axis axis(Prompt.Column c) {
    return new Axis(c.text(), c.from(), c.to(), c.low(), c.high());
  }

  private static List<Block> trend(Course course, String id) {
    return results(course, List.of(id))
        .flatMap(r ->
            r.shown() instanceof Shown.Scores(var now, _)
                    && r.prompt() instanceof Prompt.Scale scale
                    && scale.series().isPresent()
                ? trend(course, scale, now)
                : Stream.empty())
        .toList();
  }

  private static Stream<Block> trend(Course course, Prompt.Scale scale, Distribution now) {
    if (Earlier.points(course, scale).isEmpty()) {
      return Stream.of(new Note(Lines.FIRST_TIME));
    }
    var asked = Prompts.find(course.brief().dialog(), scale.id()).orElseThrow();
    var comparable = Earlier.comparable(course, asked);
    if (comparable.isEmpty()) {
      return Stream.of(new Note(Lines.NOT_COMPARABLE));
    }
    var zone = course.brief().zone();
    var moments =
        Stream.concat(
                comparable.stream()
                    .map(p ->
                        new Chart.Moment(
                            p.at().atZone(zone).toLocalDate(),
                            p.spread().median(),
                            p.spread().answers(),
                            p.asked())),
                Stream.of(
                    new Chart.Moment(
                        course.brief().startedAt().atZone(zone).toLocalDate(),
                        now.median(),
                        now.answers(),
                        course.roster().present().size())))
            .toList();
    return Stream.of(
        new Picture(
            new Chart.Trend(Fill.in(course, scale.text()), scale.from(), scale.to(), moments)));
  }
}
