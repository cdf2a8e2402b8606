package dk.traedesten.redis;

import dk.traedesten.spi.SessionStore.Commit;
import dk.traedesten.spi.Timers.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One turn of a session in the order in which `commit.lua` wants it.
final class CommitArguments {
  /// Platforms deliver again for hours, not for days.
  private static final Duration SEEN_FOR = Duration.ofDays(7);

  /// The number of its key, from 1.
  private static final int FIRST_LANE = 8;

  private final Commit commit;
  private final Shards shards;
  private final EncryptedCodec words;
  private final Shard shard;
  private final List<Lane> lanes;
  private final List<byte[]> forgotten;

  /// @param forgotten what the group remembers no more, as it is kept
  CommitArguments(Commit commit, Shards shards, EncryptedCodec words, List<byte[]> forgotten) {
    this.forgotten = forgotten;
    this.commit = commit;
    this.shards = shards;
    this.words = words;
    this.shard = shards.of(commit.id().group());
    this.lanes = commit.outbox().stream().map(d -> Lane.of(d, shards)).distinct().toList();
  }

  List<byte[]> keys() {
    var keys = new ArrayList<byte[]>();
    keys.add(shard.session(commit.tenant(), commit.id()));
    keys.add(shard.seen(commit.tenant(), commit.id(), commit.inbound()));
    keys.add(shard.timers());
    keys.add(shard.times());
    keys.add(shard.memory(commit.tenant(), commit.id().group()));
    keys.add(shard.lanes());
    keys.add(shard.kept(commit.tenant()));
    for (var lane : lanes) {
      keys.add(lane.queue());
      keys.add(lane.messages());
    }
    for (var exercise : commit.fading().exercises()) {
      keys.add(shard.session(commit.tenant(), exercise));
    }
    return keys;
  }

  ScriptArguments arguments() {
    var all = new ScriptArguments();
    all.add(commit.expected());
    all.add(words.sealed(commit.tenant(), commit.id(), commit.next()));
    all.add(commit.fading().after().map(Duration::toMillis).map(String::valueOf).orElse(""));
    all.add(SEEN_FOR.toSeconds());
    all.add(commit.fired().map(CommitArguments::name).orElse(""));
    all.add(commit.fired().map(TimerName::dueMs).map(String::valueOf).orElse(""));
    all.add(commit.forget().size());
    for (var name : commit.forget()) {
      all.add(new TimerName(commit.id(), name, commit.tenant()).written());
    }
    all.add(commit.wake().size());
    for (var timer : commit.wake()) {
      all.add(name(timer)).add(TimerName.dueMs(timer));
    }
    all.add(commit.remember().size());
    for (var remembered : commit.remember()) {
      all.add(words.sealed(commit.tenant(), commit.id().group(), remembered));
    }
    all.add(commit.outbox().size());
    for (var delivery : commit.outbox()) {
      var lane = Lane.of(delivery, shards);
      all.add(lanes.indexOf(lane) + 1).add(lane.name());
      all.add(delivery.key()).add(delivery.id()).add(words.sealed(lane, delivery));
    }
    all.add(forgotten.size());
    forgotten.forEach(all::add);
    int exercises = commit.fading().exercises().size();
    all.add(exercises);
    for (int i = 0; i < exercises; i++) {
      all.add(FIRST_LANE + 2L * lanes.size() + i);
    }
    return all;
  }

  private static String name(Timer timer) {
    return TimerName.of(timer).written();
  }
}
