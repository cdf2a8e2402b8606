package dk.traedesten.runtime;

import dk.traedesten.engine.Effect;
import dk.traedesten.engine.Event;
import dk.traedesten.engine.Inbound;
import dk.traedesten.engine.Transition;
import dk.traedesten.engine.state.Engine;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Document;
import dk.traedesten.session.Group;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Participant.Presence;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.SessionSpec;
import dk.traedesten.session.Settings;
import dk.traedesten.session.Tenant;
import dk.traedesten.session.Webhook;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.SessionStore;
import dk.traedesten.spi.SessionStore.Result;
import dk.traedesten.spi.StoreUnavailable;
import dk.traedesten.spi.Timers.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in what happens: loads the session, lets the engine decide, and commits the turn. When it
/// returns, the turn is durable.
public final class TurnProcessor {
  private static final Logger LOG = LoggerFactory.getLogger(TurnProcessor.class);
  private static final int TRIES = 12;

  /// Platforms wait three seconds for an answer.
  private static final Duration IN_LINE = Duration.ofMillis(1500);

  private static final String START = "start";
  private static final String REFUSED = " refused";

  private final SessionStore store;
  private final InstantSource clock;
  private final Ids ids;
  private final Runnable committed;
  private final Backoff pause;
  private final BiFunction<Session, Inbound, Transition> engine;
  private final GroupServices agenda;
  private final FairLocks locks = new FairLocks();

  /// A conductor of exercises alone: nothing begins by itself.
  ///
  /// @param committed called after each commit: there may be something to deliver
  public TurnProcessor(SessionStore store, InstantSource clock, Ids ids, Runnable committed) {
    this(store, clock, ids, committed, GroupServices.EMPTY);
  }

  /// @param committed called after each commit: there may be something to deliver
  /// @param agenda for what goes on in groups between their exercises
  public TurnProcessor(
      SessionStore store, InstantSource clock, Ids ids, Runnable committed, GroupServices agenda) {
    this(store, clock, ids, committed, agenda, Backoff.JITTERED, Engine::handle);
  }

