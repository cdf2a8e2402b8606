package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.result.Entries;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Note;
import dk.traedesten.result.Value;
import dk.traedesten.session.Entry;
import dk.traedesten.session.Execution;
import dk.traedesten.session.WaitState.Deciding;
import java.util.ArrayList;
import java.util.List;

/// The facilitator deciding between entries with equally many dots.
public final class TieBreakHandler implements WaitHandler<Step.Vote, Deciding> {

  @Override
  public StepOutcome answer(Waiting<Step.Vote, Deciding> at, Answered answered, TurnContext turn) {
    var deciding = at.moment();
    var fault = Forms.fault(List.of(TieBreak.field(deciding, at.step())), answered.given());
    if (fault.isPresent()) {
      return at.decline(answered.who(), fault.get(), turn);
    }
    var winners = new ArrayList<>(deciding.sure());
    if (answered.given().values().iterator().next() instanceof Value.Picks(var ids)) {
      deciding.equal().stream().filter(e -> ids.contains(e.id())).forEach(winners::add);
    }
    return close(at, deciding, winners, turn);
  }

  @Override
  public StepOutcome next(Waiting<Step.Vote, Deciding> at, TurnContext turn) {
    return firstOnes(at, at.moment(), turn);
  }

  /// Goes on without a decision: the first of the equals win, in the order they stand.
  private static StepOutcome firstOnes(
      Waiting<Step.Vote, Deciding> at, Deciding deciding, TurnContext turn) {
    var winners = new ArrayList<>(deciding.sure());
    deciding.equal().stream().limit(at.step().keep() - winners.size()).forEach(winners::add);
    return close(at, deciding, winners, turn);
  }

  private static StepOutcome close(
      Waiting<Step.Vote, Deciding> at, Deciding deciding, List<Entry> winners, TurnContext turn) {
    var course = taken(at.course(), deciding, turn);
    return new Done(Winners.chosen(course, at.step(), winners, turn));
  }

  @Override
  public Execution stop(Waiting<Step.Vote, Deciding> at, TurnContext turn) {
    return taken(at.course(), at.moment(), turn);
  }

  /// Takes the choice away; what was chosen stands below.
  private static Execution taken(Execution course, Deciding deciding, TurnContext turn) {
    turn.lead(course, deciding.id(), new Note(EngineLines.CLOSED));
    turn.show(deciding.id(), new Note(EngineLines.CLOSED_CHANNEL));
    return course;
  }

  /// Goes on without an entry that the facilitator has hidden.
  @Override
  public StepOutcome hidden(Waiting<Step.Vote, Deciding> at, String words, TurnContext turn) {
    var next =
        new Deciding(
            at.moment().id(),
            Entries.hidden(at.moment().sure(), words),
            Entries.hidden(at.moment().equal(), words));
    if (next.equal().size() + next.sure().size() <= at.step().keep()) {
      return firstOnes(at, next, turn);
    }
    TieBreak.show(at.course(), at.step(), next, turn);
    return at.stay(next);
  }

  @Override
  public void lead(Waiting<Step.Vote, Deciding> at, TurnContext turn) {
    TieBreak.ask(at.course(), at.step(), at.moment(), turn);
  }

  @Override
  public void showAgain(Waiting<Step.Vote, Deciding> at, TurnContext turn) {
    lead(at, turn);
  }

  @Override
  public boolean isFacilitators(Waiting<Step.Vote, Deciding> at) {
    return true;
  }
}
