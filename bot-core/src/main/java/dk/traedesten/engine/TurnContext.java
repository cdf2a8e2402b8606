package dk.traedesten.engine;

import dk.traedesten.engine.Effect.Decline;
import dk.traedesten.engine.Effect.Remember;
import dk.traedesten.engine.Effect.Schedule;
import dk.traedesten.engine.Effect.Show;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Document;
import dk.traedesten.session.Execution;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One turn of the engine: what came in, and the effects gathered while it is handled. Lives no
/// longer than the call.
public final class TurnContext {
  private final String inbound;
  private final Instant now;
  private final List<Effect> effects = new ArrayList<>();

  public TurnContext(String inbound, Instant now) {
    this.inbound = inbound;
    this.now = now;
  }

  public Instant now() {
    return now;
  }

  /// Shows the whole group a message under a key.
  public void show(String key, Block... blocks) {
    show(key, List.of(blocks));
  }

  public void show(String key, List<Block> blocks) {
    effects.add(new Show(new Recipient.Group(), key, new Message(blocks)));
  }

  /// Shows one person a message under a key.
  public void tell(PersonId who, String key, Block... blocks) {
    tell(who, key, List.of(blocks));
  }

  public void tell(PersonId who, String key, List<Block> blocks) {
    effects.add(new Show(new Recipient.Only(who), key, new Message(blocks)));
  }

  /// Shows the facilitator, and the deputy when there is one, a message under a key.
  public void lead(Execution course, String key, Block... blocks) {
    lead(course, key, List.of(blocks));
  }

  public void lead(Execution course, String key, List<Block> blocks) {
    course.roster().facilitators().forEach(who -> tell(who, key, blocks));
  }

  /// A key that no earlier message has: for what is said once, beside the rest.
  public String fresh(String kind) {
    return kind + ":" + inbound;
  }

  public void wake(String timer, Instant at) {
    effects.add(new Schedule(timer, at));
  }

  /// Wakes up what the group keeps between its exercises.
  public void wakeGroup(String timer, Instant at) {
    effects.add(new Effect.WakeGroup(timer, at));
  }

  /// Passes on what somebody asks of one of the group's exercises.
  public void passOn(SessionId session, PersonId who, Verb what) {
    passOn(session, new Event.Pressed(who, what, ""));
  }

  /// Passes on what somebody has told, to the exercise it is about.
  public void passOn(SessionId session, Event what) {
    effects.add(new Effect.PassOn(session, what));
  }

  /// Begins an exercise by itself.
  public void begin(Effect.Begin begin) {
    effects.add(begin);
  }

  public void wake(TimerId timer, Instant at) {
    wake(timer.id(), at);
  }

  public void forget(TimerId timer) {
    forget(timer.id());
  }

  public void forget(String timer) {
    effects.add(new Effect.Cancel(timer));
  }

  public void remember(Remembered what) {
    effects.add(new Remember(what));
  }

  /// Takes something out of what the group remembers.
  public void unlearn(Remembered what) {
    effects.add(new Effect.Unlearn(what));
  }

  /// Throws one of the group's exercises away.
  public void discard(SessionId exercise) {
    effects.add(new Effect.Discard(exercise));
  }

  /// Says no to somebody.
  ///
  /// @return what was there before
  public <D extends Document> D decline(D unchanged, PersonId who, Rejection why) {
    effects.add(new Decline(who, why));
    return unchanged;
  }

  /// Everything to be done, in order.
  public List<Effect> effects() {
    return List.copyOf(effects);
  }

  public Transition to(Session session) {
    return new Transition(session, effects);
  }
}
