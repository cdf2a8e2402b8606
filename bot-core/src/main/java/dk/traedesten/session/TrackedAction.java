package dk.traedesten.session;

import dk.traedesten.message.Field;
import dk.traedesten.session.Memory.Planned;
import dk.traedesten.session.Memory.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An action that somebody of the group has taken on, as it stands now.
///
/// @param session the session it was planned in
/// @param dialog the exercise that was played, by its id
/// @param since when it was planned
/// @param followedUp whether its exercise itself asks the owner on the date
/// @param questions what the owner is asked when it is done, as the exercise words it
/// @param history what has become of it so far, oldest first
public record TrackedAction(
    SessionId session,
    String dialog,
    ActionItem action,
    Instant since,
    boolean followedUp,
    List<Field> questions,
    List<Told> history) {
  /// What the name of a button or a form about an action begins with; then comes the action's key.
  public static final String ABOUT = "action:";

  public TrackedAction {
    questions = List.copyOf(questions);
    history = List.copyOf(history);
  }

  static TrackedAction of(Planned planned) {
    return new TrackedAction(
        planned.session(),
        planned.dialog(),
        planned.action(),
        planned.at(),
        planned.followedUp(),
        planned.questions(),
        List.of());
  }

  /// The name of an action among all of the group's.
  public static String key(SessionId session, String action) {
    return session.token() + "/" + action;
  }

  /// What a button about an action is about, wherever it stands.
  public static String about(SessionId session, String action) {
    return ABOUT + key(session, action);
  }

  /// Its name among all of the group's.
  public String key() {
    return key(session, action.id());
  }

  /// It was planned anew: with other words, or its exercise does not ask about it any more.
  TrackedAction planned(Planned again) {
    return new TrackedAction(
        session, dialog, again.action(), since, again.followedUp(), again.questions(), history);
  }

  TrackedAction told(Told told) {
    return new TrackedAction(
        session,
        dialog,
        action,
        since,
        followedUp,
        questions,
        Stream.concat(history.stream(), Stream.of(told)).toList());
  }

  /// What was said of it last.
  public Optional<Told> last() {
    return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
  }

  /// Whether it is still to be done.
  public boolean isOpen() {
    return last().map(Told::fate).filter(fate -> fate != ActionOutcome.MOVED).isEmpty();
  }

  /// When the owner is asked about it.
  public LocalDate due() {
    return history.stream()
        .flatMap(told -> told.to().stream())
        .reduce((_, later) -> later)
        .orElse(action.due());
  }
}
