package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Erasure;
import java.util.ArrayList;
import java.util.List;
import redis.clients.jedis.UnifiedJedis;

/// Throwing away what Redis holds of a tenant, shard by shard, each in one go.
record RedisErasure(UnifiedJedis redis, Shards shards, EncryptedCodec words) implements Erasure {
  private static final Script ERASE = Script.named("erase.lua");

  @Override
  public int erase(Tenant tenant) {
    int sessions = shards.inTurn().stream().mapToInt(shard -> erase(shard, tenant)).sum();
    words.keys().vault().owners().stream()
        .filter(owner -> owner.tenant().equals(tenant))
        .forEach(words.keys()::destroy);
    return sessions;
  }

  private int erase(Shard shard, Tenant tenant) {
    var kept = redis.smembers(shard.kept(tenant));
    var lanes = kept.stream().flatMap(key -> Lane.ofQueue(shard, key).stream()).toList();
    var keys =
        new ArrayList<>(
            List.of(
                shard.kept(tenant),
                shard.timers(),
                shard.times(),
                shard.lanes(),
                shard.deadLetters()));
    keys.addAll(kept);
    lanes.forEach(lane -> keys.addAll(List.of(lane.messages(), lane.references())));
    var arguments = new ScriptArguments();
    list(arguments, timers(shard, tenant));
    list(arguments, lanes.stream().map(lane -> lane.name().getBytes(UTF_8)).toList());
    list(arguments, deadLetters(shard, tenant));
    return Integer.parseInt(ERASE.word(redis, keys, arguments));
  }

  private List<byte[]> timers(Shard shard, Tenant tenant) {
    return redis.hkeys(shard.times()).stream()
        .filter(name -> TimerName.read(name).tenant().equals(tenant))
        .toList();
  }

  private List<byte[]> deadLetters(Shard shard, Tenant tenant) {
    return redis.lrange(shard.deadLetters(), 0, -1).stream()
        .filter(letter -> isOf(tenant, letter, shard))
        .toList();
  }

  /// One that cannot be opened any more is whoever's it was; it holds nothing, and may go.
  private boolean isOf(Tenant tenant, byte[] letter, Shard shard) {
    try {
      return DeadLetter.read(letter, shard, words).delivery().tenant().equals(tenant);
    } catch (KeyGone destroyed) {
      return true;
    }
  }

  private static void list(ScriptArguments arguments, List<byte[]> list) {
    arguments.add(list.size());
    list.forEach(arguments::add);
  }
}
