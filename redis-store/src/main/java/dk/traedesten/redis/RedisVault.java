package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.KeyVault;
import dk.traedesten.spi.StoreUnavailable;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/// A vault in Redis, for several instances: best in a Redis of its own, else beside the documents
/// in a key space of its own. A log still holds a key that was destroyed until it is rewritten, so
/// that is asked for, once for all keys of the last while.
final class RedisVault implements KeyVault {
  private final UnifiedJedis redis;
  private final Shards shards;
  private final AtomicBoolean destroyed = new AtomicBoolean();

  RedisVault(UnifiedJedis redis, Shards shards) {
    this.redis = redis;
    this.shards = shards;
  }

  @Override
  public Map<String, byte[]> keys(Owner of) {
    var keys = new HashMap<String, byte[]>();
    through(() -> redis.hgetAll(name(of)))
        .forEach((id, key) -> keys.put(id, Base64.getDecoder().decode(key)));
    return keys;
  }

  @Override
  public void keep(Owner of, Map<String, byte[]> more) {
    var fields = new HashMap<String, String>();
    more.forEach((id, key) -> fields.put(id, Base64.getEncoder().encodeToString(key)));
    through(() -> redis.hset(name(of), fields));
  }

  @Override
  public void destroy(Owner of, Collection<String> ids) {
    if (!ids.isEmpty()) {
      through(() -> redis.hdel(name(of), ids.toArray(String[]::new)));
      destroyed.set(true);
    }
  }

  @Override
  public void destroy(Owner of) {
    through(() -> redis.del(name(of)));
    destroyed.set(true);
  }

  @Override
  public List<Owner> owners() {
    return through(() ->
        shards.inTurn().stream()
            .flatMap(shard -> Everything.names(redis, shard, "v").stream())
            .map(RedisVault::owner)
            .toList());
  }

  /// Has the log rewritten when keys have been destroyed since the last time.
  void clearLog() {
    if (destroyed.getAndSet(false) && !LogRewrite.ask(redis)) {
      destroyed.set(true);
    }
  }

  private String name(Owner of) {
    var name = of.session() + ":" + of.tenant().value();
    return new String(shards.of(of.session().group()).key("v", name), UTF_8);
  }

  private static Owner owner(String name) {
    int colon = name.indexOf(':');
    return new Owner(
        new Tenant(name.substring(colon + 1)), SessionId.parse(name.substring(0, colon)));
  }

  private static <T> T through(Supplier<T> command) {
    try {
      return command.get();
    } catch (JedisException failed) {
      throw new StoreUnavailable(failed);
    }
  }
}
