package dk.traedesten.engine.state;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event.Speaks;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.Rejection;
import dk.traedesten.engine.TimerId;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.engine.ask.Promise;
import dk.traedesten.engine.context.Breakouts;
import dk.traedesten.engine.result.Remembering;
import dk.traedesten.engine.result.SinceLast;
import dk.traedesten.engine.run.Controls;
import dk.traedesten.engine.run.Ending;
import dk.traedesten.engine.run.Invitation;
import dk.traedesten.engine.run.StepHandlers;
import dk.traedesten.engine.run.StepRunner;
import dk.traedesten.engine.text.EngineLines;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Menu;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Inviting;
import dk.traedesten.session.Session.Paused;
import dk.traedesten.session.Session.Running;
import dk.traedesten.session.SessionSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Inviting people, and counting in those who come and out those who go.
public final class Participation {
  private Participation() {}

  /// Whether somebody is asked who they are no more: they are here, or it is about what is theirs.
  static boolean mayPress(Roster roster, PersonId who, Verb verb) {
    return roster.isPresent(who) || (verb.outlastsLeaving() && roster.find(who).isPresent());
  }

  public static void invite(SessionSpec brief, Roster roster, TurnContext turn) {
    turn.show(Invitation.KEY, invitation(brief, roster));
    Controls.inviting(brief, roster, Invitation.KEY, turn);
  }

  /// Invites some in their private chat as well. What is pressed there does what it does in the
  /// group's place.
  static void inviteAlone(SessionSpec brief, Roster roster, Set<PersonId> alone, TurnContext turn) {
    for (var person : roster.people()) {
      if (person.presence() == Presence.INVITED && alone.contains(person.id())) {
        var blocks = new ArrayList<>(about(brief, roster));
        blocks.add(joining());
        turn.tell(person.id(), Invitation.KEY, blocks);
      }
    }
  }

  public static Session join(Inviting s, Participant who, TurnContext turn) {
    var roster = s.roster().with(who.now(Presence.JOINED));
    invite(s.brief(), roster, turn);
    return new Inviting(s.brief(), roster, s.secret());
  }

  public static Session leave(Inviting s, PersonId who, TurnContext turn) {
    var person = s.roster().find(who);
    if (person.isEmpty()) {
      return turn.decline(s, who, RefusalReason.NOT_HERE);
    }
    if (s.roster().facilitates(who)) {
      return turn.decline(s, who, RefusalReason.FACILITATOR_STAYS);
    }
    return left(s, who, turn);
  }

  /// Somebody has gone, whether or not they may. Without anyone who could begin it, it is over.
  public static Session left(Inviting s, PersonId who, TurnContext turn) {
    var person = s.roster().find(who).orElseThrow();
    var roster = s.roster().with(person.now(Presence.LEFT));
    if (s.roster().facilitator().equals(who)) {
      var deputy = roster.deputy().filter(roster::isExpected);
      if (deputy.isEmpty()) {
        turn.show(turn.fresh("left"), new Note(EngineLines.hasLeft(person.name())));
        return Ending.finish(Execution.start(s.brief(), roster, s.secret()), turn);
      }
      roster = roster.ledBy(deputy.get());
    }
    invite(s.brief(), roster, turn);
    return new Inviting(s.brief(), roster, s.secret());
  }

  public static Session begin(Inviting s, TurnContext turn) {
    var here = s.roster().present().size();
    var needed = s.brief().dialog().group().from();
    return here < needed
        ? turn.decline(s, s.roster().facilitator(), new Rejection.TooFewPeople(here, needed))
        : begun(s, turn);
  }

  /// Begins with everybody who is not away.
  static Session convene(Inviting s, TurnContext turn) {
    if (s.roster().present().size() < s.brief().dialog().group().from()) {
      invite(s.brief(), s.roster(), turn);
      return s;
    }
    return begun(s, turn);
  }

  private static Session begun(Inviting s, TurnContext turn) {
    turn.show(Invitation.KEY, invitation(s.brief(), s.roster()));
    Remembering.begun(s.brief(), s.roster(), turn);
    SinceLast.show(s.brief(), s.roster(), turn);
    return StepRunner.on(Execution.start(s.brief(), s.roster(), s.secret()), turn);
  }

