package dk.traedesten.chat;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Event;
import dk.traedesten.group.GroupOverview;
import dk.traedesten.message.Verb;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.GroupPlace;
import dk.traedesten.runtime.Queries;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody asks of what their groups keep between exercises. It is shown to them alone; what
/// is told here is why not.
public record GroupRequests(
    TurnProcessor conductor,
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
      case CallOutcome.Ok<Person>(var person) when person.canTakePart() -> {
        var meeting =
            new GroupPlace(actor.tenant(), group, place, spoken, person.zone(), thresholds);
        involvement.of(actor.tenant(), actor.who(), group);
        yield SessionCommands.told(
            conductor.handle(meeting, inbound(id), new Event.Wanted(person.participant(), what)));
      }
      case CallOutcome.Ok<Person> _, CallOutcome.Denied<Person> _ -> Optional.of(Phrases.STRANGER);
      case CallOutcome.RetryAfter<Person> _, CallOutcome.Unreachable<Person> _ ->
          Optional.of(Phrases.BUSY);
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
      told = told.or(() -> SessionCommands.told(reply));
    }
    return answered ? Optional.empty() : told.or(() -> Optional.of(Phrases.NO_GROUPS));
  }

  /// What somebody sees of each of their groups, for a place where it can be shown at once.
  public List<GroupOverview> glances(Actor actor) {
    return involvement.groups(actor.tenant(), actor.who()).stream()
        .flatMap(group -> looking().glance(actor.tenant(), group, actor.who()).stream())
        .toList();
  }

  /// A form about a group, for a window that is opened where it is asked for; nothing when it is
  /// not theirs to fill in, or is none of a group's.
  public Optional<PostedMessage> form(Actor actor, SessionId between, String moment) {
    return between.isBetween()
        ? looking()
            .form(actor.tenant(), between.group(), actor.who(), moment)
            .map(message ->
                new PostedMessage(between, message, people.language(actor.tenant(), actor.who())))
        : Optional.empty();
  }

  /// The form in which somebody says when they want to be left alone, filled in with what they have
  /// said in any of their groups.
  public Optional<PostedMessage> hours(Actor actor) {
    return glances(actor).stream()
        .min(Comparator.comparing(one -> !one.isSettled()))
        .map(one ->
            new PostedMessage(
                SessionId.between(one.group()),
                one.hours(),
                people.language(actor.tenant(), actor.who())));
  }

  /// Somebody says it once for all of their groups.
  ///
  /// @param id the same when the same form is sent again
  /// @return the first no, else yes
  public Reply everywhere(Actor actor, String moment, Map<String, Value> given, String id) {
    return glances(actor).stream()
        .map(one ->
            conductor.handle(
                actor.tenant(),
                SessionId.between(one.group()),
                inbound(id + one.group().value()),
                new Event.Answered(actor.who(), moment, given)))
        .reduce((first, next) -> first instanceof Reply.Accepted ? next : first)
        .orElseGet(Reply.Unknown::new);
  }

  /// Somebody is spoken to in this language from now on: their groups and the exercises they are in
  /// do so too.
  ///
  /// @param id the same when the same wish is sent again
  public void speaks(Actor actor, Language language, String id) {
    Stream.concat(
            involvement.groups(actor.tenant(), actor.who()).stream().map(SessionId::between),
            involvement.sessions(actor.tenant(), actor.who()).stream())
        .forEach(session ->
            conductor.handle(
                actor.tenant(),
                session,
                inbound(id + session),
                new Event.Speaks(actor.who(), language)));
  }

  /// Somebody is no longer where a group meets.
  ///
  /// @param id the same when the same is told again
  public void gone(Actor actor, GroupId group, String id) {
    conductor.handle(
        actor.tenant(), SessionId.between(group), inbound(id), new Event.Gone(actor.who()));
    involvement.notOf(actor.tenant(), actor.who(), group);
  }

  private Queries looking() {
    return conductor.looking();
  }

  private static boolean isAboutThemselves(Verb what) {
    return what == Verb.MY_ACTIONS || what == Verb.HOURS;
  }

  private String inbound(String id) {
    return channel + ":" + id;
  }
}
