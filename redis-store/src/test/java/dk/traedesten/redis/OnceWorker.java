package dk.traedesten.redis;

import static dk.traedesten.spi.Samples.TENANT;
import static dk.traedesten.spi.Samples.message;
import static dk.traedesten.spi.Samples.session;
import static dk.traedesten.spi.Samples.topic;
import static dk.traedesten.spi.Samples.turn;

import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.Receipt;
import dk.traedesten.spi.Samples.Turn;
import dk.traedesten.spi.SessionStore.Result;
import dk.traedesten.spi.SessionStore.Stored;
import dk.traedesten.spi.Timers.Timer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import redis.clients.jedis.RedisClient;

/// An instance of the app in a process of its own, which can be killed: everything that ever
/// happens is delivered to it, in an order of its own, and it fires timers and delivers messages
/// besides.
final class OnceWorker {
  static final int SESSIONS = 16;
  static final int EVENTS = 25;
  static final String DELIVERED = "delivered";
  private static final Duration LEASE = Duration.ofMillis(300);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration SOON = Duration.ofMillis(200);

  private final Redis redis;
  private final RedisClient world;
  private final AtomicBoolean done = new AtomicBoolean();
  private final Instant end = Instant.now().plus(PATIENCE);

  private OnceWorker(Redis redis, RedisClient world) {
    this.redis = redis;
    this.world = world;
  }

  record Happening(SessionId session, String inbound) {}

  /// Works until everything is done, or has taken far too long.
  ///
  /// @param args where Redis is, and the key file
  public static void main(String[] args) {
    try (var redis = Redis.open(RedisUrl.parse(args[0]), KeyFile.open(Path.of(args[1])), 16);
        var world = RedisClient.create(args[0])) {
      new OnceWorker(redis, world).work();
    }
  }

  static List<SessionId> sessions() {
    return IntStream.range(0, SESSIONS).mapToObj(i -> session("group" + i, "s")).toList();
  }

  static List<String> inbounds() {
    return IntStream.range(0, EVENTS).mapToObj(i -> "e" + i).toList();
  }

  private void work() {
    var happenings = new ArrayList<Happening>();
    sessions().forEach(s -> inbounds().forEach(e -> happenings.add(new Happening(s, e))));
    Collections.shuffle(happenings);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(this::keepFiring);
      threads.execute(this::keepDelivering);
      for (int part = 0; part < 8; part++) {
        int first = part;
        threads.execute(() -> {
          for (int i = first; i < happenings.size(); i += 8) {
            answer(happenings.get(i));
          }
        });
      }
    }
  }

  /// Adds its id to the session, wakes it up soon, and says thank you.
  private void answer(Happening one) {
    var id = one.session();
    once(
        id,
        one.inbound(),
        stored ->
            turn(id, stored.version(), one.inbound())
                .about(topic(stored.document()) + one.inbound() + " ")
                .waking(one.inbound(), Instant.now().plus(SOON))
                .sending(message(id, id.group().value(), one.inbound(), "tak")));
    System.out.println("answered");
  }

  private void keepFiring() {
    while (!done.get()) {
      var due = redis.timers().due(20, Instant.now(), LEASE);
      due.forEach(this::fire);
      LockSupport.parkNanos(due.isEmpty() ? 5_000_000 : 0);
    }
  }

  private void fire(Timer timer) {
    var id = timer.session();
    var inbound = "t" + timer.name();
    once(
        id,
        inbound,
        stored ->
            turn(id, stored.version(), inbound)
                .about(topic(stored.document()) + inbound + " ")
                .handling(timer));
  }

  /// What the world has received is kept apart, so that it is known after this process is gone.
  private void keepDelivering() {
    while (!done.get()) {
      var claimed = redis.outbox().claim(20, Instant.now(), LEASE);
      for (var one : claimed) {
        world.sadd(DELIVERED, one.delivery().session() + " " + one.delivery().key());
        redis.outbox().settle(one, new Receipt.Delivered("ref"), Instant.now());
      }
      LockSupport.parkNanos(claimed.isEmpty() ? 5_000_000 : 0);
      var everything = world.scard(DELIVERED) == SESSIONS * EVENTS;
      done.set(Instant.now().isAfter(end) || (everything && redis.timers().next().isEmpty()));
    }
  }

  /// What the runtime does with everything that comes in.
  private void once(SessionId id, String inbound, Function<Stored, Turn> decide) {
    var result = Result.CONFLICT;
    while (result == Result.CONFLICT) {
      var stored = redis.sessions().load(TENANT, id, inbound).orElseThrow();
      result =
          stored.seen() ? Result.DUPLICATE : redis.sessions().commit(decide.apply(stored).commit());
    }
  }
}
