package dk.traedesten.teams.card;

import dk.traedesten.teams.card.Element.Container;
import dk.traedesten.teams.card.Element.Ground;
import dk.traedesten.teams.card.Element.RichTextBlock;
import dk.traedesten.teams.card.Element.Spacing;
import dk.traedesten.teams.card.Element.TextBlock;
import dk.traedesten.teams.card.Element.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The few ways in which words and what belongs together look on a card.
final class Elements {
  private static final String BOLDER = "bolder";

  private Elements() {}

  /// A line above what follows; programs that read aloud say it as one.
  static Element heading(String words) {
    return new TextBlock(
        words,
        Optional.of("large"),
        Optional.of(BOLDER),
        Optional.of("heading"),
        false,
        true,
        Optional.empty());
  }

  /// Words in a cell of a table.
  static Element cell(String words, boolean strong) {
    return new TextBlock(
        words,
        Optional.empty(),
        strong ? Optional.of(BOLDER) : Optional.empty(),
        Optional.empty(),
        false,
        true,
        Optional.empty());
  }

  /// The bot's own words with a time in them, which Teams writes in the reader's zone.
  static Element timed(String words) {
    return new TextBlock(
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        true,
        Optional.of(Spacing.SMALL));
  }

  static TextRun plain(String words) {
    return new TextRun(words, Optional.empty(), Optional.empty(), Optional.empty(), false, false);
  }

  static TextRun strong(String words) {
    return new TextRun(
        words, Optional.empty(), Optional.of(BOLDER), Optional.empty(), false, false);
  }

  static TextRun quiet(String words) {
    return new TextRun(words, Optional.empty(), Optional.empty(), Optional.empty(), true, false);
  }

  static TextRun slanted(String words) {
    return new TextRun(words, Optional.empty(), Optional.empty(), Optional.empty(), true, true);
  }

  /// What does not fit, at the input it is about.
  static Element fault(String words) {
    return new RichTextBlock(
        List.of(
            new TextRun(
                Plain.inert(words),
                Optional.empty(),
                Optional.of(BOLDER),
                Optional.of("attention"),
                false,
                false)),
        Optional.of(Spacing.SMALL));
  }

  static Element line(Optional<Spacing> spacing, TextRun... runs) {
    return new RichTextBlock(List.of(runs), spacing);
  }

  /// Words, each line of them on its own: Teams runs lines together where they stand in one
  /// element.
  static List<Element> lines(
      String words, Optional<Spacing> spacing, Function<String, TextRun> look) {
    var lines = new ArrayList<Element>();
    for (var line : words.lines().filter(l -> !l.isBlank()).toList()) {
      lines.add(
          new RichTextBlock(
              List.of(look.apply(Plain.inert(line))),
              lines.isEmpty() ? spacing : Optional.of(Spacing.SMALL)));
    }
    return lines;
  }

  static Element boxed(Ground ground, List<Element> items) {
    return new Container(
        Optional.empty(), Optional.empty(), Optional.of(ground), Optional.of(Spacing.SMALL), items);
  }

  /// What is folded up until somebody asks for it.
  static Element folded(String id, List<Element> items) {
    return new Container(
        Optional.of(id), Optional.of(false), Optional.empty(), Optional.of(Spacing.SMALL), items);
  }

  /// The same with other things in it, and seen.
  static Element unfolded(Container box, List<Element> items) {
    return new Container(box.id(), Optional.empty(), box.style(), box.spacing(), items);
  }
}
