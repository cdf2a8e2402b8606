package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Stop;
import dk.traedesten.message.Stops;
import dk.traedesten.message.Wording;
import dk.traedesten.teams.card.CardElement.Bar;
import dk.traedesten.teams.card.CardElement.Lines;
import dk.traedesten.teams.card.CardElement.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A trend as lines drawn by Teams. Its line charts join every point they are given, so what may
/// not be joined is a line of its own; the table and the words say what is missing.
///
/// @param stops as many of the newest as a chart has room for
record TrendLines(Chart.Trend trend, List<Stop> stops, Language language) {
  private static final String MEDIAN = "categoricalBlue";
  private static final String BASELINE = "categoricalTeal";
  private static final String LIMIT = "categoricalPurple";

  static CardElement of(Chart.Trend trend, int most, String title, Language language) {
    var all = Stops.of(trend);
    var stops = all.subList(Math.max(0, all.size() - most), all.size());
    return new TrendLines(trend, stops, language).lines(title);
  }

  private Lines lines(String title) {
    return new Lines(title, Words.MEDIAN.in(language), trend.from(), trend.to(), series(), table());
  }

  private List<Series> series() {
    var series = new ArrayList<Series>();
    var runs = Stops.joined(stops);
    for (var run : runs) {
      series.add(
          new Series(
              runs.size() == 1 ? Words.MEDIAN.in(language) : named(run),
              MEDIAN,
              run.stream().map(m -> new Bar(m.day().toString(), m.median())).toList()));
    }
    trend.baseline().ifPresent(n -> series.add(level(Words.BASELINE, BASELINE, n)));
    trend.limit().ifPresent(n -> series.add(level(Words.LIMIT, LIMIT, n)));
    return series;
  }

  /// A line among several, by its days.
  private String named(List<Chart.Moment> run) {
    var first = run.getFirst().day();
    var last = run.getLast().day();
    var days = first.equals(last) ? day(first) : day(first) + "–" + day(last);
    return Words.MEDIAN.in(language) + ", " + days;
  }

  private Series level(Text name, String color, double n) {
    return new Series(
        name.in(language),
        color,
        stops.stream()
            .filter(stop -> !(stop instanceof Stop.Nothing))
            .map(stop -> stop.day().toString())
            .distinct()
            .map(day -> new Bar(day, n))
            .toList());
  }

  private CardElement table() {
    return Tables.table(
        List.of(
            Words.DAY.in(language),
            Words.MEDIAN.in(language),
            Words.MIDDLE_HALF.in(language),
            Words.ANSWERS.in(language)),
        stops.stream().map(stop -> Tables.row(row(stop), false)).toList());
  }

  private List<String> row(Stop stop) {
    return switch (stop) {
      case Stop.Measured(var m) ->
          List.of(
              day(m.day()),
              m.coarse()
                  .map(it -> Wording.about(it.grain(), m.median(), it.third()).in(language))
                  .orElseGet(() -> number(m.median())),
              m.coarse().isPresent() ? "–" : number(m.lower()) + "–" + number(m.upper()),
              m.answered() + "/" + m.asked());
      case Stop.NotComparable(var day) ->
          List.of(day(day), Words.NOT_COMPARABLE.in(language), "–", "–");
      case Stop.Nothing _ -> List.of("…", Words.NOT_MEASURED.in(language), "–", "–");
    };
  }

  private String day(LocalDate day) {
    return Wording.day(day).in(language);
  }

  private String number(double n) {
    return Wording.decimal(n).in(language);
  }
}
