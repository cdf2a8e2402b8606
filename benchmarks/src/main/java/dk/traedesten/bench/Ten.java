package dk.traedesten.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.DialogReader;
import dk.traedesten.dialog.DialogReader.Outcome;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Inbound;
import dk.traedesten.engine.state.Engine;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.SessionSpec;
import dk.traedesten.session.Tenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Ten people at the first question of commitment.
final class Ten {
  static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  static final Tenant TENANT = new Tenant("kommunen");
  static final SessionId ID = new SessionId(new GroupId("chefer"), "s1");
  static final Conversation PLACE = new Conversation("web", "chefer");

  private Ten() {}

  /// The people, of whom the first facilitates.
  static List<Participant> people() {
    return IntStream.range(0, 10)
        .mapToObj(i ->
            new Participant(
                new PersonId("p" + i),
                "Person " + i,
                new Conversation("web", "p" + i),
                Language.DA,
                i == 0 ? Presence.JOINED : Presence.INVITED))
        .toList();
  }

  /// The exercise they walk through.
  static Dialog commitment() {
    try (var in = Ten.class.getResourceAsStream("/dialogs/commitment.yaml")) {
      var yaml = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return switch (DialogReader.read("commitment.yaml", yaml)) {
        case Outcome.Good(var dialog) -> dialog;
        case Outcome.Broken(var faults) -> throw new IllegalStateException(faults.toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All have joined, and so many have answered.
  static Session asked(int answers) {
    var start =
        new SessionSpec(
            ID,
            TENANT,
            commitment(),
            Map.of(),
            PLACE,
            new Choices("Sammen om de unge", AnswerVisibility.CONFIDENTIAL, Map.of()),
            Language.DA,
            ZoneId.of("Europe/Copenhagen"),
            Thresholds.USUAL,
            NINE,
            Memory.EMPTY);
    var session =
        Engine.start(start, new Roster(people().getFirst().id(), people()), "secret").session();
    for (var person : people()) {
      session = next(session, new Event.Pressed(person.id(), Verb.JOIN, "invitation"));
    }
    session = next(session, new Event.Pressed(people().getFirst().id(), Verb.BEGIN, "invitation"));
    for (int i = 0; i < answers; i++) {
      session = next(session, answer(i));
    }
    return session;
  }

  /// One of the ten answers.
  static Event answer(int who) {
    return new Event.Answered(
        new PersonId("p" + who),
        "level",
        Map.of(
            "score", new Value.Score(1 + who % 10),
            "why", new Value.Words("Jeg tror på retningen, men min egen drift æder tiden.")));
  }

  private static Session next(Session session, Event event) {
    return Engine.handle(session, inbound(event)).session();
  }

  static Inbound inbound(Event event) {
    return new Inbound("in-1", NINE.plusSeconds(60), event);
  }
}
