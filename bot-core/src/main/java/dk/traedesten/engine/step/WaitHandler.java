package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.ask.BarrierStatus;
import dk.traedesten.engine.ask.Promise;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;
import dk.traedesten.session.WaitState.Barrier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happens while a step of one kind waits at one kind of moment. Most of it has an answer that
/// fits most: nothing to skip, nothing to undo, no clock.
public interface WaitHandler<S extends Step, M extends WaitState> {

  /// Somebody has filled in its form. Whoever must facilitate for that does.
  StepOutcome answer(Waiting<S, M> at, Answered answered, TurnContext turn);

  /// The facilitator wants to go on.
  StepOutcome next(Waiting<S, M> at, TurnContext turn);

  /// What would be left out by going on now, as a question to those who facilitate; empty when
  /// nothing would.
  default Optional<Text> caution(Waiting<S, M> at) {
    return Optional.empty();
  }

  /// Takes away what people could still fill in, and keeps what they have done so far.
  Execution stop(Waiting<S, M> at, TurnContext turn);

  /// Leaves it without what has been answered in it.
  default Execution abandon(Waiting<S, M> at, TurnContext turn) {
    return stop(at, turn);
  }

  default StepOutcome skip(Waiting<S, M> at, PersonId who, TurnContext turn) {
    return at.decline(who, RefusalReason.NOTHING_TO_SKIP, turn);
  }

  /// The facilitator takes back what they did last.
  default StepOutcome undo(Waiting<S, M> at, PersonId who, TurnContext turn) {
    return at.decline(who, RefusalReason.NOTHING_TO_UNDO, turn);
  }

  /// Looks again whether it closes: somebody came or went, or time has passed.
  default StepOutcome again(Waiting<S, M> at, TurnContext turn) {
    return at.stay();
  }

  /// One of its timers is due; nothing when it is not one of its own.
  default StepOutcome timeUp(Waiting<S, M> at, TimerId timer, TurnContext turn) {
    return at.stay();
  }

  /// The group was told what becomes of an action.
  default StepOutcome told(Waiting<S, M> at, Event.Told told, TurnContext turn) {
    return at.stay();
  }

  /// The facilitator has hidden what somebody wrote.
  default StepOutcome hidden(Waiting<S, M> at, String words, TurnContext turn) {
    showAgain(at, turn);
    return at.stay();
  }

  /// Those it waits for; empty when it waits for nobody in particular.
  default Optional<BarrierStatus> gate(Waiting<S, M> at) {
    return Optional.empty();
  }

  /// What it waits behind, if it does.
  default Optional<Barrier> barrier(M moment) {
    return Optional.empty();
  }

  /// The same, closing at another time, or at none.
  default M closing(M moment, Optional<Instant> at) {
    return moment;
  }

  /// Its clock, which stops while the group rests.
  default Optional<TimerId> clock(M moment) {
    return Optional.empty();
  }

  /// The group has rested: its clock has as much time left as before.
  default M rested(M moment, Duration rest) {
    return closing(moment, barrier(moment).flatMap(Barrier::closes).map(at -> at.plus(rest)));
  }

  /// When its clock is due.
  default Optional<Instant> due(M moment) {
    return barrier(moment).flatMap(Barrier::closes);
  }

  /// Asks one person what is being asked.
  default void show(Waiting<S, M> at, PersonId who, TurnContext turn) {}

  /// Shows again what lies in front of people, after something in it was taken away.
  default void showAgain(Waiting<S, M> at, TurnContext turn) {}

  /// Shows those who facilitate their form.
  default void lead(Waiting<S, M> at, TurnContext turn) {}

  /// Whether its form is for those who facilitate alone.
  default boolean isFacilitators(Waiting<S, M> at) {
    return false;
  }

  /// Whether who is asked depends on who is here, so that it is shown anew when that changes.
  default boolean isSeated() {
    return false;
  }

  /// Whether a form with this id belongs to it.
  default boolean owns(M moment, String form) {
    return moment.id().equals(form);
  }

  /// Without what a person has answered here.
  default Running unanswered(Waiting<S, M> at, PersonId who) {
    return at.session();
  }

  /// What a person has answered here, for themselves alone, by field.
  default Map<String, Value> own(Waiting<S, M> at, PersonId who) {
    return Map.of();
  }

  /// What is promised to a person about answers here.
  default List<Text> promise(Waiting<S, M> at, PersonId who) {
    return List.of(Promise.ofTheSession(at.course()));
  }

  /// Whether nothing goes on without the facilitator.
  default boolean waitsForFacilitator(Waiting<S, M> at) {
    return true;
  }

  /// Whether the group can rest here.
  default boolean canPause() {
    return true;
  }

  /// What it means to go on from here.
  default Text nextLabel(M moment) {
    return EngineLines.NEXT;
  }

  /// What it means to take back here.
  default Text undoLabel() {
    return EngineLines.UNDO;
  }

  /// Whether the facilitator can take something back.
  default boolean canUndo(M moment) {
    return false;
  }
}
