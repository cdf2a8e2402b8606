package dk.traedesten.redis;

import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.spi.Erasure;
import dk.traedesten.spi.Outbox;
import dk.traedesten.spi.SessionStore;
import dk.traedesten.spi.Shelf;
import dk.traedesten.spi.Timers;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/// Everything a Trædesten keeps, in one Redis or Valkey: a single one, behind Sentinels, or a
/// cluster.
public final class Redis implements AutoCloseable {
  /// Enough for a cluster of as many nodes.
  public static final int USUAL_SHARDS = 16;

  private static final Logger LOG = LoggerFactory.getLogger(Redis.class);

  private final UnifiedJedis redis;
  private final Shards shards;
  private final Words words;

  private Redis(UnifiedJedis redis, Shards shards, Words words) {
    this.redis = redis;
    this.shards = shards;
    this.words = words;
  }

  /// Connects to it.
  ///
  /// @param keys what people's words are sealed with
  /// @param shards how many parts it is divided into; fixed when it is first used
  /// @throws StoreRefused when it does not answer, or was set up with other keys or shards
  public static Redis open(RedisUrl url, KeyFile keys, int shards) {
    var redis = Connection.to(url);
    try {
      var setup = new Setup(redis);
      setup.hasShards(shards);
      setup.isReadWith(keys);
      new Cautions(redis).lines().forEach(LOG::warn);
      return new Redis(redis, new Shards(shards), new Words(keys));
    } catch (RuntimeException refused) {
      redis.close();
      throw refused;
    }
  }

  public SessionStore sessions() {
    return new RedisSessions(redis, shards, words);
  }

  public Outbox outbox() {
    return new RedisOutbox(redis, shards, words);
  }

  /// Messages that channels have refused for good, the newest thousand of each shard.
  public List<DeadLetter> deadLetters() {
    return new RedisOutbox(redis, shards, words).deadLetters();
  }

  /// How many conversations have something on its way to them, or rest after it.
  public long conversationsUnderWay() {
    return shards.inTurn().stream().mapToLong(shard -> redis.zcard(shard.lanes())).sum();
  }

  public Timers timers() {
    return new RedisTimers(redis, shards);
  }

  public Erasure erasure() {
    return new RedisErasure(redis, shards, words);
  }

  public Shelf shelf() {
    return new RedisShelf(redis, shards, words);
  }

  /// Whether it answers right now.
  public boolean answers() {
    try {
      return redis.exists(Setup.SHARDS);
    } catch (JedisException noAnswer) {
      return false;
    }
  }

  @Override
  public void close() {
    redis.close();
  }
}
