package dk.traedesten.teams.connector;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import dk.traedesten.chat.CallOutcome;
import dk.traedesten.teams.inbound.ServiceHosts;
import dk.traedesten.teams.inbound.ServiceUrl;
import dk.traedesten.teams.rig.BotFramework;
import dk.traedesten.teams.rig.Microsoft;
import dk.traedesten.teams.rig.MovableClock;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the bot gets its token, and who gets it from the bot.
class BotTokenTest {
  private static final String CHAT = "19:1f2e@thread.v2";

  private final BotFramework teams = new BotFramework();
  private final WireMockServer canary =
      new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
  private final MovableClock clock = new MovableClock();
  private final Identity.Home home =
      new Identity.Home(Microsoft.APP, BotFramework.TENANT, teams.login());

  BotTokenTest() {
    canary.start();
    canary.stubFor(any(anyUrl()).willReturn(ok("{\"id\":\"1\"}")));
  }

  @AfterEach
  void close() {
    canary.stop();
    teams.close();
  }

  private Map<String, String> form() {
    return Arrays.stream(teams.forms().getFirst().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], UTF_8)));
  }

  private CallOutcome<SentMessage> send(Identity identity) {
    try (var connector = BotConnector.open(identity, clock)) {
      return connector.send(new TeamsPlace(teams.at(), CHAT), new Post("Hej"));
    }
  }

  @Test
  void password_is_told_to_the_organisations_own_login() {
    assertThat(send(new Identity.Password(home, "hemmelig&=?"))).isInstanceOf(CallOutcome.Ok.class);
    assertThat(form())
        .containsEntry("client_id", Microsoft.APP)
        .containsEntry("client_secret", "hemmelig&=?")
        .containsEntry("grant_type", "client_credentials")
        .hasEntrySatisfying(
            "scope",
            scope ->
                assertThat(scope.split(" ")).contains("https://api.botframework.com/.default"));
  }

  @Test
  void login_that_says_no_says_why_in_one_word() {
    try (var connector = BotConnector.open(new Identity.Password(home, "p"), clock)) {
      assertThat(connector.login()).isEqualTo(new CallOutcome.Ok<>(true));
    }
    teams.loginWeather(_ -> Optional.of(BotFramework.Trouble.refusedLogin("invalid_client")));
    try (var connector = BotConnector.open(new Identity.Password(home, "p"), clock)) {
      assertThat(connector.login()).isEqualTo(new CallOutcome.Denied<>("invalid_client"));
    }
    teams.loginWeather(_ -> Optional.of(BotFramework.Trouble.status(503, "busy")));
    try (var connector = BotConnector.open(new Identity.Password(home, "p"), clock)) {
      assertThat(connector.login()).isInstanceOf(CallOutcome.Unreachable.class);
    }
    try (var connector = BotConnector.open(new Identity.Nobody(), clock)) {
      assertThat(connector.login()).isEqualTo(new CallOutcome.Ok<>(true));
    }
  }

  @Test
  void token_that_is_good_still_serves_while_the_login_is_away() {
    try (var connector = BotConnector.open(new Identity.Password(home, "p"), clock)) {
      var here = new TeamsPlace(teams.at(), CHAT);
      connector.send(here, new Post("Hej"));
      teams.loginWeather(_ -> Optional.of(BotFramework.Trouble.status(503, "busy")));
      clock.pass(Duration.ofMinutes(57));
      assertThat(connector.send(here, new Post("Hej"))).isInstanceOf(CallOutcome.Ok.class);
      clock.pass(Duration.ofMinutes(4));
      assertThat(connector.send(here, new Post("Hej")))
          .isEqualTo(new CallOutcome.Unreachable<>(false));
    }
    assertThat(teams.in(CHAT)).hasSize(2);
  }

  @Test
  void certificate_signs_and_no_secret_is_told(@TempDir Path folder) throws Exception {
    var file = pem(folder);
    var pem = Pem.read(file);
    assertThat(send(new Identity.Certificate(home, pem.key(), pem.certificate())))
        .isInstanceOf(CallOutcome.Ok.class);
    assertThat(form()).doesNotContainKey("client_secret");
    var assertion = SignedJWT.parse(form().get("client_assertion"));
    assertThat(
            assertion.verify(new RSASSAVerifier((RSAPublicKey) pem.certificate().getPublicKey())))
        .isTrue();
    assertThat(assertion.getJWTClaimsSet().getSubject()).isEqualTo(Microsoft.APP);
  }

  private static Path pem(Path folder) throws Exception {
    var store = folder.resolve("store.p12");
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var made =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=bot",
                "-alias",
                "bot",
                "-storepass",
                "changeit",
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    assertThat(made.waitFor()).isZero();
    var keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
    var base64 = Base64.getMimeEncoder();
    var key = keys.getKey("bot", "changeit".toCharArray()).getEncoded();
    var file = folder.resolve("bot.pem");
    return Files.writeString(
        file,
        "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
            .formatted(
                base64.encodeToString(key),
                base64.encodeToString(keys.getCertificate("bot").getEncoded())));
  }

  @Test
  void file_that_holds_no_certificate_is_said_in_one_line_without_its_words(@TempDir Path folder)
      throws IOException {
    var file = Files.writeString(folder.resolve("x.pem"), "hemmelig-4711");
    assertThatThrownBy(() -> Pem.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("TEAMS_APP_CERTIFICATE")
        .hasMessageNotContainingAny("4711", "\n");
  }

  @Test
  void managed_identity_asks_the_machine_for_the_apps_own_id() throws Exception {
    canary.stubFor(
        any(anyUrl())
            .willReturn(
                okJson(
                    """
                    {"access_token":"fra-maskinen","expires_on":"4102444800","token_type":"Bearer",
                    "resource":"https://api.botframework.com","client_id":"x"}
                    """)));
    var http =
        LoginHttp.by(
            asked -> URI.create(canary.baseUrl() + asked.getRawPath() + "?" + asked.getRawQuery()));
    var token = new BotTokens(Login.managed(home, http), clock).get();
    assertThat(token.value()).isEqualTo("fra-maskinen");
    var asked = canary.getAllServeEvents().getFirst().getRequest();
    assertThat(asked.getUrl())
        .contains("client_id=" + Microsoft.APP)
        .contains("resource=https%3A%2F%2Fapi.botframework.com");
  }

  @Test
  void proof_is_chosen_by_what_is_configured() {
    assertThat(Identity.chosen(false, home, Optional.empty(), Optional.of(" p ")))
        .isEqualTo(new Identity.Password(home, "p"));
    assertThat(Identity.chosen(false, home, Optional.empty(), Optional.of(" ")))
        .isEqualTo(new Identity.Managed(home));
    assertThat(Identity.chosen(false, home, Optional.empty(), Optional.empty()))
        .isEqualTo(new Identity.Managed(home));
    assertThat(Identity.chosen(true, home, Optional.empty(), Optional.of("p")))
        .isEqualTo(new Identity.Nobody());
  }

  @Test
  void each_cloud_has_its_own_teams() {
    assertThat(Login.audience(Identity.PUBLIC_CLOUD)).isEqualTo("https://api.botframework.com");
    assertThat(Login.audience(URI.create("https://login.microsoftonline.us")))
        .isEqualTo("https://api.botframework.us");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void who_sends_the_bot_elsewhere_gets_nothing_there(int status) {
    var crooked = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
    crooked.start();
    try (var connector = BotConnector.open(new Identity.Password(home, "p"), clock)) {
      crooked.stubFor(
          any(anyUrl()).willReturn(temporaryRedirect(canary.url("/v3")).withStatus(status)));
      var there = ServiceHosts.thisMachine().read(crooked.baseUrl() + "/").orElseThrow();
      assertThat(connector.send(new TeamsPlace(there, CHAT), new Post("Hej")))
          .isEqualTo(new CallOutcome.Denied<>("http_" + status));
      assertThat(connector.members(new TeamsPlace(there, CHAT), Optional.empty()))
          .isEqualTo(new CallOutcome.Denied<>("http_" + status));
    } finally {
      crooked.stop();
    }
    assertThat(canary.getAllServeEvents()).isEmpty();
  }

  @Test
  void login_that_sends_the_bot_elsewhere_does_not_get_the_password_told_there() {
    var crooked = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
    crooked.start();
    crooked.stubFor(post(anyUrl()).willReturn(temporaryRedirect(canary.url("/token"))));
    var there =
        new Identity.Home(Microsoft.APP, BotFramework.TENANT, URI.create(crooked.baseUrl()));
    assertThat(send(new Identity.Password(there, "hemmelig")))
        .isEqualTo(new CallOutcome.Unreachable<>(false));
    crooked.stop();
    assertThat(canary.getAllServeEvents()).isEmpty();
    assertThat(teams.calls()).isEmpty();
  }

  @Test
  void call_to_any_other_host_is_not_made_at_all() {
    var signed = new OkHttpClient.Builder();
    var tokens = new BotTokens(Login.of(new Identity.Password(home, "p")).orElseThrow(), clock);
    new OneHost(teams.at(), Optional.of(tokens)).applyCredentialsFilter(signed);
    for (var url :
        new String[] {canary.url("/"), canary.url("/").replace("127.0.0.1", "localhost")}) {
      assertThatThrownBy(() ->
              signed.build().newCall(new Request.Builder().url(url).build()).execute().close())
          .isInstanceOf(IOException.class);
    }
    assertThat(canary.getAllServeEvents()).isEmpty();
    assertThat(teams.logins()).isZero();
  }

  @Test
  void address_is_only_ever_one_of_teams() {
    assertThat(ServiceUrl.class.getConstructors()).isEmpty();
  }
}
