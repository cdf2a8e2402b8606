package dk.traedesten.engine.state;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.run.Controls;
import dk.traedesten.engine.run.FacilitatorWatch;
import dk.traedesten.engine.run.StepHandlers;
import dk.traedesten.engine.run.StepRunner;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Inviting;
import dk.traedesten.session.Session.Running;
import java.util.List;

/// Who facilitates: handing over, a deputy, and taking over from somebody who is away.
final class Leading {
  private Leading() {}

  static Running handOver(Running s, PersonId to, TurnContext turn) {
    Controls.over(s.course(), EngineLines.CONTROLS_OVER, turn);
    StepHandlers.at(s).handedOver(turn);
    var next = s.with(s.course().with(s.roster().ledBy(to)));
    turn.show(turn.fresh("leading"), new Note(EngineLines.facilitatesNow(next.roster().name(to))));
    StepHandlers.at(next).lead(turn);
    Controls.show(next, turn);
    return next;
  }

  public static Running deputy(Running s, PersonId who, TurnContext turn) {
    var next = s.with(s.course().with(s.roster().withDeputy(who)));
    turn.show(turn.fresh("leading"), new Note(EngineLines.isDeputy(next.roster().name(who))));
    StepHandlers.at(next).lead(turn);
    Controls.show(next, turn);
    return next;
  }

  /// The facilitator has not been heard of: anyone may take over.
  public static Running unattended(Running s, TurnContext turn) {
    if (!StepHandlers.at(s).waitsForFacilitator()) {
      return s;
    }
    return offered(s, EngineLines.UNATTENDED, turn);
  }

  /// Anyone may take over from now on.
  public static Running offered(Running s, Text why, TurnContext turn) {
    turn.show(
        FacilitatorWatch.MESSAGE,
        new Note(why),
        new Buttons(
            List.of(new Button(EngineLines.TAKE_OVER, Verb.TAKE_OVER, s.moment().id(), true))));
    return s.with(s.course().with(s.roster().unattended(true)));
  }

  static Session takeOver(Running s, PersonId who, TurnContext turn) {
    if (s.roster().facilitator().equals(who)) {
      return s;
    }
    return s.roster().unattended() || s.roster().facilitates(who)
        ? handOver(s.roster().unattended() ? back(s, turn) : s, who, turn)
        : turn.decline(s, who, RefusalReason.FACILITATOR_IS_HERE);
  }

  /// Somebody is not where the group is any more.
  public static Session gone(Inviting s, PersonId who, TurnContext turn) {
    return s.roster().isExpected(who) ? Participation.left(s, who, turn) : s;
  }

  public static Session gone(Running s, PersonId who, TurnContext turn) {
    return s.roster().isExpected(who)
        ? unlessAlone(Participation.left(released(s, who, turn), who, turn), turn)
        : s;
  }

  /// When nobody is left who could go on, it is over.
  static Session unlessAlone(Session s, TurnContext turn) {
    return s instanceof Running now && now.roster().expected().isEmpty()
        ? StepRunner.end(now, turn)
        : s;
  }

  /// Somebody cannot lead any more: their deputy does, or anyone may take over.
  static Running released(Running s, PersonId who, TurnContext turn) {
    if (!s.roster().facilitator().equals(who)) {
      return s;
    }
    var deputy = s.roster().deputy().filter(s.roster()::isPresent);
    if (deputy.isPresent()) {
      return handOver(s, deputy.get(), turn);
    }
    Controls.over(s.course(), EngineLines.CONTROLS_OVER, turn);
    return offered(s, EngineLines.LEADER_LEFT, turn);
  }

  /// Somebody who facilitates has been heard of.
  public static Running heard(Running s, PersonId who, TurnContext turn) {
    return s.roster().unattended() && s.roster().facilitates(who) ? back(s, turn) : s;
  }

  private static Running back(Running s, TurnContext turn) {
    turn.show(FacilitatorWatch.MESSAGE, new Note(EngineLines.LED_AGAIN));
    FacilitatorWatch.watch(s, turn);
    return s.with(s.course().with(s.roster().unattended(false)));
  }
}
