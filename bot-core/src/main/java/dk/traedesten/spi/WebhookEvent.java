package dk.traedesten.spi;

import dk.traedesten.session.Memory.Met;
import dk.traedesten.session.Memory.Planned;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.SessionId;
import java.util.Optional;

/// What a group's webhooks are told. It names what happened; what is said of it is read when it is
/// told, so that what has been erased by then is told to nobody.
public sealed interface WebhookEvent {

  /// The kind of conversations in which it is told: each of a group's webhooks is one.
  String CHANNEL = "webhook";

  /// Somebody has taken on an action.
  record ActionCreated(SessionId session, String action) implements WebhookEvent {}

  /// An exercise has ended.
  record ExerciseFinished(SessionId session) implements WebhookEvent {}

  /// What there is to tell of something that is remembered.
  static Optional<WebhookEvent> of(Remembered what) {
    return switch (what) {
      case Planned planned ->
          Optional.of(new ActionCreated(planned.session(), planned.action().id()));
      case Met met when met.ended() -> Optional.of(new ExerciseFinished(met.session()));
      default -> Optional.empty();
    };
  }

  /// The key of its delivery: the same is told once.
  default String key() {
    return switch (this) {
      case ActionCreated(var session, var action) -> "action " + session.token() + " " + action;
      case ExerciseFinished(var session) -> "exercise " + session.token();
    };
  }

  /// What a delivery is about.
  static Optional<WebhookEvent> of(Delivery delivery) {
    var words = delivery.key().split(" ", 3);
    if (words[0].equals("action") && words.length == 3) {
      return Optional.of(new ActionCreated(session(delivery, words[1]), words[2]));
    }
    if (words[0].equals("exercise") && words.length == 2) {
      return Optional.of(new ExerciseFinished(session(delivery, words[1])));
    }
    return Optional.empty();
  }

  private static SessionId session(Delivery delivery, String token) {
    return new SessionId(delivery.session().group(), token);
  }
}
