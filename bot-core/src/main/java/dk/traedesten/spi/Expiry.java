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
/// @param earlier whether what was kept of the document until now becomes unreadable everywhere, in
///   copies too: somebody wants their words gone from it
public record Expiry(
    Optional<Duration> after,
    List<Remembered> memories,
    List<SessionId> exercises,
    boolean earlier) {
  /// Nothing does.
  public static final Expiry NONE = new Expiry(Optional.empty(), List.of(), List.of());

  /// Earlier states of the document stay readable where they are.
  public Expiry(Optional<Duration> after, List<Remembered> memories, List<SessionId> exercises) {
    this(after, memories, exercises, false);
  }

  public Expiry {
    memories = List.copyOf(memories);
    exercises = List.copyOf(exercises);
  }
}
