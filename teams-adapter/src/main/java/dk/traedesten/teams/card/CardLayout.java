package dk.traedesten.teams.card;

import dk.traedesten.layout.PlainText;
import dk.traedesten.teams.card.CardElement.Container;
import dk.traedesten.teams.card.CardElement.Ground;
import dk.traedesten.teams.card.CardElement.RichTextBlock;
import dk.traedesten.teams.card.CardElement.Spacing;
import dk.traedesten.teams.card.CardElement.TextBlock;
import dk.traedesten.teams.card.CardElement.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The few ways in which words and what belongs together look on a card.
final class CardLayout {
  private static final String BOLDER = "bolder";

  private CardLayout() {}

  /// A line above what follows; programs that read aloud say it as one.
  static CardElement heading(String words) {
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
  static RichTextBlock cell(String words, boolean strong) {
    return new RichTextBlock(List.of(strong ? strong(words) : plain(words)), Optional.empty());
  }

  /// The bot's own words with a time in them, which Teams writes in the reader's zone.
  static CardElement timed(String words) {
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
    return run(words, Optional.empty(), Optional.empty(), false, false);
  }

  static TextRun strong(String words) {
    return run(words, Optional.of(BOLDER), Optional.empty(), false, false);
  }

  static TextRun quiet(String words) {
    return run(words, Optional.empty(), Optional.empty(), true, false);
  }

  static TextRun slanted(String words) {
    return run(words, Optional.empty(), Optional.empty(), true, true);
  }

  private static TextRun run(
      String words,
      Optional<String> weight,
      Optional<String> color,
      boolean isSubtle,
      boolean italic) {
    return new TextRun(Plain.asWritten(words), Optional.empty(), weight, color, isSubtle, italic);
  }

  /// What does not fit, at the input it is about.
  static CardElement fault(String words) {
    return new RichTextBlock(
        List.of(run(words, Optional.of(BOLDER), Optional.of("attention"), false, false)),
        Optional.of(Spacing.SMALL));
  }

  /// Runs beside each other; what has no words is left out, since a run must have some.
  static CardElement line(Optional<Spacing> spacing, TextRun... runs) {
    return new RichTextBlock(
        Stream.of(runs).filter(run -> !run.text().isEmpty()).toList(), spacing);
  }

  /// Words, each line of them on its own: Teams runs lines together where they stand in one
  /// element.
  static List<CardElement> lines(
      String words, Optional<Spacing> spacing, Function<String, TextRun> look) {
    var lines = new ArrayList<CardElement>();
    for (var line : PlainText.seen(words).lines().filter(l -> !l.isBlank()).toList()) {
      lines.add(
          new RichTextBlock(
              List.of(look.apply(line)), lines.isEmpty() ? spacing : Optional.of(Spacing.SMALL)));
    }
    return lines;
  }

  static CardElement boxed(Ground ground, List<CardElement> items) {
    return new Container(
        Optional.empty(), Optional.empty(), Optional.of(ground), Optional.of(Spacing.SMALL), items);
  }

  /// What is folded up until somebody asks for it.
  static CardElement folded(String id, List<CardElement> items) {
    return new Container(
        Optional.of(id), Optional.of(false), Optional.empty(), Optional.of(Spacing.SMALL), items);
  }

  /// The same with other things in it.
  ///
  /// @param seen whether it is unfolded
  static CardElement holding(Container box, List<CardElement> items, boolean seen) {
    return new Container(
        box.id(), seen ? Optional.empty() : box.isVisible(), box.style(), box.spacing(), items);
  }
}
