package dk.traedesten.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/// Which shards have something due: asked of all of them in one round trip, since mostly none has.
record DueShards(UnifiedJedis redis, Shards shards) {

  /// @param byTime the sorted set to look in
  List<Shard> shards(Instant now, Function<Shard, byte[]> byTime) {
    var inTurn = shards.inTurn();
    var counts = new ArrayList<Response<Long>>();
    try (var all = redis.pipelined()) {
      inTurn.forEach(s -> counts.add(all.zcount(byTime.apply(s), 0, (double) now.toEpochMilli())));
      all.sync();
    }
    var due = new ArrayList<Shard>();
    for (int i = 0; i < counts.size(); i++) {
      if (maybe(counts.get(i))) {
        due.add(inTurn.get(i));
      }
    }
    return due;
  }

  /// A shard that is just moving to another node is asked again by itself, which finds it there.
  private static boolean maybe(Response<Long> count) {
    try {
      return count.get() > 0;
    } catch (JedisRedirectionException moved) {
      return true;
    }
  }
}
