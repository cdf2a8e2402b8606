package dk.traedesten.teams.rig;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.teams.inbound.ServiceHosts;
import dk.traedesten.teams.inbound.ServiceUrl;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The way out to Teams over real HTTP: the login that hands out tokens, and the Bot Connector,
/// which remembers who is in each conversation and what stands there, and can have any trouble.
public final class BotFramework implements AutoCloseable {
  /// Where the app is registered.
  public static final String TENANT = Microsoft.TENANT;

  /// As chats know the bot.
  public static final String BOT = "28:" + Microsoft.APP;

  /// One request.
  ///
  /// @param place the conversation it is about, if it is about one
  public record Call(
      String method, List<String> path, String query, String token, String place, JsonNode body) {
    /// Whether it posts a message.
    public boolean posts() {
      return method.equals("POST") && path.size() == 4 && path.getLast().equals("activities");
    }

    /// Whether it puts a message in the place of an earlier one.
    public boolean updates() {
      return method.equals("PUT");
    }

    /// Whether it asks who is in a place.
    public boolean lists() {
      return method.equals("GET") && path.getLast().equals("pagedmembers");
    }

    /// Whether it begins a chat with one person.
    public boolean begins() {
      return method.equals("POST") && path.size() == 2;
    }
  }

  /// A message as it stands now.
  public record Standing(String conversation, String id, JsonNode activity) {
    /// What is said, in words.
    public String words() {
      return activity.path("summary").asString(activity.path("text").asString(""));
    }

    public JsonNode card() {
      return activity.at("/attachments/0/content");
    }
  }

  /// What happens to a request instead of an answer.
  ///
  /// @param done whether it was carried out all the same
  public record Trouble(
      int status,
      Optional<Integer> retryAfter,
      String code,
      boolean done,
      Optional<com.github.tomakehurst.wiremock.http.Fault> torn) {

    public static Trouble status(int status, String code) {
      return new Trouble(status, Optional.empty(), code, false, Optional.empty());
    }

    public static Trouble later(int status, int seconds) {
      return new Trouble(status, Optional.of(seconds), "Throttled", false, Optional.empty());
    }

    /// The line is cut.
    public static Trouble torn(boolean done) {
      return new Trouble(
          200,
          Optional.empty(),
          "",
          done,
          Optional.of(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER));
    }

    /// The login's no.
    public static Trouble refusedLogin(String word) {
      return new Trouble(401, Optional.empty(), "login:" + word, false, Optional.empty());
    }

    public Trouble butDone() {
      return new Trouble(status, retryAfter, code, true, torn);
    }
  }

  /// Which trouble a request has, if any.
  @FunctionalInterface
  public interface Weather {
    Optional<Trouble> at(Call call);
  }

  private static final String NO_SUCH_MESSAGE = "ActivityNotFoundInConversation";
  private static final String NOT_A_MEMBER = "BotNotInConversationRoster";

  private final WireMockServer server;
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, Standing> messages = new LinkedHashMap<>();
  private final Map<String, Long> touched = new LinkedHashMap<>();
  private final Map<String, List<ObjectNode>> rosters = new LinkedHashMap<>();
  private final Set<String> without = new LinkedHashSet<>();
  private final Set<String> removed = new LinkedHashSet<>();
  private final List<String> forms = new ArrayList<>();
  private Weather weather = _ -> Optional.empty();
  private Weather loginWeather = _ -> Optional.empty();
  private Duration slowness = Duration.ZERO;
  private int pageSize = 500;
  private boolean open;
  private long next = 1_700_000_000_000L;
  private int tokens;
  private int firstGoodToken = 1;

  public BotFramework() {
    this(options());
  }

  /// As in the public cloud, by https.
  ///
  /// @param keys a key store with the key and the certificate of Teams' host
  public static BotFramework secure(Path keys, String password) {
    return new BotFramework(
        options()
            .dynamicHttpsPort()
            .keystoreType("PKCS12")
            .keystorePath(keys.toString())
            .keystorePassword(password)
            .keyManagerPassword(password));
  }

  private BotFramework(WireMockConfiguration how) {
    server =
        new WireMockServer(
            how.dynamicPort()
                .bindAddress("127.0.0.1")
                .containerThreads(64)
                .disableRequestJournal()
                .extensions(new Answers(this)));
    server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
    server.start();
  }

  /// Where Teams wants to be answered.
  public ServiceUrl at() {
    return ServiceHosts.thisMachine().read(plainly() + "/teams/").orElseThrow();
  }

  /// On this machine, without https.
  private String plainly() {
    return "http://127.0.0.1:" + server.port();
  }

  /// Where it listens by https.
  public int securePort() {
    return server.httpsPort();
  }

