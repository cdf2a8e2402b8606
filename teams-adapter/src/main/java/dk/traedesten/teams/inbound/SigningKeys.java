package dk.traedesten.teams.inbound;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Microsoft's keys, remembered. They are asked for again once a day, and when a token names one
/// that is not known; but forged tokens name as many as they like, so never more often than once a
/// minute, however many ask.
public final class SigningKeys implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

  /// From then on they are asked for anew; Microsoft's own rule.
  static final Duration FRESH = Duration.ofDays(1);

  /// From then on they are not believed any more, even if Microsoft does not answer.
  static final Duration BELIEVED = Duration.ofDays(2);

  /// Between two times of asking.
  static final Duration PAUSE = Duration.ofMinutes(1);

  /// After a time without an answer.
  static final Duration SHORT_PAUSE = Duration.ofSeconds(10);

  /// What is known about the key of an id.
  sealed interface Found {
    record Key(SigningKey key) implements Found {}

    /// Microsoft has none of that id.
    record None() implements Found {}

    /// Microsoft does not say which keys it has.
    record Unsure() implements Found {}
  }

  private record Asked(Map<String, SigningKey> keys, Instant last, Instant next) {}

  private final OpenIdMetadata metadata;
  private final InstantSource clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile Asked asked = new Asked(Map.of(), Instant.EPOCH, Instant.EPOCH);

  public SigningKeys(OpenIdMetadata metadata, InstantSource clock) {
    this.metadata = metadata;
    this.clock = clock;
  }

  @Override
  public void close() {
    metadata.close();
  }

  Found find(String id) {
    var now = clock.instant();
    var known = known(id, now);
    if (known.isPresent() && asked.last().plus(FRESH).isAfter(now)) {
      return new Found.Key(known.get());
    }
    if (known.isPresent()) {
      renew(now);
    } else {
      ask(now);
    }
    return known(id, now).<Found>map(Found.Key::new).orElseGet(() -> missing(now));
  }

  private Found missing(Instant now) {
    return areBelieved(now) ? new Found.None() : new Found.Unsure();
  }

  private Optional<SigningKey> known(String id, Instant now) {
    return areBelieved(now) ? Optional.ofNullable(asked.keys().get(id)) : Optional.empty();
  }

  private boolean areBelieved(Instant now) {
    return asked.last().plus(BELIEVED).isAfter(now);
  }

  /// One asks; the others go on with what they know.
  private void renew(Instant now) {
    if (asking.tryLock()) {
      try {
        askIfDue(now);
      } finally {
        asking.unlock();
      }
    }
  }

  /// One asks; the others wait for the answer, since they know nothing.
  private void ask(Instant now) {
    asking.lock();
    try {
      askIfDue(now);
    } finally {
      asking.unlock();
    }
  }

  private void askIfDue(Instant now) {
    if (now.isBefore(asked.next())) {
      return;
    }
    try {
      asked = new Asked(metadata.keys(), now, now.plus(PAUSE));
    } catch (IOException e) {
      asked = new Asked(asked.keys(), asked.last(), now.plus(SHORT_PAUSE));
      LOG.warn("Microsoft's keys cannot be had from TEAMS_OPENID_METADATA: {}", e.getMessage());
    }
  }
}
