package dk.traedesten.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Medians and quartiles against tables reckoned by hand.
class DistributionTest {

  private static List<Integer> numbers(String written) {
    return Arrays.stream(written.split(" ")).map(Integer::valueOf).toList();
  }

  @ParameterizedTest(name = "{0}: the middle is {2}, half of them lie from {1} to {3}")
  @CsvSource({
    // one
    "7,             7,   7,   7",
    // even: the halves are apart
    "2 8,           2,   5,   8",
    "1 2 3 4,       1.5, 2.5, 3.5",
    "1 1 9 10,      1,   5,   9.5",
    "1 2 3 4 5 6,   2,   3.5, 5",
    // odd: the middle one belongs to both halves
    "1 5 9,         3,   5,   7",
    "1 2 3 4 5,     2,   3,   4",
    "1 2 3 4 5 6 7, 2.5, 4,   5.5",
    // all alike, and in any order
    "4 4 4 4 4,     4,   4,   4",
    "10 1 7 3,      2,   5,   8.5"
  })
  void the_middle_and_the_quarters_are_those_of_the_table(
      String written, double lower, double median, double upper) {
    var spread = Distribution.of(numbers(written), 1, 10);
    assertThat(spread.median()).isEqualTo(median);
    assertThat(spread.lower()).isEqualTo(lower);
    assertThat(spread.upper()).isEqualTo(upper);
    assertThat(spread.spread()).isEqualTo(upper - lower);
  }

  @Test
  void every_number_of_the_scale_has_its_count() {
    var spread = Distribution.of(List.of(0, 2, 2, 5), 0, 5);
    assertThat(spread.counts()).containsExactly(1, 0, 2, 0, 0, 1);
    assertThat(spread.from()).isEqualTo(0);
    assertThat(spread.to()).isEqualTo(5);
    assertThat(spread.answers()).isEqualTo(4);
  }

  @Test
  void the_lowest_and_the_highest_are_those_that_somebody_chose() {
    var spread = Distribution.of(List.of(4, 6, 4), 1, 10);
    assertThat(spread.lowest()).isEqualTo(4);
    assertThat(spread.highest()).isEqualTo(6);
    var ends = Distribution.of(List.of(1, 10), 1, 10);
    assertThat(ends.lowest()).isEqualTo(1);
    assertThat(ends.highest()).isEqualTo(10);
  }
}
