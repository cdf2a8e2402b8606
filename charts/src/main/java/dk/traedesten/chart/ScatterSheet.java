package dk.traedesten.chart;

import dk.traedesten.message.Chart.Point;
import dk.traedesten.message.Chart.Scatter;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.XYChart;

/// Numbered points in a square with one corner marked; those that lie on the same spot stand side
/// by side.
final class ScatterSheet {
  private static final int HEIGHT = 320;
  private static final double DISC = 13;
  private static final double ROOM = 0.5;

  private record Spot(double across, double up) {}

  private ScatterSheet() {}

  static ChartSheet of(Scatter scatter, ChartSheet sheet) {
    var theme = sheet.theme();
    var across = scatter.across();
    var up = scatter.up();
    sheet
        .heading(scatter.title())
        .note(Said.ends(up))
        .add(
            Plot.of(chart(scatter, theme), 26, 26)
                .under((pen, chart) -> corner(pen, chart, scatter, sheet))
                .over((pen, chart) -> points(pen, chart, scatter, theme)))
        .noteAtTheRight(Said.ends(across));
    int number = 1;
    for (var point : scatter.points()) {
      var label = point.marked() ? point.label().plus(" — ", scatter.corner()) : point.label();
      sheet.numbered(number++, label, point.marked() ? theme.moss() : theme.ink());
    }
    return sheet;
  }

  private static XYChart chart(Scatter scatter, Theme theme) {
    var across = scatter.across();
    var up = scatter.up();
    var chart = Axes.square(theme, HEIGHT);
    chart
        .getStyler()
        .setXAxisMin(across.from() - ROOM)
        .setXAxisMax(across.to() + ROOM)
        .setYAxisMin(up.from() - ROOM)
        .setYAxisMax(up.to() + ROOM);
    Axes.unseen(chart, across.from(), across.to(), up.from(), up.to());
    return chart;
  }

  private static void corner(SheetPen pen, XYChart chart, Scatter scatter, ChartSheet sheet) {
    var across = scatter.across();
    var up = scatter.up();
    double left = Plot.x(chart, across.from() - ROOM);
    double right = Plot.x(chart, (across.from() + across.to()) / 2.0);
    double top = Plot.y(chart, up.to() + ROOM);
    double bottom = Plot.y(chart, (up.from() + up.to()) / 2.0);
    pen.fill(new Rectangle2D.Double(left, top, right - left, bottom - top), sheet.theme().meadow());
    var grid = new Grid(pen, chart, sheet.theme());
    grid.level(up.from(), up.to(), left, Plot.x(chart, across.to() + ROOM));
    grid.upright(across.from(), across.to(), top, Plot.y(chart, up.from() - ROOM), true);
    double y = top + 19;
    for (var line : Wrap.lines(sheet.in(scatter.corner()), Fonts.strong(13), right - left - 20)) {
      pen.write(line, left + 10, y, Fonts.strong(13), sheet.theme().moss());
      y += 18;
    }
  }

  private static void points(SheetPen pen, XYChart chart, Scatter scatter, Theme theme) {
    Map<Spot, List<Integer>> spots = new LinkedHashMap<>();
    for (int i = 0; i < scatter.points().size(); i++) {
      var point = scatter.points().get(i);
      spots.computeIfAbsent(new Spot(point.across(), point.up()), _ -> new ArrayList<>()).add(i);
    }
    spots.forEach((spot, here) -> {
      double x = Plot.x(chart, spot.across()) - (here.size() - 1) * DISC;
      double y = Plot.y(chart, spot.up());
      for (int i : here) {
        disc(pen, x, y, i + 1, scatter.points().get(i), theme);
        x += 2 * DISC;
      }
    });
  }

  private static void disc(SheetPen pen, double x, double y, int number, Point point, Theme theme) {
    var disc = new Ellipse2D.Double(x - DISC, y - DISC, 2 * DISC, 2 * DISC);
    pen.fill(disc, point.marked() ? theme.moss() : theme.fjord());
    pen.draw(disc, theme.paper(), 2);
    pen.writeMiddle(String.valueOf(number), x, y + 5, Fonts.strong(13), theme.paper());
  }
}
