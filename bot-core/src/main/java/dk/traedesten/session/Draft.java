package dk.traedesten.session;

import dk.traedesten.result.InOrder;
import dk.traedesten.result.Value;
import java.time.Instant;
import java.util.Map;

/// What a person has begun to write and not sent.
///
/// @param moment the moment it was written for
/// @param at when it was last touched
public record Draft(String moment, Instant at, Map<String, Value> given) {
  public Draft {
    given = InOrder.copy(given);
  }

  /// Its words never stand in a log.
  @Override
  public String toString() {
    return "Draft for " + moment;
  }
}
