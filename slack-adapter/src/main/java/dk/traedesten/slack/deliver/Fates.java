package dk.traedesten.slack.deliver;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/// How often each thing has happened to messages on their way to Slack.
public final class Fates {
  private final Map<Happened, LongAdder> counts = new EnumMap<>(Happened.class);

  public Fates() {
    for (var what : Happened.values()) {
      counts.put(what, new LongAdder());
    }
  }

  void happened(Happened what) {
    of(what).increment();
  }

  /// Since the start.
  public long soFar(Happened what) {
    return of(what).sum();
  }

  private LongAdder of(Happened what) {
    return Optional.ofNullable(counts.get(what)).orElseThrow();
  }
}
