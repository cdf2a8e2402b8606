package dk.traedesten.engine;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.result.Value;
import dk.traedesten.session.Course;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds prompts in a dialog by their id.
final class Prompts {
  private Prompts() {}

  /// A prompt and the step that asks it.
  record Asked(Prompt prompt, Step.Ask by) {}

  static Optional<Asked> find(Dialog dialog, String prompt) {
    return all(dialog.steps()).filter(a -> a.prompt().id().equals(prompt)).findFirst();
  }

  /// The prompts that are asked here: words that would not be shown to anyone, because the group is
  /// too small for its mode, are not asked for where they may be left out.
  static List<Prompt> worthAsking(Course course, Step.Ask ask) {
    var as = Asks.promised(course, ask);
    int people = course.roster().present().size();
    var worth =
        ask.prompts().stream()
            .filter(p ->
                !(p instanceof Prompt.FreeText && p.optional())
                    || people >= course.disclosure().needed(p, as))
            .toList();
    return worth.isEmpty() ? ask.prompts() : worth;
  }

  /// An answer without what is not asked any more since people left: the form in front of somebody
  /// may be older than that, and the rest of it counts.
  static Map<String, Value> stillAsked(Course course, Map<String, Value> given) {
    if (!(course.step() instanceof Step.Ask ask)) {
      return given;
    }
    var worth = worthAsking(course, ask);
    var kept = new LinkedHashMap<>(given);
    ask.prompts().stream().filter(p -> !worth.contains(p)).forEach(p -> kept.remove(p.id()));
    return kept;
  }

  static boolean anyWords(List<Prompt> prompts) {
    return prompts.stream()
        .anyMatch(p -> p instanceof Prompt.FreeText || p instanceof Prompt.Items);
  }

  private static Stream<Asked> all(List<Step> steps) {
    return steps.stream()
        .flatMap(step ->
            switch (step) {
              case Step.Ask ask -> ask.prompts().stream().map(p -> new Asked(p, ask));
              case Step.Branch branch -> Stream.concat(all(branch.then()), all(branch.otherwise()));
              case Step.Say _,
                  Step.Reveal _,
                  Step.Gather _,
                  Step.Vote _,
                  Step.Talk _,
                  Step.Settle _,
                  Step.Plan _,
                  Step.FollowUp _ ->
                  Stream.empty();
            });
  }
}
