package dk.traedesten.dialog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The things a dialog has named so far, in the order in which a group meets them: a step can only
/// use what came before it.
final class NamesInScope {
  /// What a name stands for.
  sealed interface Named {
    record OfPrompt(Prompt prompt, Step by) implements Named {}

    record OfStep(Step step) implements Named {}

    /// Something that another exercise hands back.
    record Handed() implements Named {}
  }

  private final Map<String, Named> known = new LinkedHashMap<>();
  private final Set<String> revealed = new HashSet<>();

  /// What was named in a repetition that is over: there is one of it for each time.
  private final Set<String> repeated = new HashSet<>();

  private final Set<String> within = new HashSet<>();
  private int depth;

  /// Goes into a repetition.
  void enter() {
    depth++;
  }

  /// Adds a step's name; false when the name is taken.
  boolean add(Step step) {
    if (depth > 0) {
      within.add(step.id());
    }
    return known.putIfAbsent(step.id(), new Named.OfStep(step)) == null;
  }

  /// Whether it was named within a repetition, one that is over or the one that is checked now.
  boolean isWithinRepetition(String id) {
    return within.contains(id) || isRepeated(id);
  }

  /// Adds a prompt's name; false when the name is taken by anything but its own step, which a step
  /// with one prompt may share.
  boolean add(Prompt prompt, Step by) {
    var taken = known.get(prompt.id());
    boolean own = taken instanceof Named.OfStep(var step) && step == by;
    if (taken != null && !own) {
      return false;
    }
    known.put(prompt.id(), new Named.OfPrompt(prompt, by));
    return true;
  }

  /// Adds the name of what another exercise hands back; false when the name is taken.
  boolean hand(String name) {
    return known.putIfAbsent(name, new Named.Handed()) == null;
  }

  /// Goes out of a repetition. What it named cannot be used any more, but for rounds, where the
  /// last one counts.
  void leave(Step.Repeat repeat) {
    depth--;
    if (!(repeat.over() instanceof Over.Rounds)) {
      forget(repeat.steps());
    }
  }

  private void forget(List<Step> steps) {
    for (var step : steps) {
      repeated.add(step.id());
      step.prompts().forEach(p -> repeated.add(p.id()));
      step.within().forEach(this::forget);
    }
  }

  /// Whether there is one of it for each time of a repetition that is over.
  boolean isRepeated(String id) {
    return repeated.contains(id) && known.containsKey(id);
  }

  Optional<Prompt> prompt(String id) {
    return asked(id).map(Named.OfPrompt::prompt);
  }

  /// A prompt with the step that asks it.
  Optional<Named.OfPrompt> asked(String id) {
    return known.get(id) instanceof Named.OfPrompt asked && !repeated.contains(id)
        ? Optional.of(asked)
        : Optional.empty();
  }

  Optional<Step> step(String id) {
    return repeated.contains(id) ? Optional.empty() : everyStep(id);
  }

  /// A step, also one within a repetition that is over.
  Optional<Step> everyStep(String id) {
    return known.get(id) instanceof Named.OfStep(var step) ? Optional.of(step) : Optional.empty();
  }

  /// Whether a name stands for a list that can be voted on, rated, repeated over or planned from.
  boolean isList(String id) {
    return isHanded(id)
        || step(id)
            .filter(s ->
                s instanceof Step.Gather
                    || s instanceof Step.Vote
                    || s instanceof Step.Top
                    || s instanceof Step.Collect)
            .isPresent();
  }

  boolean isHanded(String id) {
    return known.get(id) instanceof Named.Handed;
  }

  /// Notes that a prompt's result has been shown.
  void reveal(String prompt) {
    revealed.add(prompt);
  }

  boolean isRevealed(String prompt) {
    return revealed.contains(prompt) && !repeated.contains(prompt);
  }

  /// Every question so far, with the step that asks it.
  List<Named.OfPrompt> questions() {
    return known.values().stream()
        .filter(Named.OfPrompt.class::isInstance)
        .map(Named.OfPrompt.class::cast)
        .toList();
  }

  /// The prompts whose results have been shown so far: at a reveal, or openly as they came.
  List<Prompt> revealed() {
    return questions().stream()
        .filter(asked -> isRevealed(asked.prompt().id()) || isOpen(asked))
        .map(Named.OfPrompt::prompt)
        .toList();
  }

  private boolean isOpen(Named.OfPrompt asked) {
    return !repeated.contains(asked.prompt().id())
        && asked.by() instanceof Step.Ask ask
        && asked.prompt().as().or(ask::as).filter(AnswerVisibility.OPEN::equals).isPresent();
  }
}
