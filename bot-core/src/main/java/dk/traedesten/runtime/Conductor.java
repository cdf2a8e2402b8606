package dk.traedesten.runtime;

import dk.traedesten.engine.Engine;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Inbound;
import dk.traedesten.engine.Transition;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Brief;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.SessionStore;
import dk.traedesten.spi.SessionStore.Result;
import dk.traedesten.spi.Timers.Timer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in what happens: loads the session, lets the engine decide, and commits the turn. When it
/// returns, the turn is durable.
public final class Conductor {
  private static final Logger LOG = LoggerFactory.getLogger(Conductor.class);
  private static final int TRIES = 12;

  private final SessionStore store;
  private final InstantSource clock;
  private final Ids ids;
  private final Runnable committed;
  private final Pause pause;
  private final BiFunction<Session, Inbound, Transition> engine;
  private final FairLocks locks = new FairLocks();

  /// @param committed called after each commit: there may be something to deliver
  public Conductor(SessionStore store, InstantSource clock, Ids ids, Runnable committed) {
    this(store, clock, ids, committed, Pause.JITTERED, Engine::handle);
  }

  /// @param pause what to do between two tries
  /// @param engine what decides
  Conductor(
      SessionStore store,
      InstantSource clock,
      Ids ids,
      Runnable committed,
      Pause pause,
      BiFunction<Session, Inbound, Transition> engine) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    this.committed = committed;
    this.pause = pause;
    this.engine = engine;
  }

  /// Starts a session: people are invited. The same wish delivered again changes nothing.
  public Reply start(Start start) {
    return start(start, Set.of());
  }

  /// Starts a session, and writes to some of those invited alone as well.
  public Reply start(Start start, Set<PersonId> alone) {
    var brief = brief(start);
    var effects = new Effects(Engine.start(brief, roster(start), ids.fresh(), alone), ids);
    store.commit(effects.commit(0, "start", Optional.empty()));
    committed.run();
    return Reply.of(effects.declined());
  }

  private Brief brief(Start start) {
    var settings = new LinkedHashMap<String, String>();
    start.dialog().settings().forEach(s -> settings.put(s.setting(), s.byDefault()));
    settings.putAll(start.choices().settings());
    return new Brief(
        start.id(),
        start.tenant(),
        start.dialog(),
        start.parts(),
        start.place(),
        start.choices().with(settings),
        start.language(),
        start.zone(),
        start.thresholds(),
        clock.instant(),
        store.memory(start.tenant(), start.id().group()));
  }

  private static Roster roster(Start start) {
    var people = new ArrayList<Participant>();
    people.add(start.facilitator().now(Presence.JOINED));
    start.invited().forEach(p -> people.add(p.now(Presence.INVITED)));
    var roster = new Roster(start.facilitator().id(), people);
    return start.deputy().map(roster::withDeputy).orElse(roster);
  }

  /// Takes in what somebody did.
  ///
  /// @param inbound an id that is the same when the same thing is delivered again
  public Reply handle(Tenant tenant, SessionId id, String inbound, Event event) {
    return inTurn(tenant, id, inbound, event, Optional.empty());
  }

  /// Takes in that a timer is due.
  public Reply fire(Timer timer) {
    return inTurn(
        timer.tenant(),
        timer.session(),
        "timer:" + timer.name() + "@" + timer.at().toEpochMilli(),
        new Event.TimeUp(timer.name()),
        Optional.of(timer));
  }

  private Reply inTurn(
      Tenant tenant, SessionId id, String inbound, Event event, Optional<Timer> fired) {
    var lock = locks.of(id);
    lock.lock();
    try {
      for (int attempt = 0; attempt < TRIES; attempt++) {
        var reply = onceOrUnreadable(tenant, id, inbound, event, fired);
        if (reply.isPresent()) {
          return reply.get();
        }
        pause.after(attempt);
      }
      return new Reply.Busy();
    } finally {
      lock.unlock();
    }
  }

  private Optional<Reply> onceOrUnreadable(
      Tenant tenant, SessionId id, String inbound, Event event, Optional<Timer> fired) {
    try {
      return once(tenant, id, inbound, event, fired);
    } catch (Codec.Unreadable foreign) {
      LOG.error("The session {} stays as it is: {}", id, foreign.getMessage());
      return Optional.of(new Reply.Unreadable());
    }
  }

  /// One try; empty when somebody else committed in between.
  private Optional<Reply> once(
      Tenant tenant, SessionId id, String inbound, Event event, Optional<Timer> fired) {
    var stored = store.load(tenant, id, inbound);
    if (stored.isEmpty()) {
      return Optional.of(new Reply.Unknown());
    }
    if (stored.get().seen()) {
      return Optional.of(new Reply.Accepted());
    }
    var before = stored.get().session();
    var transition = engine.apply(before, new Inbound(inbound, clock.instant(), event));
    var effects = new Effects(transition, ids);
    if (effects.areOnlyARefusal() && fired.isEmpty() && transition.session() == before) {
      return Optional.of(Reply.of(effects.declined()));
    }
    var result = store.commit(effects.commit(stored.get().version(), inbound, fired));
    if (result == Result.CONFLICT) {
      return Optional.empty();
    }
    committed.run();
    return Optional.of(Reply.of(effects.declined()));
  }
}
