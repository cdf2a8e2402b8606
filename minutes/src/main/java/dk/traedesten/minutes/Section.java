package dk.traedesten.minutes;

import dk.traedesten.message.Block;
import dk.traedesten.session.Outcomes;
import dk.traedesten.session.Roster;
import dk.traedesten.session.SessionId;
import java.util.List;

/// One part of the minutes, as it was shown to the group.
///
/// @param tasks what was planned in it: the rows of its table once more, with what a calendar needs
public record Section(List<Block> blocks, List<Task> tasks) {
  public Section {
    blocks = List.copyOf(blocks);
    tasks = List.copyOf(tasks);
  }

  /// A part in which nothing was planned.
  public Section(List<Block> blocks) {
    this(blocks, List.of());
  }

  /// A plan and its table in the document have the same key.
  static List<Section> all(SessionId session, Roster roster, Outcomes outcomes) {
    return outcomes.document().entrySet().stream()
        .map(part ->
            new Section(
                part.getValue(),
                outcomes.plans().getOrDefault(part.getKey(), List.of()).stream()
                    .map(action -> Task.of(session, roster, action))
                    .toList()))
        .toList();
  }
}
