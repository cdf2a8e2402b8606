package dk.traedesten.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traedesten.dialog.Until.Standing;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What closes a step, alone and combined.
class UntilTest {

  private static Until until(String written) {
    return Mappers.YAML.readValue(written, Until.class);
  }

  @ParameterizedTest(name = "{0}: {1} answered, {2} missing, time up {3} → {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "everyone                                 | 3 | 1 | true  | false",
        "everyone                                 | 3 | 0 | false | true",
        "everyone                                 | 0 | 0 | false | true",
        "facilitator                              | 3 | 0 | true  | false",
        "{quorum: 3}                              | 2 | 0 | true  | false",
        "{quorum: 3}                              | 3 | 4 | false | true",
        "{after: PT1H}                            | 9 | 0 | false | false",
        "{after: PT1H}                            | 0 | 9 | true  | true",
        "[everyone, {after: PT1H}]                | 1 | 1 | false | false",
        "[everyone, {after: PT1H}]                | 1 | 0 | false | true",
        "[everyone, {after: PT1H}]                | 1 | 1 | true  | true",
        "{all: [everyone, {after: PT1H}]}         | 2 | 0 | false | false",
        "{all: [everyone, {after: PT1H}]}         | 2 | 1 | true  | false",
        "{all: [everyone, {after: PT1H}]}         | 2 | 0 | true  | true",
        "{all: [{quorum: 2}, {after: PT1H}]}      | 1 | 1 | true  | false",
        "[everyone, {all: [{quorum: 2}, {after: PT1H}]}] | 2 | 1 | false | false",
        "[everyone, {all: [{quorum: 2}, {after: PT1H}]}] | 2 | 1 | true  | true",
        "[everyone, {all: [{quorum: 2}, {after: PT1H}]}] | 1 | 0 | false | true",
      })
  void closes_when_it_says_so(
      String written, int answered, int missing, boolean timeUp, boolean closes) {
    assertThat(until(written).met(new Standing(answered, missing, timeUp))).isEqualTo(closes);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{after: PT24H}                              | {after: PT2H}",
        "[everyone, {after: PT24H}]                  | [everyone, {after: PT2H}]",
        "[everyone, {all: [{quorum: 2}, {after: PT1H}]}] | [everyone, {all: [{quorum: 2}, {after: PT2H}]}]",
        "everyone                                    | [everyone, {after: PT2H}]",
        "facilitator                                 | [facilitator, {after: PT2H}]",
      })
  void can_be_given_another_time(String written, String within) {
    assertThat(until(written).within(Duration.ofHours(2))).isEqualTo(until(within));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "everyone",
        "facilitator",
        "{quorum: 3}",
        "{after: PT24H}",
        "{after: P3D}",
        "[everyone, {quorum: 3}]",
        "[everyone, {all: [facilitator, {quorum: 3}]}]"
      })
  void is_the_same_after_it_was_stored(String written) {
    var until = until(written);
    assertThat(Mappers.JSON.readValue(Mappers.JSON.writeValueAsBytes(until), Until.class))
        .isEqualTo(until);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "someone",
        "5",
        "true",
        "[]",
        "{}",
        "{quorum: 0}",
        "{quorum: many}",
        "{quorum: 2.5}",
        "{after: 5}",
        "{all: []}",
        "{all: everyone}",
        "{any: [everyone]}",
        "{quorum: 3, after: PT1H}",
        "[everyone, nobody]"
      })
  void what_is_not_understood_is_told_with_what_to_write(String written) {
    assertThatThrownBy(() -> until(written))
        .hasMessageContaining("is not understood; write everyone, facilitator, {quorum: 5}");
  }

  @Test
  void the_time_it_has_is_found_wherever_it_stands() {
    assertThat(until("everyone").after()).isEmpty();
    assertThat(until("[everyone, {all: [{quorum: 2}, {after: PT90M}]}]").after())
        .hasValue(Duration.ofMinutes(90));
  }
}
