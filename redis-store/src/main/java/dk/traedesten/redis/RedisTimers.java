package dk.traedesten.redis;

import dk.traedesten.spi.Timers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import redis.clients.jedis.UnifiedJedis;

/// Timers in Redis. Whoever finds one due gets a lease on it; the commit that handles it takes it
/// away.
record RedisTimers(UnifiedJedis redis, Shards shards) implements Timers {
  private static final long AT_A_TIME = 100;
  private static final Script LEASE = Script.named("lease-timers.lua");
  private static final Script DROP = Script.named("drop-timer.lua");

  @Override
  public List<Timer> due(int most, Instant now, Duration lease) {
    var due = new ArrayList<Timer>();
    for (var shard : new DueShards(redis, shards).shards(now, Shard::timers)) {
      if (due.size() < most) {
        due.addAll(lease(shard, most - due.size(), now, now.plus(lease)));
      }
    }
    return due;
  }

  private List<Timer> lease(Shard shard, int most, Instant now, Instant until) {
    var found =
        LEASE.list(
            redis,
            keys(shard),
            new ScriptArguments().add(now.toEpochMilli()).add(until.toEpochMilli()).add(most));
    var timers = new ArrayList<Timer>();
    for (int i = 0; i < found.size(); i += 2) {
      timers.add(TimerName.read(found.get(i)).at(found.get(i + 1)));
    }
    return timers;
  }

  @Override
  public void drop(Timer timer) {
    DROP.word(
        redis,
        keys(shards.of(timer.session().group())),
        new ScriptArguments().add(TimerName.of(timer).written()).add(TimerName.dueMs(timer)));
  }

  @Override
  public Optional<Instant> next(Predicate<String> name) {
    return shards.inTurn().stream()
        .flatMap(shard -> next(shard, name).stream())
        .min(Comparator.naturalOrder());
  }

  private Optional<Instant> next(Shard shard, Predicate<String> name) {
    for (long from = 0; ; from += AT_A_TIME) {
      var some = redis.zrangeWithScores(shard.timers(), from, from + AT_A_TIME - 1);
      var found =
          some.stream()
              .filter(one -> name.test(TimerName.read(one.getBinaryElement()).name()))
              .findFirst();
      if (found.isPresent() || some.size() < AT_A_TIME) {
        return found.map(one -> Instant.ofEpochMilli((long) one.getScore()));
      }
    }
  }

  private static List<byte[]> keys(Shard shard) {
    return List.of(shard.timers(), shard.times());
  }
}
