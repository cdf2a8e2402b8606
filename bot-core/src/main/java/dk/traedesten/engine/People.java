package dk.traedesten.engine;

import dk.traedesten.dialog.As;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Menu;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Brief;
import dk.traedesten.session.Course;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Inviting;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.Session.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Inviting people, and counting in those who come and out those who go.
final class People {
  /// The moment of the invitation; joining and leaving are possible from any moment.
  static final String INVITATION = "invitation";

  private People() {}

  /// Whether somebody is asked who they are no more: they are here, or it is about what is theirs.
  static boolean mayPress(Roster roster, PersonId who, Verb verb) {
    return roster.isPresent(who) || (verb.outlastsLeaving() && roster.find(who).isPresent());
  }

  static void invite(Brief brief, Roster roster, Turn turn) {
    turn.show(INVITATION, invitation(brief, roster));
    controls(brief, roster, turn);
  }

  /// Invites some in their private chat as well. What is pressed there does what it does in the
  /// group's place.
  static void inviteAlone(Brief brief, Roster roster, Set<PersonId> alone, Turn turn) {
    for (var person : roster.people()) {
      if (person.presence() == Presence.INVITED && alone.contains(person.id())) {
        var blocks = new ArrayList<>(about(brief, roster));
        blocks.add(joining());
        turn.tell(person.id(), INVITATION, blocks);
      }
    }
  }

  static Session join(Inviting s, Participant who, Turn turn) {
    var roster = s.roster().with(who.now(Presence.JOINED));
    invite(s.brief(), roster, turn);
    return new Inviting(s.brief(), roster, s.secret());
  }

  static Session leave(Inviting s, PersonId who, Turn turn) {
    var person = s.roster().find(who);
    if (person.isEmpty()) {
      return turn.decline(s, who, Rejection.Because.NOT_HERE);
    }
    if (s.roster().facilitates(who)) {
      return turn.decline(s, who, Rejection.Because.FACILITATOR_STAYS);
    }
    return left(s, who, turn);
  }

  /// Somebody has gone, whether or not they may. Without anyone who could begin it, it is over.
  static Session left(Inviting s, PersonId who, Turn turn) {
    var person = s.roster().find(who).orElseThrow();
    var roster = s.roster().with(person.now(Presence.LEFT));
    if (s.roster().facilitator().equals(who)) {
      var deputy = roster.deputy().filter(roster::isExpected);
      if (deputy.isEmpty()) {
        turn.show(turn.fresh("left"), new Note(Lines.hasLeft(person.name())));
        return Closing.finish(Course.start(s.brief(), roster, s.secret()), turn);
      }
      roster = roster.ledBy(deputy.get());
    }
    invite(s.brief(), roster, turn);
    return new Inviting(s.brief(), roster, s.secret());
  }

  static Session begin(Inviting s, Turn turn) {
    var here = s.roster().present().size();
    var needed = s.brief().dialog().group().from();
    return here < needed
        ? turn.decline(s, s.roster().facilitator(), new Rejection.TooFewPeople(here, needed))
        : begun(s, turn);
  }

  /// Begins with everybody who is not away.
  static Session convene(Inviting s, Turn turn) {
    if (s.roster().present().size() < s.brief().dialog().group().from()) {
      invite(s.brief(), s.roster(), turn);
      return s;
    }
    return begun(s, turn);
  }

  private static Session begun(Inviting s, Turn turn) {
    turn.show(INVITATION, invitation(s.brief(), s.roster()));
    Remembering.begun(s.brief(), s.roster(), turn);
    SinceLast.show(s.brief(), s.roster(), turn);
    return Walk.on(Course.start(s.brief(), s.roster(), s.secret()), turn);
  }

  /// Somebody comes while the exercise runs: they are asked what is being asked now.
  static Session joinLate(Running s, Participant who, Turn turn) {
    if (s.roster().isPresent(who.id())) {
      return s;
    }
    var next = arrived(s, who, turn);
    Moments.show(next, who.id(), turn);
    return Moments.again(next, turn);
  }

  /// Somebody comes while the group rests: they are asked when it goes on.
  static Session joinLate(Paused s, Participant who, Turn turn) {
    return s.roster().isPresent(who.id()) ? s : s.with(arrived(s.was(), who, turn));
  }

  private static Running arrived(Running s, Participant who, Turn turn) {
    var course = s.course().with(s.roster().with(who.now(Presence.JOINED)));
    turn.forget(Asides.back(who.id()));
    turn.show(turn.fresh("joined"), new Note(Lines.joinedLate(who.name())));
    Remembering.met(s.brief(), who.now(Presence.JOINED), turn);
    turn.show(INVITATION, invitation(s.brief(), course.roster()));
    var next = s.with(Aparts.with(course, who.id()));
    Moments.reseated(s, next, turn);
    return next;
  }

  /// Somebody goes: nobody waits for them any more, and what nobody has seen yet goes with them.
  /// What has been shown stays, or the difference would tell which part of it was theirs.
  static Session leave(Running s, PersonId who, Turn turn) {
    if (s.roster().facilitator().equals(who)) {
      return turn.decline(s, who, Rejection.Because.FACILITATOR_STAYS);
    }
    return left(s, who, turn);
  }

  /// Somebody has gone for good, whether or not they may.
  static Session left(Running s, PersonId who, Turn turn) {
    hasLeft(s, who, turn);
    return gone(s, who, Presence.LEFT, turn);
  }

  static Session leave(Paused s, PersonId who, Turn turn) {
    if (s.roster().facilitator().equals(who)) {
      return turn.decline(s, who, Rejection.Because.FACILITATOR_STAYS);
    }
    return s.with(left(s, who, turn));
  }

