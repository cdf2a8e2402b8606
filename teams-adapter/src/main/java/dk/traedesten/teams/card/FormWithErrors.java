package dk.traedesten.teams.card;

import dk.traedesten.form.Submission;
import dk.traedesten.layout.PlainText;
import dk.traedesten.teams.card.CardElement.ChoiceSet;
import dk.traedesten.teams.card.CardElement.Container;
import dk.traedesten.teams.card.CardElement.DateInput;
import dk.traedesten.teams.card.CardElement.Input;
import dk.traedesten.teams.card.CardElement.NumberInput;
import dk.traedesten.teams.card.CardElement.TextInput;
import dk.traedesten.teams.card.CardElement.TimeInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/// A form that did not fit, as it was written, with what is wrong at each input.
final class FormWithErrors {
  /// What a clock of Teams' holds.
  private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");

  private FormWithErrors() {}

  /// What is wrong stands at its input, or above all where that input is not among them.
  static List<CardElement> with(List<CardElement> elements, FormErrors errors, CardContext frame) {
    var faults = new LinkedHashMap<String, String>();
    errors
        .faults()
        .in(frame.language())
        .forEach((id, words) -> faults.put(FormElements.INPUT + id, words));
    var refilled = new ArrayList<CardElement>();
    var placed = new LinkedHashSet<String>();
    elements.forEach(element -> add(element, faults, errors.written(), refilled, placed));
    faults.entrySet().stream()
        .filter(_ -> placed.isEmpty())
        .limit(1)
        .forEach(e -> refilled.addFirst(CardLayout.fault(e.getValue())));
    return refilled;
  }

  private static void add(
      CardElement element,
      Map<String, String> faults,
      ObjectNode written,
      List<CardElement> refilled,
      Set<String> placed) {
    switch (element) {
      case Input input -> {
        refilled.add(with(input, written));
        Optional.ofNullable(faults.get(input.id()))
            .ifPresent(words -> {
              placed.add(input.id());
              refilled.add(CardLayout.fault(words));
            });
      }
      case Container box -> {
        var inside = new ArrayList<CardElement>();
        int before = placed.size();
        box.items().forEach(item -> add(item, faults, written, inside, placed));
        refilled.add(CardLayout.holding(box, inside, placed.size() > before));
      }
      default -> refilled.add(element);
    }
  }

  private static Input with(Input input, ObjectNode written) {
    var id = input.id();
    var sent = sent(written, id);
    return switch (input) {
      case TextInput(_, var label, var required, var error, var lines, var most, var hint, _) ->
          new TextInput(
              id,
              label,
              required,
              error,
              lines,
              most,
              hint,
              sent.words(id).map(PlainText::seen).map(w -> PlainText.beginning(w, most)));
      case NumberInput(_, var label, var required, var error, var min, var max, _) ->
          new NumberInput(id, label, required, error, min, max, sent.number(id));
      case DateInput(_, var label, var required, var error, var min, var max, _) ->
          new DateInput(id, label, required, error, min, max, sent.day(id).map(Object::toString));
      case TimeInput(_, var label, var required, var error, _) ->
          new TimeInput(
              id, label, required, error, sent.words(id).filter(w -> TIME.matcher(w).matches()));
      case ChoiceSet(
              _,
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
                .map(CardElement.Choice::value)
                .filter(v ->
                    Submitted.options(written, id).stream()
                        .map(Submitted::encoded)
                        .anyMatch(v::equals))
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

  private static Submission sent(ObjectNode written, String id) {
    return new Submission(
        Set.of(id),
        Submitted.words(written, id).map(w -> Map.of(id, List.of(w))).orElse(Map.of()),
        Set.of());
  }
}
