package dk.traedesten.session;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where in its dialog a session stands: the index of the step, and inside a branch the arm taken
/// (0 then, 1 otherwise) and the index in it, as deep as branches go.
public record Position(@JsonValue List<Integer> path) {
  /// Before the first step.
  public static final Position START = new Position(List.of(-1));

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Position {
    path = List.copyOf(path);
  }

  /// The next step after this one, out of branches that are through; empty at the end.
  public Optional<Position> next(Dialog dialog) {
    for (var at = path; !at.isEmpty(); at = at.subList(0, Math.max(0, at.size() - 2))) {
      var siblings = siblings(dialog, at);
      int index = at.getLast() + 1;
      if (index < siblings.size()) {
        return Optional.of(new Position(replaceLast(at, index)));
      }
    }
    return Optional.empty();
  }

  /// Just before the first step of an arm of the branch that stands here.
  public Position into(boolean then) {
    var deeper = new ArrayList<>(path);
    deeper.add(then ? 0 : 1);
    deeper.add(-1);
    return new Position(deeper);
  }

  /// The step that stands here.
  public Step step(Dialog dialog) {
    return siblings(dialog, path).get(path.getLast());
  }

  private static List<Step> siblings(Dialog dialog, List<Integer> path) {
    var steps = dialog.steps();
    for (int i = 0; i + 2 < path.size(); i += 2) {
      if (!(steps.get(path.get(i)) instanceof Step.Branch branch)) {
        throw new IllegalStateException("a position inside a step that is no branch");
      }
      steps = path.get(i + 1) == 0 ? branch.then() : branch.otherwise();
    }
    return steps;
  }

  private static List<Integer> replaceLast(List<Integer> path, int index) {
    var next = new ArrayList<>(path);
    next.set(next.size() - 1, index);
    return next;
  }
}
