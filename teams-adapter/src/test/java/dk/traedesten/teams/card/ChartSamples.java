package dk.traedesten.teams.card;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Message;
import dk.traedesten.play.Samples;
import dk.traedesten.result.Distribution;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A chart of every kind, as a group of leaders would meet it.
final class ChartSamples {
  private static final Text LITTLE = new Text("næsten intet", "almost nothing");
  private static final Text MUCH = new Text("helt og fuldt", "all of it");
  private static final Text MORNING = new Text("Fælles morgenmøde", "A joint morning meeting");
  private static final Text CALL = new Text("Ring før overdragelse", "Call before handing over");
  private static final Text VISIT = new Text("Byt plads en dag", "Change places for a day");

  private ChartSamples() {}

  static SequencedMap<String, Message> messages() {
    var all = new LinkedHashMap<String, Message>();
    charts()
        .forEach((name, chart) ->
            all.put(
                "chart-" + name,
                Message.of(
                    new Block.Heading(new Text("Det svarede I", "What you answered")),
                    new Block.Picture(chart))));
    return all;
  }

  private static SequencedMap<String, Chart> charts() {
    var before = Distribution.of(List.of(2, 3, 4, 4, 6), 1, 10);
    var now = Distribution.of(List.of(5, 6, 6, 7, 9), 1, 10);
    var bars =
        List.of(
            bar("Kurs", "Direction", List.of(4, 5, 5, 6, 7)),
            bar("Koordinering", "Alignment", List.of(2, 2, 3, 3, 5)),
            bar("Commitment", "Commitment", List.of(5, 6, 6, 6, 7)));
    var effort = new Chart.Axis(new Text("Indsats", "Effort"), 1, 5, LITTLE, MUCH);
    var gain = new Chart.Axis(new Text("Gevinst", "Gain"), 1, 5, LITTLE, MUCH);
    var points =
        List.of(
            new Chart.Point(MORNING, 2, 4.5, true),
            new Chart.Point(CALL, 1, 4, true),
            new Chart.Point(VISIT, 4, 3, false));
    var all = new LinkedHashMap<String, Chart>();
    all.put(
        "histogram-again",
        new Chart.Histogram(Samples.SCALE.text(), now, LITTLE, MUCH, Optional.of(before)));
    all.put("bars", new Chart.Bars(new Text("De tre K’er", "The three Cs"), bars));
    all.put("radar", new Chart.Radar(new Text("De tre K’er", "The three Cs"), bars));
    all.put(
        "scatter",
        new Chart.Scatter(
            new Text("Indsats og gevinst", "Effort and gain"),
            effort,
            gain,
            new Text("let og stor gevinst", "easy with a large gain"),
            points));
    all.put(
        "quadrant",
        new Chart.Quadrant(
            new Text("Hvor ligger de?", "Where do they lie?"),
            effort,
            gain,
            List.of(
                new Text("Lad ligge", "Leave it"),
                new Text("Tænk om", "Think again"),
                new Text("Gør nu", "Do now"),
                new Text("Planlæg", "Plan")),
            points));
    all.put(
        "heat-map",
        new Chart.HeatMap(
            new Text("Hvor mødes I?", "Where do you meet?"),
            List.of(new Text("Skole", "School"), new Text("PPR", "PPR"), new Text("SSP", "SSP")),
            List.of(new Text("Planlagt", "Planned"), new Text("Tilfældigt", "By chance")),
            List.of(
                List.of(Optional.of(1.2), Optional.of(3.0)),
                List.of(Optional.of(4.6), Optional.empty()),
                List.of(Optional.of(2.5), Optional.of(4.1))),
            1,
            5));
    all.put(
        "gap",
        new Chart.Gap(
            new Text("Vigtigt, og sådan er det", "What matters, and how it is"),
            new Text("Vigtigt", "Matters"),
            new Text("Sådan er det", "How it is"),
            1,
            7,
            List.of(
                new Chart.Distance(new Text("Kurs", "Direction"), 6.4, 4.2),
                new Chart.Distance(new Text("Koordinering", "Alignment"), 6.0, 2.8),
                new Chart.Distance(new Text("Commitment", "Commitment"), 5.8, 5.6))));
    all.put(
        "timeline",
        new Chart.Timeline(
            new Text("Forløbet", "The course of it"),
            List.of(
                new Chart.Happening("Første møde", List.of("Alle kom", "God stemning"), List.of()),
                new Chart.Happening(
                    "Sagen om M.", List.of("Vi ringede"), List.of("Ingen skrev det ned")))));
    all.put(
        "trend",
        new Chart.Trend(
            new Text("Commitment over tid", "Commitment over time"),
            1,
            10,
            List.of(
                new Chart.Moment(LocalDate.of(2026, 9, 7), 5, 4, 6.5, 6, 8),
                new Chart.Moment(LocalDate.of(2026, 9, 14), 6, 5, 7, 7, 8),
                new Chart.Moment(LocalDate.of(2026, 10, 12), 7.5, 6, 8, 8, 8)),
            List.of(LocalDate.of(2026, 9, 21)),
            Optional.of(LocalDate.of(2026, 9, 7)),
            Optional.of(4.5),
            Optional.of(4)));
    return all;
  }

  private static Chart.Bar bar(String da, String en, List<Integer> numbers) {
    return new Chart.Bar(new Text(da, en), Distribution.of(numbers, 1, 7));
  }
}
