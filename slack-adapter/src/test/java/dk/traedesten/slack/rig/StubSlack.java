package dk.traedesten.slack.rig;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dk.traedesten.dialog.Mappers;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Slack's Web API over real HTTP: it remembers what stands in each conversation, and which modal
/// is open before whom.
public final class StubSlack implements AutoCloseable {
  public static final String TEAM = "T1";
  public static final String CHANNEL = "C1";

  /// One call.
  public record Call(String method, Map<String, String> form) {}

  /// A message as it stands now.
  public record Standing(String conversation, String ts, JsonNode blocks, String text) {}

  private final WireMockServer server;
  private final AtomicLong clock = new AtomicLong(1_000_000);
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, Standing> messages = new LinkedHashMap<>();
  private final Map<String, ObjectNode> opened = new HashMap<>();
  private final Map<String, String> refused = new ConcurrentHashMap<>();
  private final List<String> members = new ArrayList<>();
  private final Map<String, List<String>> channels = new HashMap<>();
  private final Map<String, Long> changed = new HashMap<>();

  public StubSlack() {
    server =
        new WireMockServer(
            options().dynamicPort().disableRequestJournal().extensions(new Answers(this)));
    server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(200)));
    server.start();
    members.addAll(List.of("U1", "U2", "U3", "U4", "U5", "UBOT"));
  }

  public URI api() {
    return URI.create(server.baseUrl() + "/api/");
  }

  public String baseUrl() {
    return server.baseUrl();
  }

  /// Says no to a method from now on.
  public void refuse(String method, String error) {
    refused.put(method, error);
  }

  public void allow(String method) {
    refused.remove(method);
  }

  /// A channel with people of its own.
  public synchronized void channel(String channel, List<String> people) {
    channels.put(channel, List.copyOf(people));
  }

  public synchronized void join(String... more) {
    members.addAll(List.of(more));
  }

  public synchronized void leave(String who) {
    members.remove(who);
  }

  public synchronized List<Call> calls(String method) {
    return calls.stream().filter(c -> c.method().equals(method)).toList();
  }

  public synchronized int calls() {
    return calls.size();
  }

  public synchronized void forgetCalls() {
    calls.clear();
  }

  /// Forgets what stands anywhere.
  public synchronized void forgetMessages() {
    messages.clear();
  }

  /// What stands in a conversation; a person's id is the chat with them.
  public synchronized List<Standing> in(String conversation) {
    return messages.values().stream().filter(m -> m.conversation().equals(conversation)).toList();
  }

  /// The modal that was opened with a trigger, or is above the one that was.
  public synchronized Optional<ObjectNode> opened(String trigger) {
    return Optional.ofNullable(opened.get(trigger));
  }

  private synchronized String answer(String path, Map<String, String> form) {
    var method = path.startsWith("/api/") ? path.substring(5) : path;
    calls.add(new Call(method, form));
    var error = refused.get(method);
    if (error != null) {
      return "{\"ok\":false,\"error\":\"%s\"}".formatted(error);
    }
    return switch (method) {
      case "auth.test" ->
          "{\"ok\":true,\"url\":\"https://x.slack.com/\",\"team\":\"Kommunen\",\"user\":\"bot\",\"team_id\":\"T1\",\"user_id\":\"UBOT\",\"bot_id\":\"BBOT\",\"is_enterprise_install\":false}";
      case "users.info" -> user(form.getOrDefault("user", ""));
      case "conversations.members" ->
          "{\"ok\":true,\"members\":%s}"
              .formatted(
                  Mappers.JSON.writeValueAsString(
                      channels.getOrDefault(form.getOrDefault("channel", ""), members)));
      case "conversations.info" ->
          "{\"ok\":true,\"channel\":{\"id\":\"C2\",\"name\":\"oekonomi\"}}";
      case "conversations.open" -> "{\"ok\":true,\"channel\":{\"id\":\"D1\"}}";
      case "usergroups.list" ->
          "{\"ok\":true,\"usergroups\":[{\"id\":\"S1\",\"name\":\"Chefer\"},{\"id\":\"S2\",\"name\":\"Staben\"}]}";
      case "usergroups.users.list" -> "{\"ok\":true,\"users\":[\"U2\",\"U3\"]}";
      case "chat.postMessage" -> post(form);
      case "chat.update" -> update(form);
      case "chat.postEphemeral" -> "{\"ok\":true,\"message_ts\":\"%s\"}".formatted(ts());
      case "views.open", "views.push" -> open(form);
      case "views.update" -> view(Mappers.JSON.readTree(form.getOrDefault("view", "{}")));
      case "views.publish" -> "{\"ok\":true,\"view\":{\"id\":\"VHOME\",\"type\":\"home\"}}";
      case "files.getUploadURLExternal" -> {
        var file = "F" + clock.incrementAndGet();
        yield "{\"ok\":true,\"file_id\":\"%s\",\"upload_url\":\"%s/upload/%s\"}"
            .formatted(file, server.baseUrl(), file);
      }
      case "files.completeUploadExternal" -> "{\"ok\":true,\"files\":[]}";
      case "files.info" ->
          "{\"ok\":true,\"file\":{\"id\":\"%s\",\"mimetype\":\"image/png\",\"filetype\":\"png\",\"original_w\":800,\"original_h\":400,\"thumb_360\":\"x\"}}"
              .formatted(form.getOrDefault("file", ""));
      case "apps.connections.open" ->
          "{\"ok\":true,\"url\":\"%s\"}".formatted(refused.getOrDefault("socket-url", ""));
      default -> "{\"ok\":true}";
    };
  }

  /// Where a socket is to be opened.
  public void socketAt(String url) {
    refused.put("socket-url", url);
  }

  private static String user(String id) {
    if (id.startsWith("UX")) {
      return "{\"ok\":false,\"error\":\"user_not_found\"}";
    }
    var bot = id.startsWith("UBOT");
    return """
    {"ok":true,"user":{"id":"%s","team_id":"%s","name":"%s","real_name":"Person %s","is_bot":%s,
    "deleted":false,"tz":"Europe/Copenhagen","locale":"%s",
    "profile":{"display_name":"Person %s","real_name":"Person %s"}}}
    """
        .formatted(
            id,
            id.startsWith("UFAR") ? "T9" : "T1",
            id,
            id,
            bot,
            id.startsWith("UE") ? "en-US" : "da-DK",
            id,
            id);
  }

  private String post(Map<String, String> form) {
    var ts = ts();
    var to = form.getOrDefault("channel", "");
    var channel = to.startsWith("U") ? "D" + to : to;
    put(new Standing(to, ts, blocks(form), form.getOrDefault("text", "")), channel);
    return "{\"ok\":true,\"channel\":\"%s\",\"ts\":\"%s\",\"message\":{\"ts\":\"%s\"}}"
        .formatted(channel, ts, ts);
  }

  private String update(Map<String, String> form) {
    var channel = form.getOrDefault("channel", "");
    var ts = form.getOrDefault("ts", "");
    var to = channel.startsWith("DU") ? channel.substring(1) : channel;
    put(new Standing(to, ts, blocks(form), form.getOrDefault("text", "")), channel);
    return "{\"ok\":true,\"channel\":\"%s\",\"ts\":\"%s\"}".formatted(channel, ts);
  }

  private void put(Standing message, String channel) {
    messages.put(channel + "/" + message.ts(), message);
    changed.put(message.conversation(), System.nanoTime());
    notifyAll();
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

  /// Waits until nothing has changed for a while in some conversations.
  public synchronized void untilQuiet(Duration quiet, List<String> conversations) {
    var begun = System.nanoTime();
    until(() ->
        System.nanoTime()
                - conversations.stream()
                    .mapToLong(c -> Math.max(begun, changed.getOrDefault(c, begun)))
                    .max()
                    .orElse(begun)
            > quiet.toNanos());
  }

  private static JsonNode blocks(Map<String, String> form) {
    return Mappers.JSON.readTree(form.getOrDefault("blocks", "[]"));
  }

  private String open(Map<String, String> form) {
    var view = (ObjectNode) Mappers.JSON.readTree(form.getOrDefault("view", "{}"));
    view.put("id", "V" + clock.incrementAndGet());
    view.put("hash", "h" + clock.incrementAndGet());
    opened.put(form.getOrDefault("trigger_id", ""), view);
    return view(view);
  }

  private static String view(JsonNode view) {
    return "{\"ok\":true,\"view\":{\"id\":\"%s\",\"type\":\"modal\",\"hash\":\"%s\"}}"
        .formatted(view.path("id").asString("V0"), view.path("hash").asString("h0"));
  }

  private String ts() {
    return "%d.%06d".formatted(1_790_000_000 + clock.incrementAndGet(), 100);
  }

  @Override
  public void close() {
    server.stop();
  }

  static Map<String, String> form(String body) {
    var form = new LinkedHashMap<String, String>();
    for (var pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        form.put(
            URLDecoder.decode(pair.substring(0, equals), UTF_8),
            URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return form;
  }

  private record Answers(StubSlack slack) implements ResponseTransformerV2 {
    @Override
    public Response transform(Response response, ServeEvent event) {
      var request = event.getRequest();
      var path = request.getUrl().split("\\?", 2)[0];
      var isForm =
          Optional.ofNullable(request.getHeader("Content-Type"))
              .filter(t -> t.startsWith("application/x-www-form-urlencoded"))
              .isPresent();
      var form =
          isForm
              ? form(request.getBodyAsString())
              : Map.of("body", path.startsWith("/upload") ? "" : request.getBodyAsString());
      return Response.response()
          .status(200)
          .headers(
              new HttpHeaders(
                  new HttpHeader("Content-Type", "application/json; charset=utf-8"),
                  new HttpHeader("x-oauth-scopes", "chat:write")))
          .body(slack.answer(path, form))
          .build();
    }

    @Override
    public String getName() {
      return "slack";
    }
  }
}
