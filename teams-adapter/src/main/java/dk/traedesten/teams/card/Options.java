package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.teams.card.Element.Choice;
import dk.traedesten.teams.card.Element.Spacing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be chosen from. Where there is very much of it, it is parted; which part an option is
/// in depends on the options alone.
record Options(List<Option> options, Language language) {
  /// More than these fold out of one line.
  static final int IN_SIGHT = 10;

  /// What of an option is seen where it can be chosen, in characters.
  private static final int SEEN = 300;

  private static final int SEEN_FOLDED = 100;

  /// What the options in full may take above the input, in characters.
  private static final int IN_FULL = 5000;

  /// What one input takes at most, in bytes.
  private static final int PART = 6000;

  /// What a sign takes at most for most words people write, and what stands around an option.
  private static final int BYTES = 2;

  private static final int AROUND = 30;

  boolean isInSight() {
    return options.size() <= IN_SIGHT;
  }

  String style() {
    return isInSight() ? Inputs.EXPANDED : Inputs.COMPACT;
  }

  /// The options in full, where some are cut.
  List<Element> inFull(boolean folded) {
    var words = options.stream().map(o -> o.text().in(language)).toList();
    int most = folded ? SEEN_FOLDED : SEEN;
    if (words.stream().allMatch(w -> w.length() <= most)
        || words.stream().mapToInt(String::length).sum() > IN_FULL) {
      return List.of();
    }
    var elements =
        new ArrayList<>(
            Elements.lines(
                Words.ALL_CHOICES.in(language), Optional.of(Spacing.SMALL), Elements::quiet));
    words.forEach(w ->
        elements.addAll(Elements.lines("• " + w, Optional.of(Spacing.SMALL), Elements::plain)));
    return elements;
  }

  /// What can be chosen, in as many parts as it takes.
  List<List<Option>> parts() {
    var parts = new ArrayList<List<Option>>();
    var part = new ArrayList<Option>();
    int size = 0;
    for (var option : options) {
      int more = room(option);
      if (!part.isEmpty() && size + more > PART) {
        parts.add(List.copyOf(part));
        part.clear();
        size = 0;
      }
      part.add(option);
      size += more;
    }
    parts.add(List.copyOf(part));
    return parts;
  }

  /// What an option takes at most, in bytes, in any language.
  private int room(Option option) {
    int words = Math.max(option.text().da().length(), option.text().en().length());
    return BYTES * Math.min(words, seen()) + option.id().length() + AROUND;
  }

  private int seen() {
    return isInSight() ? SEEN : SEEN_FOLDED;
  }

  List<Choice> choices(List<Option> part) {
    return part.stream().map(o -> choice(o)).toList();
  }

  private Choice choice(Option option) {
    return new Choice(
        Plain.fit(option.text().in(language).replace('\n', ' '), seen()),
        Filled.encoded(option.id()));
  }
}
