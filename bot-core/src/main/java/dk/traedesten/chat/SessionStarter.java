package dk.traedesten.chat;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.NotStarted;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.Start;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The beginning of an exercise, once a chat has found out who is meant.
///
/// @param catalogue asked anew each time, so that a changed folder of dialogs shows at once
public record SessionStarter(
    Supplier<Catalogue> catalogue,
    TurnProcessor conductor,
    Involvement involvement,
    Thresholds thresholds) {

  /// Where in a form something has to be chosen otherwise.
  public enum Place {
    EXERCISE,
    TOPIC,
    WHERE,
    WHO,
    MODE,
    WITHIN,
    DEPUTY
  }

  /// What came of a wish.
  public sealed interface Result {

    /// It has started, or had started when the same wish came before.
    record Started(SessionId session) implements Result {}

    /// It cannot be started as it is wished; the form stays open.
    record Fault(Place at, Text words) implements Result {}
  }

  /// Where it is to be, and with whom.
  ///
  /// @param id the same when the same wish is sent again, and never guessable
  /// @param place where the whole group is written to
  /// @param invited the people of the place, or those who were picked
  public record Meeting(
      SessionId id,
      Tenant tenant,
      Conversation place,
      Language language,
      Person leader,
      PlaceMembers invited) {}

  /// Starts it. Who was picked by name need not look at the place, so they are written to alone as
  /// well.
  ///
  /// @param picked whether the people were picked, and are not simply everyone who is there
  public Result start(Dialog dialog, StartRequest wish, Meeting meeting, boolean picked) {
    var start = wished(dialog, wish, meeting);
    var fault = start.fault();
    return fault.isPresent()
        ? new Result.Fault(at(fault.get(), dialog), fault.get().words())
        : start(start, picked ? ids(meeting.invited()) : Set.of());
  }

  private Start wished(Dialog dialog, StartRequest wish, Meeting meeting) {
    var leader = meeting.leader();
    return new Start(
        meeting.id(),
        meeting.tenant(),
        dialog,
        catalogue.get().parts(dialog),
        meeting.place(),
        wish.choices(dialog),
        meeting.language(),
        leader.zone(),
        thresholds,
        leader.participant().as(wish.part()),
        wish.deputy().filter(d -> !d.equals(leader.id())),
        meeting.invited().people().stream()
            .filter(person -> !person.id().equals(leader.id()))
            .map(Person::participant)
            .toList());
  }

  private Result start(Start start, Set<PersonId> alone) {
    return switch (conductor.start(start, alone)) {
      case Reply.Accepted() -> {
        involvement.in(start.tenant(), start.facilitator().id(), start.id());
        yield new Result.Started(start.id());
      }
      case Reply.Declined(var why) -> new Result.Fault(Place.EXERCISE, why.words());
      case Reply.Unknown _, Reply.Busy _, Reply.Unreadable _ ->
          new Result.Fault(Place.EXERCISE, Phrases.NOT_STARTED);
    };
  }

  private static Set<PersonId> ids(PlaceMembers crowd) {
    return crowd.people().stream().map(Person::id).collect(Collectors.toSet());
  }

  private static Place at(NotStarted why, Dialog dialog) {
    return switch (why) {
      case NO_TOPIC -> Place.TOPIC;
      case NOT_A_MODE -> dialog.modes().size() > 1 ? Place.MODE : Place.EXERCISE;
      case NOT_A_SETTING, A_PART_IS_MISSING -> Place.EXERCISE;
      case NOT_A_TIME -> Place.WITHIN;
      case DEPUTY_IS_NOT_INVITED -> Place.DEPUTY;
    };
  }
}
