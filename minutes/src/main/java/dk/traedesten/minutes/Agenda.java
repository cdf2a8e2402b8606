package dk.traedesten.minutes;

import dk.traedesten.dialog.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// What has been taken on, as whole days in a calendar.
///
/// Outlook leaves out tasks when it opens a calendar file, so each is an event; it lasts the whole
/// day, which is the same day in every zone, and leaves the day free.
final class Agenda {
  private static final String MAKER = "-//Trædesten//Minutes//";

  private Agenda() {}

  /// The calendar; empty when nothing has been taken on.
  static Optional<byte[]> of(Minutes minutes, Instant at) {
    return minutes.tasks().findAny().map(_ -> written(calendar(minutes, at)));
  }

  private static Calendar calendar(Minutes minutes, Instant at) {
    var front = Front.of(minutes);
    var calendar = new Calendar();
    calendar.add(new ProdId(MAKER + minutes.language()));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", name(front)));
    calendar.add(new XProperty("X-WR-TIMEZONE", minutes.zone().getId()));
    minutes.tasks().map(task -> event(minutes, front, task, at)).forEach(calendar::add);
    return calendar;
  }

  private static VEvent event(Minutes minutes, Front front, Task task, Instant at) {
    var action = task.action();
    var event = new VEvent(false);
    event.add(new Uid(task.uid()));
    event.add(new DtStamp(at));
    event.add(new DtStart<>(action.due()));
    event.add(new DtEnd<>(action.due().plusDays(1)));
    event.add(new Summary(Plain.line(action.what())));
    event.add(
        new Description(
            Stream.of(
                    said(minutes, Lines.OWNER, task.owner()),
                    said(minutes, Lines.FIRST_STEP, action.firstStep()),
                    said(minutes, Lines.TRIGGER, action.trigger()),
                    said(minutes, Lines.DONE_WHEN, action.doneWhen()),
                    Stream.of(name(front)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"))));
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }

  private static Stream<String> said(Minutes minutes, Text what, String words) {
    var plain = Plain.words(words);
    return plain.isEmpty() ? Stream.empty() : Stream.of(what.in(minutes.language()) + ": " + plain);
  }

  private static String name(Front front) {
    return front.about().isEmpty() ? front.title() : front.title() + ": " + front.about();
  }

  private static byte[] written(Calendar calendar) {
    var bytes = new ByteArrayOutputStream();
    try {
      new CalendarOutputter().output(calendar, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
