package dk.traedesten.session;

import dk.traedesten.result.InOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where something stands that has been shown, so that it can be shown again when a part of it is
/// taken away.
///
/// @param at the place of its step
/// @param rounds which round of each prompt it shows: how many there had been before, by the
///   prompt's key
/// @param entries the list it shows, as it was then: after going back the same list is another one;
///   absent where no list is shown
public record RevealPlace(Position at, Map<String, Integer> rounds, Optional<List<Entry>> entries) {
  public RevealPlace {
    rounds = InOrder.copy(rounds);
    entries = entries.map(List::copyOf);
  }

  /// The same with other entries in its list.
  public RevealPlace with(List<Entry> others) {
    return new RevealPlace(at, rounds, Optional.of(others));
  }
}
