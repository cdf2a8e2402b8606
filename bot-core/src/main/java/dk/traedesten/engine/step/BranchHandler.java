package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.ConditionFacts;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.session.Course;

/// Taking one way or the other, depending on the results.
public final class BranchHandler implements StepHandler<Step.Branch> {
  @Override
  public StepOutcome open(Course course, Step.Branch branch, TurnContext turn) {
    return new Done(into(course, branch));
  }

  @Override
  public Course ended(Course course, Step.Branch branch, TurnContext turn) {
    return into(course, branch);
  }

  private static Course into(Course course, Step.Branch branch) {
    int way = branch.way(branch.when().truth(ConditionFacts.facts(course)));
    return course.with(course.at().into(way, 0));
  }
}
