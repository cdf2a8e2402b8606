package dk.traedesten.group;

import dk.traedesten.engine.Effect;
import dk.traedesten.session.Group;
import java.util.List;

/// What came of something that happened in a group between its exercises: the group as it is next,
/// and what to do about it.
public record GroupTransition(Group group, List<Effect> effects) {
  public GroupTransition {
    effects = List.copyOf(effects);
  }
}
