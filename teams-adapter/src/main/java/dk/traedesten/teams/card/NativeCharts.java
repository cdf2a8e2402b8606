package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.Range;
import dk.traedesten.layout.PlainText;
import dk.traedesten.message.Block;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Wording;
import dk.traedesten.result.Distribution;
import dk.traedesten.teams.card.CardElement.Bar;
import dk.traedesten.teams.card.CardElement.GroupedBars;
import dk.traedesten.teams.card.CardElement.HorizontalBars;
import dk.traedesten.teams.card.CardElement.Series;
import dk.traedesten.teams.card.CardElement.Spacing;
import dk.traedesten.teams.card.CardElement.TableRow;
import dk.traedesten.teams.card.CardElement.VerticalBars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A chart on a card: drawn by Teams where Teams has such a chart, with the numbers as a table
/// where it does not.
record NativeCharts(Language language) {
  private static final int TITLE = 150;
  private static final int LABEL = 40;

  /// More things than this are no chart any more.
  private static final int MOST = 25;

  private static final String BLUE = "categoricalBlue";
  private static final String TEAL = "categoricalTeal";

  /// Whether the words beside it say more than the table that stands for it.
  static boolean isNotSaidYet(Chart chart) {
    return switch (chart) {
      case Chart.HeatMap _, Chart.Quadrant _, Chart.Timeline _ -> false;
      case Chart.Histogram _,
          Chart.Bars _,
          Chart.Radar _,
          Chart.Scatter _,
          Chart.Gap _,
          Chart.Trend _ ->
          true;
    };
  }

  List<CardPart> parts(Chart chart) {
    var parts = new ArrayList<CardPart>();
    parts.add(
        CardPart.read(
            CardLayout.line(
                Optional.of(Spacing.MEDIUM),
                CardLayout.strong(PlainText.cut(in(chart.title()), TITLE)))));
    parts.addAll(
        switch (chart) {
          case Chart.Histogram h -> histogram(h);
          case Chart.Bars(_, var bars) -> medians(chart, bars);
          case Chart.Radar(_, var axes) -> medians(chart, axes);
          case Chart.Scatter s -> points(s.across(), s.up(), s.points());
          case Chart.Quadrant q -> quadrant(q);
          case Chart.HeatMap map -> HeatGrid.parts(map, language);
          case Chart.Gap gap -> gap(gap);
          case Chart.Timeline(_, var happenings) -> timeline(happenings);
          case Chart.Trend trend -> trend(trend);
        });
    return parts;
  }

  private String in(Text words) {
    return words.in(language);
  }

  private String label(Text words) {
    return Plain.fit(in(words).replace('\n', ' '), LABEL);
  }

  private List<CardPart> histogram(Chart.Histogram h) {
    var ends =
        Plain.fit(
            in(new Range(h.spread().from(), h.low(), h.spread().to(), h.high()).ends()), 2 * TITLE);
    var title = Plain.fit(in(h.title()), TITLE);
    var counts = in(Words.ANSWERS);
    var now = counts(h.spread());
    var fallback = counted(h);
    return List.of(
        CardPart.read(
            h.before()
                .<CardElement>map(before ->
                    new GroupedBars(
                        title,
                        ends,
                        counts,
                        true,
                        List.of(
                            new Series(in(Words.NOW), BLUE, now),
                            new Series(in(Words.BEFORE), TEAL, counts(before))),
                        fallback))
                .orElseGet(
                    () -> new VerticalBars(title, ends, counts, BLUE, true, now, fallback))));
  }

  private static List<Bar> counts(Distribution spread) {
    return IntStream.rangeClosed(spread.from(), spread.to())
        .mapToObj(n -> new Bar(String.valueOf(n), spread.counts().get(n - spread.from())))
        .toList();
  }

  /// The same as rows of dots.
  private CardElement counted(Chart.Histogram h) {
    var head = new ArrayList<>(List.of(in(Words.NUMBER), in(Words.ANSWERS)));
    h.before().ifPresent(_ -> head.add(in(Words.BEFORE)));
    var rows = new ArrayList<TableRow>();
    for (int n = h.spread().from(); n <= h.spread().to(); n++) {
      int at = n - h.spread().from();
      var row = new ArrayList<>(List.of(String.valueOf(n), dots(h.spread().counts().get(at))));
      h.before().ifPresent(before -> row.add(dots(before.counts().get(at))));
      rows.add(Tables.row(row, false));
    }
    return Tables.table(head, rows);
  }

