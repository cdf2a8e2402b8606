package dk.traedesten.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import dk.traedesten.dialog.Language;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Calendars are read again by biweekly.
class AgendaTest {
  private static ICalendar read(Minutes minutes) {
    var text = new String(Papers.written(Format.CALENDAR, minutes), StandardCharsets.UTF_8);
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").doesNotContain("\uFFFD?");
    var calendar = Biweekly.parse(text).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    return calendar;
  }

  @Test
  void an_action_is_a_whole_day_that_stays_free() {
    var task = Papers.task("a1", "Ring, før sagen skifter hænder");
    var calendar = read(Papers.of(Language.DA, List.of(), task));
    assertThat(calendar.getEvents()).hasSize(1);
    var event = calendar.getEvents().getFirst();
    assertThat(event.getUid().getValue()).isEqualTo("a1@traedesten");
    assertThat(event.getSummary().getValue()).isEqualTo("Ring, før sagen skifter hænder");
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(
            event
                .getDateStart()
                .getValue()
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate())
        .isEqualTo(task.action().due());
    assertThat(
            event.getDateEnd().getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate())
        .isEqualTo(task.action().due().plusDays(1));
    assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(Papers.AT);
    assertThat(event.getTransparency().isTransparent()).isTrue();
    assertThat(event.getDescription().getValue())
        .contains("Ansvarlig: Ring", "Første skridt: Ring", "Prøvehandling: Sammen om de unge");
  }

  @Test
  void the_worst_words_are_read_again_and_end_no_event() {
    for (var words : Papers.WORST) {
      var calendar =
          read(
              Papers.about(
                  words, Language.EN, List.of(), Papers.task("a", words), Papers.task("b", words)));
      assertThat(calendar.getEvents()).hasSize(2);
      for (var event : calendar.getEvents()) {
        assertThat(event.getSummary().getValue()).isEqualTo(Plain.line(words));
        assertThat(event.getDescription().getValue())
            .startsWith("Owner: " + Plain.words(words) + "\nFirst step: ");
      }
      assertThat(calendar.getExperimentalProperty("X-WR-TIMEZONE").getValue())
          .isEqualTo("Europe/Copenhagen");
    }
  }

  @Test
  void there_is_no_calendar_without_an_action() {
    assertThat(Format.CALENDAR.write(Papers.of(Language.DA, Papers.everything()), Papers.AT))
        .isEmpty();
  }
}
