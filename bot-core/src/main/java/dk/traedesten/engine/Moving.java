package dk.traedesten.engine;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Rejection.Because;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Action;
import dk.traedesten.session.Fate;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Moment.Following;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Moving an action whose owner is just being asked how it went: it was not to be yet.
final class Moving {
  private static final String WHEN = ".when";

  private Moving() {}

  /// Whether a form's moment is that of a new date.
  static boolean is(String moment) {
    return moment.endsWith(WHEN);
  }

  /// Asks the owner for the new date, in the place of the question.
  static Session ask(Running s, PersonId who, String moment, Turn turn) {
    var action = FollowUps.find(s.course(), moment).orElseThrow();
    if (!action.owner().equals(who) || !(s.moment() instanceof Following following)) {
      return turn.decline(s, who, Because.NOT_FOR_YOU);
    }
    turn.tell(
        who,
        FollowUps.key(s.course(), following, action),
        new Heading(Lines.MOVE_IT),
        new Paragraph(Text.same(action.what())),
        new Question(moment + WHEN, fields(s, turn), Map.of(), Lines.SEND, false));
    return s;
  }

  static Session answer(
      Running s,
      Following following,
      String moment,
      PersonId who,
      Map<String, Value> given,
      Turn turn) {
    var asked = moment.substring(0, moment.length() - WHEN.length());
    var action = FollowUps.find(s.course(), asked).filter(_ -> FollowUps.isAsked(s, asked));
    if (action.isEmpty()) {
      return turn.decline(s, who, Because.STEP_IS_OVER);
    }
    if (!action.get().owner().equals(who)) {
      return turn.decline(s, who, Because.NOT_FOR_YOU);
    }
    var fault = Forms.fault(fields(s, turn), given);
    if (fault.isPresent()) {
      return turn.decline(s, who, fault.get());
    }
    return given.get("to") instanceof Value.Day(var to)
        ? moved(s, following, action.get(), to, given, turn)
        : s;
  }

  private static Session moved(
      Running s,
      Following following,
      Action action,
      LocalDate to,
      Map<String, Value> given,
      Turn turn) {
    var why = given.get("why") instanceof Value.Words(var words) ? words.strip() : "";
    turn.remember(
        new Memory.Told(
            turn.now(),
            s.brief().id(),
            action.id(),
            action.owner(),
            Fate.MOVED,
            Optional.of(to),
            why));
    return FollowUps.move(s, following, action, to, turn);
  }

  private static List<Field> fields(Running s, Turn turn) {
    return Forms.moving(turn.now().atZone(s.brief().zone()).toLocalDate());
  }
}
