package dk.traedesten.engine.run;

import dk.traedesten.dialog.Step;
import dk.traedesten.engine.step.ApartHandler;
import dk.traedesten.engine.step.AskHandler;
import dk.traedesten.engine.step.BranchHandler;
import dk.traedesten.engine.step.CollectHandler;
import dk.traedesten.engine.step.ConsentHandler;
import dk.traedesten.engine.step.FollowUpHandler;
import dk.traedesten.engine.step.GatherHandler;
import dk.traedesten.engine.step.PlanHandler;
import dk.traedesten.engine.step.RepeatHandler;
import dk.traedesten.engine.step.RevealHandler;
import dk.traedesten.engine.step.SayHandler;
import dk.traedesten.engine.step.SettleHandler;
import dk.traedesten.engine.step.TalkHandler;
import dk.traedesten.engine.step.TieBreakHandler;
import dk.traedesten.engine.step.TopHandler;
import dk.traedesten.engine.step.UseHandler;
import dk.traedesten.engine.step.VoteHandler;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.WaitState.Asking;
import dk.traedesten.session.WaitState.Collecting;
import dk.traedesten.session.WaitState.Consenting;
import dk.traedesten.session.WaitState.Deciding;
import dk.traedesten.session.WaitState.Following;
import dk.traedesten.session.WaitState.Gathering;
import dk.traedesten.session.WaitState.Planning;
import dk.traedesten.session.WaitState.Talking;
import dk.traedesten.session.WaitState.Wording;

/// Which handler does what: the one place where each kind of step, and each kind of moment a step
/// can wait at, has its own.
public final class StepHandlers {
  private static final AskHandler ASK = new AskHandler();
  private static final VoteHandler VOTE = new VoteHandler();
  private static final TieBreakHandler TIE_BREAK = new TieBreakHandler();
  private static final SettleHandler SETTLE = new SettleHandler();
  private static final ConsentHandler CONSENT = new ConsentHandler();
  private static final GatherHandler GATHER = new GatherHandler();
  private static final CollectHandler COLLECT = new CollectHandler();
  private static final TalkHandler TALK = new TalkHandler();
  private static final PlanHandler PLAN = new PlanHandler();
  private static final FollowUpHandler FOLLOW_UP = new FollowUpHandler();
  private static final SayHandler SAY = new SayHandler();
  private static final RevealHandler REVEAL = new RevealHandler();
  private static final TopHandler TOP = new TopHandler();
  private static final BranchHandler BRANCH = new BranchHandler();
  private static final RepeatHandler REPEAT = new RepeatHandler();
  private static final ApartHandler APART = new ApartHandler();
  private static final UseHandler USE = new UseHandler();

  private StepHandlers() {}

  /// The step at which a course stands.
  public static CurrentStep<?> at(Execution course) {
    return switch (course.step()) {
      case Step.Say step -> new CurrentStep<>(SAY, course, step);
      case Step.Ask step -> new CurrentStep<>(ASK, course, step);
      case Step.Reveal step -> new CurrentStep<>(REVEAL, course, step);
      case Step.Gather step -> new CurrentStep<>(GATHER, course, step);
      case Step.Top step -> new CurrentStep<>(TOP, course, step);
      case Step.Vote step -> new CurrentStep<>(VOTE, course, step);
      case Step.Talk step -> new CurrentStep<>(TALK, course, step);
      case Step.Collect step -> new CurrentStep<>(COLLECT, course, step);
      case Step.Settle step -> new CurrentStep<>(SETTLE, course, step);
      case Step.Plan step -> new CurrentStep<>(PLAN, course, step);
      case Step.FollowUp step -> new CurrentStep<>(FOLLOW_UP, course, step);
      case Step.Branch step -> new CurrentStep<>(BRANCH, course, step);
      case Step.Repeat step -> new CurrentStep<>(REPEAT, course, step);
      case Step.Apart step -> new CurrentStep<>(APART, course, step);
      case Step.Use step -> new CurrentStep<>(USE, course, step);
    };
  }

  /// The moment a session waits at.
  public static CurrentWait<?, ?> at(Running s) {
    return switch (s.moment()) {
      case Asking moment when s.course().step() instanceof Step.Vote vote ->
          CurrentWait.of(VOTE, s, vote, moment);
      case Asking moment -> CurrentWait.of(ASK, s, (Step.Ask) s.course().step(), moment);
      case Deciding moment -> CurrentWait.of(TIE_BREAK, s, (Step.Vote) s.course().step(), moment);
      case Wording moment -> CurrentWait.of(SETTLE, s, (Step.Settle) s.course().step(), moment);
      case Consenting moment -> CurrentWait.of(CONSENT, s, (Step.Settle) s.course().step(), moment);
      case Gathering moment -> CurrentWait.of(GATHER, s, (Step.Gather) s.course().step(), moment);
      case Collecting moment ->
          CurrentWait.of(COLLECT, s, (Step.Collect) s.course().step(), moment);
      case Talking moment -> CurrentWait.of(TALK, s, (Step.Talk) s.course().step(), moment);
      case Planning moment -> CurrentWait.of(PLAN, s, (Step.Plan) s.course().step(), moment);
      case Following moment ->
          CurrentWait.of(FOLLOW_UP, s, (Step.FollowUp) s.course().step(), moment);
    };
  }
}
