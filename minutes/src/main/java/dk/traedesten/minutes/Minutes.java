package dk.traedesten.minutes;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Outcomes;
import dk.traedesten.session.Roster;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a session has come to, ready to be written down.
///
/// @param language of the documents
/// @param title of the exercise
/// @param topic what the group met about
/// @param zone of the group: the days are days there
/// @param ended the day it ended; empty while it goes on
/// @param people who took part
public record Minutes(
    Language language,
    Text title,
    String topic,
    ZoneId zone,
    LocalDate began,
    Optional<LocalDate> ended,
    TookPart people,
    List<MinutesSection> sections)
    implements Account {
  public Minutes {
    sections = List.copyOf(sections);
  }

  static Minutes soFar(Session.Running running, Language language) {
    var course = running.course();
    return of(course.brief(), course.roster(), course.outcomes(), Optional.empty(), language);
  }

  static Minutes of(Session.Finished finished, Language language) {
    return of(
        finished.brief(),
        finished.roster(),
        finished.outcomes(),
        Optional.of(finished.endedAt()),
        language);
  }

  private static Minutes of(
      SessionSpec brief,
      Roster roster,
      Outcomes outcomes,
      Optional<Instant> endedAt,
      Language language) {
    return new Minutes(
        language,
        brief.dialog().title(),
        brief.topic(),
        brief.zone(),
        day(brief.startedAt(), brief.zone()),
        endedAt.map(at -> day(at, brief.zone())),
        TookPart.of(brief, roster),
        MinutesSection.all(brief.id(), roster, outcomes));
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }

  /// The same with what the group remembers by now: what has become of the actions since.
  public Minutes with(Memory memory) {
    var actions = memory.undertakings();
    return new Minutes(
        language,
        title,
        topic,
        zone,
        began,
        ended,
        people,
        sections.stream().map(section -> section.asItStands(actions, zone)).toList());
  }

  /// What has been taken on, in the order it was planned.
  public Stream<Task> tasks() {
    return sections.stream().flatMap(section -> section.tasks().stream());
  }

  boolean isEmpty() {
    return sections.isEmpty();
  }
}
