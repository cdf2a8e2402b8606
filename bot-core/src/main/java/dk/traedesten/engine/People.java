package dk.traedesten.engine;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Buttons;
import dk.traedesten.message.Block.Heading;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Paragraph;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Brief;
import dk.traedesten.session.Course;
import dk.traedesten.session.Moment;
import dk.traedesten.session.Moment.Asking;
import dk.traedesten.session.Moment.Consenting;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.Session.Inviting;
import dk.traedesten.session.Session.Running;
import java.util.ArrayList;
import java.util.List;

/// Inviting people, and counting in those who come and out those who go.
final class People {
  /// The moment of the invitation; joining and leaving are possible from any moment.
  static final String INVITATION = "invitation";

  private People() {}

  static void invite(Brief brief, Roster roster, Turn turn) {
    turn.show(INVITATION, invitation(brief, roster, true));
    controls(brief, roster, turn);
  }

  static Session join(Inviting s, Participant who, Turn turn) {
    var roster = s.roster().with(who.now(Presence.JOINED));
    invite(s.brief(), roster, turn);
    return new Inviting(s.brief(), roster);
  }

  static Session leave(Inviting s, PersonId who, Turn turn) {
    var person = s.roster().find(who);
    if (person.isEmpty()) {
      return turn.decline(s, who, Rejection.Because.NOT_HERE);
    }
    if (s.roster().facilitates(who)) {
      return turn.decline(s, who, Rejection.Because.FACILITATOR_STAYS);
    }
    var roster = s.roster().with(person.get().now(Presence.LEFT));
    invite(s.brief(), roster, turn);
    return new Inviting(s.brief(), roster);
  }

  static Session begin(Inviting s, Turn turn) {
    var here = s.roster().present().size();
    var needed = s.brief().dialog().group().from();
    if (here < needed) {
      return turn.decline(s, s.roster().facilitator(), new Rejection.TooFewPeople(here, needed));
    }
    turn.show(INVITATION, invitation(s.brief(), s.roster(), true));
    return Walk.on(Course.start(s.brief(), s.roster()), turn);
  }

  /// Somebody comes while the exercise runs: they are asked what is being asked now.
  static Session joinLate(Running s, Participant who, Turn turn) {
    if (s.roster().isPresent(who.id())) {
      return s;
    }
    var next = s.with(s.course().with(s.roster().with(who.now(Presence.JOINED))));
    turn.show(turn.fresh("joined"), new Note(Lines.joinedLate(who.name())));
    turn.show(INVITATION, invitation(next.brief(), next.roster(), true));
    return switch (next.moment()) {
      case Asking asking -> {
        if (Asks.gate(next.course(), asking).asked().stream()
            .anyMatch(p -> p.id().equals(who.id()))) {
          Asks.ask(next.course(), asking, who.id(), turn);
        }
        yield Asks.again(next, asking, turn);
      }
      case Consenting consenting -> {
        Consents.ask(next.course(), consenting, who.id(), turn);
        yield Consents.again(next, consenting, turn);
      }
      case Moment.Gathering _,
          Moment.Deciding _,
          Moment.Talking _,
          Moment.Wording _,
          Moment.Planning _,
          Moment.Following _ ->
          next;
    };
  }

  /// Somebody goes: nobody waits for them any more, and what nobody has seen yet goes with them.
  /// What has been shown stays, or the difference would tell which part of it was theirs.
  static Session leave(Running s, PersonId who, Turn turn) {
    if (s.roster().facilitates(who)) {
      return turn.decline(s, who, Rejection.Because.FACILITATOR_STAYS);
    }
    var person = s.roster().find(who).orElseThrow();
    var roster = s.roster().with(person.now(Presence.LEFT));
    turn.show(turn.fresh("left"), new Note(Lines.hasLeft(person.name())));
    turn.show(INVITATION, invitation(s.brief(), roster, true));
    turn.tell(who, s.moment().id(), new Note(Lines.CLOSED));
    var shown = s.course().outcomes().shown().keySet();
    var next = s.with(s.course().with(roster).with(s.course().answers().without(who, shown)));
    return switch (next.moment()) {
      case Asking(var id, var barrier) ->
          Asks.again(next, new Asking(id, barrier.without(who)), turn);
      case Consenting consenting ->
          Consents.again(next, Consents.with(consenting, consenting.barrier().without(who)), turn);
      case Moment.Gathering _,
          Moment.Deciding _,
          Moment.Talking _,
          Moment.Wording _,
          Moment.Planning _,
          Moment.Following _ ->
          next;
    };
  }

  private static List<Block> invitation(Brief brief, Roster roster, boolean open) {
    var dialog = brief.dialog();
    var blocks =
        new ArrayList<Block>(
            List.of(
                new Heading(Lines.invites(roster.name(roster.facilitator()), dialog.title())),
                new Paragraph(dialog.purpose()),
                new Paragraph(Lines.about(brief.topic())),
                new Note(Lines.takes(dialog.takes(), dialog.upTo()))));
    blocks.add(new Note(Lines.here(names(roster.present()))));
    var waiting = roster.people().stream().filter(p -> p.presence() == Presence.INVITED).toList();
    if (!waiting.isEmpty()) {
      blocks.add(new Note(Lines.waitingFor(names(waiting))));
    }
    if (open) {
      blocks.add(
          new Buttons(
              List.of(
                  new Button(Lines.JOIN, Verb.JOIN, INVITATION, true),
                  new Button(Lines.LEAVE, Verb.LEAVE, INVITATION, false))));
    }
    return blocks;
  }

  private static void controls(Brief brief, Roster roster, Turn turn) {
    Text title = Lines.YOUR_CONTROLS.plus(" · ", brief.dialog().title());
    turn.tell(
        roster.facilitator(),
        "controls",
        new Heading(title),
        new Buttons(
            List.of(
                new Button(Lines.BEGIN, Verb.BEGIN, INVITATION, true),
                new Button(Lines.END, Verb.END, INVITATION, false))));
  }

  private static List<String> names(List<Participant> people) {
    return people.stream().map(Participant::name).toList();
  }
}
