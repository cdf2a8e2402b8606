package dk.traedesten.redis;

import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.Erasure;
import dk.traedesten.spi.KeyVault;
import dk.traedesten.spi.Outbox;
import dk.traedesten.spi.SessionStore;
import dk.traedesten.spi.Timers;
import java.util.ArrayList;
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
  private final UnifiedJedis leisurely;
  private final UnifiedJedis probe;
  private final List<byte[]> probes;
  private final CircuitBreaker gate;
  private final Shards shards;
  private final EncryptedCodec words;

  private final RedisSessions sessions;
  private final KeySweep sweep;
  private final List<UnifiedJedis> beside = new ArrayList<>();

  private Redis(RedisUrl url, UnifiedJedis leisurely, Shards shards, EncryptedCodec words) {
    this.probes = probes(url, shards);
    this.leisurely = leisurely;
    this.probe = Connection.to(url, Timeouts.TO_ASK, commands -> commands);
    this.gate = new CircuitBreaker(this::writes);
    this.redis =
        Connection.to(url, Timeouts.IN_A_TURN, commands -> new GuardedCommands(commands, gate));
    this.shards = shards;
    this.words = words;
    this.sessions = RedisSessions.over(redis, shards, words);
    this.sweep = new KeySweep(leisurely, shards, words.keys(), sessions.doomed());
  }

  /// Connects to it; the keys of documents lie in it too, in a key space of their own.
  ///
  /// @param keys what the keys of people's words are sealed with
  /// @param shards how many parts it is divided into; fixed when it is first used
  /// @throws StoreRefused when it does not answer, or was set up with other keys or shards
  public static Redis open(RedisUrl url, KeyFile keys, int shards) {
    return open(url, keys, shards, url);
  }

  /// Connects to it.
  ///
  /// @param vault the Redis in which the keys of documents lie
  /// @throws StoreRefused when one does not answer, or was set up with others
  public static Redis open(RedisUrl url, KeyFile keys, int shards, RedisUrl vault) {
    Connection.to(vault).close();
    var there = Connection.to(vault, Timeouts.IN_A_TURN, commands -> commands);
    try {
      var store = open(url, keys, shards, new RedisVault(there, new Shards(shards)));
      store.beside.add(there);
      return store;
    } catch (RuntimeException refused) {
      there.close();
      throw refused;
    }
  }

  /// Connects to it.
  ///
  /// @param vault where the keys of documents lie
  /// @throws StoreRefused when it does not answer, or was set up with other keys, shards or vault
  public static Redis open(RedisUrl url, KeyFile keys, int shards, KeyVault vault) {
    var redis = Connection.to(url);
    try {
      var dataKeys = new DataKeys(vault, keys);
      var setup = new Setup(redis);
      setup.hasShards(shards);
      setup.isReadWith(keys);
      setup.isUnlockedBy(dataKeys);
      new ServerWarnings(redis).lines().forEach(LOG::warn);
      return new Redis(url, redis, new Shards(shards), new EncryptedCodec(keys, dataKeys));
    } catch (RuntimeException refused) {
      redis.close();
      throw refused;
    }
  }

  public SessionStore sessions() {
    return sessions;
  }

  /// Keeps the vault true.
  public KeySweep keySweep() {
    return sweep;
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
    return new RedisErasure(leisurely, shards, words);
  }

  /// Handing out and throwing away what is kept of one person or group.
  public Rights rights() {
    return new Rights(leisurely, shards, words);
  }

  public DocumentStore shelf() {
    return new RedisDocumentStore(redis, shards, words);
  }

  /// Written again and again, to see whether something can be: in every part of a cluster, since
  /// they lie on different nodes.
  private static List<byte[]> probes(RedisUrl url, Shards shards) {
    var all = shards.inTurn().stream().map(Shard::probe).toList();
    return url.kind() == RedisUrl.Kind.CLUSTER ? all : all.subList(0, 1);
  }

  /// Whether what is written to it is kept right now: something is written. The answer is there
  /// within a second, also when Redis is frozen.
  public boolean takesWrites() {
    return gate.takesWrites();
  }

  private boolean writes() {
    try {
      probes.forEach(key -> probe.set(key, new byte[] {1}));
      return true;
    } catch (JedisException noAnswer) {
      return false;
    }
  }

  @Override
  public void close() {
    gate.close();
    redis.close();
    probe.close();
    leisurely.close();
    beside.forEach(UnifiedJedis::close);
  }
}
