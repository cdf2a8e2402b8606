package dk.traedesten.chat;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// What came of a call to a chat platform.
public sealed interface CallOutcome<T> {

  /// It was done.
  record Ok<T>(T value) implements CallOutcome<T> {}

  /// Not now: the platform asks to wait so long.
  record RetryAfter<T>(Duration time) implements CallOutcome<T> {}

  /// No, and asking again does not help.
  ///
  /// @param error the platform's own word for it, such as `not_in_channel`; never anything a person
  ///   wrote
  record Denied<T>(String error) implements CallOutcome<T> {}

  /// No answer came that could be read.
  ///
  /// @param perhapsDone whether the platform may have got it and done it all the same
  record Unreachable<T>(boolean perhapsDone) implements CallOutcome<T> {}

  /// The same with another value.
  default <R> CallOutcome<R> map(Function<T, R> change) {
    return switch (this) {
      case Ok<T>(var done) -> new Ok<>(change.apply(done));
      case RetryAfter<T>(var time) -> new RetryAfter<>(time);
      case Denied<T>(var error) -> new Denied<>(error);
      case Unreachable<T>(var perhaps) -> new Unreachable<>(perhaps);
    };
  }

  /// What comes of a further call, when this one was done.
  default <R> CallOutcome<R> then(Function<T, CallOutcome<R>> next) {
    return switch (this) {
      case Ok<T>(var done) -> next.apply(done);
      case RetryAfter<T>(var time) -> new RetryAfter<>(time);
      case Denied<T>(var error) -> new Denied<>(error);
      case Unreachable<T>(var perhaps) -> new Unreachable<>(perhaps);
    };
  }

  /// The value, when it was done.
  default Optional<T> ok() {
    return this instanceof Ok<T>(var done) ? Optional.of(done) : Optional.empty();
  }
}
