package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.ask.Questions;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.message.Block;
import dk.traedesten.session.Execution;
import dk.traedesten.session.RevealPlace;
import java.util.List;

/// Asking a question: when everyone has answered, the dialog goes on.
public final class AskHandler extends AskingHandler<Step.Ask> {
  @Override
  public StepOutcome answered(Execution course, Step.Ask step, TurnContext turn) {
    return new Done(course);
  }

  /// A result without names that has been shown is not opened again: one answer more, and the
  /// difference would tell whose it is.
  @Override
  public boolean canReopen(Execution course, Step.Ask step) {
    return !Prompts.anyAnonymous(course)
        && step.prompts().stream()
            .filter(prompt -> Prompts.promised(course, prompt).hidesNames())
            .noneMatch(prompt -> course.outcomes().shown().containsKey(course.key(prompt.id())));
  }

  @Override
  public List<Block> shown(Execution there, Step.Ask step, String message, RevealPlace placed) {
    return Questions.saidBefore(there);
  }
}
