package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.redis.crypto.AssociatedData;
import dk.traedesten.redis.crypto.CannotOpen;
import dk.traedesten.redis.crypto.DataKey;
import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.KeyVault.Owner;
import java.util.Base64;
import java.util.List;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/// What a Redis was set up with when it was first used. With another number of shards nothing would
/// be found again, and with other keys nothing could be read, so both are looked at before anything
/// else.
record Setup(UnifiedJedis redis) {
  static final String SHARDS = "traedesten:shards";
  private static final String KEYS = "traedesten:keys";
  private static final AssociatedData PROOF = AssociatedData.of("proof", KEYS);
  private static final String VAULT = "traedesten:vault";
  private static final AssociatedData IN_THE_VAULT = AssociatedData.of("proof", VAULT);

  /// Under whom the key lies in the vault that shows that it is the right one.
  static final Owner PROVING =
      new Owner(new Tenant("traedesten"), new SessionId(new GroupId("setup"), "proof"));

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

  /// @throws StoreRefused when the keys of what this Redis holds lie in another vault
  void isUnlockedBy(DataKeys keys) {
    if (!redis.exists(VAULT)) {
      var key = DataKey.fresh();
      keys.keep(PROVING, List.of(key));
      redis.set(
          VAULT,
          key.id() + Base64.getEncoder().encodeToString(key.seal(new byte[1], IN_THE_VAULT)),
          SetParams.setParams().nx());
    }
    var written = redis.get(VAULT);
    var key =
        keys.find(PROVING, written.substring(0, DataKey.ID))
            .orElseThrow(() ->
                new StoreRefused(
                    "The keys of the sessions that this Redis holds lie in another vault. Point"
                        + " TRAEDESTEN_VAULT to the one it was set up with; without it nothing can"
                        + " be read again."));
    key.open(Base64.getDecoder().decode(written.substring(DataKey.ID)), IN_THE_VAULT);
  }
}
