package dk.traedesten.chart;

import dk.traedesten.message.Chart.Point;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Points as numbered discs that do not lie on each other: one that finds its place taken stands
/// beside it, with a line to where it belongs.
record Numbered(List<Point2D> discs, List<Point2D> spots) {
  private static final double DISC = 12;
  private static final double APART = 2 * DISC + 2;

  static Numbered place(List<Point2D> spots, Rectangle2D inside) {
    var discs = new ArrayList<Point2D>();
    for (var spot : spots) {
      discs.add(free(spot, discs, inside));
    }
    return new Numbered(discs, spots);
  }

  /// The nearest place that is free, looked for in ever wider circles.
  private static Point2D free(Point2D spot, List<Point2D> taken, Rectangle2D inside) {
    for (double radius = 0; radius < inside.getWidth(); radius += 7) {
      int steps = radius == 0 ? 1 : 24;
      for (int i = 0; i < steps; i++) {
        double angle = 2 * Math.PI * i / steps;
        var place =
            new Point2D.Double(
                spot.getX() + radius * Math.cos(angle), spot.getY() + radius * Math.sin(angle));
        var disc = Shapes.disc(place.x, place.y, DISC).getBounds2D();
        if (inside.contains(disc) && taken.stream().noneMatch(t -> t.distance(place) < APART)) {
          return place;
        }
      }
    }
    return spot;
  }

  void draw(SheetPen pen, List<Point> points, Theme theme) {
    for (int i = 0; i < discs.size(); i++) {
      var spot = spots.get(i);
      if (spot.distance(discs.get(i)) > 0) {
        pen.draw(new Line2D.Double(spot, discs.get(i)), theme.quiet(), 1.5f);
        pen.fill(Shapes.disc(spot.getX(), spot.getY(), 3), theme.ink());
      }
    }
    for (int i = 0; i < discs.size(); i++) {
      var at = discs.get(i);
      var disc = Shapes.disc(at.getX(), at.getY(), DISC);
      pen.fill(disc, points.get(i).marked() ? theme.moss() : theme.fjord());
      pen.draw(disc, theme.paper(), 1.5f);
      pen.writeMiddle(
          String.valueOf(i + 1), at.getX(), at.getY() + 5, Fonts.strong(12), theme.paper());
    }
  }
}
