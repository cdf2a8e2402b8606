package dk.traedesten.engine.run;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.step.StepHandler;
import dk.traedesten.engine.step.StepOutcome;
import dk.traedesten.message.Block;
import dk.traedesten.session.Execution;
import dk.traedesten.session.RevealPlace;
import java.util.List;

/// The step at which a course stands, with its handler.
record CurrentStep<S extends Step>(StepHandler<S> handler, Execution course, S step) {
  public StepOutcome open(TurnContext turn) {
    return handler.open(course, step, turn);
  }

  public StepOutcome reopen(TurnContext turn) {
    return handler.reopen(course, step, turn);
  }

  public boolean canReopen() {
    return handler.canReopen(course, step);
  }

  public Execution walked(int way, TurnContext turn) {
    return handler.walked(course, step, way, turn);
  }

  public Execution ended(TurnContext turn) {
    return handler.ended(course, step, turn);
  }

  public List<Block> shown(String message, RevealPlace placed) {
    return handler.shown(course, step, message, placed);
  }

  public List<Block> document() {
    return handler.document(course, step);
  }

  public Execution relisted(Execution later) {
    return handler.relisted(later, course, step);
  }
}
