package dk.traedesten.redis;

import dk.traedesten.session.GroupId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// The parts that everything is divided into, so that a cluster can spread them over its nodes. All
/// of a group lies in one shard, and can therefore be committed together.
final class Shards {
  private final List<Shard> all;
  private final AtomicInteger turn = new AtomicInteger();

  Shards(int count) {
    all = IntStream.range(0, count).mapToObj(Shard::new).toList();
  }

  Shard of(GroupId group) {
    return of(group.value());
  }

  /// The same for the same name, always and everywhere: what `hashCode` of a text gives is fixed.
  Shard of(String name) {
    return all.get(Math.floorMod(name.hashCode(), all.size()));
  }

  /// All of them, beginning with another one each time, so that none waits behind the others.
  List<Shard> inTurn() {
    var turned = new ArrayList<>(all);
    Collections.rotate(turned, Math.floorMod(turn.getAndIncrement(), all.size()));
    return turned;
  }
}
