package dk.traedesten.engine;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Course;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Inviting;
import dk.traedesten.session.Session.Running;
import java.util.List;

/// Who facilitates: handing over, a deputy, and taking over from somebody who is away.
final class Leading {
  static final String TIMER = "unattended";
  private static final String MESSAGE = "unattended";

  private Leading() {}

  static Running handOver(Running s, PersonId to, Turn turn) {
    Facilitating.over(s.course(), Lines.CONTROLS_OVER, turn);
    Moments.handedOver(s, turn);
    var next = s.with(s.course().with(s.roster().ledBy(to)));
    turn.show(turn.fresh("leading"), new Note(Lines.facilitatesNow(next.roster().name(to))));
    Moments.lead(next, turn);
    Facilitating.controls(next, turn);
    return next;
  }

  static Running deputy(Running s, PersonId who, Turn turn) {
    var next = s.with(s.course().with(s.roster().withDeputy(who)));
    turn.show(turn.fresh("leading"), new Note(Lines.isDeputy(next.roster().name(who))));
    Moments.lead(next, turn);
    Facilitating.controls(next, turn);
    return next;
  }

  /// Waits for the facilitator only so long.
  static void watch(Running s, Turn turn) {
    if (Moments.waitsForFacilitator(s)) {
      turn.wake(TIMER, turn.now().plus(s.brief().dialog().patience()));
    } else {
      turn.forget(TIMER);
    }
  }

  static boolean isWatch(String timer) {
    return timer.equals(TIMER);
  }

  static void rest(Turn turn) {
    turn.forget(TIMER);
  }

  /// Nobody need take over any more.
  static void over(Course course, Turn turn) {
    rest(turn);
    if (course.roster().unattended()) {
      turn.show(MESSAGE, new Note(Lines.THANKS));
    }
  }

  /// The facilitator has not been heard of: anyone may take over.
  static Running unattended(Running s, Turn turn) {
    if (!Moments.waitsForFacilitator(s)) {
      return s;
    }
    return offered(s, Lines.UNATTENDED, turn);
  }

  /// Anyone may take over from now on.
  static Running offered(Running s, Text why, Turn turn) {
    turn.show(
        MESSAGE,
        new Note(why),
        new Buttons(List.of(new Button(Lines.TAKE_OVER, Verb.TAKE_OVER, s.moment().id(), true))));
    return s.with(s.course().with(s.roster().unattended(true)));
  }

  static Session takeOver(Running s, PersonId who, Turn turn) {
    if (s.roster().facilitator().equals(who)) {
      return s;
    }
    return s.roster().unattended() || s.roster().facilitates(who)
        ? handOver(s.roster().unattended() ? back(s, turn) : s, who, turn)
        : turn.decline(s, who, Rejection.Because.FACILITATOR_IS_HERE);
  }

  /// Somebody is not where the group is any more.
  static Session gone(Inviting s, PersonId who, Turn turn) {
    return s.roster().isExpected(who) ? People.left(s, who, turn) : s;
  }

  static Session gone(Running s, PersonId who, Turn turn) {
    return s.roster().isExpected(who)
        ? unlessAlone(People.left(released(s, who, turn), who, turn), turn)
        : s;
  }

  /// When nobody is left who could go on, it is over.
  static Session unlessAlone(Session s, Turn turn) {
    return s instanceof Running now && now.roster().expected().isEmpty()
        ? Walk.toTheEnd(Moments.stop(now, turn), turn)
        : s;
  }

  /// Somebody cannot lead any more: their deputy does, or anyone may take over.
  static Running released(Running s, PersonId who, Turn turn) {
    if (!s.roster().facilitator().equals(who)) {
      return s;
    }
    var deputy = s.roster().deputy().filter(s.roster()::isPresent);
    if (deputy.isPresent()) {
      return handOver(s, deputy.get(), turn);
    }
    Facilitating.over(s.course(), Lines.CONTROLS_OVER, turn);
    return offered(s, Lines.LEADER_LEFT, turn);
  }

  /// Somebody who facilitates has been heard of.
  static Running heard(Running s, PersonId who, Turn turn) {
    return s.roster().unattended() && s.roster().facilitates(who) ? back(s, turn) : s;
  }

  private static Running back(Running s, Turn turn) {
    turn.show(MESSAGE, new Note(Lines.LED_AGAIN));
    watch(s, turn);
    return s.with(s.course().with(s.roster().unattended(false)));
  }
}
