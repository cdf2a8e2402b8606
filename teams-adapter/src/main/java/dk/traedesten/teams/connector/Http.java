package dk.traedesten.teams.connector;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/// The one HTTP client for all of Teams' hosts: no redirects, nothing repeated by itself, no proxy
/// from the environment, and room for as many calls as are under way.
final class Http {
  /// Microsoft's library leaves it at five, which makes twenty-five messages a second when Teams
  /// takes a fifth of one. The relay has 64 under way, and people click meanwhile.
  static final int AT_ONCE = 128;

  private static final Duration CONNECT = Duration.ofSeconds(2);

  /// How long a post may take: Teams itself gives up after fifteen seconds, and what is given up
  /// before stands there perhaps twice.
  static final Duration POST = Duration.ofSeconds(13);

  /// How long anything else may take, which somebody may be waiting for.
  static final Duration CALL = Duration.ofSeconds(4);

  /// The request did not leave this machine, so nothing can have come of it.
  static final class NeverSent extends IOException {
    private static final long serialVersionUID = 1;

    NeverSent(IOException why) {
      super("not sent", why);
    }
  }

  /// Whether a request is on its way.
  private record Left(AtomicBoolean isSo) {}

  private Http() {}

  static OkHttpClient client(Duration post) {
    var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequests(AT_ONCE);
    dispatcher.setMaxRequestsPerHost(AT_ONCE);
    return new OkHttpClient.Builder()
        .proxy(Proxy.NO_PROXY)
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .dispatcher(dispatcher)
        .connectionPool(new ConnectionPool(32, 30, TimeUnit.SECONDS))
        .connectTimeout(CONNECT)
        .callTimeout(post)
        .readTimeout(post)
        .addInterceptor(Http::watched)
        .addNetworkInterceptor(Http::leaves)
        .build();
  }

  private static Response watched(Interceptor.Chain chain) throws IOException {
    var left = new Left(new AtomicBoolean());
    try {
      return chain.proceed(chain.request().newBuilder().tag(Left.class, left).build());
    } catch (IOException e) {
      throw left.isSo().get() ? e : new NeverSent(e);
    }
  }

  private static Response leaves(Interceptor.Chain chain) throws IOException {
    var left = chain.request().tag(Left.class);
    if (left != null) {
      left.isSo().set(true);
    }
    return notRepeated(chain.proceed(chain.request()));
  }

  /// The HTTP client repeats by itself what a server was too busy for, when it names no time: a
  /// message could be posted twice.
  private static Response notRepeated(Response response) {
    return response.code() == 503
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }
}
