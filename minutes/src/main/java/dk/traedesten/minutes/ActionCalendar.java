package dk.traedesten.minutes;

import dk.traedesten.dialog.Text;
import dk.traedesten.session.ActionOutcome;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
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
final class ActionCalendar {
  private static final String CONFIRMED = "CONFIRMED";
  private static final String CANCELLED = "CANCELLED";
  private static final String MAKER = "-//Trædesten//Minutes//";

  private static final int MOST_OCTETS = 75;

  /// Lines are folded by us.
  private static final int FAR_TOO_LONG = 1_000_000;

  private ActionCalendar() {}

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
    event.add(new Sequence(task.version()));
    event.add(new DtStart<>(task.due()));
    event.add(new DtEnd<>(task.due().plusDays(1)));
    event.add(new Summary(task.summary(minutes.language())));
    event.add(
        new Status(
            task.fate().filter(ActionOutcome.DROPPED::equals).isPresent() ? CANCELLED : CONFIRMED));
    event.add(
        new Description(
            Stream.of(
                    task.told(minutes.zone()).map(it -> it.in(minutes.language())).stream(),
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
    var plain = PlainWords.words(words);
    return plain.isEmpty() ? Stream.empty() : Stream.of(what.in(minutes.language()) + ": " + plain);
  }

  private static String name(Front front) {
    return front.about().isEmpty() ? front.title() : front.title() + ": " + front.about();
  }

  private static byte[] written(Calendar calendar) {
    var words = new StringWriter();
    try {
      new CalendarOutputter(true, FAR_TOO_LONG).output(calendar, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folded(words.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /// Lines of at most 75 octets, each further one of a long line behind a space (RFC 5545, 3.1).
  /// The library counts letters, of which a Danish one takes two octets and an emoji four.
  private static String folded(String calendar) {
    var folded = new StringBuilder(calendar.length());
    int octets = 0;
    for (int sign : calendar.codePoints().toArray()) {
      int takes = sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
      if (sign == '\r' || sign == '\n') {
        octets = -1;
      } else if (octets + takes > MOST_OCTETS) {
        folded.append("\r\n ");
        octets = 1;
      }
      octets += takes;
      folded.appendCodePoint(sign);
    }
    return folded.toString();
  }
}
