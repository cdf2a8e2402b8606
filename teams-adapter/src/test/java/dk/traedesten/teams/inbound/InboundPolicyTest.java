package dk.traedesten.teams.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traedesten.teams.rig.Microsoft;
import dk.traedesten.teams.rig.MovableClock;
import dk.traedesten.teams.rig.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which door follows from what was configured, and what each lets in.
class InboundPolicyTest {
  private static final MovableClock CLOCK = new MovableClock();
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  private static InboundPolicy door(
      String appId, Set<String> tenants, boolean emulator, boolean loopback) {
    return new InboundSettings(
            Optional.of(appId),
            tenants,
            Set.of(),
            OpenIdMetadata.PUBLIC_CLOUD,
            TokenCheck.PUBLIC_CLOUD,
            emulator,
            loopback)
        .door(CLOCK);
  }

  private static byte[] from(String serviceUrl) {
    return Microsoft.message()
        .put("channelId", "emulator")
        .put("serviceUrl", serviceUrl)
        .toString()
        .getBytes(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void without_an_app_id_it_stays_closed(String appId) {
    var door = door(appId, Set.of(), false, true);
    try (var microsoft = new Microsoft(CLOCK);
        var site = new Site(door)) {
      var headers = new LinkedHashMap<>(JSON);
      headers.put("Authorization", "Bearer " + microsoft.token(c -> c.audience(appId)));
      var message = Microsoft.message().toString().getBytes(UTF_8);
      assertThat(site.send("POST", headers, message).statusCode()).isEqualTo(404);
      assertThat(site.send("POST", JSON, message).statusCode()).isEqualTo(404);
      assertThat(site.send("GET", JSON, message).statusCode()).isEqualTo(404);
      assertThat(site.heard()).isEmpty();
    }
  }

  @Test
  void no_token_is_checked_for_an_app_without_an_id() {
    try (var microsoft = new Microsoft(CLOCK)) {
      var issuer = TokenCheck.PUBLIC_CLOUD;
      var metadata = new OpenIdMetadata(microsoft.page(), issuer, Duration.ofSeconds(5));
      var keys = new SigningKeys(metadata, CLOCK);
      assertThatThrownBy(() -> new TokenCheck(" ", issuer, keys, CLOCK))
          .hasMessageContaining("app id");
    }
  }

  @Test
  void without_an_organisation_it_does_not_open() {
    assertThatThrownBy(() -> door("app", Set.of(), false, true))
        .hasMessageContaining("TEAMS_TENANT_ID");
    assertThatThrownBy(() -> door("app", Set.of(" "), false, true))
        .hasMessageContaining("TEAMS_TENANT_ID");
  }

  @Test
  void an_app_with_an_organisation_is_guarded() {
    assertThat(door("app", Set.of("T"), false, false)).isInstanceOf(InboundPolicy.Guarded.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "app"})
  void the_emulator_is_refused_unless_everything_is_bound_to_loopback(String appId) {
    assertThatThrownBy(() -> door(appId, Set.of("t"), true, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TEAMS_EMULATOR")
        .hasMessageNotContaining("\n");
    assertThat(door(appId, Set.of("t"), true, true)).isInstanceOf(InboundPolicy.Emulator.class);
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:56150/_connector, 200",
    "http://127.0.0.1:3978, 200",
    "https://localhost/, 200",
    "http://[::1]:3978/, 200",
    "http://localhost:65536/, 403",
    "http://localhost.evil.example/, 403",
    "http://localhost@evil.example/, 403",
    "http://127.0.0.1.evil.example/, 403",
    "http://10.0.0.1:3978/, 403",
    "http://0.0.0.0:3978/, 403",
    "https://smba.trafficmanager.net/emea/, 403",
    "https://evil.example/, 403"
  })
  void the_emulator_signs_nothing_and_is_answered_on_this_machine_alone(String url, int status) {
    try (var site = new Site(new InboundPolicy.Emulator(true))) {
      assertThat(site.send("POST", JSON, from(url)).statusCode()).isEqualTo(status);
      assertThat(site.heard()).hasSize(status == 200 ? 1 : 0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example",
    "Forwarded, for=203.0.113.1",
    "X-Forwarded-For, 203.0.113.1",
    "Content-Type, text/plain"
  })
  void a_page_or_a_tunnel_is_no_emulator(String header, String value) {
    var headers = new LinkedHashMap<>(JSON);
    headers.put(header, value);
    try (var site = new Site(new InboundPolicy.Emulator(true))) {
      var status = site.send("POST", headers, from("http://localhost:3978/")).statusCode();
      assertThat(status).isBetween(400, 499);
      assertThat(site.heard()).isEmpty();
    }
  }

  @Test
  void a_foreign_name_that_leads_to_this_machine_is_no_emulator() throws IOException {
    var body = from("http://localhost:3978/");
    var head =
        """
        POST /api/messages HTTP/1.1
        Host: evil.example
        Connection: close
        Content-Type: application/json
        Content-Length: %d

        """
            .formatted(body.length)
            .replace("\n", "\r\n");
    try (var site = new Site(new InboundPolicy.Emulator(true));
        var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
      socket.getOutputStream().write(head.getBytes(UTF_8));
      socket.getOutputStream().write(body);
      assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
          .isEqualTo("HTTP/1.1 403");
      assertThat(site.heard()).isEmpty();
    }
  }

  @Test
  void an_emulator_needs_no_organisation() {
    var message = Microsoft.message().put("serviceUrl", "http://localhost:3978/");
    message.remove("channelData");
    message.remove("conversation");
    message.putObject("conversation").put("id", "1234|livechat");
    try (var site = new Site(new InboundPolicy.Emulator(true))) {
      site.send("POST", JSON, message.toString().getBytes(UTF_8));
      assertThat(site.heard().getFirst().tenant()).isEqualTo("emulator");
    }
  }

  @Test
  void while_microsofts_keys_cannot_be_had_nobody_is_let_in_or_sent_away() {
    try (var microsoft = new Microsoft(CLOCK);
        var site = new Site(ForgedTest.door(microsoft, CLOCK))) {
      microsoft.fails();
      var headers = new LinkedHashMap<>(JSON);
      headers.put("Authorization", "Bearer " + microsoft.token());
      var message = Microsoft.message().toString().getBytes(UTF_8);
      assertThat(site.send("POST", headers, message).statusCode()).isEqualTo(503);
      assertThat(site.heard()).isEmpty();
    }
  }
}
