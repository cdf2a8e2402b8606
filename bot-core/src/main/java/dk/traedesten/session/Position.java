package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where in its dialog a session stands: the index of the step, and for each step it stands within
/// the way taken there and the index on it.
///
/// The way is the arm of a branch (0 then, 1 otherwise), the element of a repetition, and 0 in
/// small groups and in another exercise that is used.
public record Position(@JsonValue List<Integer> path) {
  /// Before the first step.
  public static final Position START = new Position(List.of(-1));

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Position {
    path = List.copyOf(path);
  }

  /// How deep it stands: 0 is the dialog itself.
  public int depth() {
    return path.size() / 2;
  }

  /// The index of the step at a depth.
  public int index(int depth) {
    return path.get(2 * depth);
  }

  /// The way taken within the step at a depth.
  public int way(int depth) {
    return path.get(2 * depth + 1);
  }

  /// The step after this one on the same way, which may be none any more.
  public Position beside() {
    var next = new ArrayList<>(path);
    next.set(next.size() - 1, next.getLast() + 1);
    return new Position(next);
  }

  /// Just before the step with this index on a way within the step that stands here.
  public Position into(int way, int index) {
    var deeper = new ArrayList<>(path);
    deeper.add(way);
    deeper.add(index - 1);
    return new Position(deeper);
  }

  /// The step that this one stands within; empty in the dialog itself.
  public Optional<Position> out() {
    return depth() == 0 ? Optional.empty() : Optional.of(to(depth() - 1));
  }

  /// The step at a depth that this one is, or stands within.
  public Position to(int depth) {
    return new Position(path.subList(0, 2 * depth + 1));
  }
}
