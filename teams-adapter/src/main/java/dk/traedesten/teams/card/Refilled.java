package dk.traedesten.teams.card;

import dk.traedesten.teams.card.Element.ChoiceSet;
import dk.traedesten.teams.card.Element.Container;
import dk.traedesten.teams.card.Element.DateInput;
import dk.traedesten.teams.card.Element.Input;
import dk.traedesten.teams.card.Element.NumberInput;
import dk.traedesten.teams.card.Element.TextInput;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A form that did not fit, as it was written, with what is wrong at each input.
final class Refilled {
  private Refilled() {}

  /// What is wrong stands at its input, or above all where that input is not among them.
  static List<Element> with(List<Element> elements, Reading.Faults faults) {
    var refilled = new ArrayList<Element>();
    var placed = new LinkedHashSet<String>();
    elements.forEach(element -> add(element, faults, refilled, placed));
    faults.byInput().entrySet().stream()
        .filter(_ -> placed.isEmpty())
        .limit(1)
        .forEach(e -> refilled.addFirst(Elements.fault(e.getValue())));
    return refilled;
  }

  private static void add(
      Element element, Reading.Faults faults, List<Element> refilled, Set<String> placed) {
    switch (element) {
      case Input input -> {
        refilled.add(with(input, new Filled(faults.written(), Set.of(input.id()))));
        Optional.ofNullable(faults.byInput().get(input.id()))
            .ifPresent(words -> {
              placed.add(input.id());
              refilled.add(Elements.fault(words));
            });
      }
      case Container box -> {
        var inside = new ArrayList<Element>();
        int before = placed.size();
        box.items().forEach(item -> add(item, faults, inside, placed));
        refilled.add(placed.size() > before ? Elements.unfolded(box, inside) : box);
      }
      default -> refilled.add(element);
    }
  }

  private static Input with(Input input, Filled filled) {
    return switch (input) {
      case TextInput(
              var id,
              var label,
              var required,
              var error,
              var lines,
              var most,
              var hint,
              _) ->
          new TextInput(
              id,
              label,
              required,
              error,
              lines,
              most,
              hint,
              filled
                  .words(id)
                  .map(Plain::seen)
                  .map(w -> w.substring(0, Math.min(w.length(), most))));
      case NumberInput(var id, var label, var required, var error, var min, var max, _) ->
          new NumberInput(id, label, required, error, min, max, filled.number(id));
      case DateInput(var id, var label, var required, var error, var min, var max, _) ->
          new DateInput(id, label, required, error, min, max, filled.day(id).map(Object::toString));
      case ChoiceSet(
              var id,
              var label,
              var required,
              var error,
              var style,
              var several,
              var wrap,
              var hint,
              var choices,
              _) -> {
        var chosen =
            choices.stream()
                .map(Element.Choice::value)
                .filter(v -> filled.options(id).stream().map(Filled::encoded).anyMatch(v::equals))
                .toList();
        yield new ChoiceSet(
            id,
            label,
            required,
            error,
            style,
            several,
            wrap,
            hint,
            choices,
            chosen.isEmpty() ? Optional.empty() : Optional.of(String.join(",", chosen)));
      }
    };
  }
}
