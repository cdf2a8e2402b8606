package dk.traedesten.group;

import dk.traedesten.dialog.Catalogue;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Wording;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Group;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Changed;
import dk.traedesten.session.Memory.Learned;
import dk.traedesten.session.Memory.Met;
import dk.traedesten.session.Schedule;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.TrackedAction;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a group may see of itself, wherever it is shown: on its page, by its programs.
///
/// @param group with the people it remembers, as they can be reached now
public record GroupReport(Group group, Memory memory) {
  public GroupReport {
    group = Members.known(group, memory);
  }

  /// How its answers have gone over time.
  public List<TrendSeries> curves(Catalogue catalogue) {
    return TrendSeries.all(group, memory, catalogue);
  }

  /// What its people have taken on: first what is open, the earliest first; then what is over, the
  /// newest first.
  public List<TrackedAction> actions() {
    return memory.undertakings().stream()
        .sorted(
            Comparator.comparing(TrackedAction::isOpen)
                .reversed()
                .thenComparing((one, other) ->
                    one.isOpen()
                        ? one.due().compareTo(other.due())
                        : other.due().compareTo(one.due())))
        .toList();
  }

  /// What was learned from them, the newest first.
  public List<Learned> learned() {
    return memory.of(Learned.class).reversed();
  }

  /// Its exercises, the newest first.
  public List<Met> exercises() {
    return memory.exercises().reversed();
  }

  public Optional<Met> exercise(SessionId session) {
    return memory.exercises().stream().filter(met -> met.session().equals(session)).findFirst();
  }

  /// Who has settled what about how the group is served, the newest first.
  public List<Changed> changes() {
    return memory.of(Changed.class).reversed();
  }

  /// What somebody of the group is called.
  public String name(PersonId who) {
    return group.name(who);
  }

  /// When a planned pulse comes.
  public Text when(Schedule schedule) {
    return Words.when(schedule);
  }

  /// The day of something, where the group is.
  public Text day(Instant at) {
    return Wording.day(at.atZone(group.settings().zone()).toLocalDate());
  }
}
