package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Step.By;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.result.Reveals;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.engine.step.StepOutcome.Wait;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.session.Execution;
import dk.traedesten.session.WaitState.Wording;
import java.util.List;
import java.util.Optional;

/// Coming to one joint wording: somebody proposes, the group consents or objects, and objections
/// are worked into the next proposal.
public final class SettleHandler
    implements StepHandler<Step.Settle>, WaitHandler<Step.Settle, Wording> {

  @Override
  public StepOutcome open(Execution from, Step.Settle settle, TurnContext turn) {
    var course = from;
    for (var prompt : settle.from()) {
      course =
          course.disclosure().respondents(course.key(prompt)).isEmpty()
              ? course
              : Reveals.freeze(course, prompt, turn);
    }
    turn.show(
        course.here(settle.id()),
        new Heading(TemplateValues.in(course, settle.text())),
        new Note(EngineLines.FACILITATOR_WRITES));
    var wording = new Wording(course.here(settle.id()) + ".1", 1, Optional.empty(), List.of());
    JointWording.ask(course, settle, wording, turn);
    return new Wait(course, wording);
  }

  /// Takes the facilitator's wording: settled at once, or put to the group.
  @Override
  public StepOutcome answer(Waiting<Step.Settle, Wording> at, Answered answered, TurnContext turn) {
    var settle = at.step();
    var fault = Forms.fault(List.of(JointWording.field(settle)), answered.given());
    if (fault.isPresent()) {
      return at.decline(answered.who(), fault.get(), turn);
    }
    var words = JointWording.words(answered.given());
    done(at, turn);
    return settle.by() == By.FACILITATOR
        ? new Done(
            JointWording.settle(at.course(), settle, words, EngineLines.SUMMED_UP, List.of(), turn))
        : ConsentRound.propose(
            at.course(), settle, at.moment().round(), answered.who(), words, turn);
  }

  @Override
  public Optional<Text> caution(Waiting<Step.Settle, Wording> at) {
    return at.moment().last().isEmpty()
        ? Optional.of(EngineLines.NO_WORDING_YET)
        : Optional.empty();
  }

  /// Goes on without a new wording: an earlier proposal is kept despite the objections.
  @Override
  public StepOutcome next(Waiting<Step.Settle, Wording> at, TurnContext turn) {
    done(at, turn);
    var course = at.course();
    return new Done(
        at.moment()
            .last()
            .map(last ->
                JointWording.settle(
                    course,
                    at.step(),
                    last,
                    EngineLines.GOES_ON,
                    List.of(new Note(EngineLines.SETTLED_DESPITE)),
                    turn))
            .orElse(course));
  }

  private static void done(Waiting<Step.Settle, Wording> at, TurnContext turn) {
    turn.lead(
        at.course(),
        at.moment().id(),
        new Heading(TemplateValues.in(at.course(), at.step().text())),
        new Note(EngineLines.CLOSED));
  }

  @Override
  public Execution stop(Waiting<Step.Settle, Wording> at, TurnContext turn) {
    turn.lead(at.course(), at.moment().id(), new Note(EngineLines.CLOSED));
    return at.course();
  }

  @Override
  public void lead(Waiting<Step.Settle, Wording> at, TurnContext turn) {
    JointWording.ask(at.course(), at.step(), at.moment(), turn);
  }

  @Override
  public void showAgain(Waiting<Step.Settle, Wording> at, TurnContext turn) {
    lead(at, turn);
  }

  @Override
  public boolean isFacilitators(Waiting<Step.Settle, Wording> at) {
    return true;
  }

  @Override
  public Text nextLabel(Wording moment) {
    return moment.round() > 1 ? EngineLines.KEEP_AS_IS : EngineLines.NEXT;
  }
}
