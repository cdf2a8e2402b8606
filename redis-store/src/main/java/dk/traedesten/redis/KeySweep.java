package dk.traedesten.redis;

import dk.traedesten.spi.KeyVault.Owner;
import dk.traedesten.spi.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.UnifiedJedis;

/// Keeps the vault true: keys whose time has come are destroyed within a minute, those of documents
/// that have gone away by themselves within two days.
public final class KeySweep {
  private static final Logger LOG = LoggerFactory.getLogger(KeySweep.class);
  private static final Duration EVERY = Duration.ofDays(1);

  private final UnifiedJedis redis;
  private final Shards shards;
  private final DataKeys keys;
  private final DoomedKeys doomed;
  private Instant next = Instant.MIN;
  private Set<Owner> suspected = Set.of();

  KeySweep(UnifiedJedis redis, Shards shards, DataKeys keys, DoomedKeys doomed) {
    this.redis = redis;
    this.shards = shards;
    this.keys = keys;
    this.doomed = doomed;
  }

  /// To be called about once a minute.
  public synchronized void once(Instant now) {
    try {
      doomed.once(now);
      if (!now.isBefore(next)) {
        orphans();
        next = now.plus(EVERY);
      }
      if (keys.vault() instanceof RedisVault vault) {
        vault.clearLog();
      }
    } catch (StoreUnavailable later) {
      LOG.warn("The vault cannot be looked through now; it is tried again.");
    }
  }

  /// Keys are made before their document is there, so nobody is an orphan at first sight.
  private void orphans() {
    var found = new HashSet<Owner>();
    for (var owner : keys.vault().owners()) {
      if (isOrphan(owner)) {
        if (suspected.contains(owner)) {
          keys.destroy(owner);
        } else {
          found.add(owner);
        }
      }
    }
    suspected = found;
  }

  private boolean isOrphan(Owner owner) {
    var shard = shards.of(owner.session().group());
    return !owner.equals(Setup.PROVING)
        && !redis.exists(shard.session(owner.tenant(), owner.session()))
        && !(owner.session().isBetween()
            && redis.exists(shard.memory(owner.tenant(), owner.session().group())));
  }
}
