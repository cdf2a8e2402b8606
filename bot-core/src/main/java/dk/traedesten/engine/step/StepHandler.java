package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.message.Block;
import dk.traedesten.session.Execution;
import dk.traedesten.session.RevealPlace;
import java.util.List;

/// What one kind of step does. It never moves the dialog on itself: it answers with a
/// [StepOutcome], and [StepRunner] does. It keeps nothing; all it needs comes in.
public interface StepHandler<S extends Step> {

  /// The course has come to this step.
  StepOutcome open(Execution course, S step, TurnContext turn);

  /// The step is opened once more, with what has been answered at it as it is.
  default StepOutcome reopen(Execution course, S step, TurnContext turn) {
    return open(course, step, turn);
  }

  /// Whether it can be opened once more with what has been answered at it.
  default boolean canReopen(Execution course, S step) {
    return false;
  }

  /// What stands within the step has been walked.
  ///
  /// @param outside the course at this step
  /// @param way the way within it that was taken
  /// @return the course from which it goes on: within for another time, or here
  default Execution walked(Execution outside, S step, int way, TurnContext turn) {
    return outside;
  }

  /// The exercise is ended, and the step passed without being opened: nobody is asked any more.
  default Execution ended(Execution course, S step, TurnContext turn) {
    return course;
  }

  /// A message it has shown, as it looks now; empty when it keeps none.
  ///
  /// @param there the course where it was shown, with what was shown then
  default List<Block> shown(Execution there, S step, String message, RevealPlace placed) {
    return List.of();
  }

  /// What it has added to the document at the end, as it looks now; empty when nothing.
  default List<Block> document(Execution there, S step) {
    return List.of();
  }

  /// The lists it has made, as they are after something was taken out of what they were made from.
  ///
  /// @param there the course where they were made
  default Execution relisted(Execution course, Execution there, S step) {
    return course;
  }
}
