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
  record Claimed(Delivery delivery, Optional<String> earlier, int attempt) {}

  /// Leases the heads of lanes that are due. Until the lease ends nobody else gets them.
  List<Claimed> claim(int most, Instant now, Duration lease);

  /// Says what became of a claimed message. Delivered: it leaves the lane, unless a newer version
  /// came meanwhile. Retry after: the lane rests so long. Refused: it is kept as a dead letter and
  /// the lane goes on.
  ///
  /// @param pace how long the lane rests after a delivered message
  void settle(Claimed claimed, Receipt receipt, Instant now, Duration pace);
}