  /// Somebody comes while the exercise runs: they are asked what is being asked now.
  static Session joinLate(Running s, Participant who, TurnContext turn) {
    if (s.roster().isPresent(who.id())) {
      return s;
    }
    var next = arrived(s, who, turn);
    StepHandlers.at(next).show(who.id(), turn);
    return StepRunner.again(next, turn);
  }

  /// Somebody comes while the group rests: they are asked when it goes on.
  static Session joinLate(Paused s, Participant who, TurnContext turn) {
    return s.roster().isPresent(who.id()) ? s : s.with(arrived(s.was(), who, turn));
  }

  private static Running arrived(Running s, Participant who, TurnContext turn) {
    var course = s.course().with(s.roster().with(who.now(Presence.JOINED)));
    turn.forget(new TimerId.Back(who.id()));
    turn.show(turn.fresh("joined"), new Note(EngineLines.joinedLate(who.name())));
    Remembering.met(s.brief(), who.now(Presence.JOINED), turn);
    turn.show(Invitation.KEY, invitation(s.brief(), course.roster()));
    var next = s.with(Breakouts.with(course, who.id()));
    StepHandlers.at(next).reseated(StepHandlers.at(s), turn);
    return next;
  }

  /// Somebody goes: nobody waits for them any more, and what nobody has seen yet goes with them.
  /// What has been shown stays, or the difference would tell which part of it was theirs.
  public static Session leave(Running s, PersonId who, TurnContext turn) {
    if (s.roster().facilitator().equals(who)) {
      return turn.decline(s, who, RefusalReason.FACILITATOR_STAYS);
    }
    return left(s, who, turn);
  }

  /// Somebody has gone for good, whether or not they may.
  public static Session left(Running s, PersonId who, TurnContext turn) {
    hasLeft(s, who, turn);
    return gone(s, who, Presence.LEFT, turn);
  }

  public static Session leave(Paused s, PersonId who, TurnContext turn) {
    if (s.roster().facilitator().equals(who)) {
      return turn.decline(s, who, RefusalReason.FACILITATOR_STAYS);
    }
    return s.with(left(s, who, turn));
  }

  /// Somebody has gone for good while the group rests, whether or not they may.
  public static Running left(Paused s, PersonId who, TurnContext turn) {
    hasLeft(s.was(), who, turn);
    return out(s.was(), who, Presence.LEFT, turn);
  }

  private static void hasLeft(Running s, PersonId who, TurnContext turn) {
    turn.show(turn.fresh("left"), new Note(EngineLines.hasLeft(s.roster().name(who))));
    turn.forget(new TimerId.Snoozed(who));
  }

  /// Somebody is not here any more, for a while or for good.
  public static Session gone(Running s, PersonId who, Presence presence, TurnContext turn) {
    return StepRunner.again(out(s, who, presence, turn), turn);
  }

  private static Running out(Running s, PersonId who, Presence presence, TurnContext turn) {
    var unanswered = StepHandlers.at(s).unanswered(who);
    var course = unanswered.course();
    var person = course.roster().find(who).orElseThrow();
    var roster = course.roster().with(person.now(presence));
    turn.show(Invitation.KEY, invitation(s.brief(), roster));
    turn.tell(who, s.moment().id(), new Note(EngineLines.CLOSED));
    var shown = course.outcomes().shown().keySet();
    var without =
        presence == Presence.LEFT ? course.withoutDrafts(draft -> draft.who().equals(who)) : course;
    var next = unanswered.with(without.with(roster).with(course.answers().without(who, shown)));
    StepHandlers.at(next).reseated(StepHandlers.at(unanswered), turn);
    return next;
  }

  /// The day on which somebody wanted to be back.
  public static Session back(Running s, PersonId who, TurnContext turn) {
    return s.roster()
        .find(who)
        .filter(person -> person.presence() == Presence.AWAY)
        .map(person -> joinLate(s, person, turn))
        .orElse(s);
  }

