package dk.traedesten.spi;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// A shelf that lasts as long as the test.
public final class InMemoryShelf implements DocumentStore {
  private final Map<String, SequencedMap<String, byte[]>> shelves = new HashMap<>();

  @Override
  public synchronized void put(String shelf, String key, byte[] document) {
    shelves.computeIfAbsent(shelf, _ -> new LinkedHashMap<>()).put(key, document.clone());
  }

  @Override
  public synchronized boolean putIfAbsent(String shelf, String key, byte[] document) {
    boolean absent = !read(shelf).containsKey(key);
    if (absent) {
      put(shelf, key, document);
    }
    return absent;
  }

  @Override
  public synchronized SequencedMap<String, byte[]> read(String shelf) {
    return new LinkedHashMap<>(shelves.getOrDefault(shelf, new LinkedHashMap<>()));
  }

  @Override
  public synchronized boolean remove(String shelf, String key) {
    return shelves.getOrDefault(shelf, new LinkedHashMap<>()).remove(key) != null;
  }

  @Override
  public synchronized void clear(String shelf) {
    shelves.remove(shelf);
  }
}
