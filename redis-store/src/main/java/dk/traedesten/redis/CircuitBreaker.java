package dk.traedesten.redis;

import dk.traedesten.spi.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

/// Lets commands through to Redis while it takes writes. The first one that finds it gone, frozen,
/// full or read-only shuts the gate: everybody after it is told at once instead of waiting, until a
/// write has come through again.
final class CircuitBreaker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CircuitBreaker.class);
  private static final Duration LOOK_EVERY = Duration.ofMillis(200);

  /// What Redis answers when it is there and cannot be used.
  private static final Pattern UNUSABLE =
      Pattern.compile(
          "\\b(READONLY|OOM|MISCONF|LOADING|MASTERDOWN|CLUSTERDOWN|NOREPLICAS|TRYAGAIN)\\b");

  private final BooleanSupplier write;
  private final AtomicBoolean shut = new AtomicBoolean();
  private volatile boolean closed;

  /// @param write tries to write, and says whether it came through
  CircuitBreaker(BooleanSupplier write) {
    this.write = write;
  }

  /// Does something with Redis.
  ///
  /// @throws StoreUnavailable when Redis cannot be used now
  <T> T through(Supplier<T> command) {
    if (shut.get()) {
      throw new StoreUnavailable("Redis cannot be used right now");
    }
    try {
      return command.get();
    } catch (JedisException failed) {
      if (isUsable(failed)) {
        throw failed;
      }
      shut(failed);
      throw new StoreUnavailable(failed);
    }
  }

  /// Whether Redis takes writes right now: one is tried.
  boolean takesWrites() {
    if (write.getAsBoolean()) {
      return true;
    }
    shut(new JedisException("a write did not come through"));
    return false;
  }

  /// Whether what failed is about the command, and not about Redis.
  private static boolean isUsable(JedisException failed) {
    return failed instanceof JedisDataException
        && !UNUSABLE.matcher(String.valueOf(failed.getMessage())).find();
  }

  private void shut(JedisException why) {
    if (!closed && shut.compareAndSet(false, true)) {
      LOG.error("Redis cannot be used; nothing is taken in until it can: {}", why.getMessage());
      Thread.ofVirtual().name("redis-gate").start(this::lookAgain);
    }
  }

  private void lookAgain() {
    try {
      while (!closed && !write.getAsBoolean()) {
        Thread.sleep(LOOK_EVERY);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return;
    }
    shut.set(false);
    if (!closed) {
      LOG.warn("Redis can be used again.");
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
