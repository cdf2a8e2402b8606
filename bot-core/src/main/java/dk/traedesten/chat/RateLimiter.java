package dk.traedesten.chat;

import dk.traedesten.runtime.Pace;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// When a place may be written to again: by the chat's own rules for how fast the bot may speak,
/// and by what it has asked for. One place may have several lanes, since a lane belongs to a group:
/// all of them keep to what was said about the place.
public final class RateLimiter {

  private record Place(Tenant tenant, Conversation conversation) {}

  private final Map<Place, Instant> asked = new ConcurrentHashMap<>();
  private final Pace pace;
  private final InstantSource clock;

  public RateLimiter(Pace pace, InstantSource clock) {
    this.pace = pace;
    this.clock = clock;
  }

  /// How long the place of a delivery has to rest still.
  public Duration rest(Delivery delivery) {
    var place = new Place(delivery.tenant(), delivery.to());
    var now = clock.instant();
    var until = Optional.ofNullable(asked.get(place)).filter(now::isBefore);
    if (until.isEmpty()) {
      asked.remove(place);
    }
    var wished = until.map(end -> Duration.between(now, end)).orElse(Duration.ZERO);
    var own = pace.rest(delivery.tenant(), delivery.to(), now);
    return wished.compareTo(own) > 0 ? wished : own;
  }

  /// The chat asks to leave the place of a delivery alone for so long.
  public void asked(Delivery delivery, Duration time) {
    asked.put(new Place(delivery.tenant(), delivery.to()), clock.instant().plus(time));
  }

  /// A message was sent.
  ///
  /// @return how long its place rests before the next one
  public Duration sent(Delivery delivery) {
    return pace.sent(delivery.tenant(), delivery.to(), clock.instant());
  }
}
