package dk.traedesten.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How few answers may be shown.
class ThresholdsTest {

  @Test
  void usually_five_numbers_and_ten_comments_are_needed() {
    assertThat(Thresholds.USUAL).isEqualTo(new Thresholds(5, 10));
  }

  @Test
  void an_organisation_may_go_down_to_three_and_five_and_no_further() {
    assertThat(new Thresholds(3, 5).numbers()).isEqualTo(3);
    assertThatThrownBy(() -> new Thresholds(2, 5)).hasMessageContaining("not 2 and 5");
    assertThatThrownBy(() -> new Thresholds(3, 4)).hasMessageContaining("not 3 and 4");
  }

  @Test
  void two_measurements_compare_when_the_same_people_answered_or_very_different_ones() {
    var thresholds = Thresholds.USUAL;
    var before = ids(0, 10);
    assertThat(thresholds.comparable(before, before)).isTrue();
    for (int gone = 1; gone <= 4; gone++) {
      assertThat(thresholds.comparable(before, ids(gone, 10))).as("%d gone", gone).isFalse();
      assertThat(thresholds.comparable(ids(gone, 10), before)).as("%d come", gone).isFalse();
    }
    assertThat(thresholds.comparable(before, ids(5, 10))).isTrue();
    assertThat(thresholds.comparable(ids(5, 10), before)).isTrue();
    assertThat(thresholds.comparable(before, ids(2, 12))).as("2 gone, 2 come").isFalse();
    assertThat(thresholds.comparable(before, ids(2, 13))).as("2 gone, 3 come").isTrue();
  }

  private static Set<PersonId> ids(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> new PersonId("p" + i))
        .collect(Collectors.toUnmodifiableSet());
  }
}
