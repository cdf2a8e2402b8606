package dk.traedesten.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.spi.DocumentStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// The playground's time: the real time, and as much more as people have let pass. It never runs
/// backwards, and a restart does not turn it back.
public final class PlaygroundClock implements InstantSource {
  private static final String SHELF = "web.clock";
  private static final String KEY = "offset";

  private final InstantSource real;
  private final DocumentStore shelf;
  private volatile Duration offset;

  public PlaygroundClock(InstantSource real, DocumentStore shelf) {
    this.real = real;
    this.shelf = shelf;
    this.offset =
        Optional.ofNullable(shelf.read(SHELF).get(KEY))
            .map(bytes -> Duration.parse(new String(bytes, UTF_8)))
            .orElse(Duration.ZERO);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(offset);
  }

  /// Lets time pass until a moment; does nothing when that has passed already.
  synchronized void passTo(Instant moment) {
    var missing = Duration.between(instant(), moment);
    if (missing.isPositive()) {
      var next = offset.plus(missing);
      shelf.put(SHELF, KEY, next.toString().getBytes(UTF_8));
      offset = next;
    }
  }
}
