package dk.traedesten.slack.client;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.util.http.UserAgentInterceptor;
import com.slack.api.util.thread.ExecutorServiceProvider;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/// Slack's library, told everything: it reads no environment and no system property, keeps no
/// statistics, follows no redirect, repeats no request by itself, writes no body to a log, and runs
/// on virtual threads.
public final class Sdk implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(2);

  /// A delivery is leased for ten seconds, and a trigger lives three.
  private static final Duration CALL = Duration.ofSeconds(4);

  private final Slack slack;
  private final URI api;

  private Sdk(Slack slack, URI api) {
    this.slack = slack;
    this.api = api;
  }

  /// Makes one.
  ///
  /// @param api where the Web API is; ends in `/api/`
  public static Sdk open(URI api) {
    var config = new SlackConfig();
    config.setProxyUrl(null);
    config.getHttpClientResponseHandlers().clear();
    config.setStatsEnabled(false);
    config.setExecutorServiceProvider(new Threads());
    config.setMethodsEndpointUrlPrefix(api.toString());
    return new Sdk(Slack.getInstance(config, new SlackHttpClient(http())), api);
  }

  private static OkHttpClient http() {
    return new OkHttpClient.Builder()
        .proxy(Proxy.NO_PROXY)
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .dispatcher(new Dispatcher(Executors.newVirtualThreadPerTaskExecutor()))
        .connectionPool(new ConnectionPool(32, 30, TimeUnit.SECONDS))
        .connectTimeout(CONNECT)
        .readTimeout(CALL)
        .writeTimeout(CALL)
        .callTimeout(CALL)
        .addInterceptor(new UserAgentInterceptor(Map.of("traedesten", "1")))
        .addNetworkInterceptor(chain -> notRepeated(chain.proceed(chain.request())))
        .build();
  }

  /// The HTTP client repeats by itself what a server was too busy for, when it names no time: a
  /// message could be posted twice.
  private static Response notRepeated(Response response) {
    return response.code() == 503
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }

  /// For Bolt and for Socket Mode.
  public Slack slack() {
    return slack;
  }

  URI api() {
    return api;
  }

  @Override
  public void close() {
    try {
      slack.close();
    } catch (Exception e) {
      throw new IllegalStateException("Slack's client could not be closed", e);
    }
  }

  private static final class Threads implements ExecutorServiceProvider {
    private final String id = UUID.randomUUID().toString();

    @Override
    public String getInstanceId() {
      return id;
    }

    @Override
    public ExecutorService createThreadPoolExecutor(String threadGroupName, int poolSize) {
      return Executors.newThreadPerTaskExecutor(
          Thread.ofVirtual().name(threadGroupName + "-", 0).factory());
    }

    @Override
    public ScheduledExecutorService createThreadScheduledExecutor(String threadGroupName) {
      return Executors.newSingleThreadScheduledExecutor(
          Thread.ofVirtual().name(threadGroupName + "-", 0).factory());
    }
  }
}
