package dk.traedesten.group;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Inbound;
import dk.traedesten.engine.RefusalReason;
import dk.traedesten.engine.TurnContext;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Morning;
import dk.traedesten.session.Participant;
import dk.traedesten.session.RetentionTimers;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Decides what goes on in a group between its exercises. It has no clock, no I/O and no chance:
/// the same group, memory and inbound give the same change, byte for byte.
///
/// @param holidays the days on which nobody is asked
/// @param doors the ways to what a group sees of itself outside its chats
public record GroupEngine(Holidays holidays, GroupLinks doors) {

  /// Handles one thing that happened.
  ///
  /// @param memory what the group remembers
  public GroupTransition handle(Group before, Memory memory, Inbound inbound) {
    var turn = new TurnContext(inbound.id(), inbound.at());
    var next = next(known(before, memory), memory, inbound.event(), turn);
    return new GroupTransition(next, turn.effects());
  }

  /// The group with the people it remembers, as they can be reached now.
  public Group known(Group kept, Memory memory) {
    return Members.known(kept, memory);
  }

  /// What somebody sees of their group at a glance; nothing when they are not of it.
  ///
  /// @param catalogue where the questions are written
  public Optional<GroupOverview> glance(
      Group kept, Memory memory, PersonId who, Instant now, Catalogue catalogue) {
    var group = known(kept, memory);
    return group.isPresent(who)
        ? Optional.of(
            GroupOverview.of(
                new GroupReport(group, memory), who, Mornings.today(group, now), catalogue))
        : Optional.empty();
  }

  /// A form about what somebody does in their group, as it would be laid before them, for channels
  /// that can open it where it is asked for. It may be sent without having been laid. Nothing when
  /// it is not theirs to fill in, or there is nothing of the kind.
  public Optional<Message> form(
      Group kept, Memory memory, PersonId who, String moment, Instant now) {
    var group = known(kept, memory);
    var today = Mornings.today(group, now);
    if (!group.isPresent(who)) {
      return Optional.empty();
    }
    return switch (Moments.kind(moment)) {
      case MOVE, DROP -> ActionUpdates.form(group, memory, who, moment, today).map(Message::new);
      case HOURS -> Optional.of(new Message(QuietHoursForm.form(group, who, today)));
      case LEARNED, SCHEDULE, SETTINGS, KEY, WEBHOOK, NONE -> Optional.empty();
    };
  }

  /// The moment of the form that a button asks for, when [#form] knows it.
  public static Optional<String> asks(Verb verb, String moment) {
    return switch (verb) {
      case MOVE -> Optional.of(Moments.move(Moments.about(moment)));
      case DROP -> Optional.of(Moments.drop(Moments.about(moment)));
      case HOURS -> Optional.of(Moments.HOURS);
      default -> Optional.empty();
    };
  }

  private Group next(Group group, Memory memory, Event event, TurnContext turn) {
    return switch (event) {
      case Event.Joined(var who) -> Members.met(group, who, turn);
      case Event.Gone(var who) -> Members.gone(group, who, turn);
      case Event.Wanted(var who, var what) -> wanted(group, memory, who, what, turn);
      case Event.Pressed(var who, var verb, var moment) ->
          group.isPresent(who)
              ? pressed(group, memory, who, verb, moment, turn)
              : turn.decline(group, who, RefusalReason.NOT_OF_THE_GROUP);
      case Event.Answered(var who, var moment, var given) ->
          group.isPresent(who)
              ? answered(group, memory, who, moment, given, turn)
              : turn.decline(group, who, RefusalReason.NOT_OF_THE_GROUP);
      case Event.Speaks(var who, var language) ->
          group.isPresent(who) ? Members.speaks(group, who, language, turn) : group;
      case Event.Drafted _, Event.Told _ -> group;
      case Event.TimeUp(var timer) -> timeUp(group, memory, timer, turn);
    };
  }

