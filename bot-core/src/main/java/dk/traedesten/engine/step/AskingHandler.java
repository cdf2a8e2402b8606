package dk.traedesten.engine.step;

import dk.traedesten.dialog.Audience;
import dk.traedesten.dialog.Step;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event.Answered;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.ask.AskClosing;
import dk.traedesten.engine.ask.AskedAnswers;
import dk.traedesten.engine.ask.BarrierStatus;
import dk.traedesten.engine.ask.Inquiry;
import dk.traedesten.engine.ask.Promise;
import dk.traedesten.engine.ask.Questions;
import dk.traedesten.engine.ask.Reminders;
import dk.traedesten.engine.ask.Rounds;
import dk.traedesten.engine.ask.SharedWords;
import dk.traedesten.engine.context.Respondent;
import dk.traedesten.engine.form.Drafts;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.engine.step.StepOutcome.Done;
import dk.traedesten.engine.step.StepOutcome.Stay;
import dk.traedesten.engine.step.StepOutcome.Wait;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Note;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState.Asking;
import dk.traedesten.session.WaitState.Barrier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Asking people and waiting for them: the same for questions and for votes, which differ in what
/// is made of the answers.
abstract class AskingHandler<S extends Step> implements StepHandler<S>, WaitHandler<S, Asking> {
  /// How long those who are writing get to finish when a step is about to close.
  public static final Duration LAST_CALL = Duration.ofMinutes(1);

  /// Everyone has answered, or nobody is waited for any more.
  ///
  /// @param course with the answers
  public abstract StepOutcome answered(Execution course, S step, TurnContext turn);

  @Override
  public StepOutcome open(Execution course, S step, TurnContext turn) {
    var closes = Inquiry.until(course).after().map(turn.now()::plus);
    return asked(Rounds.anew(course, turn), Barrier.open(turn.now(), closes), turn);
  }

  @Override
  public StepOutcome reopen(Execution course, S step, TurnContext turn) {
    var barrier = Rounds.barrier(course, turn);
    return asked(Rounds.reopened(course), barrier, turn);
  }

  private static StepOutcome asked(Execution from, Barrier barrier, TurnContext turn) {
    var course = SharedWords.kept(from, Inquiry.at(from));
    var asking = new Asking(course.here(course.step().id()), barrier);
    var inquiry = Inquiry.at(course);
    if (inquiry.asked().isEmpty() || inquiry.fields().isEmpty()) {
      return new Done(course);
    }
    barrier.closes().ifPresent(at -> turn.wake(AskClosing.deadline(asking), at));
    Reminders.watch(course, asking, turn);
    inquiry.asked().stream()
        .filter(who -> !Reminders.rests(course, who, turn))
        .forEach(who -> Questions.show(course, inquiry, asking, who, turn));
    Questions.progress(course, inquiry, asking, turn);
    var told =
        inquiry.asked().stream()
            .filter(who -> !Reminders.rests(course, who, turn))
            .flatMap(who -> who.people().stream())
            .toList();
    return new Wait(Promise.told(course, inquiry, told, asking.id()), asking);
  }

  /// Takes an answer in, then asks whether everyone is there.
  @Override
  public StepOutcome answer(Waiting<S, Asking> at, Answered answered, TurnContext turn) {
    var course = at.course();
    var asking = at.moment();
    var who = answered.who();
    var inquiry = Inquiry.at(course);
    var respondent = inquiry.gate(asking.barrier()).as(who);
    if (respondent.isEmpty()) {
      return at.decline(who, RefusalReason.NOT_FOR_YOU, turn);
    }
    if (inquiry.fields().isEmpty()) {
      return at.decline(who, RefusalReason.NOTHING_TO_ANSWER, turn);
    }
    var kept = inquiry.counted(answered.given(), course.step());
    var fault = Forms.fault(inquiry.fields(), kept);
    if (fault.isPresent()) {
      return at.decline(who, fault.get(), turn);
    }
    var key = respondent.get().key();
    var barrier = asking.barrier().answered(AskedAnswers.with(course, asking, key, kept), key);
    return heard(at, inquiry, respondent.get(), who, barrier, turn);
  }

  @Override
  public StepOutcome skip(Waiting<S, Asking> at, PersonId who, TurnContext turn) {
    var inquiry = Inquiry.at(at.course());
    var respondent = inquiry.gate(at.moment().barrier()).as(who);
    if (respondent.isEmpty()) {
      return at.decline(who, RefusalReason.NOTHING_TO_SKIP, turn);
    }
    var key = respondent.get().key();
    var answers = AskedAnswers.without(at.course(), at.moment(), key);
    var barrier = at.moment().barrier().skipped(answers, key);
    return heard(at, inquiry, respondent.get(), who, barrier, turn);
  }

  private StepOutcome heard(
      Waiting<S, Asking> at,
      Inquiry inquiry,
      Respondent respondent,
      PersonId who,
      Barrier barrier,
      TurnContext turn) {
    var next = new Asking(at.moment().id(), barrier);
    var course =
        Promise.told(
            Drafts.without(at.course(), who, next.id()), inquiry, respondent.people(), next.id());
    if (inquiry.gate(barrier).closes(turn.now())) {
      return close(course, at.step(), next, turn);
    }
    Questions.show(course, inquiry, next, respondent, turn);
    Questions.progress(course, inquiry, next, turn);
    return new Stay(new Running(course, next));
  }

  private StepOutcome close(Execution course, S step, Asking asking, TurnContext turn) {
    return answered(AskClosing.archive(course, asking, turn), step, turn);
  }

  @Override
  public StepOutcome again(Waiting<S, Asking> at, TurnContext turn) {
    if (gateAt(at).closes(turn.now())) {
      return close(at.course(), at.step(), at.moment(), turn);
    }
    progress(at, turn);
    return at.stay();
  }

