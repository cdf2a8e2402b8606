package dk.traedesten.engine.run;

import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Breakouts;
import dk.traedesten.engine.context.Repetitions;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Note;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;

/// Leaving the path of the dialog: back, over a step, and to another room.
public final class Steering {
  private Steering() {}

  /// Back to the step before, which is walked anew: its results are kept as an earlier round, and
  /// each person finds the earlier answer in the form.
  public static Session back(Running s, PersonId who, TurnContext turn) {
    int before = s.course().track().trail().size() - 2;
    if (before < 0) {
      return turn.decline(s, who, RefusalReason.NOTHING_BEFORE);
    }
    return StepRunner.at(backTo(s, before, turn), turn);
  }

  /// Opens the step before again, with its answers as they stand.
  public static Session reopen(Running s, PersonId who, TurnContext turn) {
    int before = s.course().track().trail().size() - 2;
    if (before < 0) {
      return turn.decline(s, who, RefusalReason.NOTHING_BEFORE);
    }
    var at = s.course().with(s.course().track().trail().get(before));
    if (!StepHandlers.at(at).canReopen()) {
      return turn.decline(s, who, RefusalReason.CANNOT_REOPEN);
    }
    return StepRunner.reopened(backTo(s, before, turn), turn);
  }

  private static Execution backTo(Running s, int index, TurnContext turn) {
    var course = StepHandlers.at(s).abandon(turn);
    turn.show(turn.fresh("back"), new Note(EngineLines.WENT_BACK));
    return Breakouts.fitting(course.with(course.track().back(index)));
  }

  /// Goes on without this step.
  public static Session passOver(Running s, TurnContext turn) {
    return StepRunner.on(StepHandlers.at(s).abandon(turn), turn);
  }

  /// To another element of a repetition that is walked freely. What has been said here stays.
  public static Session goTo(Running s, int index, TurnContext turn) {
    var course = StepHandlers.at(s).stop(turn);
    return Repetitions.free(course).map(place -> StepRunner.on(place.to(index), turn)).orElse(s);
  }
}
