package dk.traedesten.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The times in which at least one instance was at work.
final class RunningTime {
  /// @param to the end, which is part of it: an instance may die in the moment in which it starts
  private record Span(Instant from, Instant to) {}

  private final List<Span> spans = new ArrayList<>();
  private Optional<Instant> since = Optional.empty();

  /// From now on it runs, or does not.
  void is(boolean running, Instant now) {
    if (running && since.isEmpty()) {
      since = Optional.of(now);
    } else if (!running && since.isPresent()) {
      spans.add(new Span(since.get(), now));
      since = Optional.empty();
    }
  }

  /// Whether it has run without a break since a moment.
  boolean since(Instant moment) {
    return since.filter(from -> !from.isAfter(moment)).isPresent();
  }

  /// When so much running time has passed since a moment; empty when it never did.
  Optional<Instant> after(Instant moment, Duration running) {
    var left = running;
    for (var span : spans) {
      if (!span.to().isBefore(moment)) {
        var from = span.from().isAfter(moment) ? span.from() : moment;
        var here = Duration.between(from, span.to());
        if (here.compareTo(left) >= 0) {
          return Optional.of(from.plus(left));
        }
        left = left.minus(here);
      }
    }
    return Optional.empty();
  }

  /// How much of the time between two moments it ran.
  Duration between(Instant from, Instant to) {
    var sum = Duration.ZERO;
    for (var span : spans) {
      var start = span.from().isAfter(from) ? span.from() : from;
      var end = span.to().isBefore(to) ? span.to() : to;
      sum = end.isAfter(start) ? sum.plus(Duration.between(start, end)) : sum;
    }
    return sum;
  }
}
