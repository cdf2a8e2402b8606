package dk.traedesten.redis;

import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Event;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Thresholds;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import dk.traedesten.runtime.Start;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.Choices;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// An exercise that people play over a store.
final class Played {
  static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  static final Tenant TENANT = new Tenant("kommunen");

  private final SessionId id;
  private final Redis redis;
  private final TurnProcessor conductor;
  private final AtomicInteger inbound = new AtomicInteger();

  /// As many people as are named, all of whom are in; the exercise has begun.
  Played(Redis redis, String token, Dialog dialog, AnswerVisibility mode, int people) {
    this(redis, new SessionId(new GroupId("chefer"), token));
    conductor.start(
        new Start(
            id,
            TENANT,
            dialog,
            Map.of(),
            new Conversation("web", "chefer"),
            new Choices("Sammen om de unge", mode, Map.of()),
            Language.DA,
            ZoneId.of("Europe/Copenhagen"),
            Thresholds.USUAL,
            person(0),
            Optional.empty(),
            IntStream.range(1, people).mapToObj(Played::person).toList()));
    IntStream.range(1, people).forEach(i -> press(i, Verb.JOIN));
    press(0, Verb.BEGIN);
  }

  private Played(Redis redis, SessionId id) {
    this.redis = redis;
    this.id = id;
    this.conductor =
        new TurnProcessor(
            redis.sessions(),
            () -> NINE,
            () -> id.token() + "-" + inbound.incrementAndGet(),
            () -> {});
  }

  /// The same exercise, gone on with by another process.
  Played over(Redis other) {
    var next = new Played(other, id);
    next.inbound.set(inbound.get());
    return next;
  }

  boolean counted(String as) {
    return conductor.counted(TENANT, id, as);
  }

  private static Participant person(int i) {
    return new Participant(
        new PersonId("p" + i),
        "Person " + i,
        new Conversation("web", "p" + i),
        Language.DA,
        Presence.INVITED);
  }

  SessionId id() {
    return id;
  }

  Session session() {
    return (Session) redis.sessions().load(TENANT, id, "").orElseThrow().document();
  }

  String moment() {
    return switch (session()) {
      case Session.Running running -> running.moment().id();
      case Session.Inviting _, Session.Paused _, Session.Finished _ -> "invitation";
    };
  }

  Reply press(int who, Verb verb) {
    return press(who, verb, token());
  }

  Reply press(int who, Verb verb, String as) {
    return conductor.handle(
        TENANT, id, as, new Event.Pressed(new PersonId("p" + who), verb, moment()));
  }

  Reply answer(int who, Map<String, Value> given) {
    return answer(who, moment(), given, token());
  }

  Reply answer(int who, String moment, Map<String, Value> given, String as) {
    return conductor.handle(
        TENANT, id, as, new Event.Answered(new PersonId("p" + who), moment, given));
  }

  private String token() {
    return "in-" + inbound.incrementAndGet();
  }
}
