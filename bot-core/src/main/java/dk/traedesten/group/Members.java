package dk.traedesten.group;

import dk.traedesten.dialog.Language;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.message.Block.Note;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import java.util.ArrayList;

/// Who is of a group: everybody who has been in one of its exercises, or has asked for something of
/// it, and is still where it meets.
final class Members {
  private Members() {}

  /// The group with the people it remembers, as they can be reached now.
  static Group known(Group group, Memory memory) {
    var members = memory.members();
    return members.equals(group.people()) ? group : group.of(members);
  }

  /// Somebody is here, and can be reached so.
  static Group met(Group group, Participant who, TurnContext turn) {
    var here = who.as(Participant.Part.MEMBER).now(Presence.JOINED);
    return group.find(who.id()).filter(here::equals).isPresent() ? group : now(group, here, turn);
  }

  static Group gone(Group group, PersonId who, TurnContext turn) {
    return group
        .find(who)
        .filter(person -> person.presence() != Presence.LEFT)
        .map(person -> now(group, person.now(Presence.LEFT), turn))
        .orElse(group);
  }

  static Group speak(Group group, PersonId who, TurnContext turn) {
    var now = group.find(who).orElseThrow().language();
    turn.tell(who, turn.fresh("language"), new Note(Words.SAVED));
    return speaks(group, who, now == Language.DA ? Language.EN : Language.DA, turn);
  }

  static Group speaks(Group group, PersonId who, Language language, TurnContext turn) {
    var person = group.find(who).orElseThrow();
    return person.language() == language ? group : now(group, person.speaking(language), turn);
  }

  private static Group now(Group group, Participant person, TurnContext turn) {
    turn.remember(new Memory.Member(turn.now(), person));
    var people = new ArrayList<>(group.people());
    people.removeIf(p -> p.id().equals(person.id()));
    people.add(person);
    return group.of(people);
  }
}
