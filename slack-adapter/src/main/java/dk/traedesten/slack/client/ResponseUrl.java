package dk.traedesten.slack.client;

import com.slack.api.util.json.GsonFactory;
import dk.traedesten.chat.CallOutcome;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/// Answers through a response url.
record ResponseUrl(Sdk sdk) {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  CallOutcome<String> send(URI to, EphemeralAnswer answer) {
    var url = Optional.ofNullable(HttpUrl.get(to)).filter(this::isSlacks);
    if (url.isEmpty()) {
      return new CallOutcome.Denied<>("strange_response_url");
    }
    var body = GsonFactory.createSnakeCase(sdk.slack().getConfig()).toJson(body(answer));
    var request = new Request.Builder().url(url.get()).post(RequestBody.create(body, JSON)).build();
    try (var response = sdk.slack().getHttpClient().getOkHttpClient().newCall(request).execute()) {
      return response.isSuccessful() ? new CallOutcome.Ok<>("ok") : ApiCaller.answered(response);
    } catch (IOException e) {
      return ApiCaller.broken(e);
    }
  }

  private boolean isSlacks(HttpUrl url) {
    return Hosts.ownApi(sdk.api(), url)
        || (url.isHttps() && url.host().equals("hooks.slack.com") && url.port() == 443);
  }

  private static Map<String, Object> body(EphemeralAnswer answer) {
    return switch (answer) {
      case EphemeralAnswer.Beside(var blocks, var text) ->
          Map.of(
              "response_type",
              "ephemeral",
              "replace_original",
              false,
              "blocks",
              List.copyOf(blocks),
              "text",
              text);
      case EphemeralAnswer.InPlace(var blocks, var text) ->
          Map.of("replace_original", true, "blocks", List.copyOf(blocks), "text", text);
      case EphemeralAnswer.Gone() -> Map.of("delete_original", true);
    };
  }
}
