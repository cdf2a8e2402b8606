package dk.traedesten.dialog;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that a condition asks only about what is known by then, as numbers where numbers are.
record ConditionCheck(Dialog dialog, NamesInScope names, FaultList complaints) {
  private static final Map<String, Double> NUMBERS =
      Stream.of(
              "n", "median", "mean", "min", "max", "lower", "upper", "spread", "agreement", "third")
          .collect(Collectors.toMap(name -> name, _ -> 1.0, (a, _) -> a, LinkedHashMap::new));

  /// Whether it can be used; when it cannot, the complaint says why.
  boolean check(String place, Condition condition) {
    var fault = condition.fault(everything());
    fault.ifPresent(why ->
        complaints.add(
            place,
            "the condition `%s` cannot be used: %s".formatted(condition.expression(), why),
            "use results revealed above (`score.median`), `before.<series>.median`, `baseline.<series>.median`, `best.<series>.median`, `setting.<id>`, `each` (the id of an item), `group.size` or `group.limit`; write whole numbers as 4.0 beside + - * / =="));
    return fault.isEmpty();
  }

  /// The results it asks about that the group may never get to see: numbers without names need
  /// enough answers, and may not give somebody away beside earlier ones.
  Set<String> mayBeWithheld(Condition condition) {
    return names.questions().stream()
        .filter(asked -> condition.results().contains(name(asked.prompt().id())))
        .filter(asked -> promised(asked).stream().anyMatch(AnswerVisibility::hidesNames))
        .map(asked -> name(asked.prompt().id()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<AnswerVisibility> promised(NamesInScope.Named.OfPrompt asked) {
    var ofTheStep =
        asked.by() instanceof Step.Ask ask ? ask.as() : Optional.<AnswerVisibility>empty();
    return asked.prompt().as().or(() -> ofTheStep).map(List::of).orElse(dialog.modes());
  }

  private Condition.Facts everything() {
    var results = new HashMap<String, Map<String, Double>>();
    var before = new HashMap<String, Map<String, Double>>();
    for (var prompt : names.revealed()) {
      results.put(name(prompt.id()), numbers(prompt));
      if (prompt instanceof Prompt.Scale scale) {
        scale.series().ifPresent(series -> before.put(name(series), NUMBERS));
      }
    }
    var settings = new HashMap<String, String>();
    dialog.settings().forEach(s -> settings.put(s.setting(), s.byDefault()));
    return new Condition.Facts(
        results,
        before,
        before,
        before,
        Map.of(),
        settings,
        "",
        dialog.group().from(),
        Optional.of(1));
  }

  private static Map<String, Double> numbers(Prompt prompt) {
    return switch (prompt) {
      case Prompt.Scale _ -> NUMBERS;
      case Prompt.Matrix _ -> Map.of("mean", 1.0);
      case Prompt.Choice p -> counted(p.options());
      case Prompt.Several p -> counted(p.options());
      case Prompt.Consent _ -> Map.of("yes", 1.0, "objections", 1.0);
      case Prompt.FreeText _, Prompt.Items _ -> Map.of("n", 1.0);
      case Prompt.Ranking _, Prompt.Dots _, Prompt.Person _, Prompt.Day _ -> Map.of();
    };
  }

  private static Map<String, Double> counted(List<Option> options) {
    var counts = new HashMap<String, Double>();
    Stream.concat(Stream.of("n"), options.stream().map(Option::id))
        .forEach(id -> counts.put(name(id), 1.0));
    return counts;
  }

  private static String name(String id) {
    return id.replace('-', '_');
  }
}
