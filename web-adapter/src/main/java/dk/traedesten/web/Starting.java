package dk.traedesten.web;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Option;
import dk.traedesten.engine.Event;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.runtime.Conductor;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.Start;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Starting an exercise: the wish is checked, people are invited, and join at once if that is
/// wanted.
final class Starting {
  static final Tenant TENANT = new Tenant("playground");
  private static final GroupId GROUP = new GroupId("playground");
  private static final int LONGEST_TOPIC = 200;

  private final Supplier<Catalogue> catalogue;
  private final People people;
  private final Conductor conductor;
  private final Thresholds thresholds;

  Starting(
      Supplier<Catalogue> catalogue, People people, Conductor conductor, Thresholds thresholds) {
    this.catalogue = catalogue;
    this.people = people;
    this.conductor = conductor;
    this.thresholds = thresholds;
  }

  /// What came of a wish.
  sealed interface Outcome {
    record Replied(Reply reply, SessionId session) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }

  Outcome start(Inbound.Start wish) {
    var dialog = catalogue.get().find(wish.dialog());
    if (dialog.isEmpty()) {
      return new Outcome.Refused(Refusal.NO_SUCH_DIALOG);
    }
    return refuses(wish, dialog.get())
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> start(wish, dialog.get()));
  }

  private Outcome start(Inbound.Start wish, Dialog dialog) {
    var session = new SessionId(GROUP, wish.id());
    var invited = invited(wish).stream().flatMap(id -> participant(wish, id).stream()).toList();
    var reply =
        conductor.start(
            new Start(
                session,
                TENANT,
                dialog,
                WebChannel.GROUP,
                wish.topic().strip(),
                wish.mode(),
                wish.settings(),
                wish.language(),
                ZoneId.of(wish.zone()),
                thresholds,
                participant(wish, wish.facilitator()).orElseThrow(),
                invited));
    if (wish.gather()) {
      invited.forEach(person -> join(session, "gather-" + wish.id(), person));
    }
    return new Outcome.Replied(reply, session);
  }

  Reply join(SessionId session, String id, Participant person) {
    return conductor.handle(
        TENANT,
        session,
        "web:" + id + ":" + person.id().value(),
        new Event.Joined(person.now(Presence.JOINED)));
  }

  private Optional<Refusal> refuses(Inbound.Start wish, Dialog dialog) {
    var asked = new ArrayList<>(wish.invited());
    asked.add(wish.facilitator());
    if (asked.stream().anyMatch(id -> people.find(id).isEmpty())) {
      return Optional.of(Refusal.NO_SUCH_PERSON);
    }
    if (wish.topic().isBlank() || wish.topic().length() > LONGEST_TOPIC) {
      return Optional.of(Refusal.NO_TOPIC);
    }
    if (!dialog.modes().contains(wish.mode())) {
      return Optional.of(Refusal.NOT_A_MODE);
    }
    if (!wish.settings().entrySet().stream().allMatch(chosen -> known(chosen, dialog))) {
      return Optional.of(Refusal.NOT_A_SETTING);
    }
    try {
      ZoneId.of(wish.zone());
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of(Refusal.NOT_A_ZONE);
    }
  }

  private static boolean known(Map.Entry<String, String> chosen, Dialog dialog) {
    return dialog.settings().stream()
        .filter(s -> s.setting().equals(chosen.getKey()))
        .flatMap(s -> s.options().stream())
        .map(Option::id)
        .anyMatch(chosen.getValue()::equals);
  }

  private static List<PersonId> invited(Inbound.Start wish) {
    return wish.invited().stream().filter(id -> !id.equals(wish.facilitator())).toList();
  }

  private Optional<Participant> participant(Inbound.Start wish, PersonId id) {
    return people.find(id).map(person -> person.participant(wish.language()));
  }
}
