package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.redis.crypto.DataKey;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.KeyVault.Owner;
import dk.traedesten.spi.StoreUnavailable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ZRangeParams;

/// Keys that are to be destroyed. They are noted in the turn that takes away what they lock, so
/// that a crash between the turn and the vault forgets none.
record DoomedKeys(UnifiedJedis redis, Shards shards, DataKeys keys) {
  private static final Logger LOG = LoggerFactory.getLogger(DoomedKeys.class);

  /// In the place of a key's id: all keys of the document.
  private static final String ALL = "*";

  /// One of them.
  record Doomed(Owner owner, String key, Instant at) {

    static Doomed all(Owner owner, Instant at) {
      return new Doomed(owner, ALL, at);
    }

    String written() {
      return key + "\n" + owner.session() + "\n" + owner.tenant().value();
    }

    private static Doomed read(String written) {
      var lines = written.split("\n", 3);
      return new Doomed(
          new Owner(new Tenant(lines[2]), SessionId.parse(lines[1])), lines[0], Instant.EPOCH);
    }
  }

  /// Destroys some that have been noted; what cannot be destroyed now is by [#once].
  void destroy(Shard shard, List<Doomed> doomed) {
    try {
      for (var owner : doomed.stream().map(Doomed::owner).distinct().toList()) {
        var ids = doomed.stream().filter(d -> d.owner().equals(owner)).map(Doomed::key).toList();
        if (ids.contains(ALL)) {
          keys.destroy(owner);
        } else {
          keys.destroy(owner, ids);
        }
      }
      if (!doomed.isEmpty()) {
        redis.zrem(
            shard.doomedKeys(),
            doomed.stream().map(d -> d.written().getBytes(UTF_8)).toArray(byte[][]::new));
      }
    } catch (StoreUnavailable later) {
      LOG.warn("Keys are to be destroyed and the vault cannot be used; it is tried again.");
    }
  }

  /// Destroys keys that were made for a turn that did not come about; one that stays behind locks
  /// nothing.
  void unused(Owner of, Collection<DataKey> made) {
    try {
      keys.destroy(of, made.stream().map(DataKey::id).toList());
    } catch (StoreUnavailable later) {
      LOG.debug("Keys that lock nothing stay in the vault until the document goes.");
    }
  }

  /// Destroys what is due.
  void once(Instant now) {
    for (var shard : shards.inTurn()) {
      var due =
          redis.zrange(
              shard.doomedKeys(), ZRangeParams.zrangeByScoreParams(0, (double) now.toEpochMilli()));
      destroy(shard, due.stream().map(one -> Doomed.read(new String(one, UTF_8))).toList());
    }
  }
}
