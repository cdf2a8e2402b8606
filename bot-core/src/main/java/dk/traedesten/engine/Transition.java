package dk.traedesten.engine;

import dk.traedesten.session.Session;
import java.util.List;

/// What the engine answers: the session as it is next, and what to do about it.
public record Transition(Session session, List<Effect> effects) {
  public Transition {
    effects = List.copyOf(effects);
  }
}