  private static String dots(int count) {
    return count == 0 ? "·" : "●".repeat(Math.min(count, 20)) + " " + count;
  }

  private List<CardPart> medians(Chart chart, List<Chart.Bar> bars) {
    var table =
        new Block.Table(
            List.of(Words.WHAT, Words.MEDIAN),
            bars.stream()
                .map(b -> List.of(b.label(), Wording.decimal(b.spread().median())))
                .toList());
    if (bars.isEmpty() || bars.size() > MOST) {
      return Tables.parts(table, language);
    }
    return List.of(
        CardPart.read(
            new HorizontalBars(
                Plain.fit(in(chart.title()), TITLE),
                in(Words.MEDIAN),
                BLUE,
                "AbsoluteWithAxis",
                bars.stream().map(b -> new Bar(label(b.label()), b.spread().median())).toList(),
                asTable(table))));
  }

  /// A table that stands where a chart cannot.
  private CardElement asTable(Block.Table table) {
    return Tables.table(
        table.head().stream().map(this::label).toList(),
        table.rows().stream()
            .map(row -> Tables.row(row.stream().map(this::in).toList(), false))
            .toList());
  }

  private List<CardPart> points(Chart.Axis across, Chart.Axis up, List<Chart.Point> points) {
    return Tables.parts(
        new Block.Table(
            List.of(Words.WHAT, across.label(), up.label()),
            points.stream()
                .map(p -> List.of(p.label(), Wording.decimal(p.across()), Wording.decimal(p.up())))
                .toList()),
        language);
  }

  /// Each point with the field it lies in; in the middle it lies in none.
  private List<CardPart> quadrant(Chart.Quadrant q) {
    var rows = new ArrayList<List<Text>>();
    for (var p : q.points()) {
      rows.add(
          List.of(p.label(), zone(q, p), Wording.decimal(p.across()), Wording.decimal(p.up())));
    }
    return Tables.parts(
        new Block.Table(List.of(Words.WHAT, Words.FIELD, q.across().label(), q.up().label()), rows),
        language);
  }

  private static Text zone(Chart.Quadrant q, Chart.Point p) {
    double across = p.across() - (q.across().from() + q.across().to()) / 2.0;
    double up = p.up() - (q.up().from() + q.up().to()) / 2.0;
    return across == 0 || up == 0 || q.zones().size() != 4
        ? Text.same("–")
        : q.zones().get((across > 0 ? 1 : 0) + (up > 0 ? 2 : 0));
  }

  private List<CardPart> gap(Chart.Gap gap) {
    var table =
        new Block.Table(
            List.of(Words.WHAT, gap.one(), gap.other()),
            gap.distances().stream()
                .map(d -> List.of(d.label(), Wording.decimal(d.one()), Wording.decimal(d.other())))
                .toList());
    if (gap.distances().isEmpty() || gap.distances().size() > MOST) {
      return Tables.parts(table, language);
    }
    return List.of(
        CardPart.read(
            new GroupedBars(
                Plain.fit(in(gap.title()), TITLE),
                "",
                "",
                true,
                List.of(
                    new Series(
                        label(gap.one()),
                        BLUE,
                        gap.distances().stream()
                            .map(d -> new Bar(label(d.label()), d.one()))
                            .toList()),
                    new Series(
                        label(gap.other()),
                        TEAL,
                        gap.distances().stream()
                            .map(d -> new Bar(label(d.label()), d.other()))
                            .toList())),
                asTable(table))));
  }

  private List<CardPart> timeline(List<Chart.Happening> happenings) {
    if (happenings.isEmpty()) {
      return new Reads(language).note(in(Words.NOTHING_YET));
    }
    return Tables.parts(
        new Block.Table(
            List.of(Words.HAPPENED, Words.WENT_WELL, Words.WENT_BADLY),
            happenings.stream()
                .map(h ->
                    List.of(
                        Text.same(h.what()),
                        Text.same(h.good().isEmpty() ? "–" : String.join("; ", h.good())),
                        Text.same(h.bad().isEmpty() ? "–" : String.join("; ", h.bad()))))
                .toList()),
        language);
  }

  private List<CardPart> trend(Chart.Trend trend) {
    return trend.moments().isEmpty()
        ? new Reads(language).note(in(Words.NOTHING_YET))
        : List.of(
            CardPart.read(
                TrendLines.of(trend, MOST, Plain.fit(in(trend.title()), TITLE), language)));
  }
}
