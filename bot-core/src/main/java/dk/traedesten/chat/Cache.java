package dk.traedesten.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Predicate;

/// What was looked up lately. It holds so many at most, the ones used last, and nothing is believed
/// beyond its age; what is older serves only while the chat does not answer.
public final class Cache<K, V> {

  private record Known<V>(V value, Instant at) {}

  private final LinkedHashMap<K, Known<V>> known = new LinkedHashMap<>(16, 0.75f, true);
  private final int most;
  private final Duration age;
  private final InstantSource clock;

  public Cache(int most, Duration age, InstantSource clock) {
    this.most = most;
    this.age = age;
    this.clock = clock;
  }

  public synchronized Optional<V> fresh(K key) {
    return Optional.ofNullable(known.get(key))
        .filter(k -> clock.instant().isBefore(k.at().plus(age)))
        .map(Known::value);
  }

  public synchronized Optional<V> old(K key) {
    return Optional.ofNullable(known.get(key)).map(Known::value);
  }

  public synchronized void put(K key, V value) {
    known.put(key, new Known<>(value, clock.instant()));
    while (known.size() > most) {
      known.pollFirstEntry();
    }
  }

  public synchronized void forget(K key) {
    known.remove(key);
  }

  public synchronized void forgetAll(Predicate<K> which) {
    known.keySet().removeIf(which);
  }
}
