package dk.traedesten.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
