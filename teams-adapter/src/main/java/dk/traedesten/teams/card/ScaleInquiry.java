package dk.traedesten.teams.card;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Field.ScaleField;
import dk.traedesten.result.Value;
import dk.traedesten.teams.card.Element.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A number on a scale, with what its ends mean always in sight.
record ScaleInquiry(ScaleField field) implements Inquiry {
  /// More numbers than this fold out of one line.
  private static final int IN_SIGHT = 7;

  @Override
  public List<Element> head(Language language) {
    return new Inputs(language).above(field.text());
  }

  @Override
  public List<Slot> slots(Optional<Value> given, Language language) {
    var inputs = new Inputs(language);
    var chosen =
        given.flatMap(v ->
            v instanceof Value.Score(var n) ? Optional.of(String.valueOf(n)) : Optional.empty());
    boolean inSight = field.to() - field.from() < IN_SIGHT;
    var elements = new ArrayList<Element>();
    elements.add(
        inputs.choice(
            id(),
            inputs.label(field.text()),
            !field.optional(),
            inSight ? Inputs.EXPANDED : Inputs.COMPACT,
            numbers(field.from(), field.low(), field.to(), field.high(), language),
            chosen));
    if (!inSight) {
      elements.addAll(inputs.hint(Words.ends(field.from(), field.low(), field.to(), field.high())));
    }
    return List.of(new Slot(List.of(id()), elements, 10));
  }

  static List<Choice> numbers(int from, Text low, int to, Text high, Language language) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(n ->
            new Choice(
                Plain.fit(Words.number(n, from, low, to, high).in(language), 100),
                String.valueOf(n)))
        .toList();
  }

  @Override
  public boolean isReadable(Filled filled, String id) {
    return isNumber(filled, id);
  }

  static boolean isNumber(Filled filled, String id) {
    return !filled.isOdd(id) && (filled.words(id).isEmpty() || filled.number(id).isPresent());
  }

  @Override
  public List<String> ids() {
    return List.of(id());
  }

  @Override
  public Optional<Value> read(Filled filled, Optional<Value> before) {
    return filled.number(id()).map(Value.Score::new);
  }
}
