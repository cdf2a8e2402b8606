package dk.traedesten.engine.run;

import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.ask.BarrierStatus;
import dk.traedesten.engine.context.Respondent;
import dk.traedesten.engine.step.StepOutcome;
import dk.traedesten.engine.step.WaitHandler;
import dk.traedesten.engine.step.Waiting;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Note;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState;
import dk.traedesten.session.WaitState.Barrier;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The moment a session waits at, with its handler: what can be asked of it, and done to it,
/// without moving on. What may move on is for [StepRunner].
public record CurrentWait<S extends Step, M extends WaitState>(
    WaitHandler<S, M> handler, Waiting<S, M> at) {

  static <S extends Step, M extends WaitState> CurrentWait<S, M> of(
      WaitHandler<S, M> handler, Running session, S step, M moment) {
    return new CurrentWait<>(handler, new Waiting<>(session, step, moment));
  }

  /// Somebody has filled in a form of it; the facilitator's is for those who facilitate alone.
  StepOutcome answer(Answered answered, TurnContext turn) {
    return handler.isFacilitators(at) && !at.roster().facilitates(answered.who())
        ? at.decline(answered.who(), RefusalReason.NOT_FOR_YOU, turn)
        : handler.answer(at, answered, turn);
  }

  StepOutcome skip(PersonId who, TurnContext turn) {
    return handler.skip(at, who, turn);
  }

  StepOutcome next(TurnContext turn) {
    return handler.next(at, turn);
  }

  /// What would be left out by going on now; empty when nothing would.
  Optional<Text> caution() {
    return handler.caution(at);
  }

  StepOutcome undo(PersonId who, TurnContext turn) {
    return handler.undo(at, who, turn);
  }

  StepOutcome again(TurnContext turn) {
    return handler.again(at, turn);
  }

  StepOutcome timeUp(TimerId timer, TurnContext turn) {
    return handler.timeUp(at, timer, turn);
  }

  StepOutcome told(Event.Told told, TurnContext turn) {
    return handler.told(at, told, turn);
  }

  StepOutcome hidden(String words, TurnContext turn) {
    return handler.hidden(at, words, turn);
  }

  /// Takes away what people could still fill in, and keeps what they have done so far.
  Execution stop(TurnContext turn) {
    return handler.stop(at, turn);
  }

  /// Leaves it without what has been answered in it.
  Execution abandon(TurnContext turn) {
    return handler.abandon(at, turn);
  }

  /// Whether something that names a moment means this one.
  public boolean owns(String form) {
    return handler.owns(at.moment(), form);
  }

  Optional<Barrier> barrier() {
    return handler.barrier(at.moment());
  }

  private List<Participant> people(Function<BarrierStatus, List<Respondent>> which) {
    return handler.gate(at).stream()
        .flatMap(gate -> which.apply(gate).stream())
        .flatMap(respondent -> respondent.people().stream())
        .toList();
  }

  /// Reminds those who are missing, each alone. The facilitator is not told who they are.
  public Running nudge(PersonId who, TurnContext turn) {
    var missing = people(BarrierStatus::missing);
    if (missing.isEmpty()) {
      return turn.decline(at.session(), who, RefusalReason.NOBODY_MISSING);
    }
    missing.forEach(p -> turn.tell(p.id(), turn.fresh("nudge"), new Note(EngineLines.REMINDER)));
    return at.session();
  }

  /// Whether this person's answer is waited for right now.
  public boolean isMissing(PersonId who) {
    return handler.gate(at).stream()
        .flatMap(gate -> gate.missing().stream())
        .anyMatch(respondent -> respondent.includes(who));
  }

  /// Asks one person what is being asked: they have come, or speak another language now.
  public void show(PersonId who, TurnContext turn) {
    handler.show(at, who, turn);
  }

  /// Shows again what lies in front of people, after something in it was taken away.
  public void showAgain(TurnContext turn) {
    handler.showAgain(at, turn);
  }

  /// Somebody has come or gone, and roles that rotate may have moved: who is not asked any more
  /// sees the question closed, and who is asked instead sees it.
  ///
  /// @param before the same moment, before that
  public void reseated(CurrentWait<?, ?> before, TurnContext turn) {
    if (handler.isSeated()) {
      var were = before.people(BarrierStatus::asked).stream().map(Participant::id).toList();
      var are = people(BarrierStatus::asked).stream().map(Participant::id).toList();
      were.stream()
          .filter(who -> !are.contains(who))
          .forEach(who -> turn.tell(who, at.moment().id(), new Note(EngineLines.CLOSED)));
      are.stream().filter(who -> !were.contains(who)).forEach(who -> show(who, turn));
    }
  }

  /// Shows the facilitator's form again: to another facilitator, or to a deputy too.
  public void lead(TurnContext turn) {
    handler.lead(at, turn);
  }

  /// Takes the facilitator's form away from those who facilitate no more.
  public void handedOver(TurnContext turn) {
    if (handler.isFacilitators(at)) {
      turn.lead(at.course(), at.moment().id(), new Note(EngineLines.CLOSED));
    }
  }

  /// Without what a person has answered here.
  public Running unanswered(PersonId who) {
    return handler.unanswered(at, who);
  }

  /// What a person has answered here, for themselves alone, by field.
  public Map<String, Value> own(PersonId who) {
    return handler.own(at, who);
  }

  /// What is promised to a person about answers here.
  public List<Text> promise(PersonId who) {
    return handler.promise(at, who);
  }

  public boolean waitsForFacilitator() {
    return handler.waitsForFacilitator(at);
  }

  public boolean canPause() {
    return handler.canPause();
  }

  boolean canUndo() {
    return handler.canUndo(at.moment());
  }

  Text undoLabel() {
    return handler.undoLabel();
  }

  Text nextLabel() {
    return handler.nextLabel(at.moment());
  }

  /// Stops its clock for a rest.
  public void rest(TurnContext turn) {
    handler.clock(at.moment()).ifPresent(turn::forget);
  }

  /// Goes on after a rest: its clock has as much time left as before.
  Running rested(Duration rest, TurnContext turn) {
    return timed(handler.rested(at.moment(), rest), turn);
  }

  /// Gives it as much time again as it was given at first; empty when it has no limit.
  Optional<Running> extended(TurnContext turn) {
    var time = handler.gate(at).flatMap(gate -> gate.until().after());
    return barrier()
        .flatMap(Barrier::closes)
        .filter(_ -> time.isPresent())
        .map(closes -> {
          var from = closes.isAfter(turn.now()) ? closes : turn.now();
          turn.show(turn.fresh("extended"), new Note(EngineLines.EXTENDED));
          var until = Optional.of(from.plus(time.orElseThrow()));
          return timed(handler.closing(at.moment(), until), turn);
        });
  }

  private Running timed(M next, TurnContext turn) {
    handler.due(next).ifPresent(when -> turn.wake(handler.clock(next).orElseThrow(), when));
    return at.session().with(next);
  }
}
