package dk.traedesten.slack.install;

import static dk.traedesten.spi.Samples.CHEFS;
import static dk.traedesten.spi.Samples.turn;
import static dk.traedesten.spi.Samples.wording;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.CallOutcome;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Tenant;
import dk.traedesten.slack.client.OAuthClient;
import dk.traedesten.slack.client.Sdk;
import dk.traedesten.slack.client.StubbedSlack;
import dk.traedesten.slack.client.StubbedSlack.Reply;
import dk.traedesten.slack.client.Token;
import dk.traedesten.spi.InMemoryShelf;
import dk.traedesten.spi.InMemoryStore;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Installing by OAuth, through a real HTTP server.
class InstallingTest {
  /// Held, or it would be forgotten and speak again.
  private static final Logger SERVER = Logger.getLogger("org.apache");

  private static final Tenant T1 = new Tenant("T1");
  private static final Tenant T2 = new Tenant("T2");

  private final StubbedSlack slack = new StubbedSlack();
  private final Sdk sdk = Sdk.open(slack.api());
  private final InMemoryShelf bytes = new InMemoryShelf();
  private final Erasable shelf = new Erasable(bytes, () -> this.now);
  private final InMemoryStore sessions = new InMemoryStore();
  private final Leaving leaving = new Leaving(shelf, sessions);
  private final Tomcat tomcat = new Tomcat();
  private final HttpClient browser = HttpClient.newHttpClient();
  private Instant now = Instant.parse("2026-11-23T12:00:00Z");

  private final AppIdentity app =
      new AppIdentity(
          "12.34",
          new Token("client-secret"),
          Optional.of(URI.create("https://bot.example/slack/oauth_redirect")));
  private final ManyWorkspaces workspaces =
      new ManyWorkspaces(shelf, new OAuthClient(sdk), app, leaving, () -> now);

  @BeforeEach
  void open(@TempDir Path folder) throws IOException, LifecycleException {
    SERVER.setLevel(Level.WARNING);
    slack.answer("oauth.v2.access", _ -> granted("xoxb-1", "\"team\":{\"id\":\"T1\"}"));
    slack.answer("auth.test", _ -> StubbedSlack.identity("T1", "chat:write"));
    tomcat.setBaseDir(Files.createDirectories(folder.resolve("tomcat")).toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    var context = (StandardContext) tomcat.addContext("", folder.toString());
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
    new InstallDoor(
            workspaces, app, slack.api(), shelf, () -> UUID.randomUUID().toString(), () -> now)
        .servlets()
        .forEach((path, servlet) -> {
          Tomcat.addServlet(context, path, servlet);
          context.addServletMappingDecoded(path, path);
        });
    tomcat.start();
  }

  @AfterEach
  void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
    browser.close();
    sdk.close();
    slack.close();
  }

  @Test
  void who_installs_is_sent_to_slack_with_least_scopes_and_a_cookie_for_this_browser() {
    var sent = get("/slack/install", "", "da");
    assertThat(sent.statusCode()).isEqualTo(302);
    var location = URI.create(header(sent, "location"));
    assertThat(location.getPath()).isEqualTo("/oauth/v2/authorize");
    assertThat(query(location))
        .containsEntry("client_id", "12.34")
        .containsEntry("scope", OAuthScope.all())
        .containsEntry("redirect_uri", "https://bot.example/slack/oauth_redirect");
    assertThat(header(sent, "set-cookie"))
        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/slack/", "Max-Age=600")
        .doesNotContain(query(location).getOrDefault("state", "?"));
    assertSafe(sent);
  }

  @Test
  void yes_in_slack_puts_the_bot_in_place() {
    var page = back(begin(), "code=abc");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<html lang=\"da\">", "Trædesten er på plads", "/invite");
    assertSafe(page);
    assertThat(header(page, "content-security-policy")).contains("default-src 'none'");
    assertThat(header(page, "set-cookie")).contains("Max-Age=0");
    assertThat(slack.calls("oauth.v2.access").getFirst().form()).containsEntry("code", "abc");

