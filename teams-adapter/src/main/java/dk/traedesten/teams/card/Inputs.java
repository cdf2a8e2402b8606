package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.teams.card.Element.Choice;
import dk.traedesten.teams.card.Element.ChoiceSet;
import dk.traedesten.teams.card.Element.NumberInput;
import dk.traedesten.teams.card.Element.Spacing;
import dk.traedesten.teams.card.Element.TextInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The inputs of a form.
record Inputs(Language language) {
  /// A question longer than this stands above its input and not in its label.
  private static final int LABEL = 150;

  private static final int PIECE = 1200;
  private static final int PLACEHOLDER = 300;

  /// What Teams' own input is asked to take.
  private static final int LONGEST = 4000;

  /// What one sign takes at most, in bytes.
  private static final int SIGN = 3;

  static final String COMPACT = "compact";
  static final String EXPANDED = "expanded";

  /// A question in words that stand out.
  static List<Element> question(String words) {
    var elements = new ArrayList<Element>();
    Plain.pieces(words, PIECE)
        .forEach(
            w -> elements.addAll(Elements.lines(w, Optional.of(Spacing.MEDIUM), Elements::strong)));
    return elements;
  }

  /// What stands above a question that is too long for a label.
  List<Element> above(Text question) {
    var words = question.in(language);
    return words.length() <= LABEL ? List.of() : question(words);
  }

  String label(Text question) {
    return label(question, Words.YOUR_ANSWER);
  }

  String label(Text question, Text otherwise) {
    var words = question.in(language);
    return Plain.inert(
        (words.length() <= LABEL ? words : otherwise.in(language)).replace('\n', ' '));
  }

  /// The quiet words that explain.
  List<Element> hint(Text words) {
    return Elements.lines(words.in(language), Optional.of(Spacing.SMALL), Elements::quiet);
  }

  Optional<String> missing(boolean required) {
    return required ? Optional.of(Words.ANSWER_MISSING.in(language)) : Optional.empty();
  }

  Inquiry.Slot words(
      String id,
      String label,
      Optional<Text> hint,
      boolean required,
      int longest,
      boolean lines,
      Optional<String> given) {
    int most = Math.min(longest, LONGEST);
    return new Inquiry.Slot(
        List.of(id),
        List.of(
            new TextInput(
                id,
                label,
                required,
                missing(required),
                lines,
                most,
                hint.map(h -> Plain.cut(h.in(language).replace('\n', ' '), PLACEHOLDER)),
                given.map(Plain::seen).filter(w -> !w.isBlank()).map(w -> first(w, most)))),
        SIGN * most);
  }

  private static String first(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most);
  }

  Element choice(
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
        style.equals(COMPACT) ? Optional.of(Words.CHOOSE.in(language)) : Optional.empty(),
        all,
        given.map(Filled::encoded));
  }

  Element several(String id, String label, boolean required, List<Choice> all, List<String> given) {
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
            : Optional.of(String.join(",", given.stream().map(Filled::encoded).toList())));
  }

  /// A whole number, from a list where it is short.
  Element number(
      String id,
      String label,
      boolean required,
      List<Choice> all,
      boolean listed,
      Optional<Integer> given) {
    return listed
        ? choice(id, label, required, COMPACT, all, given.map(String::valueOf))
        : new NumberInput(
            id,
            label,
            required,
            required
                ? Optional.of(
                    Words.between(value(all.getFirst()), value(all.getLast())).in(language))
                : Optional.empty(),
            Optional.of(value(all.getFirst())),
            Optional.of(value(all.getLast())),
            given);
  }

  private static int value(Choice choice) {
    return Integer.parseInt(choice.value());
  }

  static List<Choice> numbers(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(n -> new Choice(String.valueOf(n), String.valueOf(n)))
        .toList();
  }
}