  /// The deadline is here. When it was moved meanwhile, it is set anew; those who are writing get a
  /// moment to finish.
  @Override
  public StepOutcome timeUp(Waiting<S, Asking> at, TimerId timer, TurnContext turn) {
    if (Reminders.isReminder(at.moment(), timer)) {
      Reminders.remind(at.course(), gateAt(at), turn);
      return at.stay();
    }
    if (!timer.equals(AskClosing.deadline(at.moment()))) {
      return at.stay();
    }
    var later = at.moment().barrier().closes().filter(turn.now()::isBefore);
    if (later.isPresent()) {
      turn.wake(timer, later.get());
      return again(at, turn);
    }
    return gateAt(at).closes(turn.now()) && someoneWrites(at, turn)
        ? lastCall(at, turn)
        : again(at, turn);
  }

  @Override
  public StepOutcome next(Waiting<S, Asking> at, TurnContext turn) {
    return someoneWrites(at, turn)
        ? lastCall(at, turn)
        : close(at.course(), at.step(), at.moment(), turn);
  }

  @Override
  public Optional<Text> caution(Waiting<S, Asking> at) {
    return gateAt(at).caution();
  }

  /// Whether somebody is writing whose answer would be missing, and has not been warned yet.
  private static boolean someoneWrites(Waiting<?, Asking> at, TurnContext turn) {
    return !at.moment().barrier().lastCall()
        && gateAt(at).missing().stream()
            .flatMap(respondent -> respondent.people().stream())
            .anyMatch(p -> Drafts.isWriting(at.course(), at.moment().id(), p.id(), turn.now()));
  }

  /// Closes in a minute: nobody is moved on while writing.
  private StepOutcome lastCall(Waiting<S, Asking> at, TurnContext turn) {
    var asking = at.moment();
    var closes = turn.now().plus(LAST_CALL);
    var next = new Asking(asking.id(), asking.barrier().lastCall(closes));
    var message = asking.id() + ".last-call";
    turn.wake(AskClosing.deadline(asking), closes);
    turn.show(message, new Note(EngineLines.LAST_CALL));
    for (var respondent : gateAt(at).missing()) {
      respondent.people().forEach(p -> turn.tell(p.id(), message, new Note(EngineLines.LAST_CALL)));
    }
    Questions.progress(at.course(), Inquiry.at(at.course()), next, turn);
    return at.stay(next);
  }

  @Override
  public Execution stop(Waiting<S, Asking> at, TurnContext turn) {
    return AskClosing.archive(at.course(), at.moment(), turn);
  }

  @Override
  public Execution abandon(Waiting<S, Asking> at, TurnContext turn) {
    return AskClosing.abandon(at.course(), at.moment(), turn);
  }

  @Override
  public Optional<BarrierStatus> gate(Waiting<S, Asking> at) {
    return Optional.of(gateAt(at));
  }

  private static BarrierStatus gateAt(Waiting<?, Asking> at) {
    return Inquiry.at(at.course()).gate(at.moment().barrier());
  }

  @Override
  public Optional<Barrier> barrier(Asking moment) {
    return Optional.of(moment.barrier());
  }

  @Override
  public Asking closing(Asking moment, Optional<Instant> at) {
    return new Asking(moment.id(), moment.barrier().closing(at));
  }

  @Override
  public Optional<TimerId> clock(Asking moment) {
    return Optional.of(AskClosing.deadline(moment));
  }

  @Override
  public void show(Waiting<S, Asking> at, PersonId who, TurnContext turn) {
    ask(at, respondent -> respondent.includes(who), turn);
  }

  @Override
  public void showAgain(Waiting<S, Asking> at, TurnContext turn) {
    ask(at, _ -> true, turn);
    progress(at, turn);
  }

  @Override
  public void lead(Waiting<S, Asking> at, TurnContext turn) {
    at.roster().facilitators().forEach(who -> show(at, who, turn));
  }

  /// Shows the question, with the answer or the draft in it when there is one.
  ///
  /// @param whom which of those who are asked
  private void ask(Waiting<S, Asking> at, Predicate<Respondent> whom, TurnContext turn) {
    var inquiry = Inquiry.at(at.course());
    inquiry.asked().stream()
        .filter(whom)
        .forEach(respondent -> Questions.show(at.course(), inquiry, at.moment(), respondent, turn));
  }

  private void progress(Waiting<S, Asking> at, TurnContext turn) {
    Questions.progress(at.course(), Inquiry.at(at.course()), at.moment(), turn);
  }

  @Override
  public boolean isFacilitators(Waiting<S, Asking> at) {
    return Inquiry.audience(at.step()).equals(Audience.FACILITATOR);
  }

  @Override
  public boolean isSeated() {
    return true;
  }

  /// Takes everything away that a person has answered and that has not been shown.
  @Override
  public Running unanswered(Waiting<S, Asking> at, PersonId who) {
    var answers = AskedAnswers.without(at.course(), at.moment(), who);
    return at.session()
        .with(new Asking(at.moment().id(), at.moment().barrier().without(answers, who)));
  }

  @Override
  public Map<String, Value> own(Waiting<S, Asking> at, PersonId who) {
    return AskedAnswers.own(at.course(), at.moment(), who);
  }

  @Override
  public List<Text> promise(Waiting<S, Asking> at, PersonId who) {
    return Promise.of(at.course(), Inquiry.at(at.course()), who);
  }

  @Override
  public boolean waitsForFacilitator(Waiting<S, Asking> at) {
    return isFacilitators(at) || at.moment().barrier().closes().isEmpty();
  }

  @Override
  public Text nextLabel(Asking moment) {
    return EngineLines.CLOSE_NOW;
  }
}
