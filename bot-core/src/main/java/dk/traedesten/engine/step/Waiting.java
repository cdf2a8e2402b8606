package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.Rejection;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.step.StepOutcome.Stay;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;

/// A session that waits, with the step and the moment it waits at as what they are.
public record Waiting<S extends Step, M extends WaitState>(Running session, S step, M moment) {
  public Execution course() {
    return session.course();
  }

  public Roster roster() {
    return session.roster();
  }

  /// It waits on, and nothing has changed.
  StepOutcome stay() {
    return new Stay(session);
  }

  /// It waits on, at the same moment with something changed in it.
  StepOutcome stay(M next) {
    return new Stay(session.with(next));
  }

  /// It waits on, and somebody is told no.
  public StepOutcome decline(PersonId who, Rejection why, TurnContext turn) {
    return new Stay(turn.decline(session, who, why));
  }
}