    var installed = workspaces.find(T1).ok().orElseThrow();
    assertThat(installed.token()).isEqualTo(new Token("xoxb-1"));
    assertThat(installed.botId()).isEqualTo("BBOT");
    assertThat(workspaces.tenant(Optional.empty(), Optional.of("T1"))).contains(T1);
    assertThat(workspaces.tenant(Optional.of("E1"), Optional.of("T1"))).contains(T1);
    assertThat(workspaces.tenant(Optional.of("E1"), Optional.of("T2"))).isEmpty();
  }

  @Test
  void yes_for_a_whole_organisation_holds_for_each_of_its_workspaces() {
    slack.answer(
        "oauth.v2.access",
        _ -> granted("xoxb-E", "\"is_enterprise_install\":true,\"enterprise\":{\"id\":\"E1\"}"));
    back(begin(), "code=abc");
    var whole = new Tenant("E1");
    assertThat(workspaces.tenant(Optional.of("E1"), Optional.of("T7"))).contains(whole);
    assertThat(workspaces.tenant(Optional.of("E1"), Optional.empty())).contains(whole);
    assertThat(workspaces.find(whole).ok()).isPresent();
    assertThat(workspaces.tenant(Optional.empty(), Optional.of("T7"))).isEmpty();
  }

  @Test
  void same_answer_a_second_time_is_worth_nothing() {
    var begun = begin();
    back(begun, "code=abc");
    assertRefused(back(begun, "code=abc"), 1);
  }

  @Test
  void answer_from_another_browser_is_worth_nothing_and_does_not_spoil_the_real_one() {
    var begun = begin();
    assertRefused(
        get("/slack/oauth_redirect?code=abc&state=" + begun.state(), begin().cookie(), "en"), 0);
    assertRefused(get("/slack/oauth_redirect?code=abc&state=" + begun.state(), "", "en"), 0);
    assertThat(back(begun, "code=abc").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "state=", "state=made-up", "code=abc", "code=abc&state=%00"})
  void made_up_answer_is_worth_nothing(String query) {
    assertRefused(get("/slack/oauth_redirect?" + query, begin().cookie(), "en"), 0);
  }

  @Test
  void answer_after_ten_minutes_is_worth_nothing() {
    var begun = begin();
    now = now.plus(OAuthStates.VALID);
    assertRefused(back(begun, "code=abc"), 0);
  }

  @Test
  void no_in_slack_changes_nothing_and_can_be_taken_back() {
    var page = back(begin(), "error=access_denied");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Der blev sagt nej i Slack", "href=\"/slack/install\"");
    assertThat(slack.calls("oauth.v2.access")).isEmpty();
  }

  @Test
  void trouble_at_slack_is_said_without_details() {
    slack.answer("oauth.v2.access", _ -> Reply.no("bad_client_secret"));
    assertThat(back(begin(), "code=abc").statusCode()).isEqualTo(502);
    slack.answer("oauth.v2.access", _ -> Reply.status(503, ""));
    var page = back(begin(), "code=abc");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("Slack svarer ikke").doesNotContain("secret");
  }

  @Test
  void page_speaks_the_language_of_the_browser() {
    assertThat(get("/slack/oauth_redirect", "", "de, en;q=0.8, da;q=0.5").body())
        .contains("<html lang=\"en\">", "Begin again");
    assertThat(get("/slack/oauth_redirect", "", "nb, da").body()).contains("<html lang=\"da\">");
  }

  @Test
  void many_who_begin_and_never_come_back_take_no_room_and_push_nobody_out() {
    var begun = begin();
    for (int i = 0; i < 300; i++) {
      begin();
    }
    assertThat(shelf.read("slack.states")).isEmpty();
    assertThat(back(begun, "code=abc").statusCode()).isEqualTo(200);
    assertThat(shelf.read("slack.states")).hasSize(1);
    now = now.plus(OAuthStates.VALID);
    assertThat(back(begin(), "code=def").statusCode()).isEqualTo(200);
    assertThat(shelf.read("slack.states")).hasSize(1);
  }

  @Test
  void tokens_are_gone_at_once_when_the_bot_is_taken_out_and_the_rest_after_a_week() {
    back(begin(), "code=abc");
    shelf.put("slack.desk.T1.U1", "key", new byte[] {1});
    shelf.put("slack.person.T1.U1", "language", new byte[] {1});
    shelf.put("slack.desk.T2.U1", "key", new byte[] {1});
    workspaces.uninstalled(T1, now);
    assertThat(workspaces.find(T1)).isEqualTo(new CallOutcome.Denied<>("not_installed"));
    assertThat(bytes.read("slack.installation.T1")).isEmpty();

    var week = Leaving.ERASED_AFTER;
    assertThat(leaving.once(now.plus(week).minusSeconds(1))).isZero();
    assertThat(bytes.read("slack.desk.T1.U1")).hasSize(1);
    assertThat(leaving.once(now.plus(week))).isEqualTo(3);
    assertThat(bytes.read("slack.desk.T1.U1")).isEmpty();
    assertThat(bytes.read("slack.person.T1.U1")).isEmpty();
    assertThat(bytes.read("slack.desk.T2.U1")).hasSize(1);
    assertThat(leaving.once(now.plus(week))).isZero();
    shelf.put("slack.desk.T1.U1", "key", new byte[] {1});
    assertThat(leaving.once(now.plus(week))).isOne();
    assertThat(bytes.read("slack.desk.T1.U1")).isEmpty();
  }

  @Test
  void exercises_and_what_their_groups_remember_go_with_the_rest() {
    sessions.commit(turn(CHEFS, 0, "in-1").of(T1).remembering(wording("T1 remembers")).commit());
    sessions.commit(turn(CHEFS, 0, "in-1").of(T2).commit());
    workspaces.uninstalled(T1, now);
    leaving.once(now.plus(Leaving.ERASED_AFTER).minusSeconds(1));
    assertThat(sessions.load(T1, CHEFS, "in-2")).isPresent();
    leaving.once(now.plus(Leaving.ERASED_AFTER));
    assertThat(sessions.load(T1, CHEFS, "in-2")).isEmpty();
    assertThat(sessions.memory(T1, CHEFS.group())).isEqualTo(Memory.EMPTY);
    assertThat(sessions.load(T2, CHEFS, "in-2")).isPresent();
  }

  @Test
  void nothing_is_erased_of_a_workspace_that_thought_better_of_it() {
    back(begin(), "code=abc");
    shelf.put("slack.desk.T1.U1", "key", new byte[] {1});
    sessions.commit(turn(CHEFS, 0, "in-1").of(T1).commit());
    workspaces.uninstalled(T1, now);
    now = now.plus(Duration.ofDays(3));
    back(begin(), "code=def");
    assertThat(leaving.once(now.plus(Duration.ofDays(30)))).isZero();
    assertThat(sessions.load(T1, CHEFS, "in-2")).isPresent();
    assertThat(bytes.read("slack.desk.T1.U1")).hasSize(1);
  }

  @Test
  void word_of_leaving_that_comes_late_does_not_take_out_who_has_come_back() {
    back(begin(), "code=abc");
    var left = now.plusSeconds(60);
    now = now.plusSeconds(90);
    back(begin(), "code=def");
    shelf.put("slack.desk.T1.U1", "key", new byte[] {1});
    workspaces.uninstalled(T1, left);
    assertThat(workspaces.find(T1).ok()).isPresent();
    assertThat(leaving.once(now.plus(Duration.ofDays(30)))).isZero();
    assertThat(bytes.read("slack.desk.T1.U1")).hasSize(1);
  }

  @Test
  void what_is_laid_down_by_another_instance_after_all_was_erased_is_erased_too() {
    var other = new Erasable(bytes, () -> this.now);
    other.put("slack.desk.T1.U1", "key", new byte[] {1});
    workspaces.uninstalled(T1, now);
    assertThat(leaving.once(now.plus(Leaving.ERASED_AFTER))).isOne();
    other.put("slack.desk.T1.U1", "key", new byte[] {1});
    assertThat(leaving.once(now.plus(Leaving.ERASED_AFTER))).isOne();
    assertThat(bytes.read("slack.desk.T1.U1")).isEmpty();
  }

  private record Begun(String state, String cookie) {}

  private Begun begin() {
    var sent = get("/slack/install", "", "da");
    return new Begun(
        query(URI.create(header(sent, "location"))).getOrDefault("state", "?"),
        header(sent, "set-cookie").split(";", 2)[0]);
  }

  private HttpResponse<String> back(Begun begun, String query) {
    return get("/slack/oauth_redirect?" + query + "&state=" + begun.state(), begun.cookie(), "da");
  }

  private void assertRefused(HttpResponse<String> page, int exchanged) {
    assertThat(page.statusCode()).isEqualTo(400);
    assertSafe(page);
    assertThat(slack.calls("oauth.v2.access")).hasSize(exchanged);
  }

  private static void assertSafe(HttpResponse<String> response) {
    assertThat(header(response, "cache-control")).isEqualTo("no-store");
    assertThat(header(response, "referrer-policy")).isEqualTo("no-referrer");
    assertThat(header(response, "x-content-type-options")).isEqualTo("nosniff");
    assertThat(header(response, "x-frame-options")).isEqualTo("DENY");
  }

  private HttpResponse<String> get(String path, String cookie, String language) {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + path))
            .header("Accept-Language", language);
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    try {
      return browser.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static Map<String, String> query(URI uri) {
    var fields = new LinkedHashMap<String, String>();
    for (var pair : uri.getRawQuery().split("&", -1)) {
      var parts = pair.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
    }
    return fields;
  }

  private static Reply granted(String token, String more) {
    return Reply.ok(
        "\"access_token\":\"%s\",\"token_type\":\"bot\",\"scope\":\"chat:write\",\"bot_user_id\":\"UBOT\",%s"
            .formatted(token, more));
  }
}
