package dk.traedesten.spi;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A vault in memory, for tests.
public final class InMemoryVault implements KeyVault {
  private final Map<Owner, Map<String, byte[]>> all = new LinkedHashMap<>();

  @Override
  public synchronized Map<String, byte[]> keys(Owner of) {
    return Map.copyOf(all.getOrDefault(of, Map.of()));
  }

  @Override
  public synchronized void keep(Owner of, Map<String, byte[]> more) {
    all.computeIfAbsent(of, _ -> new LinkedHashMap<>()).putAll(more);
  }

  @Override
  public synchronized void destroy(Owner of, Collection<String> ids) {
    var rest = new LinkedHashMap<>(keys(of));
    rest.keySet().removeAll(ids);
    all.put(of, rest);
    if (rest.isEmpty()) {
      all.remove(of);
    }
  }

  @Override
  public synchronized void destroy(Owner of) {
    all.remove(of);
  }

  @Override
  public synchronized List<Owner> owners() {
    return List.copyOf(all.keySet());
  }
}
