package dk.traedesten.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Unchangeable copies that keep their order.
///
/// `Map.copyOf` and `Set.copyOf` order their entries anew in every process; a session must have the
/// same bytes wherever it is replayed.
public final class InOrder {
  private InOrder() {}

  public static <K, V> Map<K, V> copy(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  public static <E> Set<E> copy(Set<E> set) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }

  /// In the order of its elements, which tells nothing of when each was added.
  public static <E extends Comparable<E>> Set<E> sorted(Set<E> set) {
    return Collections.unmodifiableSet(new TreeSet<>(set));
  }

  public static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    var next = new LinkedHashMap<>(map);
    next.put(key, value);
    return Collections.unmodifiableMap(next);
  }

  public static <K, V> Map<K, V> with(Map<K, V> map, Map<K, V> more) {
    var next = new LinkedHashMap<>(map);
    next.putAll(more);
    return Collections.unmodifiableMap(next);
  }

  public static <K, V> Map<K, V> without(Map<K, V> map, K key) {
    var next = new LinkedHashMap<>(map);
    next.remove(key);
    return Collections.unmodifiableMap(next);
  }

  public static <E> Set<E> with(Set<E> set, E element) {
    var next = new LinkedHashSet<>(set);
    next.add(element);
    return Collections.unmodifiableSet(next);
  }

  public static <E> Set<E> without(Set<E> set, E element) {
    var next = new LinkedHashSet<>(set);
    next.remove(element);
    return Collections.unmodifiableSet(next);
  }
}
