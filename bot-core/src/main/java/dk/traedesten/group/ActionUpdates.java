package dk.traedesten.group;

import static dk.traedesten.group.FormValues.day;
import static dk.traedesten.group.FormValues.words;

import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.form.Forms;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Told;
import dk.traedesten.session.TrackedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Telling what became of an action: done with one click, moved to another date, or dropped.
///
/// @param memory what the group remembers
/// @param who tells it
record ActionUpdates(Group group, Memory memory, PersonId who, TurnContext turn) {
  Group done(String moment) {
    return about(
        moment,
        one ->
            LearningForm.ask(told(one, ActionOutcome.DONE, Optional.empty(), ""), who, one, turn));
  }

  /// Asks for the new date.
  Group move(String moment) {
    return about(moment, one -> ask(one, Moments.move(one.key())));
  }

  /// Asks why, and is content without an answer.
  Group drop(String moment) {
    return about(moment, one -> ask(one, Moments.drop(one.key())));
  }

  private Group ask(TrackedAction one, String form) {
    return OpenForms.lay(group, who, form, sheet(form, one, Mornings.today(group, turn)), turn);
  }

  /// The form in which an action is moved or dropped, while it is open and theirs to tell about.
  static Optional<List<Block>> form(
      Group group, Memory memory, PersonId who, String form, LocalDate today) {
    return find(memory, form)
        .filter(one -> mayTell(group, who, one))
        .map(one -> sheet(form, one, today));
  }

  private static List<Block> sheet(String form, TrackedAction one, LocalDate today) {
    boolean moves = Moments.kind(form) == Moments.Kind.MOVE;
    return List.of(
        new Heading(moves ? Words.MOVE_IT : Words.DROP_IT),
        new Paragraph(Text.same(one.action().what())),
        new Question(form, moves ? moving(today) : dropping(), Map.of(), Words.SEND, false));
  }

  Group moved(String moment, Map<String, Value> given) {
    return about(
        moment,
        one -> sent(one, moment, moving(Mornings.today(group, turn)), given, ActionOutcome.MOVED));
  }

  Group dropped(String moment, Map<String, Value> given) {
    return about(moment, one -> sent(one, moment, dropping(), given, ActionOutcome.DROPPED));
  }

  private Group sent(
      TrackedAction one,
      String form,
      List<Field> fields,
      Map<String, Value> given,
      ActionOutcome fate) {
    var fault = FormValues.fault(fields, given);
    if (fault.isPresent()) {
      return turn.decline(group, who, fault.get());
    }
    var next = told(one, fate, day(given, "to"), words(given, "why"));
    return OpenForms.close(next, who, form, Words.fate(fate, one.action().what()), turn);
  }

  /// Does something about an action that is open and theirs to tell about.
  private Group about(String moment, Function<TrackedAction, Group> then) {
    var one = find(memory, moment);
    if (one.isEmpty()) {
      return turn.decline(group, who, RefusalReason.ACTION_IS_OVER);
    }
    return mayTell(group, who, one.get())
        ? then.apply(one.get())
        : turn.decline(group, who, RefusalReason.NOT_YOUR_ACTION);
  }

  /// An action that is open, by what a form or a button is about.
  private static Optional<TrackedAction> find(Memory memory, String moment) {
    var key = Moments.about(moment);
    return memory.undertakings().stream()
        .filter(u -> u.key().equals(key))
        .filter(TrackedAction::isOpen)
        .findFirst();
  }

  /// Its owner tells; whoever leads the group may too.
  private static boolean mayTell(Group group, PersonId who, TrackedAction one) {
    return one.action().owner().equals(who) || group.settings().lead(who);
  }

  private Group told(TrackedAction one, ActionOutcome fate, Optional<LocalDate> to, String why) {
    var told = new Told(turn.now(), one.session(), one.action().id(), who, fate, to, why);
    turn.remember(told);
    if (one.followedUp()) {
      turn.passOn(one.session(), new Event.Told(who, one.action().id(), fate, to));
    }
    var noted = Words.fate(fate, one.action().what());
    var next = OpenForms.close(group, who, Moments.action(one.key()), noted, turn);
    var list = next.standing(who, Actions.OWN);
    list.ifPresent(key -> turn.tell(who, key, Actions.own(memory.and(told), who)));
    if (list.isEmpty() && next.equals(group)) {
      turn.tell(who, turn.fresh("told"), new Note(noted));
    }
    return next;
  }

  private static List<Field> moving(LocalDate today) {
    return Forms.moving(today);
  }

  private static List<Field> dropping() {
    return List.of(Forms.why());
  }
}
