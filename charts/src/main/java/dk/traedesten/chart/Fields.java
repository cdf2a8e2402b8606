package dk.traedesten.chart;

import dk.traedesten.message.Chart.Axis;
import dk.traedesten.message.Chart.Point;
import dk.traedesten.message.Chart.Quadrant;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;

/// Four fields in a square. Their names stand above and below the points, never under them.
///
/// @param zones the names in lines: low across and low up, high across and low up, low across and
///   high up, both high
/// @param points draws what stands in the fields
record Fields(
    Axis across, Axis up, List<List<String>> zones, ChartSheet sheet, Consumer<SheetPen> points)
    implements SheetPart {
  private static final double LEFT = ChartSheet.MARGIN + 26;
  private static final double WIDE = ChartSheet.INSIDE - 26;
  private static final double TALL = 280;
  private static final double ROOM = 20;
  private static final double LINE = 18;
  private static final double FOOT = 26;

  static Fields of(Quadrant quadrant, ChartSheet sheet) {
    var zones =
        quadrant.zones().stream()
            .map(zone -> Wrap.lines(sheet.in(zone), font(), WIDE / 2 - 24))
            .toList();
    return new Fields(quadrant.across(), quadrant.up(), zones, sheet, _ -> {});
  }

  Fields with(Consumer<SheetPen> points) {
    return new Fields(across, up, zones, sheet, points);
  }

  private static Font font() {
    return Fonts.strong(13);
  }

  /// Where points and their names may stand.
  Rectangle2D inside() {
    return new Rectangle2D.Double(LEFT + 2, top() - 2, WIDE - 4, TALL + 4);
  }

  List<Point2D> spots(List<Point> points) {
    return points.stream()
        .map(p -> (Point2D) new Point2D.Double(x(p.across()), y(p.up())))
        .toList();
  }

  /// Room for the names of the two upper fields.
  private double top() {
    return names(2);
  }

  private double names(int first) {
    return Math.max(zones.get(first).size(), zones.get(first + 1).size()) * LINE + 12;
  }

  private double x(double n) {
    return LEFT + ROOM + share(n, across) * (WIDE - 2 * ROOM);
  }

  private double y(double n) {
    return top() + TALL - ROOM - share(n, up) * (TALL - 2 * ROOM);
  }

  private static double share(double n, Axis axis) {
    return (n - axis.from()) / Math.max(1, axis.to() - axis.from());
  }

  @Override
  public double height() {
    return bottom() + FOOT;
  }

  private double bottom() {
    return top() + TALL + names(0);
  }

  @Override
  public void draw(SheetPen pen) {
    var theme = sheet.theme();
    double middle = LEFT + WIDE / 2;
    double level = top() + TALL / 2;
    pen.fill(new Rectangle2D.Double(LEFT, 0, WIDE / 2, level), theme.haze());
    pen.fill(new Rectangle2D.Double(middle, level, WIDE / 2, bottom() - level), theme.haze());
    pen.draw(new Rectangle2D.Double(LEFT, 0, WIDE, bottom()), theme.line(), 1);
    pen.draw(new Line2D.Double(middle, 0, middle, bottom()), theme.quiet(), 1.5f);
    pen.draw(new Line2D.Double(LEFT, level, LEFT + WIDE, level), theme.quiet(), 1.5f);
    zone(pen, 2, LEFT + 10, 20, false);
    zone(pen, 3, LEFT + WIDE - 10, 20, true);
    double base = top() + TALL + 16;
    zone(pen, 0, LEFT + 10, base, false);
    zone(pen, 1, LEFT + WIDE - 10, base, true);
    numbers(pen);
    points.accept(pen);
  }

  private void zone(SheetPen pen, int zone, double x, double base, boolean right) {
    for (var line : zones.get(zone)) {
      if (right) {
        pen.writeUpTo(line, x, base, font(), sheet.theme().moss());
      } else {
        pen.write(line, x, base, font(), sheet.theme().moss());
      }
      base += LINE;
    }
  }

  private void numbers(SheetPen pen) {
    var quiet = sheet.theme().quiet();
    for (int n = across.from(); n <= across.to(); n += Grid.every(across.from(), across.to())) {
      pen.writeMiddle(String.valueOf(n), x(n), bottom() + 18, Fonts.plain(13), quiet);
    }
    for (int n = up.from(); n <= up.to(); n += Grid.every(up.from(), up.to())) {
      pen.writeUpTo(String.valueOf(n), LEFT - 8, y(n) + 5, Fonts.plain(13), quiet);
    }
  }
}
