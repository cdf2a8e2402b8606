package dk.traedesten.minutes;

import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.session.Outcomes;
import dk.traedesten.session.Roster;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.TrackedAction;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One part of the minutes, as it was shown to the group.
///
/// @param kind what came of it
/// @param tasks what was planned in it: the rows of its table once more, with what a calendar needs
public record MinutesSection(Kind kind, List<Block> blocks, List<Task> tasks) {
  public MinutesSection {
    blocks = List.copyOf(blocks);
    tasks = List.copyOf(tasks);
  }

  /// What came of a part; those who look for what was agreed find it first.
  public enum Kind {
    AGREED,
    PLANNED,
    SHOWN,
    TOLD
  }

  /// A part in which nothing was planned.
  public MinutesSection(List<Block> blocks) {
    this(Kind.TOLD, blocks, List.of());
  }

  /// What was agreed and planned, then everything else, each in the order in which it came about. A
  /// plan and its table in the document have the same key.
  static List<MinutesSection> all(SessionId session, Roster roster, Outcomes outcomes) {
    return outcomes.document().entrySet().stream()
        .map(part ->
            new MinutesSection(
                kind(outcomes, part.getKey()),
                part.getValue(),
                outcomes.plans().getOrDefault(part.getKey(), List.of()).stream()
                    .map(action -> Task.of(session, roster, action))
                    .toList()))
        .sorted(Comparator.comparing(MinutesSection::place))
        .toList();
  }

  private static Kind kind(Outcomes outcomes, String key) {
    return outcomes.settled().containsKey(key)
        ? Kind.AGREED
        : outcomes.plans().containsKey(key)
            ? Kind.PLANNED
            : outcomes.results().contains(key) ? Kind.SHOWN : Kind.TOLD;
  }

  private int place() {
    return switch (kind) {
      case AGREED -> 0;
      case PLANNED -> 1;
      case SHOWN, TOLD -> 2;
    };
  }

  /// The same with its tasks as they stand now, and what has become of them below their plan.
  MinutesSection asItStands(List<TrackedAction> all, ZoneId zone) {
    var now = tasks.stream().map(task -> task.asItStands(all)).toList();
    var rows =
        now.stream()
            .flatMap(task ->
                task.told(zone).stream()
                    .map(told -> List.of(Text.same(task.action().what()), told)))
            .toList();
    var blocks = new ArrayList<>(this.blocks);
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(List.of(Lines.ACTION, Lines.SINCE), rows));
    }
    return new MinutesSection(kind, blocks, now);
  }
}
