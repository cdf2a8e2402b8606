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
  private static final int FIRST_LANE = 9;

  private final Commit commit;
  private final PreparedCommit prepared;
  private final Shard shard;
  private final List<Lane> lanes;
  private final List<Lane> eachLane;

  CommitArguments(Commit commit, PreparedCommit prepared, Shards shards) {
    this.commit = commit;
    this.prepared = prepared;
    this.shard = shards.of(commit.id().group());
    this.eachLane = commit.outbox().stream().map(d -> Lane.of(d, shards)).toList();
    this.lanes = eachLane.stream().distinct().toList();
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
    keys.add(shard.doomedKeys());
    for (var lane : lanes) {
      keys.add(lane.queue());
      keys.add(lane.messages());
    }
    for (var exercise : commit.fading().exercises()) {
      keys.add(shard.session(commit.tenant(), exercise));
    }
    prepared.dialogs().keySet().forEach(name -> keys.add(shard.dialog(commit.tenant(), name)));
    return keys;
  }

  ScriptArguments arguments() {
    var all = new ScriptArguments();
    all.add(commit.expected());
    all.add(commit.fading().after().map(Duration::toMillis).map(String::valueOf).orElse(""));
    all.add(SEEN_FOR.toSeconds());
    all.add(commit.fired().map(CommitArguments::name).orElse(""));
    all.add(commit.fired().map(TimerName::dueMs).map(String::valueOf).orElse(""));
    all.add(prepared.changed().size());
    prepared.changed().forEach((field, sealed) -> all.add(field).add(sealed));
    all.add(prepared.gone().size());
    prepared.gone().forEach(all::add);
    int exercises = commit.fading().exercises().size();
    long number = FIRST_LANE + 2L * lanes.size() + exercises;
    all.add(prepared.dialogs().size());
    for (var sealed : prepared.dialogs().values()) {
      all.add(number++).add(sealed);
    }
    all.add(prepared.doomed().size());
    for (var doomed : prepared.doomed()) {
      all.add(doomed.written()).add(doomed.at().toEpochMilli());
    }
    all.add(commit.forget().size());
    for (var name : commit.forget()) {
      all.add(new TimerName(commit.id(), name, commit.tenant()).written());
    }
    all.add(commit.wake().size());
    for (var timer : commit.wake()) {
      all.add(name(timer)).add(TimerName.dueMs(timer));
    }
    all.add(prepared.remembered().size());
    prepared.remembered().forEach(all::add);
    all.add(commit.outbox().size());
    for (int i = 0; i < commit.outbox().size(); i++) {
      var delivery = commit.outbox().get(i);
      var lane = eachLane.get(i);
      all.add(lanes.indexOf(lane) + 1).add(lane.name());
      all.add(delivery.key()).add(delivery.id()).add(prepared.messages().get(i));
    }
    all.add(prepared.forgotten().size());
    prepared.forgotten().forEach(all::add);
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
