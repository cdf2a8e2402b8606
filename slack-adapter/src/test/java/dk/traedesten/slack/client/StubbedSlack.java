package dk.traedesten.slack.client;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Tenant;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Slack's Web API on this machine: each method answers as it is told, and what it was asked is
/// remembered.
public final class StubbedSlack implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// One call.
  ///
  /// @param method such as `chat.postMessage`; for everything else its path
  public record Call(
      String method, Map<String, String> form, Map<String, String> headers, String body) {
    public String said(String name) {
      return form.getOrDefault(name, "");
    }

    public JsonNode json(String name) {
      return JSON.readTree(said(name));
    }

    public String token() {
      return headers.getOrDefault("authorization", "").replace("Bearer ", "");
    }
  }

  /// What Slack answers.
  public record Reply(int status, Map<String, String> headers, String body, Optional<Fault> fault) {
    public static Reply ok(String fields) {
      return new Reply(
          200,
          Map.of(),
          "{\"ok\":true" + (fields.isEmpty() ? "" : "," + fields) + "}",
          Optional.empty());
    }

    public static Reply no(String error) {
      return new Reply(
          200, Map.of(), "{\"ok\":false,\"error\":\"" + error + "\"}", Optional.empty());
    }

    public static Reply status(int status, String body) {
      return new Reply(status, Map.of(), body, Optional.empty());
    }

    public static Reply later(int seconds) {
      return new Reply(
          429,
          Map.of("Retry-After", Integer.toString(seconds)),
          "{\"ok\":false,\"error\":\"ratelimited\"}",
          Optional.empty());
    }

    /// The connection breaks after the request has been read.
    public static Reply silence() {
      return new Reply(200, Map.of(), "", Optional.of(Fault.CONNECTION_RESET_BY_PEER));
    }

    public Reply with(String header, String value) {
      var all = new LinkedHashMap<>(headers);
      all.put(header, value);
      return new Reply(status, all, body, fault);
    }
  }

  private final WireMockServer server;
  private final Map<String, Function<Call, Reply>> answers = new ConcurrentHashMap<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  public StubbedSlack() {
    server =
        new WireMockServer(
            options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .disableRequestJournal()
                .globalTemplating(false)
                .extensions(new Answering()));
    server.start();
    server.stubFor(any(anyUrl()));
    answer("auth.test", _ -> identity("T1", "chat:write"));
  }

  /// What `auth.test` says.
  public static Reply identity(String team, String scopes) {
    return Reply.ok(
            "\"team\":\"Kommunen\",\"team_id\":\"%s\",\"user_id\":\"UBOT\",\"bot_id\":\"BBOT\""
                .formatted(team))
        .with("x-oauth-scopes", scopes);
  }

  public void answer(String method, Function<Call, Reply> answer) {
    answers.put(method, answer);
  }

  public URI api() {
    return URI.create("http://127.0.0.1:" + server.port() + "/api/");
  }

  public List<Call> calls() {
    return List.copyOf(calls);
  }

  public List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  public void forgetCalls() {
    calls.clear();
  }

  /// A workspace whose token is known, without asking Slack.
  public static Workspaces oneWorkspace(Tenant tenant) {
    return new Workspaces() {
      @Override
      public CallOutcome<Workspace> find(Tenant wanted) {
        return wanted.equals(tenant)
            ? new CallOutcome.Ok<>(
                new Workspace(tenant, new PersonId("UBOT"), "BBOT", new Token("xoxb-secret")))
            : new CallOutcome.Denied<>("not_installed");
      }

      @Override
      public Optional<Tenant> tenant(Optional<String> enterprise, Optional<String> team) {
        return team.map(Tenant::new).filter(tenant::equals);
      }

      @Override
      public void uninstalled(Tenant gone, Instant when) {}
    };
  }

  @Override
  public void close() {
    server.stop();
  }

  private final class Answering implements ResponseDefinitionTransformerV2 {
    @Override
    public String getName() {
      return "slack";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      var call = call(event.getRequest());
      calls.add(call);
      var reply = answers.getOrDefault(call.method(), _ -> Reply.no("unknown_method")).apply(call);
      var response = ResponseDefinitionBuilder.responseDefinition().withStatus(reply.status());
      reply.headers().forEach(response::withHeader);
      reply.fault().ifPresentOrElse(response::withFault, () -> response.withBody(reply.body()));
      return response.build();
    }

    private Call call(Request request) {
      var path = URI.create(request.getUrl()).getPath();
      var headers = new LinkedHashMap<String, String>();
      request
          .getHeaders()
          .all()
          .forEach(h -> headers.put(h.key().toLowerCase(Locale.ROOT), h.firstValue()));
      return new Call(
          path.startsWith("/api/") ? path.substring(5) : path,
          form(request.getBodyAsString()),
          headers,
          request.getBodyAsString());
    }

    private Map<String, String> form(String body) {
      var fields = new LinkedHashMap<String, String>();
      for (var pair : body.split("&", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0 && pair.matches("[ -~]*")) {
          try {
            fields.put(
                URLDecoder.decode(pair.substring(0, equals), UTF_8),
                URLDecoder.decode(pair.substring(equals + 1), UTF_8));
          } catch (IllegalArgumentException e) {
            // Not a form: the bytes of a picture.
            return Map.of();
          }
        }
      }
      return fields;
    }
  }
}
