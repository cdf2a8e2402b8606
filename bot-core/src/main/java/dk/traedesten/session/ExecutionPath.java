package dk.traedesten.session;

import dk.traedesten.dialog.Text;
import dk.traedesten.result.InOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Where a session stands in its dialog, and how it came there.
///
/// @param at the step it stands at
/// @param elements what each repetition goes through, by the key of its step
/// @param trail the steps that have waited for people, in the order they were met, the current last
/// @param lap how often the group has gone back: what is asked again is another message
/// @param groups the small groups, while people work apart
/// @param mixed how often small groups have been made
public record ExecutionPath(
    Position at,
    Map<String, List<RepeatedElement>> elements,
    List<Position> trail,
    int lap,
    List<SmallGroup> groups,
    int mixed) {
  /// Before the first step.
  public static final ExecutionPath START =
      new ExecutionPath(Position.START, Map.of(), List.of(), 0, List.of(), 0);

  public ExecutionPath {
    elements = InOrder.copy(elements);
    trail = List.copyOf(trail);
    groups = List.copyOf(groups);
  }

  public ExecutionPath to(Position next) {
    return new ExecutionPath(next, elements, trail, lap, groups, mixed);
  }

  /// Goes through these elements in a repetition.
  public ExecutionPath through(String repeat, List<RepeatedElement> these) {
    return new ExecutionPath(
        at, InOrder.with(elements, repeat, List.copyOf(these)), trail, lap, groups, mixed);
  }

  /// Waits at the step it stands at.
  public ExecutionPath waiting() {
    return !trail.isEmpty() && trail.getLast().equals(at)
        ? this
        : new ExecutionPath(
            at,
            elements,
            Stream.concat(trail.stream(), Stream.of(at)).toList(),
            lap,
            groups,
            mixed);
  }

  /// Back at an earlier step of the trail, which is walked anew from there.
  ///
  /// @param index in the trail
  public ExecutionPath back(int index) {
    return new ExecutionPath(
        trail.get(index), elements, trail.subList(0, index + 1), lap + 1, groups, mixed);
  }

  /// Goes through the same, without what somebody has hidden.
  public ExecutionPath hiding(String words, Text instead) {
    var next = elements;
    for (var repeat : elements.entrySet()) {
      next =
          InOrder.with(
              next,
              repeat.getKey(),
              repeat.getValue().stream().map(e -> e.hiding(words, instead)).toList());
    }
    return new ExecutionPath(at, next, trail, lap, groups, mixed);
  }

  /// Works in these small groups; in none when they are empty.
  public ExecutionPath apart(List<SmallGroup> these) {
    return new ExecutionPath(at, elements, trail, lap, these, these.isEmpty() ? mixed : mixed + 1);
  }

  /// Works in the same small groups, with other people in them.
  public ExecutionPath regrouped(List<SmallGroup> these) {
    return new ExecutionPath(at, elements, trail, lap, these, mixed);
  }
}
