package dk.traedesten.chat;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.Conductor;
import dk.traedesten.runtime.Meeting;
import dk.traedesten.runtime.Reply;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import java.util.Optional;

/// What somebody asks of what their groups keep between exercises. It is shown to them alone; what
/// is told here is why not.
public record Between(
    Conductor conductor,
    Directory people,
    Involvement involvement,
    Thresholds thresholds,
    String channel) {

  /// Somebody asks for something where a group meets, and is of the group from then on.
  ///
  /// @param place where the whole group is written to
  /// @param id the same when the same words are sent again
  public Optional<Text> here(
      Actor actor, GroupId group, Conversation place, Language spoken, Verb what, String id) {
    return switch (people.find(actor.tenant(), actor.who())) {
      case Outcome.Ok<Person>(var person) when person.canTakePart() -> {
        var meeting = new Meeting(actor.tenant(), group, place, spoken, person.zone(), thresholds);
        involvement.of(actor.tenant(), actor.who(), group);
        yield Turns.told(
            conductor.handle(meeting, inbound(id), new Event.Wanted(person.participant(), what)));
      }
      case Outcome.Ok<Person> _, Outcome.Denied<Person> _ -> Optional.of(Phrases.STRANGER);
      case Outcome.RetryAfter<Person> _, Outcome.Unreachable<Person> _ -> Optional.of(Phrases.BUSY);
    };
  }

  /// Somebody asks for something in their own chat with the bot: each of their groups answers what
  /// is about themselves; what is about a group is answered when they have only one.
  ///
  /// @param id the same when the same words are sent again
  public Optional<Text> alone(Actor actor, Verb what, String id) {
    var groups = involvement.groups(actor.tenant(), actor.who());
    if (groups.size() > 1 && !isAboutThemselves(what)) {
      return Optional.of(Phrases.WHICH_GROUP);
    }
    boolean answered = false;
    Optional<Text> told = Optional.empty();
    for (var group : groups) {
      var reply =
          conductor.handle(
              actor.tenant(),
              SessionId.between(group),
              inbound(id + group.value()),
              new Event.Pressed(actor.who(), what, ""));
      answered |= reply instanceof Reply.Accepted;
      told = told.or(() -> Turns.told(reply));
    }
    return answered ? Optional.empty() : told.or(() -> Optional.of(Phrases.NO_GROUPS));
  }

  /// Somebody is no longer where a group meets.
  ///
  /// @param id the same when the same is told again
  public void gone(Actor actor, GroupId group, String id) {
    conductor.handle(
        actor.tenant(), SessionId.between(group), inbound(id), new Event.Gone(actor.who()));
  }

  private static boolean isAboutThemselves(Verb what) {
    return what == Verb.MY_ACTIONS || what == Verb.HOURS;
  }

  private String inbound(String id) {
    return channel + ":" + id;
  }
}
