package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.layout.PlainText;
import dk.traedesten.layout.ProgressLine;
import dk.traedesten.message.Block.Progress;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Chart;
import dk.traedesten.message.Described;
import dk.traedesten.teams.card.Element.Ground;
import dk.traedesten.teams.card.Element.Spacing;
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

  List<Part> heading(String words) {
    return words.length() <= HEADING
        ? List.of(Part.read(Elements.heading(Plain.fit(words.replace('\n', ' '), HEADING))))
        : PlainText.pieces(words, PIECE).stream()
            .map(w -> Part.read(Elements.lines(w, Optional.empty(), Elements::strong)))
            .toList();
  }

  List<Part> paragraph(String words) {
    return PlainText.pieces(words, PIECE).stream()
        .map(w -> Part.read(Elements.lines(w, Optional.of(Spacing.MEDIUM), Elements::plain)))
        .toList();
  }

  List<Part> note(String words) {
    return PlainText.pieces(words, PIECE).stream()
        .map(w -> Part.read(Elements.lines(w, Optional.of(Spacing.SMALL), Elements::quiet)))
        .toList();
  }

  /// Each on a ground of its own.
  List<Part> quotes(List<Quote> quotes) {
    var parts = new ArrayList<Part>();
    for (var quote : quotes) {
      var pieces = PlainText.pieces(quote.words(), PIECE);
      for (int i = 0; i < pieces.size(); i++) {
        var lines =
            new ArrayList<>(Elements.lines(pieces.get(i), Optional.empty(), Elements::plain));
        if (i == pieces.size() - 1) {
          quote
              .by()
              .map(name -> Elements.slanted("— " + Plain.fit(name, NAME)))
              .ifPresent(run -> lines.add(Elements.line(Optional.of(Spacing.SMALL), run)));
        }
        parts.add(Part.read(Elements.boxed(Ground.EMPHASIS, lines)));
      }
    }
    return parts;
  }

  /// How many are in, who is waited for, and until when.
  Part progress(Progress p) {
    var line = ProgressLine.of(p, language);
    var elements = new ArrayList<Element>();
    elements.add(
        Elements.line(
            Optional.of(Spacing.MEDIUM),
            Elements.plain(line.dots()),
            Elements.strong(line.answered())));
    line.missing()
        .ifPresent(missing ->
            elements.add(
                Elements.line(Optional.of(Spacing.SMALL), Elements.quiet(Plain.inert(missing)))));
    p.closes().map(this::closes).ifPresent(elements::add);
    return Part.read(elements);
  }

  /// A time that Teams writes as it is where each reader is.
  private Element closes(Instant at) {
    var written = at.truncatedTo(ChronoUnit.SECONDS).toString();
    return Elements.timed(
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
  List<Part> picture(Chart chart) {
    var parts = new ArrayList<>(new Drawing(language).parts(chart));
    if (Drawing.isNotSaidYet(chart)) {
      parts.addAll(note(Described.of(chart).in(language)));
    }
    return parts;
  }
}