  /// Somebody has gone for good while the group rests, whether or not they may.
  static Running left(Paused s, PersonId who, Turn turn) {
    hasLeft(s.was(), who, turn);
    return out(s.was(), who, Presence.LEFT, turn);
  }

  private static void hasLeft(Running s, PersonId who, Turn turn) {
    turn.show(turn.fresh("left"), new Note(Lines.hasLeft(s.roster().name(who))));
    turn.forget(Personal.snoozed(who));
  }

  /// Somebody is not here any more, for a while or for good.
  static Session gone(Running s, PersonId who, Presence presence, Turn turn) {
    return Moments.again(out(s, who, presence, turn), turn);
  }

  private static Running out(Running s, PersonId who, Presence presence, Turn turn) {
    var unanswered = Moments.unanswered(s, who);
    var course = unanswered.course();
    var person = course.roster().find(who).orElseThrow();
    var roster = course.roster().with(person.now(presence));
    turn.show(INVITATION, invitation(s.brief(), roster));
    turn.tell(who, s.moment().id(), new Note(Lines.CLOSED));
    var shown = course.outcomes().shown().keySet();
    var without =
        presence == Presence.LEFT ? course.withoutDrafts(draft -> draft.who().equals(who)) : course;
    var next = unanswered.with(without.with(roster).with(course.answers().without(who, shown)));
    Moments.reseated(unanswered, next, turn);
    return next;
  }

  /// The day on which somebody wanted to be back.
  static Session back(Running s, PersonId who, Turn turn) {
    return s.roster()
        .find(who)
        .filter(person -> person.presence() == Presence.AWAY)
        .map(person -> joinLate(s, person, turn))
        .orElse(s);
  }

  /// Speaks the other language with somebody from now on.
  static Session speak(Inviting s, PersonId who, Turn turn) {
    var person = s.roster().find(who);
    if (person.isEmpty()) {
      return turn.decline(s, who, Rejection.Because.NOT_HERE);
    }
    var next = person.get().language() == Language.DA ? Language.EN : Language.DA;
    turn.tell(who, turn.fresh("language"), new Note(Lines.SAVED));
    return new Inviting(s.brief(), s.roster().with(person.get().speaking(next)), s.secret());
  }

  /// What will be promised, before anybody has joined.
  static Session whoSees(Inviting s, PersonId who, Turn turn) {
    if (s.roster().find(who).isEmpty()) {
      return turn.decline(s, who, Rejection.Because.NOT_HERE);
    }
    var course = Course.start(s.brief(), s.roster(), s.secret());
    turn.tell(
        who,
        "who-sees",
        new Heading(Lines.WHO_SEES),
        new Paragraph(Promise.of(course, s.brief().mode())));
    return s;
  }

  /// Answers stand with names after all: the group is too small for the promise it was to have.
  static Session useNames(Inviting s, PersonId who, Turn turn) {
    var brief = s.brief();
    if (!brief.mode().hidesNames() || !brief.dialog().modes().contains(As.NAMED)) {
      return turn.decline(s, who, Rejection.Because.NO_OTHER_MODE);
    }
    var next = new Inviting(brief.under(As.NAMED), s.roster(), s.secret());
    invite(next.brief(), next.roster(), turn);
    return next;
  }

  private static List<Block> about(Brief brief, Roster roster) {
    var dialog = brief.dialog();
    return List.of(
        new Heading(Lines.invites(roster.name(roster.facilitator()), dialog.title())),
        new Paragraph(dialog.purpose()),
        new Paragraph(Lines.about(brief.topic())),
        new Note(
            Lines.takes(dialog.takes(), dialog.upTo()).plus(". ", Lines.promised(brief.mode()))));
  }

  private static Buttons joining() {
    return new Buttons(
        List.of(
            new Button(Lines.JOIN, Verb.JOIN, INVITATION, true),
            new Button(Lines.LEAVE, Verb.LEAVE, INVITATION, false)));
  }

  private static List<Block> invitation(Brief brief, Roster roster) {
    var blocks = new ArrayList<>(about(brief, roster));
    blocks.add(new Note(Lines.here(names(roster.present()))));
    var waiting = roster.people().stream().filter(p -> p.presence() == Presence.INVITED).toList();
    if (!waiting.isEmpty()) {
      blocks.add(new Note(Lines.waitingFor(names(waiting))));
    }
    blocks.add(joining());
    blocks.add(
        new Menu(
            List.of(
                new Button(Lines.WHO_SEES, Verb.WHO_SEES, INVITATION, false),
                new Button(Lines.LANGUAGE, Verb.LANGUAGE, INVITATION, false))));
    return blocks;
  }

  private static void controls(Brief brief, Roster roster, Turn turn) {
    var blocks =
        new ArrayList<Block>(
            List.of(new Heading(Lines.YOUR_CONTROLS.plus(" · ", brief.dialog().title()))));
    var buttons = new ArrayList<Button>();
    buttons.add(new Button(Lines.BEGIN, Verb.BEGIN, INVITATION, true));
    int here = roster.answering().size();
    int needed = brief.thresholds().numbers();
    if (brief.mode().hidesNames() && here < needed) {
      blocks.add(new Note(Lines.fewPeople(here, needed)));
      if (brief.dialog().modes().contains(As.NAMED)) {
        buttons.add(new Button(Lines.USE_NAMES, Verb.USE_NAMES, INVITATION, false));
      }
    }
    buttons.add(new Button(Lines.END, Verb.END, INVITATION, false));
    blocks.add(new Buttons(buttons));
    turn.tell(roster.facilitator(), "controls", blocks);
  }

  private static List<String> names(List<Participant> people) {
    return people.stream().map(Participant::name).toList();
  }
}
