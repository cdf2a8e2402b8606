package dk.traedesten.slack.client;

import dk.traedesten.session.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What Slack has asked to be left alone with for a while. Slack counts each method for itself,
/// over a whole workspace.
final class Rests {
  private record Method(Tenant tenant, String name) {}

  private final Map<Method, Instant> until = new ConcurrentHashMap<>();
  private final InstantSource clock;

  Rests(InstantSource clock) {
    this.clock = clock;
  }

  /// How long a method is to be left alone still; nothing when it may be called.
  Optional<Duration> of(Tenant tenant, String name) {
    var method = new Method(tenant, name);
    var now = clock.instant();
    var rest = Optional.ofNullable(until.get(method)).filter(now::isBefore);
    if (rest.isEmpty()) {
      until.remove(method);
    }
    return rest.map(end -> Duration.between(now, end));
  }

  void asked(Tenant tenant, String name, Duration time) {
    until.put(new Method(tenant, name), clock.instant().plus(time));
  }
}
