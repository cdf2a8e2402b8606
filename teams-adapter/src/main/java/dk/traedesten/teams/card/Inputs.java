package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.form.FormTexts;
import dk.traedesten.layout.PlainText;
import dk.traedesten.teams.card.CardElement.Choice;
import dk.traedesten.teams.card.CardElement.ChoiceSet;
import dk.traedesten.teams.card.CardElement.Spacing;
import dk.traedesten.teams.card.CardElement.TextInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The inputs of a form.
record Inputs(Language language) {
  private static final int PIECE = 1200;
  private static final int PLACEHOLDER = 300;

  static final String COMPACT = "compact";
  static final String EXPANDED = "expanded";

  /// A question in words that stand out.
  static List<CardElement> question(String words) {
    var elements = new ArrayList<CardElement>();
    PlainText.pieces(words, PIECE)
        .forEach(w ->
            elements.addAll(CardLayout.lines(w, Optional.of(Spacing.MEDIUM), CardLayout::strong)));
    return elements;
  }

  /// The quiet words that explain.
  List<CardElement> hint(Text words) {
    return CardLayout.lines(words.in(language), Optional.of(Spacing.SMALL), CardLayout::quiet);
  }

  Optional<String> missing(boolean required) {
    return required ? Optional.of(FormTexts.ANSWER_MISSING.in(language)) : Optional.empty();
  }

  /// @param most how much can be written, in characters
  CardElement words(
      String id,
      String label,
      Optional<Text> hint,
      boolean required,
      int most,
      boolean lines,
      Optional<String> given) {
    return new TextInput(
        id,
        label,
        required,
        missing(required),
        lines,
        most,
        hint.map(h -> PlainText.line(h.in(language), PLACEHOLDER)),
        given
            .map(PlainText::seen)
            .filter(w -> !w.isBlank())
            .map(w -> PlainText.beginning(w, most)));
  }

  CardElement choice(
      String id,
      String label,
      boolean required,
      String style,
      List<Choice> all,
      Optional<String> given) {
    return new ChoiceSet(
        id,
        label,
        required,
        missing(required),
        style,
        false,
        true,
        style.equals(COMPACT) ? Optional.of(FormTexts.CHOOSE.in(language)) : Optional.empty(),
        all,
        given.map(Submitted::encoded));
  }

  CardElement several(
      String id, String label, boolean required, List<Choice> all, List<String> given) {
    return new ChoiceSet(
        id,
        label,
        required,
        missing(required),
        EXPANDED,
        true,
        true,
        Optional.empty(),
        all,
        given.isEmpty()
            ? Optional.empty()
            : Optional.of(String.join(",", given.stream().map(Submitted::encoded).toList())));
  }
}
