package dk.traedesten.engine;

import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Block.Quotes;
import dk.traedesten.message.Field;
import dk.traedesten.result.Disclosure;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Course;
import dk.traedesten.session.Moment.Barrier;
import dk.traedesten.session.Moment.Consenting;
import dk.traedesten.session.Moment.Wording;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Running;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asking the group for consent to a proposal. An objection is a gift: it goes back to the one who
/// writes, with the name of the one who holds it.
final class Consents {
  private static final String FIELD = "consent";

  private Consents() {}

  static Session open(Course course, int round, PersonId by, String proposal, Turn turn) {
    var settle = Settles.step(course);
    var closes = settle.until().after().map(turn.now()::plus);
    var consenting =
        new Consenting(
            course.here(settle.id()) + ".consent-" + round,
            round,
            by,
            proposal,
            Barrier.open(turn.now(), closes));
    closes.ifPresent(at -> turn.wake(deadline(consenting), at));
    for (var respondent : gate(course, consenting).asked()) {
      ask(course, consenting, respondent.key(), turn);
    }
    var next = again(new Running(course, consenting), consenting, turn);
    if (next instanceof Running running && running.moment().equals(consenting)) {
      Facilitating.controls(running, turn);
    }
    return next;
  }

  static Session answer(
      Running s, Consenting consenting, PersonId who, Map<String, Value> given, Turn turn) {
    if (gate(s.course(), consenting).as(who).isEmpty()) {
      return turn.decline(s, who, Rejection.Because.NOTHING_TO_ANSWER);
    }
    var fault = Forms.fault(List.of(field()), given);
    if (fault.isPresent()) {
      return turn.decline(s, who, fault.get());
    }
    var barrier = consenting.barrier();
    return answered(
        s, consenting, barrier.answered(barrier.answers().with(who, given), who), who, turn);
  }

  static Session skip(Running s, Consenting consenting, PersonId who, Turn turn) {
    return gate(s.course(), consenting).as(who).isEmpty()
        ? turn.decline(s, who, Rejection.Because.NOTHING_TO_SKIP)
        : answered(s, consenting, skipped(consenting.barrier(), who), who, turn);
  }

  private static Session answered(
      Running s, Consenting consenting, Barrier barrier, PersonId who, Turn turn) {
    var next = with(consenting, barrier);
    ask(s.course(), next, who, turn);
    return again(s.with(Drafts.without(s.course(), who, consenting.id())).with(next), next, turn);
  }

  private static Barrier skipped(Barrier barrier, PersonId who) {
    return barrier.skipped(barrier.answers().without(who), who);
  }

  /// Looks again whether the barrier closes.
  static Session again(Running s, Consenting consenting, Turn turn) {
    var gate = gate(s.course(), consenting);
    if (gate.closes(turn.now())) {
      return close(s.course(), consenting, turn);
    }
    turn.show(consenting.id(), heading(s.course()), proposal(consenting), gate.progress());
    return s.with(consenting);
  }

  /// The deadline is here; when it was moved meanwhile, it is set anew.
  static Session timeUp(Running s, Consenting consenting, Turn turn) {
    consenting
        .barrier()
        .closes()
        .filter(turn.now()::isBefore)
        .ifPresent(at -> turn.wake(deadline(consenting), at));
    return again(s, consenting, turn);
  }

  /// Settled when nobody objects; otherwise back to the one who writes.
  static Session close(Course course, Consenting consenting, Turn turn) {
    stop(course, consenting, turn);
    var gate = gate(course, consenting);
    var objections =
        new Disclosure(consenting.barrier().answers(), course.brief().thresholds())
            .objections(FIELD);
    int asked = gate.asked().size();
    int consents = gate.answered() - objections.size();
    var count = new Note(Lines.consented(consents, asked));
    turn.show(consenting.id(), heading(course), proposal(consenting), count);
    if (objections.isEmpty()) {
      return Settles.settle(
          course,
          consenting.proposal(),
          consents == asked ? Lines.SETTLED : Lines.GOES_ON,
          List.of(count),
          turn);
    }
    turn.show(
        consenting.id() + ".objections",
        new Heading(Lines.OBJECTIONS),
        Results.quotes(course, objections));
    return Settles.again(
        course,
        new Wording(
            course.here(Settles.step(course).id()) + "." + (consenting.round() + 1),
            consenting.round() + 1,
            Optional.of(consenting.proposal()),
            objections),
        turn);
  }

  /// Asks nobody any more.
  static Course stop(Course course, Consenting consenting, Turn turn) {
    turn.forget(deadline(consenting));
    var gate = gate(course, consenting);
    gate.asked()
        .forEach(who ->
            turn.tell(who.key(), consenting.id(), heading(course), new Note(gate.closed(who))));
    return course;
  }

  /// Everyone but the one who wrote the proposal.
  static Gate gate(Course course, Consenting consenting) {
    return new Gate(
        course.roster().answering().stream()
            .filter(p -> !consenting.by().equals(p.id()))
            .map(Respondent::of)
            .toList(),
        consenting.barrier(),
        Settles.step(course).until(),
        true);
  }

  static Consenting with(Consenting c, Barrier barrier) {
    return new Consenting(c.id(), c.round(), c.by(), c.proposal(), barrier);
  }

  static String deadline(Consenting consenting) {
    return "deadline:" + consenting.id();
  }

  static void ask(Course course, Consenting consenting, PersonId who, Turn turn) {
    var own = consenting.barrier().answers().own(who);
    turn.tell(
        who,
        consenting.id(),
        heading(course),
        proposal(consenting),
        new Note(own.isEmpty() ? Promise.ofConsent() : Lines.RECEIVED),
        new Question(
            consenting.id(),
            List.of(field()),
            own,
            own.isEmpty() ? Lines.SEND : Lines.CHANGE,
            true),
        Personal.menu(course, consenting.id()));
  }

  private static Heading heading(Course course) {
    return new Heading(Lines.PROPOSAL.plus(" · ", Fill.in(course, Settles.step(course).text())));
  }

  private static Quotes proposal(Consenting consenting) {
    return new Quotes(List.of(new Quote(consenting.proposal(), Optional.empty())));
  }

  private static Field field() {
    return new Field.ConsentField(FIELD, Lines.CAN_YOU_LIVE_WITH_IT, false);
  }
}
