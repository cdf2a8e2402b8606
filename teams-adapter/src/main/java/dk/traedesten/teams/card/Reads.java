package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.layout.PlainText;
import dk.traedesten.layout.ProgressLine;
import dk.traedesten.message.Block.Progress;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Chart;
import dk.traedesten.message.ChartInWords;
import dk.traedesten.teams.card.CardElement.Ground;
import dk.traedesten.teams.card.CardElement.Spacing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is there to read.
record Reads(Language language) {
  /// How much is shown or left out at once, in characters.
  private static final int PIECE = 1200;

  private static final int HEADING = 150;
  private static final int NAME = 100;

  List<CardPart> heading(String words) {
    return words.length() <= HEADING
        ? List.of(CardPart.read(CardLayout.heading(Plain.fit(words.replace('\n', ' '), HEADING))))
        : PlainText.pieces(words, PIECE).stream()
            .map(w -> CardPart.read(CardLayout.lines(w, Optional.empty(), CardLayout::strong)))
            .toList();
  }

  List<CardPart> paragraph(String words) {
    return PlainText.pieces(words, PIECE).stream()
        .map(
            w -> CardPart.read(CardLayout.lines(w, Optional.of(Spacing.MEDIUM), CardLayout::plain)))
        .toList();
  }

  List<CardPart> note(String words) {
    return PlainText.pieces(words, PIECE).stream()
        .map(w -> CardPart.read(CardLayout.lines(w, Optional.of(Spacing.SMALL), CardLayout::quiet)))
        .toList();
  }

  /// Each on a ground of its own.
  List<CardPart> quotes(List<Quote> quotes) {
    var parts = new ArrayList<CardPart>();
    for (var quote : quotes) {
      var pieces = PlainText.pieces(quote.words(), PIECE);
      for (int i = 0; i < pieces.size(); i++) {
        var lines =
            new ArrayList<>(CardLayout.lines(pieces.get(i), Optional.empty(), CardLayout::plain));
        if (i == pieces.size() - 1) {
          quote
              .by()
              .map(name -> CardLayout.slanted("— " + PlainText.cut(name, NAME)))
              .ifPresent(run -> lines.add(CardLayout.line(Optional.of(Spacing.SMALL), run)));
        }
        parts.add(CardPart.read(CardLayout.boxed(Ground.EMPHASIS, lines)));
      }
    }
    return parts;
  }

  /// How many are in, who is waited for, and until when.
  CardPart progress(Progress p) {
    var line = ProgressLine.of(p, language);
    var elements = new ArrayList<CardElement>();
    elements.add(
        CardLayout.line(
            Optional.of(Spacing.MEDIUM),
            CardLayout.plain(line.dots()),
            CardLayout.strong(line.answered())));
    line.missing()
        .ifPresent(missing ->
            elements.add(CardLayout.line(Optional.of(Spacing.SMALL), CardLayout.quiet(missing))));
    p.closes().map(this::closes).ifPresent(elements::add);
    return CardPart.read(elements);
  }

  /// A time that Teams writes as it is where each reader is.
  private CardElement closes(Instant at) {
    var written = at.truncatedTo(ChronoUnit.SECONDS).toString();
    return CardLayout.timed(
        Words.CLOSES.in(language)
            + "{{DATE("
            + written
            + ", SHORT)}}"
            + Words.AT.in(language)
            + "{{TIME("
            + written
            + ")}}");
  }

  /// A picture with the same in words below it.
  List<CardPart> picture(Chart chart) {
    var parts = new ArrayList<>(new NativeCharts(language).parts(chart));
    if (NativeCharts.isNotSaidYet(chart)) {
      parts.addAll(note(ChartInWords.of(chart).in(language)));
    }
    return parts;
  }
}
