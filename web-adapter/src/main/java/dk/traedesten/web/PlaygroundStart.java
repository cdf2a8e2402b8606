package dk.traedesten.web;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.engine.Event;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.GroupPlace;
import dk.traedesten.runtime.NotStarted;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.Start;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.Choices;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.SessionId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/// Starting an exercise: the wish is checked, people are invited, and join at once if that is
/// wanted.
final class PlaygroundStart {
  private static final GroupId GROUP = new GroupId("playground");

  private final Supplier<Catalogue> catalogue;
  private final PlaygroundPeople people;
  private final TurnProcessor conductor;
  private final Thresholds thresholds;

  PlaygroundStart(
      Supplier<Catalogue> catalogue,
      PlaygroundPeople people,
      TurnProcessor conductor,
      Thresholds thresholds) {
    this.catalogue = catalogue;
    this.people = people;
    this.conductor = conductor;
    this.thresholds = thresholds;
  }

  /// What came of a wish.
  sealed interface Outcome {
    record Replied(Reply reply, SessionId session) implements Outcome {}

    record Refused(PageRefusal why) implements Outcome {}

    record NotAsWished(NotStarted why) implements Outcome {}
  }

  Outcome start(PageInbound.Start wish) {
    var dialog = catalogue.get().find(wish.dialog());
    if (dialog.isEmpty()) {
      return new Outcome.Refused(PageRefusal.NO_SUCH_DIALOG);
    }
    var facilitator = people.find(wish.facilitator());
    if (facilitator.isEmpty()
        || wish.invited().stream().anyMatch(id -> people.find(id).isEmpty())) {
      return new Outcome.Refused(PageRefusal.NO_SUCH_PERSON);
    }
    return zone(wish.zone())
        .map(zone -> start(start(wish, dialog.get(), zone, facilitator.get()), wish))
        .orElseGet(() -> new Outcome.Refused(PageRefusal.NOT_A_ZONE));
  }

  /// Something that the group keeps between its exercises.
  Outcome want(PageInbound.Want want) {
    var person = people.find(want.person());
    if (person.isEmpty()) {
      return new Outcome.Refused(PageRefusal.NO_SUCH_PERSON);
    }
    return zone(want.zone())
        .<Outcome>map(zone ->
            new Outcome.Replied(
                conductor.handle(
                    new GroupPlace(
                        Playground.TENANT,
                        GROUP,
                        WebChannel.GROUP,
                        want.language(),
                        zone,
                        thresholds),
                    "web:" + want.id(),
                    new Event.Wanted(person.get().participant(want.language()), want.verb())),
                SessionId.between(GROUP)))
        .orElseGet(() -> new Outcome.Refused(PageRefusal.NOT_A_ZONE));
  }

  private Outcome start(Start start, PageInbound.Start wish) {
    var fault = start.fault();
    if (fault.isPresent()) {
      return new Outcome.NotAsWished(fault.get());
    }
    var reply = conductor.start(start);
    if (wish.gather()) {
      start.invited().forEach(person -> join(start.id(), "gather-" + wish.id(), person));
    }
    return new Outcome.Replied(reply, start.id());
  }

  private Start start(
      PageInbound.Start wish, Dialog dialog, ZoneId zone, PlaygroundPerson facilitator) {
    return new Start(
        new SessionId(GROUP, wish.id()),
        Playground.TENANT,
        dialog,
        catalogue.get().parts(dialog),
        WebChannel.GROUP,
        new Choices(wish.topic().strip(), wish.mode(), wish.settings()),
        wish.language(),
        zone,
        thresholds,
        facilitator.participant(wish.language()).as(wish.part()),
        Optional.empty(),
        wish.invited().stream()
            .filter(id -> !id.equals(wish.facilitator()))
            .flatMap(id -> people.find(id).stream())
            .map(person -> person.participant(wish.language()))
            .toList());
  }

  Reply join(SessionId session, String id, Participant person) {
    return conductor.handle(
        Playground.TENANT,
        session,
        "web:" + id + ":" + person.id().value(),
        new Event.Joined(person.now(Presence.JOINED)));
  }

  private static Optional<ZoneId> zone(String written) {
    try {
      return Optional.of(ZoneId.of(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
