package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.redis.crypto.AssociatedData;
import dk.traedesten.redis.crypto.CannotOpen;
import dk.traedesten.redis.crypto.KeyFile;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/// What a Redis was set up with when it was first used. With another number of shards nothing would
/// be found again, and with other keys nothing could be read, so both are looked at before anything
/// else.
record Setup(UnifiedJedis redis) {
  static final String SHARDS = "traedesten:shards";
  private static final String KEYS = "traedesten:keys";
  private static final AssociatedData PROOF = AssociatedData.of("proof", KEYS);

  /// @throws StoreRefused when this Redis was set up with another number of shards
  void hasShards(int wanted) {
    redis.set(SHARDS, Integer.toString(wanted), SetParams.setParams().nx());
    var stored = redis.get(SHARDS);
    if (!Integer.toString(wanted).equals(stored)) {
      throw new StoreRefused(
          ("This Redis was set up with %s shards, and Trædesten is now set to %d. Set it back to %s:"
                  + " the number cannot change once there is data.")
              .formatted(stored, wanted, stored));
    }
  }

  /// @throws StoreRefused when what this Redis holds was sealed with other keys
  void isReadWith(KeyFile keys) {
    var proof = keys.seal("Trædesten".getBytes(UTF_8), PROOF);
    redis.set(KEYS.getBytes(UTF_8), proof, SetParams.setParams().nx());
    try {
      keys.open(redis.get(KEYS.getBytes(UTF_8)), PROOF);
    } catch (CannotOpen others) {
      throw new StoreRefused(
          "What this Redis holds was sealed with other keys than those in the key file. Point"
              + " TRAEDESTEN_KEYS to the file it was set up with, or REDIS_URL to another Redis.",
          others);
    }
  }
}
