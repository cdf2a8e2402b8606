package dk.traedesten.redis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Something kept in memory, and no more of it than a number of the latest used.
final class RecentlyUsed<K, V> {
  private final Map<K, V> all;

  RecentlyUsed(int most) {
    all =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  synchronized Optional<V> find(K key) {
    return Optional.ofNullable(all.get(key));
  }

  synchronized V computeIfAbsent(K key, Function<K, V> make) {
    return all.computeIfAbsent(key, make);
  }

  synchronized void put(K key, V value) {
    all.put(key, value);
  }

  synchronized void remove(K key) {
    all.remove(key);
  }
}
