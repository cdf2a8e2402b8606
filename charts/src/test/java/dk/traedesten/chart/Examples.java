package dk.traedesten.chart;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Chart.Axis;
import dk.traedesten.message.Chart.Bar;
import dk.traedesten.message.Chart.Moment;
import dk.traedesten.message.Chart.Point;
import dk.traedesten.result.Distribution;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One chart of each kind, as a group could have made it, and the odd ones.
final class Examples {
  private static final Text SCALE_LOW = new Text("slet ikke", "not at all");
  private static final Text SCALE_HIGH = new Text("i høj grad", "very much so");

  private Examples() {}

  static final Chart HISTOGRAM =
      new Chart.Histogram(
          new Text(
              "Hvor stærkt er dit commitment lige nu?", "How strong is your commitment right now?"),
          Distribution.of(List.of(3, 7, 7, 8, 10), 1, 10),
          new Text("næsten intet", "hardly any"),
          new Text("helt og fuldt", "full and whole"),
          Optional.empty());

  /// The same question asked again after the talk.
  static final Chart AGAIN =
      new Chart.Histogram(
          new Text(
              "Hvor stærkt er dit commitment nu, hvor I har talt sammen?",
              "How strong is your commitment now that you have talked?"),
          Distribution.of(List.of(6, 7, 8, 8, 8, 9, 9, 9, 9, 9, 9, 10), 1, 10),
          new Text("næsten intet", "hardly any"),
          new Text("helt og fuldt", "full and whole"),
          Optional.of(Distribution.of(List.of(2, 3, 3, 6, 7, 7, 8, 8, 8, 8, 9, 10), 1, 10)));

  static final Chart BARS =
      new Chart.Bars(
          new Text("Check-in på kurs, koordinering, commitment", "Check-in"),
          List.of(
              bar(
                  "Kurs: Vi ved, hvor vi skal hen",
                  "Direction: we know where we are going",
                  2,
                  3,
                  3,
                  4,
                  5),
              bar(
                  "Koordinering: Vi ved, hvem der gør hvad, hvornår, og vi opdager det i tide, når noget falder mellem to stole",
                  "Alignment: we know who does what and when, and we notice in time when something falls between two chairs",
                  1,
                  2,
                  2,
                  2,
                  4),
              bar("Commitment: Vi vil det her", "Commitment: we want this", 4, 4, 5, 5, 5)));

  static final Chart RADAR =
      new Chart.Radar(
          new Text("Opgavens spændingsniveau", "The tension of the task"),
          List.of(
              bar("Arbejdsmetoder og principper", "Working methods and principles", 2, 3, 4, 4, 5),
              bar("Arbejdsdeling", "Division of labour", 1, 2, 2, 3, 3),
              bar("Penge bundet til søjlen", "Money tied to the column", 4, 4, 5, 5, 5),
              bar(
                  "Formelle, strukturelle og administrative barrierer",
                  "Formal, structural and administrative barriers",
                  3,
                  3,
                  3,
                  4,
                  5),
              bar("Kulturer og processer", "Cultures and processes", 1, 1, 2, 4, 5),
              bar("Mål og kriterier", "Goals and criteria", 2, 2, 3, 3, 4)));

  static final Chart SCATTER =
      new Chart.Scatter(
          new Text(
              "Hvad koster det, og hvad giver det?", "What does it cost, and what does it give?"),
          new Axis(
              new Text("Indsats", "Effort"),
              1,
              5,
              new Text("let", "easy"),
              new Text("tung", "heavy")),
          new Axis(
              new Text("Gevinst", "Gain"),
              1,
              5,
              new Text("lille", "small"),
              new Text("stor", "large")),
          new Text("Lavthængende frugt", "Low-hanging fruit"),
          List.of(
              point("Fælles morgenmøde hver anden tirsdag", 1.5, 4, true),
              point("Bytte kontor en dag", 2, 3.5, true),
              point(
                  "Én fælles indgang for familierne, med én telefon og én mailboks, som alle afdelinger svarer på skift",
                  4,
                  5,
                  false),
              point("Fælles kalender", 2, 3.5, true),
              point("Ny organisation", 5, 1.5, false)));

  static final Chart TREND = trend(6, Optional.empty());

  /// Two weeks are missing, one may not be compared, and the question was another before.
  static final Chart INTERRUPTED =
      new Chart.Trend(
          new Text("Commitment uge for uge", "Commitment week by week"),
          1,
          10,
          List.of(
              moment(0, 4, 6, 7, 7, 8),
              moment(7, 3, 6, 8),
              moment(28, 6, 8, 8, 9, 9),
              moment(35, 5, 5, 5)),
          List.of(LocalDate.of(2026, 11, 16)),
          Optional.of(LocalDate.of(2026, 11, 2)),
          Optional.of(7.0),
          Optional.of(5));

  static List<Chart> all() {
    return Stream.of(
            Stream.of(HISTOGRAM, AGAIN, BARS, RADAR, SCATTER, TREND, trend(5, Optional.of(4.5))),
            Stream.of(INTERRUPTED),
            Maps.all(),
            odd())
        .flatMap(charts -> charts)
        .toList();
  }

  /// The smallest, the longest, and words that are not meant well.
  private static Stream<Chart> odd() {
    var same = Distribution.of(List.of(5, 5, 5), 1, 5);
    return Stream.of(
        trend(1, Optional.of(6.0)),
        trend(52, Optional.of(7.0)),
        new Chart.Histogram(
            Text.same("0–100"),
            Distribution.of(List.of(0, 50, 100), 0, 100),
            SCALE_LOW,
            SCALE_HIGH,
            Optional.of(Distribution.of(List.of(0, 1, 100), 0, 100))),
        new Chart.Bars(Text.same("En"), List.of(new Bar(Text.same("x".repeat(300)), same))),
        new Chart.Radar(Text.same("Én akse"), List.of(new Bar(Text.same("kun én"), same))),
        new Chart.Radar(
            Text.same("To"), List.of(new Bar(Text.same("a"), same), new Bar(Text.same("b"), same))),
        new Chart.Scatter(
            Text.same("<script>alert(1)</script> & \"]]>\" \u0000 \uD800 🙂"),
            new Axis(Text.same("<b>"), 1, 10, SCALE_LOW, SCALE_HIGH),
            new Axis(Text.same("&amp;"), 1, 10, SCALE_LOW, SCALE_HIGH),
            Text.same("hjørne"),
            List.of()));
  }

  private static Chart trend(int weeks, Optional<Double> baseline) {
    return new Chart.Trend(
        new Text("Commitment uge for uge", "Commitment week by week"),
        1,
        10,
        IntStream.range(0, weeks)
            .mapToObj(w ->
                new Moment(
                    LocalDate.of(2026, 11, 2).plusWeeks(w),
                    6 + (w * 7 % 5) / 2.0,
                    5 + (w * 3 % 4) / 4.0,
                    8 + w % 3 / 2.0,
                    5 - w % 2,
                    5))
            .toList(),
        List.of(),
        Optional.empty(),
        baseline,
        Optional.empty());
  }

  private static Moment moment(int day, Integer... answers) {
    return Moment.of(
        LocalDate.of(2026, 11, 2).plusDays(day), Distribution.of(List.of(answers), 1, 10), 5);
  }

  private static Bar bar(String da, String en, Integer... answers) {
    return new Bar(new Text(da, en), Distribution.of(List.of(answers), 1, 5));
  }

  private static Point point(String label, double across, double up, boolean marked) {
    return new Point(Text.same(label), across, up, marked);
  }
}