  /// Speaks the other language with somebody from now on.
  public static Session speak(Inviting s, PersonId who, TurnContext turn) {
    var person = s.roster().find(who);
    if (person.isEmpty()) {
      return turn.decline(s, who, RefusalReason.NOT_HERE);
    }
    var next = person.get().language() == Language.DA ? Language.EN : Language.DA;
    turn.tell(who, turn.fresh("language"), new Note(EngineLines.SAVED));
    return new Inviting(s.brief(), s.roster().with(person.get().speaking(next)), s.secret());
  }

  /// Somebody has chosen a language: what comes from now on is in it.
  static Session speaks(Inviting s, Speaks speaks) {
    return new Inviting(s.brief(), speaking(s.roster(), speaks), s.secret());
  }

  /// The same in the middle of it: what they are asked now is asked again in it.
  static Session speaks(Running s, Speaks speaks, TurnContext turn) {
    var roster = speaking(s.roster(), speaks);
    if (roster.equals(s.roster())) {
      return s;
    }
    var next = s.with(s.course().with(roster));
    StepHandlers.at(next).show(speaks.who(), turn);
    return next;
  }

  static Session speaks(Paused s, Speaks speaks) {
    return s.with(speaking(s.roster(), speaks));
  }

  private static Roster speaking(Roster roster, Speaks speaks) {
    return roster
        .find(speaks.who())
        .map(person -> roster.with(person.speaking(speaks.language())))
        .orElse(roster);
  }

  /// What will be promised, before anybody has joined.
  static Session whoSees(Inviting s, PersonId who, TurnContext turn) {
    if (s.roster().find(who).isEmpty()) {
      return turn.decline(s, who, RefusalReason.NOT_HERE);
    }
    var course = Execution.start(s.brief(), s.roster(), s.secret());
    turn.tell(
        who,
        "who-sees",
        new Heading(EngineLines.WHO_SEES),
        new Paragraph(Promise.of(course, s.brief().mode())));
    return s;
  }

  /// Answers stand with names after all: the group is too small for the promise it was to have.
  static Session useNames(Inviting s, PersonId who, TurnContext turn) {
    var brief = s.brief();
    if (!brief.mode().hidesNames() || !brief.dialog().modes().contains(AnswerVisibility.NAMED)) {
      return turn.decline(s, who, RefusalReason.NO_OTHER_MODE);
    }
    var next = new Inviting(brief.under(AnswerVisibility.NAMED), s.roster(), s.secret());
    invite(next.brief(), next.roster(), turn);
    return next;
  }

  private static List<Block> about(SessionSpec brief, Roster roster) {
    var dialog = brief.dialog();
    return List.of(
        new Heading(EngineLines.invites(roster.name(roster.facilitator()), dialog.title())),
        new Paragraph(dialog.purpose()),
        new Paragraph(EngineLines.about(brief.topic())),
        new Note(
            EngineLines.takes(dialog.takes(), dialog.upTo())
                .plus(". ", EngineLines.promised(brief.mode()))));
  }

  private static Buttons joining() {
    return new Buttons(
        List.of(
            new Button(EngineLines.JOIN, Verb.JOIN, Invitation.KEY, true),
            new Button(EngineLines.LEAVE, Verb.LEAVE, Invitation.KEY, false)));
  }

  private static List<Block> invitation(SessionSpec brief, Roster roster) {
    var blocks = new ArrayList<>(about(brief, roster));
    blocks.add(new Note(EngineLines.here(names(roster.present()))));
    var waiting = roster.people().stream().filter(p -> p.presence() == Presence.INVITED).toList();
    if (!waiting.isEmpty()) {
      blocks.add(new Note(EngineLines.waitingFor(names(waiting))));
    }
    blocks.add(joining());
    blocks.add(
        new Menu(
            List.of(
                new Button(EngineLines.WHO_SEES, Verb.WHO_SEES, Invitation.KEY, false),
                new Button(EngineLines.LANGUAGE, Verb.LANGUAGE, Invitation.KEY, false))));
    return blocks;
  }

  private static List<String> names(List<Participant> people) {
    return people.stream().map(Participant::name).toList();
  }
}
