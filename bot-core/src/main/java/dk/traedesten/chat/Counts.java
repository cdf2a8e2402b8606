package dk.traedesten.chat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/// How often each of several kinds of thing has happened; numbers alone.
public final class Counts<K extends Enum<K>> {
  private final Map<K, LongAdder> counts;

  public Counts(Class<K> kinds) {
    counts = new EnumMap<>(kinds);
    for (var one : kinds.getEnumConstants()) {
      counts.put(one, new LongAdder());
    }
  }

  public void happened(K what) {
    of(what).increment();
  }

  /// Since the start.
  public long soFar(K what) {
    return of(what).sum();
  }

  private LongAdder of(K what) {
    return Optional.ofNullable(counts.get(what)).orElseThrow();
  }
}
