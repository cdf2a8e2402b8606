package dk.traedesten.dialog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The things a dialog has named so far, in the order in which a group meets them: a step can only
/// use what came before it.
final class Names {
  /// What a name stands for.
  sealed interface Named {
    record OfPrompt(Prompt prompt, Step.Ask by) implements Named {}

    record OfStep(Step step) implements Named {}
  }

  private final Map<String, Named> known = new LinkedHashMap<>();
  private final Set<String> revealed = new HashSet<>();

  /// Adds a step's name; false when the name is taken.
  boolean add(Step step) {
    return known.putIfAbsent(step.id(), new Named.OfStep(step)) == null;
  }

  /// Adds a prompt's name; false when the name is taken by anything but its own step, which a step
  /// with one prompt may share.
  boolean add(Prompt prompt, Step.Ask by) {
    var taken = known.get(prompt.id());
    boolean own = taken instanceof Named.OfStep(var step) && step == by;
    if (taken != null && !own) {
      return false;
    }
    known.put(prompt.id(), new Named.OfPrompt(prompt, by));
    return true;
  }

  Optional<Prompt> prompt(String id) {
    return known.get(id) instanceof Named.OfPrompt(var prompt, _)
        ? Optional.of(prompt)
        : Optional.empty();
  }

  Optional<Step> step(String id) {
    return known.get(id) instanceof Named.OfStep(var step) ? Optional.of(step) : Optional.empty();
  }

  /// Notes that a prompt's result has been shown.
  void reveal(String prompt) {
    revealed.add(prompt);
  }

  boolean isRevealed(String prompt) {
    return revealed.contains(prompt);
  }

  /// The scales that have been revealed so far.
  List<Prompt.Scale> revealedScales() {
    return known.values().stream()
        .filter(Named.OfPrompt.class::isInstance)
        .map(n -> ((Named.OfPrompt) n).prompt())
        .filter(Prompt.Scale.class::isInstance)
        .map(Prompt.Scale.class::cast)
        .filter(scale -> isRevealed(scale.id()))
        .toList();
  }
}
