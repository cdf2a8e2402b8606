package dk.traedesten.runtime;

import dk.traedesten.spi.Channel;
import dk.traedesten.spi.Outbox;
import dk.traedesten.spi.Outbox.Claimed;
import dk.traedesten.spi.Receipt;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Delivers what is committed, in order within each conversation.
public final class OutboxRelay {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

  /// How many deliveries may be under way.
  private static final int AT_ONCE = 64;

  /// How long a conversation waits for a relay that died in the middle of a delivery. A channel
  /// must have answered, or given up, well before.
  private static final Duration LEASE = Duration.ofSeconds(20);

  /// A channel that is switched off may come back: what waits for it is kept.
  private static final Duration UNTIL_IT_RUNS = Duration.ofMinutes(1);

  private final Outbox outbox;
  private final Map<String, Channel> channels;
  private final InstantSource clock;
  private final Executor each;
  private final Runnable settled;
  private final AtomicInteger underWay = new AtomicInteger();

  /// Makes one.
  ///
  /// @param each runs a delivery: on a thread of its own, so that a slow conversation holds up no
  ///   other
  /// @param settled called after each delivery: the next one of its conversation may be due
  public OutboxRelay(
      Outbox outbox, List<Channel> channels, InstantSource clock, Executor each, Runnable settled) {
    this.outbox = outbox;
    this.channels = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
    this.clock = clock;
    this.each = each;
    this.settled = settled;
  }

  /// Sets out with the heads of the lanes that are due.
  ///
  /// @return how many set out; 0 when there was nothing to do, or no room for more
  public int once() {
    int room = AT_ONCE - underWay.get();
    var claimed = room > 0 ? outbox.claim(room, clock.instant(), LEASE) : List.<Claimed>of();
    underWay.addAndGet(claimed.size());
    claimed.forEach(one -> each.execute(() -> deliver(one)));
    return claimed.size();
  }

  private void deliver(Claimed claimed) {
    try {
      outbox.settle(claimed, attempt(claimed), clock.instant());
    } finally {
      underWay.decrementAndGet();
      settled.run();
    }
  }

  private Receipt attempt(Claimed claimed) {
    var delivery = claimed.delivery();
    return Optional.ofNullable(channels.get(delivery.to().channel()))
        .map(channel -> attempt(channel, claimed))
        .orElseGet(() -> new Receipt.RetryAfter(UNTIL_IT_RUNS));
  }

  private static Receipt attempt(Channel channel, Claimed claimed) {
    try {
      return channel.deliver(claimed);
    } catch (RuntimeException e) {
      LOG.warn("{} could not take a message: {}", channel.name(), e.getClass().getSimpleName());
      return new Receipt.InDoubt(claimed.backoff());
    }
  }
}
