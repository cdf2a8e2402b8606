package dk.traedesten.teams.connector;

import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationResourceResponse;
import com.microsoft.bot.schema.ResourceResponse;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.session.Tenant;
import dk.traedesten.teams.inbound.ServiceUrl;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.CookieJar;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Response;
import retrofit2.Retrofit;

/// The port on Microsoft's Bot Framework library for Java. The library gets no more releases, so it
/// is told everything: our one HTTP client, our token for one host alone, no repeating, no cookies.
/// Its own ways in, its pipeline, and what it does to the JVM's language are not used.
public final class BotConnector implements Connector {
  /// As many as Teams gives at a time.
  private static final int A_PAGE = 500;

  /// Teams has a handful of addresses, one for each part of the world.
  private static final int ADDRESSES = 50;

  private record Ways(RestConnectorClient library, Rosters rosters) {}

  private final OkHttpClient http;
  private final Duration post;
  private final Optional<BotTokens> tokens;
  private final Map<ServiceUrl, Ways> ways = new ConcurrentHashMap<>();

  private BotConnector(Optional<BotTokens> tokens, Duration post) {
    this.http = Http.client(post);
    this.tokens = tokens;
    // The HTTP client is the one that gives up.
    this.post = post.plusSeconds(1);
  }

  /// Makes one; nobody is asked for anything yet.
  ///
  /// @throws IllegalArgumentException with one line for whoever configured it
  public static BotConnector open(Identity identity, InstantSource clock) {
    return with(Login.of(identity).map(source -> new BotTokens(source, clock)));
  }

  static BotConnector with(Optional<BotTokens> tokens) {
    return new BotConnector(tokens, Http.POST);
  }

  /// One that waits this long for a post.
  static BotConnector waiting(Duration post) {
    return new BotConnector(Optional.empty(), post);
  }

  @Override
  public CallOutcome<Boolean> login() {
    if (tokens.isEmpty()) {
      return new CallOutcome.Ok<>(true);
    }
    try {
      tokens.get().get();
      return new CallOutcome.Ok<>(true);
    } catch (BotTokens.NoToken e) {
      return e.why()
          .<CallOutcome<Boolean>>map(CallOutcome.Denied::new)
          .orElseGet(BotConnector::none);
    }
  }

  @Override
  public CallOutcome<SentMessage> send(TeamsPlace where, Post written) {
    return Asking.of(
            post,
            () ->
                conversations(where.at())
                    .sendToConversation(where.conversation(), Activities.of(written)))
        .map(sent -> new SentMessage(where.conversation(), id(sent)));
  }

  @Override
  public CallOutcome<SentMessage> update(SentMessage earlier, ServiceUrl at, Post written) {
    var activity = Activities.of(written);
    activity.setId(earlier.activity());
    return Asking.of(
            post,
            () ->
                conversations(at)
                    .updateActivity(earlier.conversation(), earlier.activity(), activity))
        .map(_ -> earlier);
  }

  @Override
  public CallOutcome<SentMessage> delete(SentMessage earlier, ServiceUrl at) {
    return Asking.of(
            Http.CALL,
            () -> conversations(at).deleteActivity(earlier.conversation(), earlier.activity()))
        .map(_ -> earlier);
  }

  @Override
  public CallOutcome<Page> members(TeamsPlace where, Optional<String> page) {
    return Asking.of(
            Http.CALL,
            () -> ways(where.at()).rosters().page(where.conversation(), A_PAGE, page.orElse(null)))
        .then(answer ->
            answer.<CallOutcome<Page>>map(BotConnector::page).orElseGet(BotConnector::none));
  }

  @Override
  public CallOutcome<String> chat(ServiceUrl at, Tenant tenant, String bot, String person) {
    var wanted = new ConversationParameters();
    wanted.setIsGroup(false);
    wanted.setBot(new ChannelAccount(bot));
    wanted.setMembers(List.of(new ChannelAccount(person)));
    wanted.setTenantId(tenant.value());
    wanted.setChannelData(Activities.tenant(tenant));
    return Asking.of(Http.CALL, () -> conversations(at).createConversation(wanted))
        .then(made ->
            made.map(ConversationResourceResponse::getId)
                .filter(id -> !id.isBlank())
                .<CallOutcome<String>>map(CallOutcome.Ok::new)
                .orElseGet(BotConnector::none));
  }

  private static String id(Optional<ResourceResponse> sent) {
    return sent.map(ResourceResponse::getId).orElse("");
  }

  private static CallOutcome<Page> page(Response<ResponseBody> answer) {
    try (var body = answer.body()) {
      if (!answer.isSuccessful() || body == null) {
        return Asking.answered(
            answer.code(),
            Optional.ofNullable(answer.headers().get("Retry-After")),
            MemberReader.error(answer.errorBody()));
      }
      return MemberReader.read(body)
          .<CallOutcome<Page>>map(CallOutcome.Ok::new)
          .orElseGet(BotConnector::none);
    } catch (IOException e) {
      return none();
    }
  }

  /// An answer that is none of Teams': a page of a gateway in between, an object cut short.
  private static <T> CallOutcome<T> none() {
    return new CallOutcome.Unreachable<>(true);
  }

  private com.microsoft.bot.connector.Conversations conversations(ServiceUrl at) {
    return ways(at).library().getConversations();
  }

  private Ways ways(ServiceUrl at) {
    if (ways.size() > ADDRESSES) {
      ways.clear();
    }
    return ways.computeIfAbsent(at, this::way);
  }

  private Ways way(ServiceUrl at) {
    var client = http.newBuilder();
    var builder = new RestClient.Builder(client, new Retrofit.Builder());
    client.cookieJar(CookieJar.NO_COOKIES);
    var rest =
        builder
            .withBaseUrl(at.toString())
            .withCredentials(new OneHost(at, tokens))
            .withSerializerAdapter(new JacksonAdapter())
            .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
            .withConnectionTimeout(http.connectTimeoutMillis(), TimeUnit.MILLISECONDS)
            .withReadTimeout(http.readTimeoutMillis(), TimeUnit.MILLISECONDS)
            .withRetryStrategy(new Once())
            .build();
    return new Ways(new RestConnectorClient(rest), rest.retrofit().create(Rosters.class));
  }

  /// The library would try again by itself, four times within a blink.
  private static final class Once extends RetryStrategy {
    Once() {
      super("once", false);
    }

    @Override
    public boolean shouldRetry(int tried, okhttp3.Response response) {
      return false;
    }
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
