package dk.traedesten.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ShardsTest {

  @Test
  void group_lies_in_the_shard_it_has_always_been_in() {
    var shards = new Shards(16);
    assertThat(shards.of("chefer").number()).isEqualTo(3);
    assertThat(shards.of("T024BE7LD-C0456EFGH").number()).isEqualTo(11);
  }

  @Test
  void every_shard_has_its_turn_to_come_first() {
    var shards = new Shards(5);
    var first = new HashSet<Shard>();
    for (int i = 0; i < 5; i++) {
      var all = shards.inTurn();
      assertThat(all).hasSize(5).doesNotHaveDuplicates();
      first.add(all.getFirst());
    }
    assertThat(first).hasSize(5);
  }
}
