package dk.traedesten.teams.connector;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import dk.traedesten.teams.inbound.ServiceUrl;
import java.io.IOException;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/// The bot's token, for one address of Teams alone: whatever would go elsewhere does not go at all.
final class OneHost implements ServiceClientCredentials {
  private final HttpUrl there;
  private final Optional<BotTokens> tokens;

  OneHost(ServiceUrl at, Optional<BotTokens> tokens) {
    this.there = HttpUrl.get(at.toString());
    this.tokens = tokens;
  }

  @Override
  public void applyCredentialsFilter(OkHttpClient.Builder client) {
    client.addInterceptor(this::sign);
  }

  Response sign(Interceptor.Chain chain) throws IOException {
    var request = chain.request();
    if (!isThere(request.url())) {
      throw new IOException("not where Teams is");
    }
    if (tokens.isEmpty()) {
      return chain.proceed(request.newBuilder().removeHeader("Authorization").build());
    }
    var token = tokens.get().get();
    var response =
        chain.proceed(
            request.newBuilder().header("Authorization", "Bearer " + token.value()).build());
    if (response.code() == 401) {
      tokens.get().refused(token);
    }
    return response;
  }

  private boolean isThere(HttpUrl url) {
    return url.scheme().equals(there.scheme())
        && url.host().equals(there.host())
        && url.port() == there.port()
        && url.username().isEmpty()
        && url.password().isEmpty();
  }
}
