package dk.traedesten.engine.step;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.context.Prompts;
import dk.traedesten.engine.context.TemplateValues;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.engine.step.StepOutcome.Wait;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Shown;
import dk.traedesten.session.Execution;
import dk.traedesten.session.WaitState.Talking;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Letting the group talk about one prompt after the other. Time boxes are told, never enforced.
public final class TalkHandler implements StepHandler<Step.Talk>, WaitHandler<Step.Talk, Talking> {

  @Override
  public StepOutcome open(Execution course, Step.Talk talk, TurnContext turn) {
    var invited = invited(course, talk);
    invited.forEach(who ->
        turn.tell(who, course.here(talk.id()) + ".invite", new Note(EngineLines.YOU_MAY_START)));
    return new Wait(course, begin(course, talk, 0, !invited.isEmpty(), turn));
  }

  @Override
  public StepOutcome answer(Waiting<Step.Talk, Talking> at, Answered answered, TurnContext turn) {
    return at.decline(answered.who(), RefusalReason.NOTHING_TO_ANSWER, turn);
  }

  /// Goes on to the next prompt, or out of the talk.
  @Override
  public StepOutcome next(Waiting<Step.Talk, Talking> at, TurnContext turn) {
    var course = stop(at, turn);
    int prompt = at.moment().prompt() + 1;
    return prompt == at.step().points().size()
        ? new Done(course)
        : new Wait(course, begin(course, at.step(), prompt, false, turn));
  }

  /// The talk is over before its time.
  @Override
  public Execution stop(Waiting<Step.Talk, Talking> at, TurnContext turn) {
    turn.forget(timer(at.moment()));
    return at.course();
  }

  @Override
  public StepOutcome timeUp(Waiting<Step.Talk, Talking> at, TimerId timer, TurnContext turn) {
    if (timer.equals(timer(at.moment()))) {
      turn.show(at.moment().id() + ".time", new Note(EngineLines.TIME_IS_UP));
    }
    return at.stay();
  }

  @Override
  public Optional<TimerId> clock(Talking moment) {
    return Optional.of(timer(moment));
  }

  @Override
  public Optional<Instant> due(Talking moment) {
    return Optional.of(moment.ends());
  }

  @Override
  public Talking rested(Talking moment, Duration rest) {
    return new Talking(moment.id(), moment.prompt(), moment.ends().plus(rest));
  }

  private static TimerId timer(Talking talking) {
    return new TimerId.TimeBox(talking.id());
  }

  private static Talking begin(
      Execution course, Step.Talk talk, int prompt, boolean someInvited, TurnContext turn) {
    var talking =
        new Talking(
            course.here(talk.id()) + "." + (prompt + 1), prompt, turn.now().plus(talk.takes()));
    turn.wake(timer(talking), talking.ends());
    var blocks = new ArrayList<Block>();
    if (prompt == 0) {
      blocks.add(new Heading(TemplateValues.in(course, talk.text())));
    }
    if (someInvited) {
      blocks.add(new Note(EngineLines.INVITED_TO_START));
    }
    blocks.add(new Paragraph(TemplateValues.in(course, talk.points().get(prompt))));
    blocks.add(
        new Note(
            EngineLines.point(prompt + 1, talk.points().size())
                .plus(" · ", EngineLines.minutes(talk.takes()))));
    turn.show(talking.id(), List.copyOf(blocks));
    return talking;
  }

  /// Those farthest out, unless the result must not be shown: then nobody shall learn from an
  /// invitation where they stand.
  private static List<PersonId> invited(Execution course, Step.Talk talk) {
    return talk
        .invite()
        .filter(scale -> course.outcomes().shown().get(course.key(scale)) instanceof Shown.Scores)
        .flatMap(scale -> Prompts.find(course.dialog(), scale))
        .map(asked ->
            course.disclosure().farthest(course.key(asked.prompt().id()), asked.as(course)))
        .orElse(Set.of())
        .stream()
        .filter(course.roster()::isPresent)
        .toList();
  }
}
