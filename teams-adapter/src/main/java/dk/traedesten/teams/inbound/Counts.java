package dk.traedesten.teams.inbound;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/// How often each kind of thing was left alone.
public final class Counts {
  private final Map<Ignored, LongAdder> counts = new EnumMap<>(Ignored.class);

  public Counts() {
    for (var why : Ignored.values()) {
      counts.put(why, new LongAdder());
    }
  }

  void ignored(Ignored why) {
    of(why).increment();
  }

  /// Since the start.
  public long ignoredSoFar(Ignored why) {
    return of(why).sum();
  }

  private LongAdder of(Ignored why) {
    return counts.getOrDefault(why, new LongAdder());
  }
}
