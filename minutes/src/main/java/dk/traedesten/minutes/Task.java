package dk.traedesten.minutes;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.session.ActionItem;
import dk.traedesten.session.ActionOutcome;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Roster;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.TrackedAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Something a person has taken on, with what a calendar needs.
///
/// @param uid the same each time the document is made, so that a calendar changes what it has
///   instead of adding to it
/// @param action as it was planned
/// @param owner what the person is called
/// @param since what has become of it after it was planned, oldest first
public record Task(String uid, ActionItem action, String owner, List<Memory.Told> since) {
  public Task {
    since = List.copyOf(since);
  }

  /// As it was planned.
  public Task(String uid, ActionItem action, String owner) {
    this(uid, action, owner, List.of());
  }

  static Task of(SessionId session, Roster roster, ActionItem action) {
    return new Task(uid(session, action), action, roster.name(action.owner()));
  }

  /// The session's own id is for the bot alone, and a calendar is passed on: it is not in there.
  private static String uid(SessionId session, ActionItem action) {
    var both = session + " " + action.id();
    return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)) + "@traedesten";
  }

  /// The same as it stands now.
  Task asItStands(List<TrackedAction> all) {
    return all.stream()
        .filter(one -> uid(one.session(), one.action()).equals(uid))
        .findFirst()
        .map(one -> new Task(uid, one.action(), owner, one.history()))
        .orElse(this);
  }

  /// The day on which its owner is asked about it.
  LocalDate due() {
    return since.stream()
        .flatMap(told -> told.to().stream())
        .reduce((_, later) -> later)
        .orElse(action.due());
  }

  /// How many times it has changed: a calendar keeps the version with the higher number.
  int version() {
    return since.size();
  }

  /// What became of it; empty while it is still to be done as it was planned.
  Optional<ActionOutcome> fate() {
    return since.isEmpty() ? Optional.empty() : Optional.of(since.getLast().fate());
  }

  /// What became of it in words, with the day; empty while it is as it was planned.
  Optional<Text> told(ZoneId zone) {
    return fate()
        .map(fate -> {
          var day = Lines.day(since.getLast().at().atZone(zone).toLocalDate());
          return switch (fate) {
            case DONE -> Lines.DONE.plus(" ", day);
            case DROPPED -> Lines.DROPPED.plus(" ", day);
            case MOVED -> Lines.MOVED.plus(" ", Lines.day(due()));
          };
        });
  }

  /// Its name in a calendar: what is over says so there as well.
  String summary(Language language) {
    var what = PlainWords.line(action.what());
    return fate()
        .filter(fate -> fate != ActionOutcome.MOVED)
        .map(fate ->
            (fate == ActionOutcome.DONE ? Lines.DONE : Lines.DROPPED).in(language) + ": " + what)
        .orElse(what);
  }
}
