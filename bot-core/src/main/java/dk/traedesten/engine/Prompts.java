package dk.traedesten.engine;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import java.util.List;
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

  static boolean anyWords(List<Prompt> prompts) {
    return prompts.stream()
        .anyMatch(p -> p instanceof Prompt.FreeText || p instanceof Prompt.Items);
  }

  private static Stream<Asked> all(List<Step> steps) {
    return steps.stream()
        .flatMap(
            step ->
                switch (step) {
                  case Step.Ask ask -> ask.prompts().stream().map(p -> new Asked(p, ask));
                  case Step.Branch branch ->
                      Stream.concat(all(branch.then()), all(branch.otherwise()));
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
