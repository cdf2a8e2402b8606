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
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Delivers what is committed, in order within each conversation.
public final class OutboxRelay {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
  private static final int AT_ONCE = 64;

  /// How long a conversation waits for a relay that died in the middle of a delivery. A channel must
  /// have answered, or given up, well before.
  private static final Duration LEASE = Duration.ofSeconds(10);


  private final Outbox outbox;
  private final Map<String, Channel> channels;
  private final InstantSource clock;
  private final Duration pace;

  /// @param pace how long a conversation rests between two messages
  public OutboxRelay(Outbox outbox, List<Channel> channels, InstantSource clock, Duration pace) {
    this.outbox = outbox;
    this.channels = channels.stream().collect(Collectors.toMap(Channel::name, Function.identity()));
    this.clock = clock;
    this.pace = pace;
  }

  /// Delivers the heads of the lanes that are due, side by side.
  ///
  /// @return how many were tried; 0 when there was nothing to do
  public int once() {
    return once(AT_ONCE);
  }

  /// Delivers at most so many.
  int once(int most) {
    var claimed = outbox.claim(most, clock.instant(), LEASE);
    try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
      claimed.forEach(one -> each.execute(() -> deliver(one)));
    }
    return claimed.size();
  }

  private void deliver(Claimed claimed) {
    outbox.settle(claimed, attempt(claimed), clock.instant(), pace);
  }

  private Receipt attempt(Claimed claimed) {
    var delivery = claimed.delivery();
    return Optional.ofNullable(channels.get(delivery.to().channel()))
        .map(channel -> attempt(channel, claimed))
        .orElseGet(() ->
            new Receipt.Refused("no channel named " + delivery.to().channel() + " runs here"));
  }

  private static Receipt attempt(Channel channel, Claimed claimed) {
    try {
      return channel.deliver(claimed.delivery(), claimed.earlier());
    } catch (RuntimeException e) {
      LOG.warn("{} could not take a message: {}", channel.name(), e.getClass().getSimpleName());
      return new Receipt.RetryAfter(Duration.ofSeconds(1L << Math.min(claimed.attempt(), 8)));
    }
  }
}
