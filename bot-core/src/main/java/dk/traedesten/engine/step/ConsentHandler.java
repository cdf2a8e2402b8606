package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.ask.BarrierStatus;
import dk.traedesten.engine.ask.Promise;
import dk.traedesten.engine.form.Drafts;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.step.StepOutcome.Stay;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState.Barrier;
import dk.traedesten.session.WaitState.Consenting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Waiting for everyone's consent to a proposal, or for what they object.
public final class ConsentHandler implements WaitHandler<Step.Settle, Consenting> {
  @Override
  public StepOutcome answer(
      Waiting<Step.Settle, Consenting> at, Answered answered, TurnContext turn) {
    var who = answered.who();
    if (gateAt(at).as(who).isEmpty()) {
      return at.decline(who, RefusalReason.NOTHING_TO_ANSWER, turn);
    }
    var fault = Forms.fault(List.of(ConsentRound.field()), answered.given());
    if (fault.isPresent()) {
      return at.decline(who, fault.get(), turn);
    }
    var barrier = at.moment().barrier();
    return heard(
        at, barrier.answered(barrier.answers().with(who, answered.given()), who), who, turn);
  }

  @Override
  public StepOutcome skip(Waiting<Step.Settle, Consenting> at, PersonId who, TurnContext turn) {
    var barrier = at.moment().barrier();
    return gateAt(at).as(who).isEmpty()
        ? at.decline(who, RefusalReason.NOTHING_TO_SKIP, turn)
        : heard(at, barrier.skipped(barrier.answers().without(who), who), who, turn);
  }

  private static StepOutcome heard(
      Waiting<Step.Settle, Consenting> at, Barrier barrier, PersonId who, TurnContext turn) {
    var next = with(at.moment(), barrier);
    ConsentRound.ask(at.course(), at.step(), next, who, turn);
    var course = Drafts.without(at.course(), who, next.id());
    return ConsentRound.closed(course, at.step(), next, turn)
        .orElseGet(() -> new Stay(new Running(course, next)));
  }

  @Override
  public StepOutcome again(Waiting<Step.Settle, Consenting> at, TurnContext turn) {
    return ConsentRound.closed(at.course(), at.step(), at.moment(), turn).orElseGet(at::stay);
  }

  /// The deadline is here; when it was moved meanwhile, it is set anew.
  @Override
  public StepOutcome timeUp(Waiting<Step.Settle, Consenting> at, TimerId timer, TurnContext turn) {
    if (!timer.equals(ConsentRound.deadline(at.moment()))) {
      return at.stay();
    }
    at.moment()
        .barrier()
        .closes()
        .filter(turn.now()::isBefore)
        .ifPresent(closes -> turn.wake(timer, closes));
    return again(at, turn);
  }

  @Override
  public StepOutcome next(Waiting<Step.Settle, Consenting> at, TurnContext turn) {
    return ConsentRound.close(at.course(), at.step(), at.moment(), turn);
  }

  @Override
  public Execution stop(Waiting<Step.Settle, Consenting> at, TurnContext turn) {
    ConsentRound.taken(at.course(), at.step(), at.moment(), turn);
    return at.course();
  }

  @Override
  public Optional<Text> caution(Waiting<Step.Settle, Consenting> at) {
    return gateAt(at).caution();
  }

  @Override
  public Optional<BarrierStatus> gate(Waiting<Step.Settle, Consenting> at) {
    return Optional.of(gateAt(at));
  }

  private static BarrierStatus gateAt(Waiting<Step.Settle, Consenting> at) {
    return ConsentRound.gate(at.course(), at.step(), at.moment());
  }

  @Override
  public Optional<Barrier> barrier(Consenting moment) {
    return Optional.of(moment.barrier());
  }

  @Override
  public Consenting closing(Consenting moment, Optional<Instant> at) {
    return with(moment, moment.barrier().closing(at));
  }

  @Override
  public Optional<TimerId> clock(Consenting moment) {
    return Optional.of(ConsentRound.deadline(moment));
  }

  @Override
  public void show(Waiting<Step.Settle, Consenting> at, PersonId who, TurnContext turn) {
    gateAt(at)
        .as(who)
        .ifPresent(_ -> ConsentRound.ask(at.course(), at.step(), at.moment(), who, turn));
  }

  @Override
  public Running unanswered(Waiting<Step.Settle, Consenting> at, PersonId who) {
    var barrier = at.moment().barrier();
    return at.session()
        .with(with(at.moment(), barrier.without(barrier.answers().without(who), who)));
  }

  @Override
  public List<Text> promise(Waiting<Step.Settle, Consenting> at, PersonId who) {
    return List.of(Promise.ofConsent());
  }

  @Override
  public boolean waitsForFacilitator(Waiting<Step.Settle, Consenting> at) {
    return at.moment().barrier().closes().isEmpty();
  }

  @Override
  public Text nextLabel(Consenting moment) {
    return EngineLines.CLOSE_NOW;
  }

  private static Consenting with(Consenting c, Barrier barrier) {
    return new Consenting(c.id(), c.round(), c.by(), c.proposal(), barrier);
  }
}
