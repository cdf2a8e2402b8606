package dk.traedesten.runtime;

import dk.traedesten.session.Conversation;
import dk.traedesten.session.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How fast a platform lets the bot speak in one conversation: so many messages within so much
/// time, for several spans of time at once. A few that come together go out together; what is more
/// is spread.
///
/// It remembers what this process has sent. Across several instances the platform's own "wait" is
/// what counts.
public final class Pace {
  private static final int PLACES_BEFORE_CLEANING = 2000;

  /// One limit.
  ///
  /// @param most how many messages
  /// @param within how much time
  public record Window(int most, Duration within) {}

  private record Place(Tenant tenant, Conversation conversation) {}

  private final List<Window> windows;
  private final int remembered;
  private final Map<Place, Deque<Instant>> sent = new HashMap<>();

  public Pace(Window... windows) {
    this.windows = List.of(windows);
    this.remembered = this.windows.stream().mapToInt(Window::most).max().orElseThrow();
  }

  /// A message was sent.
  ///
  /// @return how long the conversation rests before the next one
  public synchronized Duration sent(Tenant tenant, Conversation conversation, Instant now) {
    if (sent.size() > PLACES_BEFORE_CLEANING) {
      sent.values().removeIf(times -> !times.isEmpty() && rest(times, now).isZero());
    }
    var times = sent.computeIfAbsent(new Place(tenant, conversation), _ -> new ArrayDeque<>());
    times.addLast(now);
    while (times.size() > remembered) {
      times.removeFirst();
    }
    return rest(times, now);
  }

  /// How long the conversation has to rest still.
  public synchronized Duration rest(Tenant tenant, Conversation conversation, Instant now) {
    return rest(sent.getOrDefault(new Place(tenant, conversation), new ArrayDeque<>()), now);
  }

  private Duration rest(Deque<Instant> times, Instant now) {
    var due = now;
    for (var window : windows) {
      if (times.size() >= window.most()) {
        var free =
            times.stream()
                .skip(times.size() - window.most())
                .findFirst()
                .orElseThrow()
                .plus(window.within());
        due = free.isAfter(due) ? free : due;
      }
    }
    return Duration.between(now, due);
  }
}
