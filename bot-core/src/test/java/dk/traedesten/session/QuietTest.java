package dk.traedesten.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietTest {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  @Test
  void rest_over_midnight_ends_in_the_morning_where_the_person_is() {
    var nights = new Quiet(LocalTime.of(17, 0), LocalTime.of(8, 0), COPENHAGEN);
    assertThat(nights.over(Instant.parse("2026-11-23T20:00:00Z")))
        .contains(Instant.parse("2026-11-24T07:00:00Z"));
    assertThat(nights.over(Instant.parse("2026-11-24T05:00:00Z")))
        .contains(Instant.parse("2026-11-24T07:00:00Z"));
    assertThat(nights.over(Instant.parse("2026-11-24T07:00:00Z"))).isEmpty();
    assertThat(nights.over(Instant.parse("2026-11-24T15:59:59Z"))).isEmpty();
  }

  @Test
  void rest_within_a_day_ends_on_that_day() {
    var lunch = new Quiet(LocalTime.of(12, 0), LocalTime.of(13, 0), COPENHAGEN);
    assertThat(lunch.over(Instant.parse("2026-07-01T10:30:00Z")))
        .contains(Instant.parse("2026-07-01T11:00:00Z"));
    assertThat(lunch.over(Instant.parse("2026-07-01T09:59:59Z"))).isEmpty();
  }
}
