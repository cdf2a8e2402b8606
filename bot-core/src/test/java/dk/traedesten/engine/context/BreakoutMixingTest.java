package dk.traedesten.engine.context;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.result.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Small groups in which people meet new people as long as there are any.
class BreakoutMixingTest {
  private static List<PersonId> people(int n) {
    return IntStream.range(0, n).mapToObj(i -> new PersonId("p" + i)).toList();
  }

  private static Set<Set<PersonId>> pairs(List<List<PersonId>> groups) {
    var pairs = new HashSet<Set<PersonId>>();
    for (var group : groups) {
      for (var one : group) {
        for (var other : group) {
          if (!one.equals(other)) {
            pairs.add(Set.of(one, other));
          }
        }
      }
    }
    return pairs;
  }

  /// @param fresh how many times in a row nobody meets anybody again
  /// @param all after how many times everyone has met everyone
  @ParameterizedTest
  @CsvSource({
    "2, 2, 1, 1", "3, 2, 1, 1", "4, 2, 3, 3", "5, 2, 1, 4", "6, 2, 5, 5", "7, 2, 3, 6",
    "8, 2, 7, 7", "9, 2, 5, 8", "6, 3, 1, 8", "7, 3, 1, 8", "8, 3, 1, 8", "9, 3, 4, 4"
  })
  void nobody_meets_anybody_again_before_they_must_and_everyone_meets_everyone(
      int n, int size, int fresh, int all) {
    var met = new HashSet<Set<PersonId>>();
    for (int round = 0; round < all; round++) {
      var pairs = pairs(BreakoutMixing.groups(people(n), size, round));
      if (round < fresh) {
        assertThat(met).as("round %d", round).doesNotContainAnyElementsOf(pairs);
      }
      met.addAll(pairs);
    }
    assertThat(met).hasSize(n * (n - 1) / 2);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2", "3, 2", "5, 2", "9, 2", "2, 3", "5, 3", "7, 3", "11, 3", "30, 4", "29, 2", "5, 4",
    "6, 4", "7, 4", "11, 4", "7, 5"
  })
  void everyone_is_in_one_group_and_no_group_is_larger_than_asked_for_by_more_than_one(
      int n, int size) {
    for (int round = 0; round < 25; round++) {
      var groups = BreakoutMixing.groups(people(n), size, round);
      assertThat(groups.stream().flatMap(List::stream))
          .containsExactlyInAnyOrderElementsOf(people(n));
      assertThat(groups)
          .allMatch(g -> g.size() <= size + 1 && g.size() >= Math.min(n, (size + 1) / 2));
    }
  }
}
