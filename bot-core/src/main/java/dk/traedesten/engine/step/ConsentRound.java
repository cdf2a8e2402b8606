package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.ask.BarrierStatus;
import dk.traedesten.engine.ask.PersonalMenu;
import dk.traedesten.engine.ask.Promise;
import dk.traedesten.engine.context.Respondent;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.result.Results;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.engine.step.StepOutcome.Wait;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.message.Field;
import dk.traedesten.result.Disclosure;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Execution;
import dk.traedesten.session.WaitState.Barrier;
import dk.traedesten.session.WaitState.Consenting;
import dk.traedesten.session.WaitState.Wording;
import java.util.List;
import java.util.Optional;

/// One round of asking the group for consent to a proposal. An objection is a gift: it goes back to
/// the one who writes, with the name of the one who holds it.
final class ConsentRound {
  private static final String FIELD = "consent";

  private ConsentRound() {}

  /// Puts a proposal to the group.
  ///
  /// @param by who wrote it
  static StepOutcome propose(
      Execution course,
      Step.Settle settle,
      int round,
      PersonId by,
      String proposal,
      TurnContext turn) {
    var closes = settle.until().after().map(turn.now()::plus);
    var consenting =
        new Consenting(
            course.here(settle.id()) + ".consent-" + round,
            round,
            by,
            proposal,
            Barrier.open(turn.now(), closes));
    closes.ifPresent(at -> turn.wake(deadline(consenting), at));
    for (var respondent : gate(course, settle, consenting).asked()) {
      ask(course, settle, consenting, respondent.key(), turn);
    }
    return closed(course, settle, consenting, turn).orElseGet(() -> new Wait(course, consenting));
  }

  /// Closes it when nobody is waited for any more; until then the group sees who is in.
  public static Optional<StepOutcome> closed(
      Execution course, Step.Settle settle, Consenting consenting, TurnContext turn) {
    var gate = gate(course, settle, consenting);
    if (gate.closes(turn.now())) {
      return Optional.of(close(course, settle, consenting, turn));
    }
    turn.show(consenting.id(), heading(course, settle), proposal(consenting), gate.progress());
    return Optional.empty();
  }

  /// Settled when nobody objects; otherwise back to the one who writes.
  public static StepOutcome close(
      Execution course, Step.Settle settle, Consenting consenting, TurnContext turn) {
    taken(course, settle, consenting, turn);
    var gate = gate(course, settle, consenting);
    var objections =
        new Disclosure(consenting.barrier().answers(), course.brief().thresholds())
            .objections(FIELD);
    int asked = gate.asked().size();
    int consents = gate.answered() - objections.size();
    var count = new Note(EngineLines.consented(consents, asked));
    turn.show(consenting.id(), heading(course, settle), proposal(consenting), count);
    if (objections.isEmpty()) {
      return new Done(
          JointWording.settle(
              course,
              settle,
              consenting.proposal(),
              consents == asked ? EngineLines.SETTLED : EngineLines.GOES_ON,
              List.of(count),
              turn));
    }
    turn.show(
        consenting.id() + ".objections",
        new Heading(EngineLines.OBJECTIONS),
        Results.quotes(course, objections));
    int round = consenting.round() + 1;
    var wording =
        new Wording(
            course.here(settle.id()) + "." + round,
            round,
            Optional.of(consenting.proposal()),
            objections);
    JointWording.ask(course, settle, wording, turn);
    return new Wait(course, wording);
  }

  /// Asks nobody any more.
  public static void taken(
      Execution course, Step.Settle settle, Consenting consenting, TurnContext turn) {
    turn.forget(deadline(consenting));
    var gate = gate(course, settle, consenting);
    gate.asked()
        .forEach(who ->
            turn.tell(
                who.key(), consenting.id(), heading(course, settle), new Note(gate.closed(who))));
  }

  /// Everyone but the one who wrote the proposal.
  public static BarrierStatus gate(Execution course, Step.Settle settle, Consenting consenting) {
    return new BarrierStatus(
        course.roster().answering().stream()
            .filter(p -> !consenting.by().equals(p.id()))
            .map(Respondent::of)
            .toList(),
        consenting.barrier(),
        settle.until(),
        true);
  }

  public static TimerId deadline(Consenting consenting) {
    return new TimerId.Deadline(consenting.id());
  }

  public static void ask(
      Execution course, Step.Settle settle, Consenting consenting, PersonId who, TurnContext turn) {
    var own = consenting.barrier().answers().own(who);
    turn.tell(
        who,
        consenting.id(),
        heading(course, settle),
        proposal(consenting),
        new Note(own.isEmpty() ? Promise.ofConsent() : EngineLines.RECEIVED),
        new Question(
            consenting.id(),
            List.of(field()),
            own,
            own.isEmpty() ? EngineLines.SEND : EngineLines.CHANGE,
            true),
        PersonalMenu.of(course, consenting.id()));
  }

  private static Heading heading(Execution course, Step.Settle settle) {
    return new Heading(EngineLines.PROPOSAL.plus(" · ", TemplateValues.in(course, settle.text())));
  }

  private static Quotes proposal(Consenting consenting) {
    return new Quotes(List.of(new Quote(consenting.proposal(), Optional.empty())));
  }

  public static Field field() {
    return new Field.ConsentField(FIELD, EngineLines.CAN_YOU_LIVE_WITH_IT, false);
  }
}
