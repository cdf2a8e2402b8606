package dk.traedesten.engine.run;

import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Note;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session.Running;

/// Waiting for the facilitator, and only so long.
public final class FacilitatorWatch {
  /// The message in which somebody else may take over.
  public static final String MESSAGE = "unattended";

  public static final TimerId TIMER = new TimerId.Unattended();

  private FacilitatorWatch() {}

  public static void watch(Running s, TurnContext turn) {
    if (StepHandlers.at(s).waitsForFacilitator()) {
      turn.wake(TIMER, turn.now().plus(s.brief().dialog().patience()));
    } else {
      turn.forget(TIMER);
    }
  }

  /// Nobody need take over any more.
  public static void over(Execution course, TurnContext turn) {
    turn.forget(TIMER);
    if (course.roster().unattended()) {
      turn.show(MESSAGE, new Note(EngineLines.THANKS));
    }
  }
}