  /// Where tokens are handed out.
  public URI login() {
    return URI.create(plainly());
  }

  /// Takes whatever comes without a token, as emulators do.
  public synchronized void asAnEmulator() {
    open = true;
  }

  public synchronized void weather(Weather other) {
    weather = other;
  }

  public synchronized void loginWeather(Weather other) {
    loginWeather = other;
  }

  /// Each answer of Teams takes so long; the login's do not.
  public synchronized void slowness(Duration time) {
    slowness = time;
  }

  private synchronized long slowness() {
    return slowness.toMillis();
  }

  public synchronized void pagesOf(int people) {
    pageSize = people;
  }

  /// No token given so far is taken any more.
  public synchronized void forgetTokens() {
    firstGoodToken = tokens + 1;
  }

  /// How often somebody asked for a token.
  public synchronized int logins() {
    return forms.size();
  }

  /// What was said to the login.
  public synchronized List<String> forms() {
    return List.copyOf(forms);
  }

  /// Somebody, as rosters name them.
  public static ObjectNode person(String name, int number) {
    var one = Mappers.JSON.createObjectNode();
    one.put("id", "29:" + name);
    one.put("aadObjectId", "2f4a3c5d-0000-4000-8000-%012d".formatted(number));
    one.put("name", name);
    one.put("userPrincipalName", name + "@kommunen.example");
    one.put("tenantId", TENANT);
    one.put("userRole", "user");
    return one;
  }

  /// A chat or channel with these people.
  public synchronized void place(String conversation, List<ObjectNode> people) {
    rosters.put(conversation, List.copyOf(people));
    removed.remove(conversation);
  }

  /// The app is not installed for somebody, so the bot cannot write to them alone.
  public synchronized void notInstalledFor(String teamsId) {
    without.add(teamsId);
  }

  public synchronized void installedFor(String teamsId) {
    without.remove(teamsId);
  }

  /// The bot is taken out of a place.
  public synchronized void removeBot(String conversation) {
    removed.add(conversation);
  }

  public synchronized void addBot(String conversation) {
    removed.remove(conversation);
  }

  /// Somebody deletes a message.
  public synchronized void delete(String reference) {
    messages.remove(reference);
  }

  public synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  public synchronized void forgetCalls() {
    calls.clear();
  }

  /// What stands in a conversation, its threads with it, oldest first. The chat with a person alone
  /// is `chat:` and their id.
  public synchronized List<Standing> in(String conversation) {
    return messages.values().stream()
        .filter(m -> whole(m.conversation()).equals(conversation))
        .toList();
  }

  public static String chatWith(String teamsId) {
    return "a:" + teamsId.substring("29:".length());
  }

