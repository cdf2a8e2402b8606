package dk.traedesten.chat;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Effect;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Inbound;
import dk.traedesten.engine.Recipient;
import dk.traedesten.engine.state.Engine;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Roster;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.SessionSpec;
import dk.traedesten.session.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What an exercise looks like to somebody who takes part, made by the engine itself with people
/// who do not exist. Nothing is stored and nothing is sent.
public final class Preview {
  private static final PersonId LEADER = new PersonId("leader");
  private static final PersonId ONE = new PersonId("one");
  private static final List<String> NAMES = List.of("Bo", "Camilla", "David", "Emma");

  private Preview() {}

  /// What one of them sees until somebody has to act.
  ///
  /// @param wish what has been chosen so far
  public static List<Message> of(
      Catalogue catalogue,
      Dialog dialog,
      StartRequest wish,
      Thresholds thresholds,
      Instant now,
      ZoneId zone,
      Language language) {
    return messages(brief(catalogue, dialog, wish, thresholds, now, zone, language));
  }

  private static List<Message> messages(SessionSpec brief) {
    var others =
        IntStream.range(0, Math.max(NAMES.size(), brief.dialog().group().from()))
            .mapToObj(i ->
                person(
                    i == 0 ? ONE : new PersonId("one-" + i),
                    NAMES.get(i % NAMES.size()),
                    brief.language()))
            .toList();
    var people = new ArrayList<Participant>();
    people.add(person(LEADER, "Anna", brief.language()));
    people.addAll(others);
    var begun =
        Engine.handle(
            Engine.start(brief, new Roster(LEADER, people), "preview").session(),
            new Inbound(
                "begin", brief.startedAt(), new Event.Pressed(LEADER, Verb.BEGIN, "invitation")));
    return begun.effects().stream()
        .flatMap(e ->
            e instanceof Effect.Show(var to, var key, var message) && isSeen(to, key)
                ? Stream.of(message)
                : Stream.of())
        .toList();
  }

  private static boolean isSeen(Recipient to, String key) {
    return switch (to) {
      case Recipient.Group() -> !key.equals("invitation");
      case Recipient.Only(var who) -> who.equals(ONE);
    };
  }

  private static Participant person(PersonId id, String name, Language language) {
    return new Participant(
        id, name, new Conversation("preview", id.value()), language, Presence.JOINED);
  }

  private static SessionSpec brief(
      Catalogue catalogue,
      Dialog dialog,
      StartRequest wish,
      Thresholds thresholds,
      Instant now,
      ZoneId zone,
      Language language) {
    var settings = new LinkedHashMap<String, String>();
    dialog.settings().forEach(s -> settings.put(s.setting(), s.byDefault()));
    settings.putAll(wish.settings());
    return new SessionSpec(
        new SessionId(new GroupId("preview"), "preview"),
        new Tenant("preview"),
        dialog,
        catalogue.parts(dialog),
        new Conversation("preview", "group"),
        new Choices(
            wish.topic().isBlank() ? dialog.title().in(language) : wish.topic(),
            wish.mode().filter(dialog.modes()::contains).orElse(dialog.modes().getFirst()),
            wish.within(),
            settings),
        language,
        zone,
        thresholds,
        now,
        Memory.EMPTY);
  }
}