  /// @param pause what to do between two tries
  /// @param engine what decides
  TurnProcessor(
      SessionStore store,
      InstantSource clock,
      Ids ids,
      Runnable committed,
      GroupServices agenda,
      Backoff pause,
      BiFunction<Session, Inbound, Transition> engine) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    this.committed = committed;
    this.agenda = agenda;
    this.pause = pause;
    this.engine = engine;
  }

  /// Looks at what is kept without changing anything.
  public Queries looking() {
    return new Queries(store, clock, agenda.tending(), agenda.catalogue());
  }

  /// Starts a session: people are invited. The same wish delivered again changes nothing.
  public Reply start(Start start) {
    return start(start, Set.of());
  }

  /// Starts a session, and writes to some of those invited alone as well.
  public Reply start(Start start, Set<PersonId> alone) {
    try {
      var group = meet(start);
      return begin(Engine.start(brief(start, group), roster(start, group), ids.fresh(), alone));
    } catch (StoreUnavailable gone) {
      return new Reply.Busy();
    }
  }

  /// Starts a session in which everybody is from the first moment on.
  private Reply convene(Start start, Group group) {
    return begin(Engine.convene(brief(start, group), everybody(start, group), ids.fresh()));
  }

  private Reply begin(Transition first) {
    var effects = new Effects(first.session(), first.effects(), ids);
    store.commit(effects.commit(0, START, Optional.empty(), clock.instant()));
    committed.run();
    return Reply.of(effects.declined());
  }

  /// What the group keeps between its exercises; it is new when the group has not met before.
  private Group meet(Start start) {
    var place =
        new GroupPlace(
            start.tenant(),
            start.id().group(),
            start.place(),
            start.language(),
            start.zone(),
            start.thresholds());
    return group(place)
        .orElseGet(() -> {
          var fresh = fresh(place, Set.of(start.facilitator().id()));
          store.commit(
              new Effects(fresh, List.of(), ids)
                  .commit(0, START, Optional.empty(), clock.instant()));
          return fresh;
        });
  }

  private Optional<Group> group(GroupPlace place) {
    return store
        .load(place.tenant(), SessionId.between(place.group()), START)
        .flatMap(
            stored -> stored.document() instanceof Group it ? Optional.of(it) : Optional.empty());
  }

  private Group fresh(GroupPlace place, Set<PersonId> facilitators) {
    return Group.fresh(
        place.group(),
        place.tenant(),
        place.place(),
        place.language(),
        new Settings(Optional.empty(), place.zone(), place.thresholds(), facilitators),
        ids.fresh());
  }

  private SessionSpec brief(Start start, Group group) {
    var settings = new LinkedHashMap<String, String>();
    start.dialog().settings().forEach(s -> settings.put(s.setting(), s.byDefault()));
    settings.putAll(start.choices().settings());
    return new SessionSpec(
        start.id(),
        start.tenant(),
        start.dialog(),
        start.parts(),
        start.place(),
        start.choices().with(settings),
        group.settings().language().orElse(start.language()),
        start.zone(),
        group.settings().thresholds(),
        clock.instant(),
        store.memory(start.tenant(), start.id().group()),
        group.settings().keeps());
  }

  private static Roster roster(Start start, Group group) {
    var people = new ArrayList<Participant>();
    people.add(start.facilitator().now(Presence.JOINED));
    start.invited().forEach(p -> people.add(p.now(Presence.INVITED)));
    return deputised(new Roster(start.facilitator().id(), people), start, group);
  }

  /// With the deputy who was chosen; when none was, with one of the group's who is there.
  private static Roster deputised(Roster roster, Start start, Group group) {
    return start
        .deputy()
        .or(() ->
            start.invited().stream()
                .map(Participant::id)
                .filter(group.settings().deputies()::contains)
                .findFirst())
        .map(roster::withDeputy)
        .orElse(roster);
  }

  /// The people as they are: here, or away.
  private static Roster everybody(Start start, Group group) {
    var people = Stream.concat(Stream.of(start.facilitator()), start.invited().stream()).toList();
    return deputised(new Roster(start.facilitator().id(), people), start, group);
  }

  /// Takes in that somebody asks for something that their group keeps between its exercises.
  ///
  /// @param inbound an id that is the same when the same thing is delivered again
  public Reply handle(GroupPlace place, String inbound, Event.Wanted wanted) {
    var id = SessionId.between(place.group());
    try {
      if (group(place).isEmpty()) {
        store.commit(
            new Effects(fresh(place, Set.of()), List.of(), ids)
                .commit(0, START, Optional.empty(), clock.instant()));
      }
    } catch (StoreUnavailable gone) {
      return new Reply.Busy();
    }
    return handle(place.tenant(), id, inbound, wanted);
  }

  /// Takes in what somebody did. What is about their group is asked of the group, wherever its
  /// button stands.
  ///
  /// @param inbound an id that is the same when the same thing is delivered again
  public Reply handle(Tenant tenant, SessionId id, String inbound, Event event) {
    boolean ofTheGroup = event instanceof Event.Pressed(_, var verb, _) && verb.ofTheGroup();
    return inTurn(
        tenant, ofTheGroup ? SessionId.between(id.group()) : id, inbound, event, Optional.empty());
  }

  /// Whether something that came in has counted before: what is delivered again gets the answer of
  /// the first time, also when it would come too late by now.
  ///
  /// @param inbound the id it came with
  public boolean counted(Tenant tenant, SessionId id, String inbound) {
    try {
      return store.load(tenant, id, inbound).filter(SessionStore.Stored::seen).isPresent();
    } catch (StoreUnavailable | Codec.Unreadable unknown) {
      return false;
    }
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
    if (!isTaken(lock)) {
      return new Reply.Busy();
    }
    try {
      return again(tenant, id, inbound, event, fired);
    } catch (StoreUnavailable gone) {
      return new Reply.Busy();
    } finally {
      lock.unlock();
    }
  }

  /// Waits in line, but not longer than somebody waits for an answer.
  private static boolean isTaken(Lock lock) {
    try {
      return lock.tryLock(IN_LINE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Reply again(
      Tenant tenant, SessionId id, String inbound, Event event, Optional<Timer> fired) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      var reply = onceOrUnreadable(tenant, id, inbound, event, fired);
      if (reply.isPresent()) {
        return reply.get();
      }
      pause.after(attempt);
    }
    return new Reply.Busy();
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
    var before = stored.get().document();
    var effects = decide(before, new Inbound(inbound, clock.instant(), event));
    if (effects.areOnlyARefusal() && fired.isEmpty() && effects.leave(before)) {
      return Optional.of(Reply.of(effects.declined()));
    }
    tell(effects, before);
    // What is refused does not count: delivered again it is handled, and refused, again.
    var counts = effects.declined().isPresent() ? inbound + REFUSED : inbound;
    var result =
        store.commit(
            effects.commit(
                stored.get().version(), counts, fired, clock.instant(), isDeletion(event)));
    if (result == Result.CONFLICT) {
      return Optional.empty();
    }
    committed.run();
    return Optional.of(Reply.of(effects.declined()));
  }

  private static boolean isDeletion(Event event) {
    return event instanceof Event.Pressed(_, var verb, _) && verb == Verb.DELETE_MINE;
  }

  private void tell(Effects effects, Document about) {
    if (agenda.webhooks() && !effects.news().isEmpty()) {
      effects.tell(webhooks(about), ids);
    }
  }

  private List<Webhook> webhooks(Document about) {
    return switch (about) {
      case Group group -> group.webhooks();
      case Session session ->
          store
              .load(session.tenant(), SessionId.between(session.id().group()), START)
              .flatMap(stored ->
                  stored.document() instanceof Group it
                      ? Optional.of(it.webhooks())
                      : Optional.empty())
              .orElse(List.of());
    };
  }

  private Effects decide(Document before, Inbound inbound) {
    return switch (before) {
      case Session session -> {
        var transition = engine.apply(session, inbound);
        yield new Effects(transition.session(), transition.effects(), ids);
      }
      case Group group -> {
        var memory = store.memory(group.tenant(), group.id().group());
        var change = agenda.tending().handle(group, memory, inbound);
        var effects = new Effects(change.group(), change.effects(), ids);
        // Before the commit: should it fail, the same exercises are wanted again, and begin once.
        effects.begin().forEach(begin -> convene(begin, change.group()));
        for (var asked : effects.passOn()) {
          if (passOn(asked, group, inbound.id()) instanceof Reply.Declined(var why)) {
            effects.refuse(why);
          }
        }
        yield effects;
      }
    };
  }

  /// Without the exercise's lock: whoever holds one must not wait for another.
  private Reply passOn(Effect.PassOn asked, Group group, String inbound) {
    return again(group.tenant(), asked.session(), inbound, asked.what(), Optional.empty());
  }

  private void convene(Effect.Begin begin, Group group) {
    new ScheduledStarts(agenda).of(begin, group, clock.instant()).ifPresent(s -> convene(s, group));
  }
}
