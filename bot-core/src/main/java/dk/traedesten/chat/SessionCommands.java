package dk.traedesten.chat;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.SessionId;
import java.util.Map;
import java.util.Optional;

/// What somebody does in an exercise. When it returns, it is durable.
public final class SessionCommands {
  private final TurnProcessor conductor;
  private final Directory people;
  private final Involvement involvement;
  private final OpenMessages desk;
  private final String channel;
  private final JoinPolicy door;

  /// Whether somebody who was not invited is where the group is, and so can join.
  @FunctionalInterface
  public interface JoinPolicy {
    CallOutcome<Boolean> isThere(Actor actor, SessionId session);
  }

  /// @param channel the kind of chat: what it calls the same thing is no other chat's id
  public SessionCommands(
      TurnProcessor conductor,
      Directory people,
      Involvement involvement,
      OpenMessages desk,
      String channel,
      JoinPolicy door) {
    this.door = door;
    this.conductor = conductor;
    this.people = people;
    this.involvement = involvement;
    this.desk = desk;
    this.channel = channel;
  }

  /// Somebody presses a button.
  ///
  /// @param id the same when the same press is sent again
  /// @return what the one who pressed is told; nothing when it counted
  public Optional<Text> press(Actor actor, SessionId session, Verb verb, String moment, String id) {
    var reply = act(actor, session, id, new Event.Pressed(actor.who(), verb, moment));
    return verb == Verb.JOIN && isNotHere(reply) ? join(actor, session, id) : told(reply);
  }

  /// Somebody who was not invited joins from the group: now we need to know what they are called.
  private Optional<Text> join(Actor actor, SessionId session, String id) {
    var there = door.isThere(actor, session);
    if (there instanceof CallOutcome.Ok<Boolean>(var isThere) && !isThere) {
      return Optional.of(Phrases.NOT_THERE);
    }
    return switch (there.then(_ -> people.find(actor.tenant(), actor.who()))) {
      case CallOutcome.Ok<Person>(var person) when person.canTakePart() ->
          told(
              act(
                  actor,
                  session,
                  id + ".new",
                  new Event.Joined(person.participant().now(Presence.JOINED))));
      case CallOutcome.Denied<Person>(var why) when why.equals(Directory.NOT_THERE) ->
          Optional.of(Phrases.NOT_THERE);
      case CallOutcome.Ok<Person> _, CallOutcome.Denied<Person> _ -> Optional.of(Phrases.STRANGER);
      case CallOutcome.RetryAfter<Person> _, CallOutcome.Unreachable<Person> _ ->
          Optional.of(Phrases.BUSY);
    };
  }

  private static boolean isNotHere(Reply reply) {
    return reply instanceof Reply.Declined(var why) && why == RefusalReason.NOT_HERE;
  }

  /// Somebody has left the group's place, or was taken out of it.
  ///
  /// @param id the same when the same is told again
  public void gone(Actor actor, SessionId session, String id) {
    act(actor, session, id, new Event.Gone(actor.who()));
  }

  /// Somebody sends a form.
  ///
  /// @param id the same when the same form is sent again
  public Reply answer(
      Actor actor, SessionId session, String moment, Map<String, Value> given, String id) {
    return act(actor, session, id, new Event.Answered(actor.who(), moment, given));
  }

  /// Somebody has begun to fill in a form.
  ///
  /// @param id the same when the same draft is sent again
  public Reply draft(
      Actor actor, SessionId session, String moment, Map<String, Value> given, String id) {
    return act(actor, session, id, new Event.Drafted(actor.who(), moment, given));
  }

  /// Somebody is spoken to in this language from now on.
  ///
  /// @param id the same when the same wish is sent again
  public void speaks(Actor actor, SessionId session, Language language, String id) {
    conductor.handle(
        actor.tenant(), session, channel + ":" + id, new Event.Speaks(actor.who(), language));
  }

  /// Whether something has counted before. To be asked before somebody is told that their form is
  /// not there any more: sent again after a crash, it is closed because they have answered it.
  ///
  /// @param id the same when the same form is sent again
  public boolean counted(Actor actor, SessionId session, String id) {
    return conductor.counted(actor.tenant(), session, channel + ":" + id);
  }

  private Reply act(Actor actor, SessionId session, String id, Event event) {
    var reply = conductor.handle(actor.tenant(), session, channel + ":" + id, event);
    if (reply instanceof Reply.Accepted && takesBack(event)) {
      desk.forget(actor.tenant(), actor.who(), session);
    }
    switch (reply) {
      // Who has left is in it still: what they have said can be seen and deleted.
      case Reply.Accepted() -> involvement.in(actor.tenant(), actor.who(), session);
      case Reply.Declined(var why)
          when why == RefusalReason.SESSION_IS_OVER || why == RefusalReason.ANSWERS_GONE ->
          involvement.out(actor.tenant(), actor.who(), session);
      case Reply.Unknown() -> involvement.out(actor.tenant(), actor.who(), session);
      case Reply.Declined _, Reply.Busy _, Reply.Unreadable _ -> {
        // It stays as it was.
      }
    }
    return reply;
  }

  /// Whether what somebody began to write goes as well.
  private static boolean takesBack(Event event) {
    return event instanceof Event.Gone
        || (event instanceof Event.Pressed(_, var verb, _)
            && (verb == Verb.DELETE_MINE || verb == Verb.LEAVE));
  }

  /// Whether it did not get through, and is neither done nor refused.
  public static boolean isToBeTriedAgain(Text told) {
    return told.equals(Phrases.BUSY) || told.equals(Phrases.OTHER_RELEASE);
  }

  /// What the one who acted is told; nothing when it counted.
  public static Optional<Text> told(Reply reply) {
    return switch (reply) {
      case Reply.Accepted() -> Optional.empty();
      case Reply.Declined(var why) -> Optional.of(why.words());
      case Reply.Unknown() -> Optional.of(Phrases.NO_SUCH_SESSION);
      case Reply.Busy() -> Optional.of(Phrases.BUSY);
      case Reply.Unreadable() -> Optional.of(Phrases.OTHER_RELEASE);
    };
  }
}
