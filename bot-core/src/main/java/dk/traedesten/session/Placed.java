package dk.traedesten.session;

import dk.traedesten.result.InOrder;
import java.util.Map;

/// Where something stands that has been shown, so that it can be shown again when a part of it is
/// taken away.
///
/// @param at the place of its step
/// @param rounds which round of each prompt it shows: how many there had been before, by the
///   prompt's key
public record Placed(Position at, Map<String, Integer> rounds) {
  public Placed {
    rounds = InOrder.copy(rounds);
  }
}
