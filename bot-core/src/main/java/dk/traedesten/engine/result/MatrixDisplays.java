package dk.traedesten.engine.result;

import dk.traedesten.dialog.Display;
import dk.traedesten.dialog.Order;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Picture;
import dk.traedesten.message.Block.Table;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Chart.Axis;
import dk.traedesten.message.Chart.Distance;
import dk.traedesten.message.Chart.Point;
import dk.traedesten.message.Wording;
import dk.traedesten.result.Distribution;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Execution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Results drawn in two directions: heat maps, gaps, points in a square and in named fields.
final class MatrixDisplays {
  private static final Text CELL = new Text("Højest", "Highest");

  private MatrixDisplays() {}

  /// @param top how many of the highest cells are named beside it
  static List<Block> heat(Execution course, Rated rated, int top) {
    var columns = Forms.columns(course, rated.matrix());
    if (columns.isEmpty() || rated.rows().isEmpty()) {
      return List.of(new Note(EngineLines.NOTHING_STANDS_OUT));
    }
    var cells =
        rated.rows().stream()
            .map(row ->
                columns.stream()
                    .map(c -> Optional.ofNullable(row.cells().get(c.id())).map(Distribution::mean))
                    .toList())
            .toList();
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Picture(
                    new Chart.HeatMap(
                        TemplateValues.in(course, rated.matrix().text()),
                        rated.rows().stream().map(RankedRow::label).toList(),
                        columns.stream().map(Prompt.Column::text).toList(),
                        cells,
                        columns.getFirst().from(),
                        columns.getFirst().to()))));
    var highest = highest(rated, columns).limit(top).toList();
    if (!highest.isEmpty()) {
      blocks.add(new Table(List.of(CELL, EngineLines.MEAN), highest));
    }
    return blocks;
  }

  private static Stream<List<Text>> highest(Rated rated, List<Prompt.Column> columns) {
    record Cell(Text label, double mean) {}
    return rated.rows().stream()
        .flatMap(row ->
            columns.stream()
                .flatMap(c ->
                    Stream.ofNullable(row.cells().get(c.id()))
                        .map(d -> new Cell(row.label().plus(" · ", c.text()), d.mean()))))
        .sorted(Comparator.comparingDouble(cell -> -cell.mean()))
        .map(cell -> List.of(cell.label(), Wording.decimal(cell.mean())));
  }

  static List<Block> gap(Execution course, Rated rated) {
    var one = rated.matrix().columns().getFirst();
    var other = rated.matrix().columns().getLast();
    var distances =
        RankedRow.ordered(rated.rows(), Order.GAP).stream()
            .filter(r -> r.cells().containsKey(one.id()) && r.cells().containsKey(other.id()))
            .map(r ->
                new Distance(
                    r.label(), r.cells().get(one.id()).mean(), r.cells().get(other.id()).mean()))
            .toList();
    return List.of(
        new Picture(
            new Chart.Gap(
                TemplateValues.in(course, rated.matrix().text()),
                one.text(),
                other.text(),
                one.from(),
                one.to(),
                distances)));
  }

  static Chart scatter(Execution course, Rated rated, Text corner) {
    var across = rated.matrix().columns().getFirst();
    var up = rated.matrix().columns().getLast();
    var points = new ArrayList<Point>();
    for (var row : rated.rows()) {
      if (row.cells().containsKey(across.id()) && row.cells().containsKey(up.id())) {
        double x = row.cells().get(across.id()).median();
        double y = row.cells().get(up.id()).median();
        points.add(new Point(row.label(), x, y, x < middle(across) && y > middle(up)));
      }
    }
    return new Chart.Scatter(
        TemplateValues.in(course, rated.matrix().text()), axis(across), axis(up), corner, points);
  }

  /// Where the group stands, when both results are shown.
  static List<Block> quadrant(Execution course, Display.Quadrant quadrant) {
    var across = place(course, quadrant.across());
    var up = place(course, quadrant.up());
    if (across.isEmpty() || up.isEmpty()) {
      return FrozenResult.of(course, List.of(quadrant.across(), quadrant.up()))
          .filter(r -> place(course, r.prompt().id()).isEmpty())
          .flatMap(r -> Results.blocks(course, r.prompt(), r.shown()).stream())
          .toList();
    }
    double x = across.get().value();
    double y = up.get().value();
    var zone = zone(quadrant.zones(), across.get().axis(), x, up.get().axis(), y);
    return List.of(
        new Picture(
            new Chart.Quadrant(
                course.dialog().title(),
                across.get().axis(),
                up.get().axis(),
                quadrant.zones(),
                List.of(new Point(EngineLines.YOU_ARE_HERE, x, y, true)))),
        new Note(EngineLines.YOU_ARE_HERE.plus(": ", zone)));
  }

  /// The name of the field in which a point lies. On the line counts as low.
  public static Text zone(List<Text> zones, Axis across, double x, Axis up, double y) {
    int right = x > middle(across.from(), across.to()) ? 1 : 0;
    int above = y > middle(up.from(), up.to()) ? 2 : 0;
    return zones.get(right + above);
  }

  private record Place(Axis axis, double value) {}

  private static Optional<Place> place(Execution course, String id) {
    return FrozenResult.of(course, List.of(id))
        .flatMap(r -> {
          if (r.shown() instanceof Shown.Scores(var spread, _)
              && r.prompt() instanceof Prompt.Scale s) {
            return Stream.of(
                new Place(
                    new Axis(
                        TemplateValues.in(course, s.text()), s.from(), s.to(), s.low(), s.high()),
                    spread.mean()));
          }
          if (r.shown() instanceof Shown.Ratings shown
              && !shown.rows().values().stream().allMatch(Map::isEmpty)
              && r.prompt() instanceof Prompt.Matrix m) {
            var c = m.columns().getFirst();
            return Stream.of(
                new Place(
                    new Axis(
                        TemplateValues.in(course, m.text()), c.from(), c.to(), c.low(), c.high()),
                    shown.mean()));
          }
          return Stream.empty();
        })
        .findFirst();
  }

  private static double middle(Prompt.Column column) {
    return middle(column.from(), column.to());
  }

  private static double middle(int from, int to) {
    return (from + to) / 2.0;
  }

  private static Axis axis(Prompt.Column c) {
    return new Axis(c.text(), c.from(), c.to(), c.low(), c.high());
  }
}