  /// Waits until something stands there, at most a minute.
  public synchronized void until(BooleanSupplier there) {
    var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    try {
      while (!there.getAsBoolean()) {
        if (System.nanoTime() > end) {
          throw new AssertionError("nothing came");
        }
        wait(200);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until nothing has changed in some conversations for a while, at most a minute.
  public synchronized void untilQuiet(Duration time, List<String> conversations) {
    var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    try {
      for (long left = time.toMillis(); left > 0; left = left(time, conversations)) {
        if (System.nanoTime() > end) {
          throw new AssertionError("it is never quiet");
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private long left(Duration time, List<String> conversations) {
    long last = conversations.stream().mapToLong(c -> touched.getOrDefault(c, 0L)).max().orElse(0);
    return time.toMillis() - (System.nanoTime() - last) / 1_000_000;
  }

  private static String whole(String conversation) {
    return conversation.split(";", 2)[0];
  }

  private synchronized Response answer(
      String method, String url, String authorization, String body) {
    notifyAll();
    var parts = url.split("\\?", 2);
    var path =
        Arrays.stream(parts[0].substring(1).split("/", -1))
            .map(p -> URLDecoder.decode(p.replace("+", "%2B"), UTF_8))
            .toList();
    var query = parts.length > 1 ? URLDecoder.decode(parts[1], UTF_8) : "";
    if (path.getLast().equals("token")) {
      return login(path, body);
    }
    if (!path.getFirst().equals("teams")) {
      return reply(404, "{}");
    }
    var rest = path.subList(2, path.size());
    var call =
        new Call(
            method,
            path.subList(1, path.size()),
            query,
            authorization,
            rest.size() > 1 ? rest.get(1) : "",
            body.isBlank() ? Mappers.JSON.createObjectNode() : Mappers.JSON.readTree(body));
    calls.add(call);
    var trouble = weather.at(call);
    if (trouble.isEmpty()) {
      return take(call);
    }
    if (trouble.get().done()) {
      take(call);
    }
    return troubled(trouble.get());
  }

  private Response login(List<String> path, String body) {
    forms.add(body);
    var trouble =
        loginWeather.at(
            new Call("POST", path, "", "", "", Mappers.JSON.createObjectNode().put("form", body)));
    if (trouble.isPresent()) {
      return troubled(trouble.get());
    }
    tokens++;
    return reply(
        200,
        """
        {"token_type":"Bearer","expires_in":3600,"ext_expires_in":3600,"access_token":"hemmeligt-token-%d"}
        """
            .formatted(tokens));
  }

  private Response troubled(Trouble trouble) {
    if (trouble.torn().isPresent()) {
      return Response.response().fault(trouble.torn().get()).build();
    }
    var headers = new ArrayList<HttpHeader>();
    headers.add(new HttpHeader("Content-Type", "application/json; charset=utf-8"));
    trouble
        .retryAfter()
        .ifPresent(s -> headers.add(new HttpHeader("Retry-After", Integer.toString(s))));
    return Response.response()
        .status(trouble.status())
        .headers(new HttpHeaders(headers))
        .body(error(trouble.code()))
        .build();
  }

  private static String error(String code) {
    if (code.startsWith("login:")) {
      return "{\"error\":\"%s\",\"error_description\":\"AADSTS hemmeligt-svar-4711\"}"
          .formatted(code.substring("login:".length()));
    }
    return "{\"error\":{\"code\":\"%s\",\"message\":\"hemmeligt-svar-4711 is quoted here\"}}"
        .formatted(code);
  }

  private Response take(Call call) {
    if (!open && !isGood(call.token())) {
      return reply(401, error("Unauthorized"));
    }
    if (call.begins()) {
      return begin(call);
    }
    if (removed.contains(whole(call.place()))) {
      return reply(403, error(NOT_A_MEMBER));
    }
    if (call.lists()) {
      return list(call);
    }
    if (call.posts()) {
      var id = Long.toString(next++);
      put(new Standing(call.place(), id, call.body()));
      return reply(201, "{\"id\":\"%s\"}".formatted(id));
    }
    var reference = whole(call.place()) + "/" + call.path().getLast();
    var earlier = messages.get(reference);
    if (earlier == null) {
      return reply(404, error(NO_SUCH_MESSAGE));
    }
    if (call.updates()) {
      put(new Standing(earlier.conversation(), earlier.id(), call.body()));
    } else {
      messages.remove(reference);
    }
    return reply(200, "{\"id\":\"%s\"}".formatted(earlier.id()));
  }

  private boolean isGood(String authorization) {
    var start = "Bearer hemmeligt-token-";
    return authorization.startsWith(start)
        && Integer.parseInt(authorization.substring(start.length())) >= firstGoodToken;
  }

  private Response begin(Call call) {
    var who = call.body().at("/members/0/id").asString("");
    return without.contains(who)
        ? reply(403, error("ForbiddenOperationException"))
        : reply(201, "{\"id\":\"%s\"}".formatted(chatWith(who)));
  }

  private Response list(Call call) {
    var people = rosters.getOrDefault(whole(call.place()), List.of());
    int from =
        call.query().contains("continuationToken=")
            ? Integer.parseInt(
                call.query().replaceAll(".*continuationToken=&/\\? ([0-9]+).*", "$1"))
            : 0;
    int to = Math.min(people.size(), from + pageSize);
    var page = Mappers.JSON.createObjectNode();
    var list = page.putArray("members");
    people.subList(from, to).forEach(list::add);
    if (to < people.size()) {
      page.put("continuationToken", "&/? " + to);
    }
    return reply(200, page.toString());
  }

  private void put(Standing message) {
    touched.put(whole(message.conversation()), System.nanoTime());
    messages.put(whole(message.conversation()) + "/" + message.id(), message);
  }

  private static Response reply(int status, String body) {
    return Response.response()
        .status(status)
        .headers(new HttpHeaders(new HttpHeader("Content-Type", "application/json; charset=utf-8")))
        .body(body)
        .build();
  }

  @Override
  public void close() {
    server.stop();
  }

  private record Answers(BotFramework teams) implements ResponseTransformerV2 {
    @Override
    public Response transform(Response response, ServeEvent event) {
      var request = event.getRequest();
      var answer =
          teams.answer(
              request.getMethod().getName(),
              request.getUrl(),
              Optional.ofNullable(request.getHeader("Authorization")).orElse(""),
              request.getBodyAsString());
      return request.getUrl().startsWith("/teams/")
          ? Response.Builder.like(answer).incrementInitialDelay(teams.slowness()).build()
          : answer;
    }

    @Override
    public String getName() {
      return "bot-framework";
    }
  }
}
