package dk.traedesten.spi;

import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.SessionId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What goes away with a turn, or by itself some time after it.
///
/// @param after how long the document is kept if no other turn comes; for ever when absent
/// @param memories what the group remembers no more
/// @param exercises of the same group that are thrown away
public record Expiry(
    Optional<Duration> after, List<Remembered> memories, List<SessionId> exercises) {
  /// Nothing does.
  public static final Expiry NONE = new Expiry(Optional.empty(), List.of(), List.of());

  public Expiry {
    memories = List.copyOf(memories);
    exercises = List.copyOf(exercises);
  }
}
