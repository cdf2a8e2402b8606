package dk.traedesten.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SameBytesTest {
  private static Minutes minutes() {
    return Papers.of(
        Language.DA, Papers.everything(), Papers.task("a", "Ring"), Papers.task("b", "Byt plads"));
  }

  @ParameterizedTest
  @EnumSource
  void the_same_minutes_at_the_same_instant_give_the_same_bytes(Format format) {
    assertThat(Papers.written(format, minutes())).isEqualTo(Papers.written(format, minutes()));
  }

  @ParameterizedTest
  @EnumSource(names = {"WORD", "PDF", "CALENDAR"})
  void the_instant_is_in_the_document(Format format) {
    assertThat(format.write(minutes(), Papers.AT.plusSeconds(3600)).orElseThrow().bytes())
        .isNotEqualTo(Papers.written(format, minutes()));
  }
}
