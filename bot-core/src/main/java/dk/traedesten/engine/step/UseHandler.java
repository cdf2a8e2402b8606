package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Outcomes;
import dk.traedesten.session.Scope;
import java.util.List;

/// Walking another exercise as a part of this one: what it is handed, and what it hands back.
public final class UseHandler implements StepHandler<Step.Use> {
  @Override
  public StepOutcome open(Execution course, Step.Use use, TurnContext turn) {
    return new Done(into(course, use));
  }

  /// Into the exercise, at the step it begins with, with what it is handed.
  private static Execution into(Execution outside, Step.Use use) {
    var steps = Scope.part(outside.brief(), use).steps();
    int first = use.from().map(id -> index(steps, id)).orElse(0);
    var inside = outside.with(outside.at().into(0, first));
    var outcomes = inside.outcomes();
    for (var handed : use.takes().entrySet()) {
      outcomes = copied(outcomes, outside.key(handed.getValue()), inside.key(handed.getKey()));
    }
    return inside.with(outcomes);
  }

  /// Out of the exercise, with what it hands back.
  @Override
  public Execution walked(Execution outside, Step.Use use, int way, TurnContext turn) {
    var inside = outside.with(outside.at().into(0, 0));
    var outcomes = outside.outcomes();
    for (var back : use.gives().entrySet()) {
      outcomes = copied(outcomes, inside.key(back.getKey()), outside.key(back.getValue()));
    }
    return outside.with(outcomes);
  }

  private static int index(List<Step> steps, String id) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).id().equals(id)) {
        return i;
      }
    }
    return 0;
  }

  /// ListDisplays, wordings, plans and collected lists are handed over; single answers never.
  private static Outcomes copied(Outcomes outcomes, String from, String to) {
    var next = outcomes;
    if (outcomes.lists().containsKey(from)) {
      next = next.withList(to, outcomes.lists().get(from));
    }
    if (outcomes.settled().containsKey(from)) {
      next = next.withSettled(to, outcomes.settled().get(from));
    }
    if (outcomes.plans().containsKey(from)) {
      next = next.withPlan(to, outcomes.plans().get(from));
    }
    if (outcomes.collected().containsKey(from)) {
      next = next.withCollected(to, outcomes.collected().get(from));
    }
    return next;
  }
}
