package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.redis.crypto.CannotOpen;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.Outbox;
import dk.traedesten.spi.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.UnifiedJedis;

/// Messages on their way, in Redis: one lane per conversation, leased head by head.
record RedisOutbox(UnifiedJedis redis, Shards shards, EncryptedCodec words) implements Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(RedisOutbox.class);
  private static final Script LEASE = Script.named("lease-lanes.lua");
  private static final Script HEAD = Script.named("head.lua");
  private static final Script SETTLE = Script.named("settle.lua");

  /// Half a year after the last message to a conversation, none of its messages is changed any
  /// more.
  private static final Duration REFERENCES_KEPT = Duration.ofDays(180);

  private static final int DEAD_LETTERS_KEPT = 1000;

  @Override
  public List<Claimed> claim(int most, Instant now, Duration lease) {
    var claimed = new ArrayList<Claimed>();
    for (var shard : new DueShards(redis, shards).shards(now, Shard::lanes)) {
      if (claimed.size() < most) {
        for (var lane : lease(shard, most - claimed.size(), now, now.plus(lease))) {
          readable(lane).ifPresent(claimed::add);
        }
      }
    }
    return claimed;
  }

  /// A lane whose head cannot be read rests until its lease ends, and holds up no other.
  private Optional<Claimed> readable(Lane lane) {
    try {
      return head(lane);
    } catch (Codec.Unreadable | CannotOpen unreadable) {
      LOG.error("A message waits that this release cannot read: {}", unreadable.getMessage());
      return Optional.empty();
    }
  }

  private List<Lane> lease(Shard shard, int most, Instant now, Instant until) {
    return LEASE
        .list(
            redis,
            List.of(shard.lanes()),
            new ScriptArguments().add(now.toEpochMilli()).add(until.toEpochMilli()).add(most))
        .stream()
        .map(name -> Lane.of(shard, name))
        .toList();
  }

  private Optional<Claimed> head(Lane lane) {
    var found =
        HEAD.list(
            redis,
            List.of(lane.shard().lanes(), lane.queue(), lane.messages(), lane.references()),
            new ScriptArguments().add(lane.name()));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Claimed(
              words.delivery(lane, found.get(2)),
              found.size() > 5 ? Optional.of(text(found.get(5))) : Optional.empty(),
              Integer.parseInt(text(found.get(3))),
              text(found.get(4)).equals("doubtful")));
    } catch (KeyGone destroyed) {
      // It held words that were promised to be gone, and had not been delivered by then.
      settle(lane, text(found.get(0)), text(found.get(1)), "gone", Instant.EPOCH, new byte[0]);
      return Optional.empty();
    }
  }

  @Override
  public void settle(Claimed claimed, Receipt receipt, Instant now) {
    var delivery = claimed.delivery();
    switch (receipt) {
      case Receipt.Delivered(var reference, var rest) ->
          settle(delivery, "delivered", now.plus(rest), reference.getBytes(UTF_8));
      case Receipt.RetryAfter(var time) -> settle(delivery, "retry", now.plus(time), new byte[0]);
      case Receipt.InDoubt(var time) -> settle(delivery, "doubt", now.plus(time), new byte[0]);
      case Receipt.Refused(var why) ->
          settle(delivery, "refused", now, why.replace('\n', ' ').getBytes(UTF_8));
    }
  }

  private void settle(Delivery delivery, String outcome, Instant due, byte[] word) {
    settle(Lane.of(delivery, shards), delivery.key(), delivery.id(), outcome, due, word);
  }

  private void settle(Lane lane, String key, String id, String outcome, Instant due, byte[] word) {
    SETTLE.word(
        redis,
        List.of(
            lane.shard().lanes(),
            lane.queue(),
            lane.messages(),
            lane.references(),
            lane.shard().deadLetters()),
        new ScriptArguments()
            .add(lane.name())
            .add(key)
            .add(id)
            .add(outcome)
            .add(due.toEpochMilli())
            .add(word)
            .add(REFERENCES_KEPT.toMillis())
            .add(DEAD_LETTERS_KEPT));
  }

  /// What channels have refused for good, the newest thousand of each shard.
  List<DeadLetter> deadLetters() {
    return shards.inTurn().stream()
        .flatMap(shard ->
            redis.lrange(shard.deadLetters(), 0, -1).stream()
                .flatMap(written -> there(written, shard).stream()))
        .toList();
  }

  private Optional<DeadLetter> there(byte[] written, Shard shard) {
    try {
      return Optional.of(DeadLetter.read(written, shard, words));
    } catch (KeyGone destroyed) {
      return Optional.empty();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
