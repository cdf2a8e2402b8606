package dk.traedesten.engine;

import dk.traedesten.engine.Effect.Decline;
import dk.traedesten.engine.Effect.Remember;
import dk.traedesten.engine.Effect.Schedule;
import dk.traedesten.engine.Effect.Show;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Course;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One turn of the engine: what came in, and the effects gathered while it is handled. Lives no
/// longer than the call.
final class Turn {
  private final String inbound;
  private final Instant now;
  private final List<Effect> effects = new ArrayList<>();

  Turn(String inbound, Instant now) {
    this.inbound = inbound;
    this.now = now;
  }

  Instant now() {
    return now;
  }

  /// Shows the whole group a message under a key.
  void show(String key, Block... blocks) {
    show(key, List.of(blocks));
  }

  void show(String key, List<Block> blocks) {
    effects.add(new Show(new To.Group(), key, new Message(blocks)));
  }

  /// Shows one person a message under a key.
  void tell(PersonId who, String key, Block... blocks) {
    tell(who, key, List.of(blocks));
  }

  void tell(PersonId who, String key, List<Block> blocks) {
    effects.add(new Show(new To.Only(who), key, new Message(blocks)));
  }

  /// Shows the facilitator, and the deputy when there is one, a message under a key.
  void lead(Course course, String key, Block... blocks) {
    lead(course, key, List.of(blocks));
  }

  void lead(Course course, String key, List<Block> blocks) {
    course.roster().facilitators().forEach(who -> tell(who, key, blocks));
  }

  /// A key that no earlier message has: for what is said once, beside the rest.
  String fresh(String kind) {
    return kind + ":" + inbound;
  }

  void wake(String timer, Instant at) {
    effects.add(new Schedule(timer, at));
  }

  void forget(String timer) {
    effects.add(new Effect.Cancel(timer));
  }

  void remember(Remembered what) {
    effects.add(new Remember(what));
  }

  Session decline(Session unchanged, PersonId who, Rejection why) {
    effects.add(new Decline(who, why));
    return unchanged;
  }

  Transition to(Session session) {
    return new Transition(session, effects);
  }
}
