package dk.traedesten.chart;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Chart.Axis;
import dk.traedesten.message.Chart.Distance;
import dk.traedesten.message.Chart.Happening;
import dk.traedesten.message.Chart.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Heat maps, gaps, fields and lines of time: small, large, empty, and in long Danish words.
final class Maps {
  private static final String LONG =
      "Arbejdsmarkedsuddannelsesudvalgsformandskabet og beskæftigelsesindsatskoordinationen";
  private static final Axis ACROSS =
      new Axis(
          new Text("Indflydelse på opgaven", "Influence on the task"),
          1,
          5,
          new Text("lille", "small"),
          new Text("stor", "large"));
  private static final Axis UP =
      new Axis(
          new Text("Interesse i opgaven", "Interest in the task"),
          1,
          5,
          new Text("lille", "small"),
          new Text("stor", "large"));
  private static final List<Text> ZONES =
      List.of(
          new Text("Hold øje med", "Keep an eye on"),
          new Text("Hold tilfredse", "Keep satisfied"),
          new Text("Hold orienterede", "Keep informed"),
          new Text("Inddrag tæt", "Involve closely"));
  private static final List<Text> LONG_ZONES =
      IntStream.range(0, 4).mapToObj(i -> Text.same(i + 1 + " " + LONG)).toList();

  private Maps() {}

  static Stream<Chart> all() {
    return Stream.of(
        heat(3, 3, new Text("Uge", "Week")),
        heat(8, 6, Text.same("Børne- og familierådgivningen")),
        heat(5, 21, Text.same("Enhed")),
        heat(2, 40, Text.same(LONG)),
        new Chart.HeatMap(Text.same("Tomt"), List.of(), List.of(), List.of(), 1, 5),
        gap(2, "Tillid"),
        gap(11, LONG),
        new Chart.Gap(Text.same("Tomt"), Text.same("a"), Text.same("b"), 1, 5, List.of()),
        quadrant(ZONES, List.of(new Point(new Text("I er her", "You are here"), 4.2, 3.9, true))),
        quadrant(ZONES, points(5, "Skoleleder")),
        quadrant(LONG_ZONES, points(30, LONG)),
        quadrant(
            ZONES,
            IntStream.range(0, 7)
                .mapToObj(i -> new Point(Text.same("Ens " + i), 5, 5, false))
                .toList()),
        new Chart.Timeline(
            new Text("Vores forløb sammen", "Our time together"),
            List.of(
                new Happening(
                    "Vi flyttede sammen i ét hus", List.of("Vi mødte hinanden"), List.of()),
                new Happening("Ny leder", List.of(), List.of("Ingen sagde farvel", "Uro")),
                new Happening("", List.of(), List.of()))),
        new Chart.Timeline(
            new Text("Hele borgerens rejse", "The whole journey"),
            IntStream.range(0, 9)
                .mapToObj(i ->
                    new Happening(
                        "Hændelse " + i + ": " + LONG,
                        IntStream.range(0, i % 4).mapToObj(_ -> LONG).toList(),
                        IntStream.range(0, i % 3).mapToObj(_ -> "Kort").toList()))
                .toList()),
        new Chart.Timeline(Text.same("Tomt"), List.of()));
  }

  private static Chart heat(int rows, int columns, Text name) {
    return new Chart.HeatMap(
        new Text("Spændinger i organisationen", "Tensions in the organisation"),
        IntStream.range(0, rows)
            .mapToObj(
                r -> r % 3 == 1 ? Text.same(LONG) : new Text("Mål " + (r + 1), "Goal " + (r + 1)))
            .toList(),
        IntStream.range(0, columns).mapToObj(c -> name.map(n -> n + " " + (c + 1))).toList(),
        IntStream.range(0, rows)
            .mapToObj(r ->
                IntStream.range(0, columns)
                    .mapToObj(c ->
                        (r + c) % 7 == 3
                            ? Optional.<Double>empty()
                            : Optional.of(1 + (r * 13 + c * 7) % 41 / 10.0))
                    .toList())
            .toList(),
        1,
        5);
  }

  private static Chart gap(int rows, String name) {
    return new Chart.Gap(
        new Text("Hvor vigtigt er det, og hvor langt er vi?", "How important, and how far are we?"),
        new Text("Vigtighed", "Importance"),
        new Text("Hvor langt vi er", "How far we are"),
        1,
        5,
        IntStream.range(0, rows)
            .mapToObj(i ->
                new Distance(
                    Text.same(name + " " + (i + 1)), 5 - i * 4 % 41 / 10.0, 1 + i * 7 % 41 / 10.0))
            .toList());
  }

  private static Chart quadrant(List<Text> zones, List<Point> points) {
    return new Chart.Quadrant(new Text("Interessenter", "Stakeholders"), ACROSS, UP, zones, points);
  }

  private static List<Point> points(int many, String name) {
    return IntStream.range(0, many)
        .mapToObj(i ->
            new Point(
                Text.same(name + " " + (i + 1)),
                1 + i * 17 % 41 / 10.0,
                1 + i * 29 % 41 / 10.0,
                i == 0))
        .toList();
  }
}
