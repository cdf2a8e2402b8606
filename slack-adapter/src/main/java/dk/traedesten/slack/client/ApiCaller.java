package dk.traedesten.slack.client;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dk.traedesten.chat.CallOutcome;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.Response;

/// Makes a call and turns whatever comes of it into a value. What Slack or the network says in
/// words goes no further than here: a token could be in it.
final class ApiCaller {
  /// When Slack asks to wait and does not say how long.
  private static final Duration A_WHILE = Duration.ofSeconds(30);

  /// Never believed beyond this: a lane must come back the same day.
  private static final Duration LONGEST = Duration.ofHours(1);

  private static final Set<String> TROUBLE_OF_SLACKS_OWN =
      Set.of(
          "internal_error",
          "fatal_error",
          "service_unavailable",
          "request_timeout",
          "team_added_to_org",
          "org_login_required");

  /// One method of the Web API.
  @FunctionalInterface
  interface Call<T> {
    T with(MethodsClient client) throws IOException, SlackApiException;
  }

  private ApiCaller() {}

  static <T extends SlackApiTextResponse, R> CallOutcome<R> call(
      MethodsClient client, Call<T> call, Function<T, R> result) {
    try {
      var response = call.with(client);
      return response.isOk()
          ? new CallOutcome.Ok<>(Objects.requireNonNull(result.apply(response)))
          : denied(Optional.ofNullable(response.getError()).orElse("unknown_error"));
    } catch (SlackApiException e) {
      return answered(e.getResponse());
    } catch (IOException e) {
      return broken(e);
    } catch (JsonParseException | NullPointerException | IllegalStateException e) {
      // An answer that is none of Slack's: a page of a gateway in between, an object cut short.
      return new CallOutcome.Unreachable<>(true);
    }
  }

  /// What an answer other than 200 means.
  static <R> CallOutcome<R> answered(Response response) {
    int code = response.code();
    if (code == 429) {
      return new CallOutcome.RetryAfter<>(
          time(Optional.ofNullable(response.header("Retry-After"))));
    }
    return code >= 500 || code == 408
        ? new CallOutcome.Unreachable<>(true)
        : new CallOutcome.Denied<>("http_" + code);
  }

  static <R> CallOutcome<R> broken(IOException e) {
    boolean neverSent =
        e instanceof ConnectException
            || e instanceof UnknownHostException
            || e instanceof NoRouteToHostException
            || e instanceof SSLHandshakeException;
    return new CallOutcome.Unreachable<>(!neverSent);
  }

  private static <R> CallOutcome<R> denied(String error) {
    if (error.equals("ratelimited") || error.equals("rate_limited")) {
      return new CallOutcome.RetryAfter<>(A_WHILE);
    }
    if (TROUBLE_OF_SLACKS_OWN.contains(error)) {
      return new CallOutcome.Unreachable<>(true);
    }
    return new CallOutcome.Denied<>(error.matches("[a-z0-9_]{1,80}") ? error : "unknown_error");
  }

  private static Duration time(Optional<String> seconds) {
    return seconds
        .filter(s -> s.matches("[0-9]{1,9}"))
        .map(s -> Duration.ofSeconds(Math.max(1, Long.parseLong(s))))
        .map(time -> time.compareTo(LONGEST) > 0 ? LONGEST : time)
        .orElse(A_WHILE);
  }
}
