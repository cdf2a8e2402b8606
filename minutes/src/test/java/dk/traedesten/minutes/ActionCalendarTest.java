package dk.traedesten.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dk.traedesten.dialog.Language;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.SessionId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Calendars are read again by biweekly.
class ActionCalendarTest {
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
        assertThat(event.getSummary().getValue()).isEqualTo(PlainWords.line(words));
        assertThat(event.getDescription().getValue())
            .startsWith("Owner: " + PlainWords.words(words) + "\nFirst step: ");
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

  private static Memory.Told told(String at, ActionOutcome fate, Optional<LocalDate> to) {
    return new Memory.Told(
        Instant.parse(at),
        new SessionId(new GroupId("g"), "s1"),
        "a1",
        new PersonId("p1"),
        fate,
        to,
        "");
  }

  private static VEvent taken(Memory.Told... since) {
    var task = Papers.task("a1", "Ring til skolen");
    var now = new Task(task.uid(), task.action(), task.owner(), List.of(since));
    return read(Papers.of(Language.DA, List.of(), now)).getEvents().getFirst();
  }

  private static LocalDate day(VEvent event) {
    return event.getDateStart().getValue().toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
  }

  @Test
  void an_action_moved_since_the_file_was_taken_last_is_the_same_event_on_its_new_day() {
    var first = taken();
    var to = LocalDate.of(2026, 12, 18);
    var moved = taken(told("2026-12-08T08:00:00Z", ActionOutcome.MOVED, Optional.of(to)));
    assertThat(moved.getUid()).isEqualTo(first.getUid());
    assertThat(day(moved)).isEqualTo(to);
    assertThat(moved.getSequence().getValue()).isGreaterThan(first.getSequence().getValue());
    assertThat(moved.getDescription().getValue()).startsWith("Flyttet til 18. december 2026");
    var again =
        taken(
            told("2026-12-08T08:00:00Z", ActionOutcome.MOVED, Optional.of(to)),
            told("2026-12-09T08:00:00Z", ActionOutcome.MOVED, Optional.of(to.plusDays(1))));
    assertThat(again.getSequence().getValue()).isGreaterThan(moved.getSequence().getValue());
    assertThat(day(again)).isEqualTo(to.plusDays(1));
  }

  @Test
  void what_is_over_or_dropped_says_so_in_the_calendar() {
    var done = taken(told("2026-12-08T08:00:00Z", ActionOutcome.DONE, Optional.empty()));
    assertThat(done.getSummary().getValue()).isEqualTo("Gjort: Ring til skolen");
    assertThat(done.getStatus().isCancelled()).isFalse();
    var dropped = taken(told("2026-12-08T23:30:00Z", ActionOutcome.DROPPED, Optional.empty()));
    assertThat(dropped.getSummary().getValue()).isEqualTo("Droppet: Ring til skolen");
    assertThat(dropped.getDescription().getValue()).startsWith("Droppet 9. december 2026");
    assertThat(dropped.getStatus().isCancelled()).isTrue();
    assertThat(dropped.getSequence().getValue()).isEqualTo(1);
  }

  @Test
  void no_line_is_longer_than_seventy_five_octets() {
    for (var words : Papers.WORST) {
      var file =
          Papers.written(
              Format.CALENDAR,
              Papers.of(Language.DA, List.of(), Papers.task("a", words + "æøå€🎉".repeat(40))));
      assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n"))
          .allSatisfy(line ->
              assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }
  }
}
