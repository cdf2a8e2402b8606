package dk.traedesten.chart;

import dk.traedesten.message.Chart.Point;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Points with their names beside them, so that no name lies on a point or on another name.
record PointLabels(List<Name> names, List<Point2D> spots) {
  private static final double DOT = 8;
  private static final double WIDEST = 140;
  private static final int MOST_LINES = 3;
  private static final double LINE = 16;

  /// A name in lines, and where it stands.
  record Name(List<String> lines, Rectangle2D at) {}

  /// Nothing when not all find room.
  static Optional<PointLabels> place(List<String> labels, List<Point2D> spots, Rectangle2D inside) {
    return off(lines(inside), labels, spots, inside)
        .or(() -> off(List.of(), labels, spots, inside));
  }

  /// The lines between the fields: a name lies on one only where there is no other room.
  private static List<Rectangle2D> lines(Rectangle2D inside) {
    return List.of(
        new Rectangle2D.Double(inside.getCenterX() - 2, inside.getY(), 4, inside.getHeight()),
        new Rectangle2D.Double(inside.getX(), inside.getCenterY() - 2, inside.getWidth(), 4));
  }

  private static Optional<PointLabels> off(
      List<Rectangle2D> lines, List<String> labels, List<Point2D> spots, Rectangle2D inside) {
    var taken = new ArrayList<Rectangle2D>();
    for (var spot : spots) {
      var dot = around(spot);
      if (taken.stream().anyMatch(dot::intersects)) {
        return Optional.empty();
      }
      taken.add(dot);
    }
    taken.addAll(lines);
    var names = new ArrayList<Name>();
    for (int i = 0; i < spots.size(); i++) {
      var name = name(labels.get(i), spots.get(i), inside, taken);
      if (name.isEmpty()) {
        return Optional.empty();
      }
      names.add(name.get());
      taken.add(name.get().at());
    }
    return Optional.of(new PointLabels(names, spots));
  }

  private static Rectangle2D around(Point2D spot) {
    return new Rectangle2D.Double(
        spot.getX() - DOT - 2, spot.getY() - DOT - 2, 2 * DOT + 4, 2 * DOT + 4);
  }

  private static Optional<Name> name(
      String label, Point2D spot, Rectangle2D inside, List<Rectangle2D> taken) {
    var lines = Wrap.lines(label, font(), WIDEST);
    double wide = lines.stream().mapToDouble(l -> Wrap.width(l, font())).max().orElse(0);
    double tall = lines.size() * LINE;
    double x = spot.getX();
    double y = spot.getY();
    var places =
        List.of(
            new Point2D.Double(x + DOT + 5, y - tall / 2),
            new Point2D.Double(x - DOT - 5 - wide, y - tall / 2),
            new Point2D.Double(x - wide / 2, y - DOT - 4 - tall),
            new Point2D.Double(x - wide / 2, y + DOT + 4));
    return lines.size() > MOST_LINES
        ? Optional.empty()
        : places.stream()
            .map(p -> (Rectangle2D) new Rectangle2D.Double(p.x, p.y, wide, tall))
            .filter(at -> inside.contains(at) && taken.stream().noneMatch(at::intersects))
            .findFirst()
            .map(at -> new Name(lines, at));
  }

  private static Font font() {
    return Fonts.strong(13);
  }

  void draw(SheetPen pen, List<Point> points, Theme theme) {
    for (int i = 0; i < spots.size(); i++) {
      var dot = Shapes.disc(spots.get(i).getX(), spots.get(i).getY(), DOT);
      pen.fill(dot, points.get(i).marked() ? theme.moss() : theme.fjord());
      pen.draw(dot, theme.paper(), 2);
      double base = names.get(i).at().getY() + 12;
      for (var line : names.get(i).lines()) {
        pen.write(line, names.get(i).at().getX(), base, font(), theme.ink());
        base += LINE;
      }
    }
  }
}