  /// Somebody asks for something, and is of the group from then on.
  private Group wanted(Group before, Memory memory, Participant who, Verb what, TurnContext turn) {
    return pressed(Members.met(before, who, turn), memory, who.id(), what, "", turn);
  }

  private Group pressed(
      Group group, Memory memory, PersonId who, Verb verb, String moment, TurnContext turn) {
    return switch (verb) {
      case GROUP -> Menus.show(group, memory, who, turn);
      case ACTIONS -> Actions.all(group, memory, who, turn);
      case MY_ACTIONS -> Actions.own(group, memory, who, turn);
      case DONE -> telling(group, memory, who, turn).done(moment);
      case MOVE -> telling(group, memory, who, turn).move(moment);
      case DROP -> telling(group, memory, who, turn).drop(moment);
      case PULSES -> pulses().all(group, who, turn);
      case PLAN_PULSE -> pulses().plan(group, memory, who, moment, turn);
      case PAUSE -> pulses().pause(group, who, moment, turn);
      case RESUME -> pulses().resume(group, who, moment, turn);
      case END -> pulses().end(group, who, moment, turn);
      case HOURS -> QuietHoursForm.ask(group, who, turn);
      case SETTINGS -> GroupSettingsForm.ask(group, memory, who, turn);
      case HISTORY -> PastExercises.show(group, memory, who, turn);
      case MINUTES -> PastExercises.minutes(group, memory, who, moment, turn);
      case PAGE -> new Outside(doors).page(group, who, turn);
      case TAKE_ALONG -> new Outside(doors).takeAlong(group, memory, who, moment, turn);
      case PROGRAMS -> programs().all(group, who, turn);
      case NEW_KEY -> programs().newKey(group, who, turn);
      case NEW_WEBHOOK -> programs().newWebhook(group, who, turn);
      case REVOKE -> programs().revoke(group, who, moment, turn);
      case LANGUAGE -> Members.speak(group, who, turn);
      case JOIN,
          LEAVE,
          SKIP,
          SNOOZE,
          EXAMPLE,
          WHO_SEES,
          MY_ANSWERS,
          DELETE_MINE,
          AWAY,
          TAKE_OVER,
          BEGIN,
          USE_NAMES,
          NEXT,
          GO_ON,
          BACK,
          REOPEN,
          PASS_OVER,
          EXTEND,
          NUDGE,
          UNDO,
          GO_TO,
          HIDE,
          HAND_OVER,
          DEPUTY ->
          turn.decline(group, who, RefusalReason.OF_AN_EXERCISE);
    };
  }

  private Group answered(
      Group group,
      Memory memory,
      PersonId who,
      String moment,
      Map<String, Value> given,
      TurnContext turn) {
    return switch (Moments.kind(moment)) {
      case SCHEDULE -> pulses().planned(group, who, moment, given, turn);
      case MOVE -> telling(group, memory, who, turn).moved(moment, given);
      case DROP -> telling(group, memory, who, turn).dropped(moment, given);
      case LEARNED -> LearningForm.told(group, memory, who, moment, given, turn);
      case HOURS -> QuietHoursForm.set(group, who, given, turn);
      case SETTINGS -> GroupSettingsForm.set(group, memory, who, given, turn);
      case KEY -> programs().key(group, who, given, turn);
      case WEBHOOK -> programs().webhook(group, who, given, turn);
      case NONE -> turn.decline(group, who, RefusalReason.FORM_IS_GONE);
    };
  }

  private Group timeUp(Group group, Memory memory, String timer, TurnContext turn) {
    if (RetentionTimers.isTimer(timer)) {
      return RetentionSweep.come(group, memory, turn);
    }
    return timer.equals(Morning.TIMER)
        ? Mornings.come(group, memory, turn)
        : pulses().due(group, timer, turn);
  }

  private static ActionUpdates telling(Group group, Memory memory, PersonId who, TurnContext turn) {
    return new ActionUpdates(group, memory, who, turn);
  }

  private Pulses pulses() {
    return new Pulses(holidays);
  }

  private Programs programs() {
    return new Programs(doors);
  }
}
