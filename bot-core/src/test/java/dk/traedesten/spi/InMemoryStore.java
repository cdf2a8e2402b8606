package dk.traedesten.spi;

import dk.traedesten.session.Conversation;
import dk.traedesten.session.Document;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// All ports of a store in memory, for tests and simulations. It keeps the bytes a real store would
/// keep, so that nothing passes here that would not survive being written down.
public final class InMemoryStore implements SessionStore, Outbox, Timers, Erasure {
  private record Key(Tenant tenant, SessionId id) {}

  /// A document as it is kept.
  private record Kept(Optional<Document> document, long version, Set<String> seen) {
    static final Kept NONE = new Kept(Optional.empty(), 0, Set.of());
  }

  private record GroupKey(Tenant tenant, GroupId group) {}

  private record TimerKey(Tenant tenant, SessionId session, String name) {}

  private static final class Lane {
    final Map<String, byte[]> waiting = new LinkedHashMap<>();
    final Map<String, String> references = new HashMap<>();
    Instant due = Instant.MIN;
    int attempt;
    Optional<String> open = Optional.empty();

    boolean isHead(Delivery delivery) {
      return waiting.keySet().stream().findFirst().equals(Optional.of(delivery.key()));
    }

    /// A message leaves only in the version that was delivered.
    void leave(Delivery delivery) {
      Optional.ofNullable(waiting.get(delivery.key()))
          .filter(bytes -> Codec.readDelivery(bytes).id().equals(delivery.id()))
          .ifPresent(_ -> waiting.remove(delivery.key()));
    }
  }

  private final Map<Key, Kept> sessions = new HashMap<>();
  private final Map<GroupKey, List<byte[]>> memories = new HashMap<>();
  private final Map<Conversation, Lane> lanes = new LinkedHashMap<>();
  private final Map<TimerKey, Timer> timers = new LinkedHashMap<>();
  private final Map<TimerKey, Instant> leases = new HashMap<>();
  private final List<Delivery> dead = new ArrayList<>();
  private final int each;
  private long commits;

  public InMemoryStore() {
    this(1);
  }

  /// A store for simulations: writing every session down would take most of their time.
  ///
  /// @param each so many commits are between two that are written down
  public InMemoryStore(int each) {
    this.each = each;
  }

  @Override
  public synchronized Optional<Stored> load(Tenant tenant, SessionId id, String inbound) {
    return Optional.ofNullable(sessions.get(new Key(tenant, id)))
        .map(d -> new Stored(d.document().orElseThrow(), d.version(), d.seen().contains(inbound)));
  }

  @Override
  public synchronized Result commit(Commit commit) {
    var key = new Key(commit.tenant(), commit.id());
    var before = Optional.ofNullable(sessions.get(key)).orElse(Kept.NONE);
    if (before.seen().contains(commit.inbound())) {
      return Result.DUPLICATE;
    }
    if (before.version() != commit.expected()) {
      return Result.CONFLICT;
    }
    if (commit.fired().isPresent() && !take(commit.fired().get())) {
      return Result.DUPLICATE;
    }
    var seen = new HashSet<>(before.seen());
    seen.add(commit.inbound());
    sessions.put(key, new Kept(Optional.of(written(commit.next())), commit.expected() + 1, seen));
    commit.forget().forEach(name -> drop(new TimerKey(key.tenant(), key.id(), name)));
    commit.wake().forEach(this::set);
    commit.outbox().forEach(this::enqueue);
    var memory =
        memories.computeIfAbsent(
            new GroupKey(key.tenant(), key.id().group()), _ -> new ArrayList<>());
    memory.removeIf(bytes -> commit.fading().memories().contains(Codec.readRemembered(bytes)));
    commit.remember().forEach(r -> memory.add(Codec.write(r)));
    commit.fading().exercises().forEach(id -> sessions.remove(new Key(key.tenant(), id)));
    if (commit.fading().after().filter(Duration.ZERO::equals).isPresent()) {
      // There is no clock in here: what is kept for any time is kept.
      sessions.remove(key);
    }
    return Result.COMMITTED;
  }

  @Override
  public synchronized Memory memory(Tenant tenant, GroupId group) {
    return new Memory(
        memories.getOrDefault(new GroupKey(tenant, group), List.of()).stream()
            .<Remembered>map(Codec::readRemembered)
            .toList());
  }

