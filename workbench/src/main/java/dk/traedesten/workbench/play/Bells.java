package dk.traedesten.workbench.play;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// The timers that run, and when each rings. Who lets one ring says what time it is afterwards.
final class Bells {
  /// The engine's watch over a facilitator who is away: no deadline that anybody waits for.
  private static final String WATCH = "unattended";

  private final Map<String, Instant> timers = new TreeMap<>();

  void set(String timer, Instant at) {
    timers.put(timer, at);
  }

  void cancel(String timer) {
    timers.remove(timer);
  }

  /// Rings until the next deadline has rung.
  ///
  /// @return whether there was one
  boolean ringOne(BiFunction<String, Instant, Instant> ring) {
    var deadline = ordered().filter(t -> !t.getKey().equals(WATCH)).findFirst();
    if (deadline.isPresent()) {
      var first = deadline.get();
      var watch = ordered().takeWhile(t -> !t.equals(first)).toList();
      Stream.concat(watch.stream(), List.of(first).stream()).forEach(t -> ring(t, ring));
    }
    return deadline.isPresent();
  }

  /// Rings all that is due until a time. One that has rung, and is set to a time already past,
  /// rings the next time one waits: so this ends.
  void ringUntil(Instant until, BiFunction<String, Instant, Instant> ring) {
    var rang = new HashMap<String, Instant>();
    for (var due = next(until, rang); due.isPresent(); due = next(until, rang)) {
      rang.put(due.get().getKey(), ring(due.get(), ring));
    }
  }

  private Optional<Map.Entry<String, Instant>> next(Instant until, Map<String, Instant> rang) {
    return ordered()
        .filter(t -> !t.getValue().isAfter(until))
        .filter(t -> t.getValue().isAfter(rang.getOrDefault(t.getKey(), Instant.MIN)))
        .findFirst();
  }

  private Instant ring(
      Map.Entry<String, Instant> timer, BiFunction<String, Instant, Instant> ring) {
    timers.remove(timer.getKey());
    return ring.apply(timer.getKey(), timer.getValue());
  }

  private Stream<Map.Entry<String, Instant>> ordered() {
    return timers.entrySet().stream()
        .map(t -> Map.entry(t.getKey(), t.getValue()))
        .sorted(
            Map.Entry.<String, Instant>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()));
  }
}
