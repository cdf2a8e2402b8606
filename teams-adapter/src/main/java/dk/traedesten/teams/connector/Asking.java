package dk.traedesten.teams.connector;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.Error;
import com.microsoft.bot.schema.ErrorResponse;
import dk.traedesten.chat.CallOutcome;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes a call and turns whatever comes of it into a value. What Teams or the network says in
/// words goes no further than here: people's words could be in it.
final class Asking {
  private Asking() {}

  static <T> CallOutcome<Optional<T>> of(Duration patience, Supplier<CompletableFuture<T>> call) {
    CompletableFuture<T> asked;
    try {
      asked = call.get();
    } catch (IllegalArgumentException e) {
      // An id that would not stay in its place of the address.
      return new CallOutcome.Denied<>("not_an_id");
    }
    try {
      return new CallOutcome.Ok<>(
          Optional.ofNullable(asked.get(patience.toMillis(), TimeUnit.MILLISECONDS)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      asked.cancel(true);
      return new CallOutcome.Unreachable<>(true);
    } catch (TimeoutException e) {
      asked.cancel(true);
      return new CallOutcome.Unreachable<>(true);
    } catch (ExecutionException e) {
      return failed(e);
    }
  }

  private static <T> CallOutcome<T> failed(Throwable e) {
    var answered = causes(e).filter(ErrorResponseException.class::isInstance).findFirst();
    if (answered.isPresent()) {
      return answered((ErrorResponseException) answered.get());
    }
    if (causes(e).anyMatch(IllegalArgumentException.class::isInstance)) {
      return new CallOutcome.Denied<>("not_an_id");
    }
    return new CallOutcome.Unreachable<>(causes(e).noneMatch(Http.NeverSent.class::isInstance));
  }

  private static <T> CallOutcome<T> answered(ErrorResponseException said) {
    var response = said.response();
    return answered(
        response.code(),
        Optional.ofNullable(response.headers().get("Retry-After")),
        Optional.ofNullable(said.body()).map(ErrorResponse::getError).map(Error::getCode));
  }

  /// What an answer other than a good one means. After 412 and 429 nothing was done and it can be
  /// tried again; of any other failure, a gateway's in between (502, 504) among them, nobody knows
  /// what came before it.
  static <T> CallOutcome<T> answered(
      int status, Optional<String> retryAfter, Optional<String> code) {
    return switch (status) {
      case 412, 429 -> new CallOutcome.RetryAfter<>(RetryAfter.time(retryAfter));
      case 401 -> new CallOutcome.Denied<>("http_401");
      default ->
          status >= 500 || status == 408 || status < 300
              ? new CallOutcome.Unreachable<>(true)
              : new CallOutcome.Denied<>(code(code).orElse("http_" + status));
    };
  }

  /// Teams' own word, never a sentence.
  static Optional<String> code(Optional<String> written) {
    return written.filter(word -> word.matches("[A-Za-z0-9]{1,60}"));
  }

  private static Stream<Throwable> causes(Throwable e) {
    return Stream.iterate(Optional.of(e), Optional::isPresent, c -> c.map(Throwable::getCause))
        .limit(10)
        .flatMap(Optional::stream);
  }
}
