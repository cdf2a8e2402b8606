package dk.traedesten.redis;

import dk.traedesten.redis.crypto.DataKey;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.spi.KeyVault;
import dk.traedesten.spi.KeyVault.Owner;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The keys of documents, out of the vault. What has been fetched is kept in memory: a key never
/// changes, it only goes.
final class DataKeys {
  private static final int KEPT = 2000;

  private final KeyVault vault;
  private final KeyFile master;
  private final RecentlyUsed<Owner, Map<String, DataKey>> known = new RecentlyUsed<>(KEPT);

  DataKeys(KeyVault vault, KeyFile master) {
    this.vault = vault;
    this.master = master;
  }

  KeyVault vault() {
    return vault;
  }

  /// Keeps keys that have been made. They are durable when it returns.
  void keep(Owner of, Collection<DataKey> made) {
    if (!made.isEmpty()) {
      var locked = new HashMap<String, byte[]>();
      made.forEach(key -> locked.put(key.id(), key.locked(master)));
      vault.keep(of, locked);
      var mine = known.computeIfAbsent(of, _ -> new ConcurrentHashMap<>());
      made.forEach(key -> mine.put(key.id(), key));
    }
  }

  /// A key; empty when it has been destroyed.
  Optional<DataKey> find(Owner of, String id) {
    var mine = known.computeIfAbsent(of, _ -> new ConcurrentHashMap<>());
    if (!mine.containsKey(id)) {
      vault
          .keys(of)
          .forEach((other, locked) -> mine.put(other, DataKey.unlocked(other, locked, master)));
    }
    return Optional.ofNullable(mine.get(id));
  }

  void destroy(Owner of, Collection<String> ids) {
    if (!ids.isEmpty()) {
      vault.destroy(of, ids);
      known.computeIfAbsent(of, _ -> new ConcurrentHashMap<>()).keySet().removeAll(ids);
    }
  }

  void destroy(Owner of) {
    vault.destroy(of);
    known.remove(of);
  }
}
