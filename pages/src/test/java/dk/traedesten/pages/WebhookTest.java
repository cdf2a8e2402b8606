package dk.traedesten.pages;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.group.Life;
import dk.traedesten.message.Block;
import dk.traedesten.message.Verb;
import dk.traedesten.pages.webhook.Allowed;
import dk.traedesten.result.Value;
import dk.traedesten.runtime.Reply;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookTest {
  private final WireMockServer program = listening();
  private final House house =
      House.open(
          "127.0.0.1:" + program.port(),
          "bi.kommune.dk",
          "bi.kommune.dk:8443",
          "*.intra.kommune.dk");

  private static WireMockServer listening() {
    var server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
    server.start();
    return server;
  }

  @BeforeEach
  void the_program_takes_everything() {
    program.stubFor(post("/told").willReturn(aResponse().withStatus(204)));
    house.begins("s0", 7, 6, 8, 5, 9);
  }

  @AfterEach
  void close() {
    program.stop();
    house.close();
  }

  private Reply asksFor(String address) {
    house.life().wants("Anna", Verb.NEW_WEBHOOK);
    return house
        .life()
        .answer("Anna", Life.BETWEEN, "webhook:new", Map.of("address", new Value.Words(address)));
  }

  /// The secret, as it is shown once.
  private String secret() {
    asksFor("http://127.0.0.1:" + program.port() + "/told");
    return house.life().standing("anna").stream()
        .flatMap(block ->
            block instanceof Block.Paragraph(var text) && text.da().startsWith("whsec_")
                ? Stream.of(text.da())
                : Stream.of())
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private List<LoggedRequest> told() {
    return program.findAll(postRequestedFor(urlEqualTo("/told")));
  }

  @Test
  void program_is_told_signed_that_an_action_is_agreed_and_that_an_exercise_has_ended()
      throws GeneralSecurityException {
    var secret = secret();
    house.holds("s1", 7, 6, 8, 5, 9);
    assertThat(told()).hasSize(2);
    var request = told().getFirst();
    var body = request.getBodyAsString();
    var action = Mappers.JSON.readTree(body);
    assertThat(action.path("type").asString()).isEqualTo("action.created");
    assertThat(action.path("action").path("what").asString()).isEqualTo("Ring til skolen <b>");
    var signed =
        request.getHeader("webhook-id") + "." + request.getHeader("webhook-timestamp") + "." + body;
    assertThat(request.getHeader("webhook-signature")).isEqualTo("v1," + hmac(secret, signed));
    var ended = Mappers.JSON.readTree(told().getLast().getBodyAsString());
    assertThat(ended.path("type").asString()).isEqualTo("exercise.finished");
    assertThat(ended.path("exercise").path("ended").asBoolean()).isTrue();
  }

  /// As any program would check it, by the standard's words.
  private static String hmac(String secret, String signed) throws GeneralSecurityException {
    var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void no_answer_and_no_respondent_is_ever_told() {
    secret();
    house.holds("s1", 7, 6, 8, 5, 9);
    assertThat(told()).hasSize(2);
    assertThat(told())
        .allSatisfy(request ->
            assertThat(request.getBodyAsString())
                .doesNotContain("score", "median", "respondents", "Camilla", "\"s1\""));
  }

  @Test
  void program_that_is_down_is_told_later_and_once() {
    secret();
    program.stubFor(post("/told").willReturn(aResponse().withStatus(503)));
    house.holds("s1", 7, 6, 8, 5, 9);
    assertThat(told()).hasSize(1);
    program.stubFor(post("/told").willReturn(aResponse().withStatus(200)));
    house.life().until(house.life().now().plus(Duration.ofMinutes(10)));
    house.life().relays();
    assertThat(told()).hasSize(3);
    assertThat(told().get(0).getHeader("webhook-id"))
        .as("the same, so that the program can tell")
        .isEqualTo(told().get(1).getHeader("webhook-id"))
        .isNotEqualTo(told().get(2).getHeader("webhook-id"));
    house.life().until(house.life().now().plus(Duration.ofHours(1)));
    house.life().relays();
    assertThat(told()).hasSize(3);
  }

  @Test
  void program_that_asks_to_wait_is_left_alone_so_long() {
    secret();
    program.stubFor(
        post("/told").willReturn(aResponse().withStatus(429).withHeader("Retry-After", "600")));
    house.holds("s1", 7, 6, 8, 5, 9);
    house.life().until(house.life().now().plus(Duration.ofMinutes(9)));
    house.life().relays();
    assertThat(told()).hasSize(1);
    house.life().until(house.life().now().plus(Duration.ofMinutes(1)));
    house.life().relays();
    assertThat(told()).hasSize(2);
  }

  @Test
  void revoked_webhook_is_told_nothing_more() {
    secret();
    var id = house.life().group().webhooks().getFirst().id();
    house.life().press("Anna", Life.BETWEEN, Verb.REVOKE, "program:" + id);
    house.holds("s1", 7, 6, 8, 5, 9);
    assertThat(told()).isEmpty();
  }

  @Test
  void redirect_is_not_followed() {
    secret();
    program.stubFor(
        post("/told").willReturn(aResponse().withStatus(307).withHeader("Location", "/elsewhere")));
    house.holds("s1", 7, 6, 8, 5, 9);
    assertThat(program.findAll(postRequestedFor(urlEqualTo("/elsewhere")))).isEmpty();
  }

  @Test
  void address_that_may_not_be_told_is_refused_with_its_reason() {
    for (var address :
        List.of(
            "http://bi.kommune.dk/told",
            "https://169.254.169.254/latest",
            "https://evil.example/told",
            "https://bi.kommune.dk.evil.example/",
            "https://user@bi.kommune.dk/",
            "https://bi.kommune.dk:9443/",
            "https://bi.kommune.dk:99999/",
            "https://intra.kommune.dk.evil.example/",
            "ftp://bi.kommune.dk/",
            "bi.kommune.dk",
            "not an address")) {
      assertThat(asksFor(address)).as(address).isInstanceOf(Reply.Declined.class);
    }
    assertThat(house.life().group().webhooks()).isEmpty();
    assertThat(asksFor("https://bi.kommune.dk/told")).isInstanceOf(Reply.Accepted.class);
    assertThat(asksFor("https://bi.kommune.dk:8443/told")).isInstanceOf(Reply.Accepted.class);
    assertThat(asksFor("https://x.intra.kommune.dk/told")).isInstanceOf(Reply.Accepted.class);
    assertThat(asksFor("https://y.intra.kommune.dk/told"))
        .as("a fourth is too many")
        .isInstanceOf(Reply.Declined.class);
  }

  @Test
  void without_allowed_hosts_nothing_is_told_anywhere() {
    assertThat(new Allowed(List.of()).refuses("https://bi.kommune.dk/told").orElseThrow().da())
        .contains("TRAEDESTEN_WEBHOOK_HOSTS");
  }

  @Test
  void program_that_never_ends_its_answer_is_not_waited_for() {
    secret();
    program.stubFor(
        post("/told")
            .willReturn(
                aResponse().withBody("x".repeat(600)).withChunkedDribbleDelay(600, 600_000)));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> house.holds("s1", 7, 6, 8, 5, 9));
    assertThat(told()).hasSize(2);
  }
}
