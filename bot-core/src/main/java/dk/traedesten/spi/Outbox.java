package dk.traedesten.spi;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Messages that are committed and not yet delivered: one lane per conversation, in order.
///
/// Within a lane a waiting message is replaced by a newer one with the same key, and keeps its
/// place.
public interface Outbox {

  /// The head of a lane, leased to the caller.
  ///
  /// @param earlier the reference of an earlier message with the same key, if one was delivered
  /// @param attempt how often it has been tried before
  /// @param doubtful whether a try may have come through without anybody knowing: the channel could
  ///   not say, or whoever had it before was not heard of again. It may have had other words then,
  ///   under the same key
  record Claimed(Delivery delivery, Optional<String> earlier, int attempt, boolean doubtful) {

    /// How long to wait before the next try where the channel names no time: it doubles with each
    /// try, up to about four minutes, and is spread by half each way so that lanes that failed
    /// together do not come back together. The spread comes from the message's id: no chance is
    /// needed, and a simulation stays the same.
    public Duration backoff() {
      long whole = 1000L << Math.min(attempt, 8);
      return Duration.ofMillis(whole / 2 + Math.floorMod(delivery.id().hashCode(), whole));
    }
  }

  /// Leases the heads of lanes that are due. Until the lease ends nobody else gets them.
  List<Claimed> claim(int most, Instant now, Duration lease);

  /// Says what became of a claimed message. Delivered: it leaves the lane, unless a newer version
  /// came meanwhile, and the lane has its rest. Retry after, in doubt: the lane rests so long.
  /// Refused: it is kept as a dead letter and the lane goes on.
  void settle(Claimed claimed, Receipt receipt, Instant now);
}
