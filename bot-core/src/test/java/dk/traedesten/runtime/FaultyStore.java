package dk.traedesten.runtime;

import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.InMemoryStore;
import dk.traedesten.spi.SessionStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A store on a bad day: the process dies just before or just after a commit, somebody else commits
/// in between, and, when asked to, it has one of the bugs that the simulation must find.
final class FaultyStore implements SessionStore {
  /// Mistakes that are easy to make and hard to see.
  enum Bug {
    NONE,
    /// Overwrites what somebody else committed in between.
    NO_VERSION_CHECK,
    /// Counts what is delivered again once more.
    NO_DEDUPE,
    /// Says that it is durable when it is not.
    LOSES_COMMITS,
    /// Keeps timers in the memory of a process that dies.
    FORGETS_TIMERS
  }

  /// The process has died.
  static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final InMemoryStore store;
  private final Weather weather;
  private final Bug bug;
  private final Consumer<Commit> committed;
  private int unique;

  /// @param committed is told each turn that is said to be durable
  FaultyStore(InMemoryStore store, Weather weather, Bug bug, Consumer<Commit> committed) {
    this.store = store;
    this.weather = weather;
    this.bug = bug;
    this.committed = committed;
  }

  @Override
  public Optional<Stored> load(Tenant tenant, SessionId id, String inbound) {
    var stored = store.load(tenant, id, inbound);
    return bug == Bug.NO_DEDUPE
        ? stored.map(s -> new Stored(s.document(), s.version(), false))
        : stored;
  }

  @Override
  public Result commit(Commit commit) {
    if (weather.happens(0.05)) {
      weather.somebodyElse();
    }
    if (weather.happens(0.01)) {
      throw new Crash();
    }
    var result = commitWithBug(commit);
    if (result == Result.COMMITTED) {
      committed.accept(commit);
    }
    if (weather.happens(0.01)) {
      throw new Crash();
    }
    return result;
  }

  private Result commitWithBug(Commit c) {
    return switch (bug) {
      case NONE -> store.commit(c);
      case NO_VERSION_CHECK -> store.commit(with(c, version(c), c.inbound(), c.wake()));
      case NO_DEDUPE -> store.commit(with(c, c.expected(), c.inbound() + "#" + unique++, c.wake()));
      case LOSES_COMMITS -> weather.happens(0.02) ? Result.COMMITTED : store.commit(c);
      case FORGETS_TIMERS -> store.commit(with(c, c.expected(), c.inbound(), List.of()));
    };
  }

  private long version(Commit commit) {
    return store.load(commit.tenant(), commit.id(), "").map(Stored::version).orElse(0L);
  }

  private static Commit with(
      Commit c, long expected, String inbound, List<dk.traedesten.spi.Timers.Timer> wake) {
    return new Commit(
        c.tenant(),
        c.id(),
        expected,
        inbound,
        c.next(),
        wake,
        c.forget(),
        c.outbox(),
        c.remember(),
        c.fired(),
        c.fading());
  }

  @Override
  public Memory memory(Tenant tenant, GroupId group) {
    return store.memory(tenant, group);
  }
}
