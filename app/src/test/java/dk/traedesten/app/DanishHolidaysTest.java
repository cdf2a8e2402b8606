package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishHolidaysTest {
  private final DanishHolidays holidays = new DanishHolidays();

  @ParameterizedTest
  @CsvSource({
    "2027-01-01, New Year",
    "2027-03-25, Maundy Thursday",
    "2027-03-26, Good Friday",
    "2027-03-29, Easter Monday",
    "2027-05-06, Ascension",
    "2027-05-17, Whit Monday",
    "2026-12-25, Christmas",
    "2026-12-26, second day of Christmas",
  })
  void nobody_is_asked_on_a_public_holiday(LocalDate day, String name) {
    assertThat(holidays.isHoliday(day)).as(name).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-04-23, the day of prayer is a working day since 2024",
    "2027-11-23, a Tuesday",
    "2027-05-02, a Sunday",
  })
  void other_days_are_ordinary(LocalDate day, String name) {
    assertThat(holidays.isHoliday(day)).as(name).isFalse();
  }
}
