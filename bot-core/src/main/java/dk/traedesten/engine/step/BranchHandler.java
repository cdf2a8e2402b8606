package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.ConditionFacts;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.session.Execution;

/// Taking one way or the other, depending on the results.
public final class BranchHandler implements StepHandler<Step.Branch> {
  @Override
  public StepOutcome open(Execution course, Step.Branch branch, TurnContext turn) {
    return new Done(into(course, branch));
  }

  @Override
  public Execution ended(Execution course, Step.Branch branch, TurnContext turn) {
    return into(course, branch);
  }

  private static Execution into(Execution course, Step.Branch branch) {
    int way = branch.way(ConditionFacts.truth(course, branch.when()));
    return course.with(course.at().into(way, 0));
  }
}
