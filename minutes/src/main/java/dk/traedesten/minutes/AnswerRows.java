package dk.traedesten.minutes;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Wording;
import dk.traedesten.result.Distribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a section has shown, answer by answer. It is made of what stands in the minutes, so it
/// tells no more than they do: where only a middle was shown there is only the middle.
final class AnswerRows {
  private final Language language;
  private final List<AnswerRow> rows = new ArrayList<>();
  private String step = "";
  private String question = "";

  private AnswerRows(Language language) {
    this.language = language;
  }

  static List<AnswerRow> of(MinutesSection section, Language language) {
    var rows = new AnswerRows(language);
    for (int i = 0; i < section.blocks().size(); i++) {
      var next = i + 1 < section.blocks().size() ? section.blocks().get(i + 1) : null;
      rows.read(section, section.blocks().get(i), Optional.ofNullable(next));
    }
    return List.copyOf(rows.rows);
  }

  /// Whether a table is answers that stand under a question, and no table of its own.
  static boolean isAnswers(MinutesSection section, Block.Table table) {
    return section.kind() == MinutesSection.Kind.SHOWN && table.head().size() == 2;
  }

  private void read(MinutesSection section, Block block, Optional<Block> next) {
    switch (block) {
      case Block.Heading(var text) -> heading(line(text));
      case Block.Paragraph(var text) -> question = line(text);
      case Block.Quotes(var quotes) ->
          quotes.forEach(quote ->
              add(
                  question,
                  quote.by().map(PlainWords::line).orElse(""),
                  PlainWords.words(quote.words()),
                  "",
                  ""));
      case Block.Picture(Chart.Histogram histogram) -> {
        question = line(histogram.title());
        if (next.filter(it -> it instanceof Block.Table(var head, _) && head.size() == 2)
            .isEmpty()) {
          counted(histogram.spread());
        }
      }
      case Block.Picture(var chart) -> drawn(chart);
      case Block.Table table when isAnswers(section, table) -> chosen(table);
      case Block.Table _,
          Block.Note _,
          Block.Question _,
          Block.Progress _,
          Block.Buttons _,
          Block.Menu _,
          Block.Link _,
          Block.Document _ -> {
        // Not an answer.
      }
    }
  }

  private void heading(String words) {
    step = step.isEmpty() ? words : step;
    question = words;
  }

  /// How many chose each number: none where nobody did.
  private void counted(Distribution spread) {
    for (int i = 0; i < spread.counts().size(); i++) {
      if (spread.counts().get(i) > 0) {
        add(
            question,
            "",
            String.valueOf(spread.from() + i),
            String.valueOf(spread.counts().get(i)),
            Lines.HOW_MANY.in(language));
      }
    }
  }

  /// Names beside their number, or numbers beside their words.
  private void chosen(Block.Table table) {
    var of = line(table.head().get(1));
    for (var row : table.rows()) {
      var first = PlainWords.words(row.getFirst().in(language));
      var second = PlainWords.line(row.get(1).in(language));
      if (isNumber(second)) {
        add(question, "", first, second, of);
      } else {
        Stream.of(second.split(", ")).forEach(name -> add(question, name, first, "", ""));
      }
    }
  }

  private static boolean isNumber(String words) {
    return words.matches("[0-9]+([.,][0-9]+)?");
  }

  private void drawn(Chart chart) {
    switch (chart) {
      case Chart.Histogram histogram -> counted(histogram.spread());
      case Chart.Bars(_, var bars) -> bars.forEach(this::middle);
      case Chart.Radar(_, var axes) -> axes.forEach(this::middle);
      case Chart.HeatMap map -> cells(map);
      case Chart.Gap gap ->
          gap.distances()
              .forEach(it -> {
                median(line(it.label()) + " · " + line(gap.one()), it.one());
                median(line(it.label()) + " · " + line(gap.other()), it.other());
              });
      case Chart.Scatter(_, var across, var up, _, var points) -> points(across, up, points);
      case Chart.Quadrant(_, var across, var up, _, var points) -> points(across, up, points);
      case Chart.Timeline(_, var happenings) ->
          happenings.forEach(it ->
              Stream.concat(it.good().stream(), it.bad().stream())
                  .forEach(
                      said -> add(PlainWords.line(it.what()), "", PlainWords.words(said), "", "")));
      case Chart.Trend trend ->
          trend.moments().forEach(moment -> measured(line(trend.title()), moment));
    }
  }

  private void cells(Chart.HeatMap map) {
    for (int row = 0; row < map.rows().size(); row++) {
      for (int column = 0; column < map.columns().size(); column++) {
        var label = line(map.rows().get(row)) + " · " + line(map.columns().get(column));
        map.cells().get(row).get(column).ifPresent(number -> median(label, number));
      }
    }
  }

  private void points(Chart.Axis across, Chart.Axis up, List<Chart.Point> points) {
    points.forEach(it -> {
      median(line(it.label()) + " · " + line(across.label()), it.across());
      median(line(it.label()) + " · " + line(up.label()), it.up());
    });
  }

  private void measured(String what, Chart.Moment moment) {
    var then = what + " · " + Lines.day(moment.day()).in(language);
    moment
        .coarse()
        .ifPresentOrElse(
            it -> roughly(then, Wording.about(it.grain(), moment.median(), it.third())),
            () -> median(then, moment.median()));
  }

  private void middle(Chart.Bar bar) {
    var spread = bar.spread();
    spread
        .coarse()
        .ifPresentOrElse(
            told ->
                roughly(
                    line(bar.label()),
                    Wording.about(told.grain(), spread.median(), spread.third())),
            () -> median(line(bar.label()), spread.median()));
  }

  /// A median that is told coarsely is no number to calculate with.
  private void roughly(String what, Text words) {
    add(what, "", line(words), "", Lines.MEDIAN.in(language));
  }

  private void median(String what, double number) {
    add(what, "", "", Wording.decimal(number).in(language), Lines.MEDIAN.in(language));
  }

  private void add(String what, String who, String words, String number, String of) {
    rows.add(new AnswerRow(step, what, who, words, number, of));
  }

  private String line(Text text) {
    return PlainWords.line(text.in(language));
  }
}
