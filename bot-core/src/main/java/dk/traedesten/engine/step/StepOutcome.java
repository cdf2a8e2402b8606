package dk.traedesten.engine.step;

import dk.traedesten.session.Execution;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;

/// What came of something that happened at a step. A handler answers with it; only [StepRunner]
/// acts on it.
public sealed interface StepOutcome {

  /// It waits for people, at this moment from now on; the facilitator gets the controls for it.
  record Wait(Execution course, WaitState moment) implements StepOutcome {}

  /// The step is over, and the dialog goes on from where the course stands.
  record Done(Execution course) implements StepOutcome {}

  /// It waits on as it did, with what has changed, if anything.
  record Stay(Running session) implements StepOutcome {}
}
