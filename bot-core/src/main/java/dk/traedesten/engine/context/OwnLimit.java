package dk.traedesten.engine.context;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Prompt;
import dk.traedesten.dialog.Step;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Memory;
import java.util.List;
import java.util.Optional;

/// The median the group does not want to fall below. It is a number on the scale that the exercise
/// itself sets beside it in a condition, and says nothing about any other scale.
public final class OwnLimit {
  private OwnLimit() {}

  public static Optional<Integer> of(Execution course, Prompt.Scale scale) {
    return of(course.brief().before(), course.dialog(), scale);
  }

  /// The limit of a group that remembers this.
  public static Optional<Integer> of(Memory memory, Dialog dialog, Prompt.Scale scale) {
    return memory
        .limit()
        .filter(n -> scale.from() <= n && n <= scale.to())
        .filter(_ -> isSetBeside(dialog.steps(), ConditionFacts.name(scale.id()) + ".median"));
  }

  private static boolean isSetBeside(List<Step> steps, String median) {
    return steps.stream()
        .anyMatch(step ->
            (step instanceof Step.Branch branch
                    && branch.when().asksFor("group.limit")
                    && branch.when().asksFor(median))
                || step.within().stream().anyMatch(inner -> isSetBeside(inner, median)));
  }
}
