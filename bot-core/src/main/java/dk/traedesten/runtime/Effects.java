package dk.traedesten.runtime;

import dk.traedesten.dialog.Language;
import dk.traedesten.engine.Effect;
import dk.traedesten.engine.Rejection;
import dk.traedesten.engine.To;
import dk.traedesten.engine.Transition;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.Session;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.Ids;
import dk.traedesten.spi.SessionStore.Commit;
import dk.traedesten.spi.Timers.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns what the engine wants done into one commit.
final class Effects {
  private final List<Timer> wake = new ArrayList<>();
  private final List<String> forget = new ArrayList<>();
  private final List<Delivery> outbox = new ArrayList<>();
  private final List<Remembered> remember = new ArrayList<>();
  private Optional<Rejection> declined = Optional.empty();
  private final Session session;

  Effects(Transition transition, Ids ids) {
    this.session = transition.session();
    for (var effect : transition.effects()) {
      switch (effect) {
        case Effect.Show(var to, var key, var message) ->
            outbox.add(
                new Delivery(
                    ids.fresh(),
                    session.brief().tenant(),
                    session.brief().id(),
                    place(to),
                    session.brief().id().token() + "/" + key,
                    message,
                    language(to)));
        case Effect.Schedule(var timer, var at) -> {
          forget.remove(timer);
          wake.add(new Timer(session.brief().tenant(), session.brief().id(), timer, at));
        }
        case Effect.Cancel(var timer) -> {
          wake.removeIf(t -> t.name().equals(timer));
          forget.add(timer);
        }
        case Effect.Remember(var what) -> remember.add(what);
        case Effect.Decline(_, var why) -> declined = Optional.of(why);
      }
    }
  }

  Optional<Rejection> declined() {
    return declined;
  }

  /// Whether nothing is left to do when the one who acted has been told no.
  boolean areOnlyARefusal() {
    return declined.isPresent()
        && outbox.isEmpty()
        && wake.isEmpty()
        && forget.isEmpty()
        && remember.isEmpty();
  }

  Commit commit(long expected, String inbound, Optional<Timer> fired) {
    return new Commit(
        session.brief().tenant(),
        session.brief().id(),
        expected,
        inbound,
        session,
        wake,
        forget,
        outbox,
        remember,
        fired);
  }

  private Conversation place(To to) {
    return switch (to) {
      case To.Group() -> session.brief().place();
      case To.Only(var who) -> session.roster().find(who).orElseThrow().privately();
    };
  }

  private Language language(To to) {
    return switch (to) {
      case To.Group() -> session.brief().language();
      case To.Only(var who) -> session.roster().find(who).orElseThrow().language();
    };
  }
}
