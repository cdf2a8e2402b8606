package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.result.Reveals;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.message.Block;
import dk.traedesten.session.Execution;
import dk.traedesten.session.RevealPlace;
import java.util.List;

/// Showing everyone the same results at the same moment.
public final class RevealHandler implements StepHandler<Step.Reveal> {
  @Override
  public StepOutcome open(Execution course, Step.Reveal reveal, TurnContext turn) {
    return new Done(Reveals.show(course, reveal, turn));
  }

  /// What has been answered is revealed, also when nobody is asked any more.
  @Override
  public Execution ended(Execution course, Step.Reveal reveal, TurnContext turn) {
    return Reveals.showAnswered(course, reveal, turn);
  }

  @Override
  public List<Block> shown(
      Execution there, Step.Reveal reveal, String message, RevealPlace placed) {
    return Reveals.blocks(there, reveal);
  }

  @Override
  public List<Block> document(Execution there, Step.Reveal reveal) {
    return Reveals.blocks(there, reveal);
  }
}
