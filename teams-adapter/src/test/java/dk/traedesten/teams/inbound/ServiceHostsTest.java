package dk.traedesten.teams.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dk.traedesten.teams.rig.Microsoft;
import dk.traedesten.teams.rig.MovableClock;
import dk.traedesten.teams.rig.Site;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses that look as if they were Teams', under tokens that are good for them. The bot here
/// answers whoever gets through, with its own token; a canary listens whether it ever does.
class ServiceHostsTest {
  private static final MovableClock CLOCK = new MovableClock();
  private static final Microsoft MICROSOFT = new Microsoft(CLOCK);
  private static final Site SITE = new Site(ForgedTest.door(MICROSOFT, CLOCK));
  private static final WireMockServer CANARY = canary();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static WireMockServer canary() {
    var options = WireMockConfiguration.options().dynamicPort().dynamicHttpsPort();
    var canary = new WireMockServer(options.bindAddress("127.0.0.1"));
    canary.start();
    canary.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
    SITE.answersWith(ServiceHostsTest::reply);
    return canary;
  }

  private static Listener.Answer reply(Envelope envelope) {
    var request =
        HttpRequest.newBuilder(envelope.answers().uri()).header("Authorization", "Bearer ours");
    try {
      HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Listener.Answer.RECEIVED;
  }

  @AfterAll
  static void close() {
    HTTP.shutdownNow();
    SITE.close();
    CANARY.stop();
    MICROSOFT.close();
  }

  static Stream<String> tricks() {
    var canary = "127.0.0.1:" + CANARY.port();
    var good = "smba.trafficmanager.net";
    return Stream.of(
        "",
        " ",
        "null",
        good,
        good + "/emea/",
        "//" + good + "/emea/",
        "/emea/",
        "http://" + good + "/emea/",
        "HTTPS://" + good + "/emea/",
        "https:/" + good + "/emea/",
        "https:///" + good + "/emea/",
        "https:" + good,
        "https:\\\\" + good + "/emea/",
        "ftp://" + good + "/emea/",
        "file:///etc/passwd",
        "jar:https://" + good + "/emea/!/",
        "javascript:alert(1)",
        "data:text/html,x",
        "http://" + canary,
        "http://" + canary + "/",
        "https://" + canary + "/emea/",
        "https://localhost:" + CANARY.httpsPort() + "/",
        "http://[::1]:" + CANARY.port() + "/",
        "http://2130706433:" + CANARY.port() + "/",
        "http://0x7f.1:" + CANARY.port() + "/",
        "https://169.254.169.254/metadata/identity/oauth2/token",
        "https://" + good + "@" + canary + "/",
        "https://" + good + ":443@" + canary + "/",
        "https://user:pass@" + good + "/emea/",
        "https://@" + good + "/emea/",
        "https://" + canary + "#@" + good + "/",
        "https://" + canary + "/?" + good,
        "https://" + canary + "\\@" + good + "/",
        "https://" + canary + "%2f@" + good + "/",
        "https://" + canary + "%00." + good + "/",
        "https://" + good + "." + "evil.example/",
        "https://evil-" + good + "/",
        "https://evil." + good + "/",
        "https://evil.example/" + good + "/",
        "https://trafficmanager.net/",
        "https://smba.trafficmanager.net.evil.example/",
        "https://smba-trafficmanager.net/",
        "https://smbaxtrafficmanager.net/",
        "https://smba.trafficmanager.com/",
        "https://smba.trafficmanager.net./emea/",
        "https://SMBA.TrafficManager.net/emea/",
        "https://smb\u0430.trafficmanager.net/emea/",
        "https://smba\u3002trafficmanager.net/emea/",
        "https://smba.trafficmanager.net\uff0fevil/",
        "https://xn--smb-5cd.trafficmanager.net/emea/",
        "https://" + good + ":443/emea/",
        "https://" + good + ":8443/emea/",
        "https://" + good + ":/emea/",
        "https://" + good + ":" + CANARY.port() + "/",
        "https://" + good + "/emea/../../v3",
        "https://" + good + "/%2e%2e/",
        "https://" + good + "//evil.example/",
        "https://" + good + "/emea/?x=1",
        "https://" + good + "/emea/#x",
        "https://" + good + "/emea/;x",
        "https://" + good + "/emea\n",
        "https://" + good + "/emea/\r\nHost: evil.example",
        " https://" + good + "/emea/",
        "https://" + good + " /emea/",
        "https://" + good + "\t/emea/",
        "https://" + good + "/" + "a".repeat(300),
        "https://*.trafficmanager.net/",
        "https://[" + good + "]/");
  }

  @ParameterizedTest
  @MethodSource("tricks")
  void no_trick_gets_through_and_the_canary_hears_nothing(String address) {
    var token = MICROSOFT.token(c -> c.claim("serviceurl", address));
    var headers = Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
    var message = Microsoft.message().put("serviceUrl", address).toString().getBytes(UTF_8);
    assertThat(SITE.send("POST", headers, message).statusCode()).isEqualTo(403);
    assertThat(SITE.heard()).isEmpty();
    assertThat(CANARY.getAllServeEvents()).isEmpty();
  }

  @Test
  void there_are_at_least_fifty_of_them() {
    assertThat(tricks().distinct().count()).isGreaterThanOrEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net",
        "https://smba.trafficmanager.net/",
        "https://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net/teams",
        "https://smba.trafficmanager.net/emea/72f988bf-0000-4000-8000-2d7cd011db47/"
      })
  void as_teams_writes_it_it_is_good(String address) {
    var url = ServiceHosts.and(Set.of()).read(address).orElseThrow().uri();
    assertThat(url).hasToString(address).hasHost("smba.trafficmanager.net").hasNoPort();
  }

  @Test
  void another_cloud_has_hosts_of_its_own_beside_the_public_ones() {
    var hosts = ServiceHosts.and(Set.of("smba.infra.gcc.teams.microsoft.com"));
    assertThat(hosts.read("https://smba.infra.gcc.teams.microsoft.com/teams/")).isPresent();
    assertThat(hosts.read("https://smba.infra.gcc.teams.microsoft.com.evil.example/")).isEmpty();
    assertThat(hosts.read("https://smba.trafficmanager.net/emea/")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*.trafficmanager.net",
        ".trafficmanager.net",
        "https://a.example",
        "a.example:443",
        "a.example/",
        "A.example",
        "localhost",
        "127.0.0.1",
        "",
        " ",
        "a..example",
        "-a.example"
      })
  void what_is_no_whole_name_of_a_host_is_refused_at_start(String host) {
    assertThatThrownBy(() -> ServiceHosts.and(Set.of(host)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TEAMS_SERVICE_HOSTS");
  }
}
