package dk.traedesten.app;

import dk.traedesten.group.GroupEngine;
import dk.traedesten.group.GroupLinks;
import dk.traedesten.redis.Redis;
import dk.traedesten.runtime.GroupServices;
import dk.traedesten.runtime.TimerPump;
import dk.traedesten.runtime.TurnProcessor;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.MembershipLookup;
import dk.traedesten.spi.SessionStore;
import dk.traedesten.spi.Timers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// One instance of the bot, which can die between two commits, and can be held up with timers in
/// its hand.
final class YearBot {
  /// The power goes: nothing of the instance sees what comes after.
  static final class PowerCut extends Error {
    private PowerCut() {
      super("the power is cut", null, false, false);
    }
  }

  /// When the power goes.
  ///
  /// @param commits so many more are made that have to do with a pulse
  /// @param after whether the last of them still becomes durable
  record Cut(int commits, boolean after) {}

  private final TurnProcessor conductor;
  private final TimerPump pump;
  private final Consumer<Delivery> said;
  private final InstantSource clock;
  private Optional<Cut> cut = Optional.empty();
  private boolean firing;
  private Optional<Duration> stall = Optional.empty();
  private List<Timers.Timer> inHand = List.of();
  private Instant stalledUntil = Instant.MIN;

  /// @param said is given what people are told, once it is durable
  YearBot(Redis redis, Dialogs dialogs, Consumer<Delivery> said, InstantSource clock, Ids ids) {
    this.clock = clock;
    this.said = said;
    conductor =
        new TurnProcessor(
            new Cutting(redis.sessions()),
            clock,
            ids,
            () -> {},
            new GroupServices(
                new GroupEngine(new DanishHolidays(), GroupLinks.CLOSED),
                dialogs,
                MembershipLookup.UNKNOWN,
                false));
    pump = new TimerPump(new Holding(redis.timers()), conductor, clock);
  }

  /// Fires what is due, until nothing is. Nothing is delivered: that is another story.
  void works() {
    firing = true;
    while (!isStalled() && pump.once() > 0) {
      // the next hundred
    }
    firing = false;
  }

  TurnProcessor conductor() {
    return conductor;
  }

  boolean isStalled() {
    return clock.instant().isBefore(stalledUntil);
  }

  Instant stalledUntil() {
    return stalledUntil;
  }

  /// The power will go in the middle of a pulse.
  void willDie(Cut when) {
    cut = Optional.of(when);
  }

  /// It will be held up when it has taken the next timers in its hand.
  void willStall(Duration how) {
    stall = Optional.of(how);
  }

  /// Whether some mishap lies ahead of it.
  boolean isDoomed() {
    return cut.isPresent() || stall.isPresent() || isStalled();
  }

  /// Sees to it that the power goes between two commits, or just after one.
  private final class Cutting implements SessionStore {
    private final SessionStore store;

    private Cutting(SessionStore store) {
      this.store = store;
    }

    @Override
    public Optional<Stored> load(Tenant tenant, SessionId id, String inbound) {
      return store.load(tenant, id, inbound);
    }

    @Override
    public Result commit(Commit commit) {
      boolean last = isLast(commit);
      if (last && !cut.orElseThrow().after()) {
        throw new PowerCut();
      }
      var result = store.commit(commit);
      if (result == Result.COMMITTED) {
        commit.outbox().forEach(said);
      }
      if (last) {
        throw new PowerCut();
      }
      return result;
    }

    private boolean isLast(Commit commit) {
      boolean pulse =
          commit.expected() == 0
              || commit.fired().filter(t -> t.name().startsWith("pulse:")).isPresent();
      if (!firing || !pulse || cut.isEmpty()) {
        return false;
      }
      cut = cut.map(c -> new Cut(c.commits() - 1, c.after()));
      return cut.get().commits() == 0;
    }

    @Override
    public Memory memory(Tenant tenant, GroupId group) {
      return store.memory(tenant, group);
    }
  }

  /// Sees to it that timers are held for longer than their lease before they are fired.
  private final class Holding implements Timers {
    private final Timers timers;

    private Holding(Timers timers) {
      this.timers = timers;
    }

    @Override
    public List<Timer> due(int most, Instant now, Duration lease) {
      if (!inHand.isEmpty()) {
        var held = inHand;
        inHand = List.of();
        return held;
      }
      var due = timers.due(most, now, lease);
      if (stall.isPresent() && due.stream().anyMatch(t -> t.name().startsWith("pulse:"))) {
        inHand = due;
        stalledUntil = now.plus(stall.get());
        stall = Optional.empty();
        return List.of();
      }
      return due;
    }

    @Override
    public void drop(Timer timer) {
      timers.drop(timer);
    }

    @Override
    public Optional<Instant> next(Predicate<String> name) {
      return timers.next(name);
    }
  }
}