  @Override
  public synchronized int erase(Tenant tenant) {
    int before = sessions.size();
    sessions.keySet().removeIf(key -> key.tenant().equals(tenant));
    memories.keySet().removeIf(key -> key.tenant().equals(tenant));
    timers.keySet().removeIf(key -> key.tenant().equals(tenant));
    leases.keySet().removeIf(key -> key.tenant().equals(tenant));
    lanes
        .values()
        .forEach(lane ->
            lane.waiting
                .values()
                .removeIf(bytes -> Codec.readDelivery(bytes).tenant().equals(tenant)));
    dead.removeIf(letter -> letter.tenant().equals(tenant));
    return before - sessions.size();
  }

  @Override
  public synchronized List<Claimed> claim(int most, Instant now, Duration lease) {
    var claimed = new ArrayList<Claimed>();
    for (var lane : lanes.values()) {
      if (claimed.size() < most && !lane.waiting.isEmpty() && !lane.due.isAfter(now)) {
        lane.due = now.plus(lease);
        var head = lane.waiting.entrySet().iterator().next();
        claimed.add(
            new Claimed(
                Codec.readDelivery(head.getValue()),
                Optional.ofNullable(lane.references.get(head.getKey())),
                lane.attempt,
                lane.open.equals(Optional.of(head.getKey()))));
        lane.open = Optional.of(head.getKey());
      }
    }
    return claimed;
  }

  @Override
  public synchronized void settle(Claimed claimed, Receipt receipt, Instant now) {
    var delivery = claimed.delivery();
    var lane = Optional.ofNullable(lanes.get(delivery.to())).orElseThrow();
    if (receipt instanceof Receipt.Delivered(var reference, _)) {
      lane.references.put(delivery.key(), reference);
    }
    if (!lane.isHead(delivery)) {
      // Somebody whose lease ran out comes too late: the lane has gone on without them.
      return;
    }
    if (!(receipt instanceof Receipt.InDoubt)) {
      lane.open = Optional.empty();
    }
    switch (receipt) {
      case Receipt.Delivered(_, var rest) -> {
        lane.leave(delivery);
        lane.attempt = 0;
        lane.due = now.plus(rest);
      }
      case Receipt.RetryAfter(var time) -> {
        lane.attempt++;
        lane.due = now.plus(time);
      }
      case Receipt.InDoubt(var time) -> {
        lane.attempt++;
        lane.due = now.plus(time);
      }
      case Receipt.Refused _ -> {
        dead.add(delivery);
        lane.leave(delivery);
        lane.attempt = 0;
        lane.due = now;
      }
    }
  }

  @Override
  public synchronized List<Timer> due(int most, Instant now, Duration lease) {
    var due =
        timers.values().stream()
            .filter(t -> !t.at().isAfter(now))
            .filter(t -> !leases.getOrDefault(key(t), Instant.MIN).isAfter(now))
            .sorted(Comparator.comparing(Timer::at).thenComparing(Timer::name))
            .limit(most)
            .toList();
    due.forEach(t -> leases.put(key(t), now.plus(lease)));
    return due;
  }

  @Override
  public synchronized void drop(Timer timer) {
    take(timer);
  }

  @Override
  public synchronized Optional<Instant> next(Predicate<String> name) {
    return timers.values().stream()
        .filter(timer -> name.test(timer.name()))
        .map(Timer::at)
        .min(Comparator.naturalOrder());
  }

  /// Messages that a channel refused for good.
  public synchronized List<Delivery> deadLetters() {
    return List.copyOf(dead);
  }

  /// What is left of a document when it is written down and read again.
  private Document written(Document document) {
    return commits++ % each == 0 ? Codec.readDocument(Codec.write(document)) : document;
  }

  private void set(Timer timer) {
    timers.put(key(timer), timer);
    leases.remove(key(timer));
  }

  /// A timer that was set anew for another time is not the one that fired, and stays.
  private boolean take(Timer timer) {
    if (!timer.equals(timers.get(key(timer)))) {
      return false;
    }
    drop(key(timer));
    return true;
  }

  private void drop(TimerKey key) {
    leases.remove(key);
    timers.remove(key);
  }

  private void enqueue(Delivery delivery) {
    lanes
        .computeIfAbsent(delivery.to(), _ -> new Lane())
        .waiting
        .put(delivery.key(), Codec.write(delivery));
  }

  private static TimerKey key(Timer timer) {
    return new TimerKey(timer.tenant(), timer.session(), timer.name());
  }
}
