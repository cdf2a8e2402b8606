package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traedesten.redis.StoreRefused;
import dk.traedesten.redis.crypto.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the environment may say, and what is refused.
class BotSettingsTest {
  private static final String APP = "7c1f5b1e-0000-4000-8000-00000000b071";
  private static final String TENANT = "72f988bf-0000-4000-8000-2d7cd011db47";

  @Test
  void nothing_said_means_everything_on_this_machine() {
    var usual = BotSettings.read(Map.of());
    assertThat(usual.redis()).isEmpty();
    assertThat(usual.bind()).isEqualTo("127.0.0.1");
    assertThat(usual.port()).isEqualTo(8080);
    assertThat(usual.healthPort()).isEqualTo(8081);
    assertThat(usual.data()).isEqualTo(Path.of("data").toAbsolutePath());
    assertThat(usual.playground()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("realChannels")
  void the_playground_is_never_beside_a_real_channel_unless_asked(Map<String, String> channel) {
    assertThat(BotSettings.read(channel).playground()).isFalse();
    var asked = new HashMap<>(channel);
    asked.put("TRAEDESTEN_PLAYGROUND", "true");
    assertThat(BotSettings.read(asked).playground()).isTrue();
  }

  static Stream<Map<String, String>> realChannels() {
    return Stream.of(
        Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s"),
        Map.of("SLACK_CLIENT_ID", "1.2", "SLACK_CLIENT_SECRET", "c", "SLACK_SIGNING_SECRET", "s"),
        Map.of("TEAMS_APP_ID", APP, "TEAMS_TENANT_ID", TENANT, "TEAMS_APP_PASSWORD", "p"),
        Map.of("TEAMS_EMULATOR", "true"));
  }

  @Test
  void keys_lie_beside_the_data_and_those_of_an_earlier_release_stay(@TempDir Path folder)
      throws IOException {
    var data = folder.resolve("data");
    var settings = BotSettings.read(Map.of("TRAEDESTEN_DATA", data.toString()));
    settings.keyFile();
    assertThat(folder.resolve("data-keys/keys.json")).exists();
    assertThat(data).doesNotExist();
    Files.createDirectories(data);
    KeyFile.create(data.resolve("keys.json"));
    Files.delete(folder.resolve("data-keys/keys.json"));
    settings.keyFile();
    assertThat(folder.resolve("data-keys/keys.json")).doesNotExist();
  }

  @Test
  void slack_is_connected_by_a_token_and_a_secret() {
    assertThat(BotSettings.read(Map.of()).slack()).isEmpty();
    var slack =
        BotSettings.read(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s"))
            .slack()
            .orElseThrow();
    assertThat(slack.api()).hasToString("https://slack.com/api/");
    assertThat(slack.botToken()).isPresent();
    assertThat(slack.appToken()).isEmpty();
    assertThat(slack.toString()).doesNotContain("xoxb-1");
  }

  @Test
  void slack_is_connected_by_socket_without_a_secret() {
    var slack =
        BotSettings.read(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1"))
            .slack()
            .orElseThrow();
    assertThat(slack.signingSecret()).isEmpty();
    assertThat(slack.appToken()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "SLACK_BOT_TOKEN=xoxb-1, SLACK_SIGNING_SECRET",
    "SLACK_CLIENT_ID=1.2;SLACK_SIGNING_SECRET=s, SLACK_CLIENT_SECRET",
    "SLACK_CLIENT_SECRET=c;SLACK_SIGNING_SECRET=s, SLACK_CLIENT_ID",
    "SLACK_CLIENT_ID=1.2;SLACK_CLIENT_SECRET=c, SLACK_SIGNING_SECRET",
    "SLACK_SIGNING_SECRET=s, SLACK_BOT_TOKEN",
    "SLACK_APP_TOKEN=xapp-1, SLACK_BOT_TOKEN",
    "SLACK_BOT_TOKEN=xoxp-1;SLACK_SIGNING_SECRET=s, xoxb-",
    "SLACK_BOT_TOKEN=xoxb-1;SLACK_APP_TOKEN=xoxb-1, xapp-",
    "SLACK_BOT_TOKEN=xoxb-1;SLACK_SIGNING_SECRET=s;SLACK_CLIENT_ID=1;SLACK_CLIENT_SECRET=c, both set",
    "SLACK_BOT_TOKEN=xoxb-1;SLACK_SIGNING_SECRET=s;SLACK_API_URL=http://slack.com/api/, SLACK_API_URL",
    "SLACK_BOT_TOKEN=xoxb-1;SLACK_SIGNING_SECRET=s;SLACK_API_URL=https://slack.com, /api/",
    "SLACK_BOT_TOKEN=xoxb-1;SLACK_SIGNING_SECRET=s;SLACK_API_URL=https:///api/, SLACK_API_URL"
  })
  void half_of_slack_is_refused_in_one_line_that_quotes_no_secret(String set, String words) {
    var environment =
        Stream.of(set.split(";", -1))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    assertThatThrownBy(() -> BotSettings.read(environment))
        .isInstanceOf(BotSettings.Unusable.class)
        .hasMessageContaining(words)
        .hasMessageNotContainingAny("xoxb-1", "xapp-1", "xoxp-1")
        .message()
        .satisfies(line -> assertThat(line.lines()).hasSize(1));
  }

  @Test
  void teams_is_connected_by_an_app_and_its_organisation() {
    assertThat(BotSettings.read(Map.of()).teams()).isEmpty();
    var teams =
        BotSettings.read(
                Map.of(
                    "TEAMS_APP_ID", APP, "TEAMS_TENANT_ID", TENANT, "TEAMS_APP_PASSWORD", "p4ss"))
            .teams()
            .orElseThrow();
    assertThat(teams.entrance().tenants()).containsExactly(TENANT);
    assertThat(teams.entrance().emulator()).isFalse();
    assertThat(teams.entrance().issuer()).isEqualTo("https://api.botframework.com");
    assertThat(teams.toString()).doesNotContain("p4ss");
  }

  @Test
  void the_governments_teams_is_known_by_where_its_keys_are() {
    var teams =
        BotSettings.read(
                Map.of(
                    "TEAMS_APP_ID",
                    APP,
                    "TEAMS_TENANT_ID",
                    TENANT,
                    "TEAMS_OPENID_METADATA",
                    "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
                    "TEAMS_SERVICE_HOSTS",
                    "smba.infra.gov.teams.microsoft.us"))
            .teams()
            .orElseThrow();
    assertThat(teams.entrance().issuer()).isEqualTo("https://api.botframework.us");
  }

  @ParameterizedTest
  @CsvSource({
    "TEAMS_APP_ID=" + APP + ", TEAMS_TENANT_ID",
    "TEAMS_APP_ID=p4ss;TEAMS_TENANT_ID=" + TENANT + ", TEAMS_APP_ID",
    "TEAMS_APP_ID=" + APP + ";TEAMS_TENANT_ID=p4ss.dk, TEAMS_TENANT_ID",
    "TEAMS_APP_ID="
        + APP
        + ";TEAMS_TENANT_ID="
        + TENANT
        + ";TEAMS_LOGIN_AUTHORITY=https://u:p4ss@login.example/, https://",
    "TEAMS_TENANT_ID=t, TEAMS_APP_ID",
    "TEAMS_APP_PASSWORD=p4ss, TEAMS_APP_ID",
    "TEAMS_APP_ID="
        + APP
        + ";TEAMS_TENANT_ID="
        + TENANT
        + ";TEAMS_APP_CERTIFICATE=none.pem, TEAMS_APP_CERTIFICATE",
    "TEAMS_APP_ID="
        + APP
        + ";TEAMS_TENANT_ID="
        + TENANT
        + ";TEAMS_SERVICE_HOSTS=*.microsoft.com, TEAMS_SERVICE_HOSTS",
    "TEAMS_APP_ID="
        + APP
        + ";TEAMS_TENANT_ID="
        + TENANT
        + ";TEAMS_OPENID_METADATA=http://login.example/, https://",
    "TEAMS_APP_ID="
        + APP
        + ";TEAMS_TENANT_ID="
        + TENANT
        + ";TEAMS_LOGIN_AUTHORITY=ftp://x, https://",
    "TEAMS_EMULATOR=true;TRAEDESTEN_BIND=0.0.0.0, TRAEDESTEN_BIND",
    "TEAMS_EMULATOR=yes, TEAMS_EMULATOR"
  })
  void half_of_teams_is_refused_in_one_line_that_quotes_no_secret(String set, String words) {
    var environment =
        Stream.of(set.split(";", -1))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    assertThatThrownBy(() -> BotSettings.read(environment))
        .isInstanceOf(BotSettings.Unusable.class)
        .hasMessageContaining(words)
        .hasMessageNotContaining("p4ss")
        .message()
        .satisfies(line -> assertThat(line.lines()).hasSize(1));
  }

  @Test
  void a_playground_that_others_could_reach_is_off_unless_asked_for() {
    assertThat(BotSettings.read(Map.of("TRAEDESTEN_BIND", "0.0.0.0")).playground()).isFalse();
    assertThat(BotSettings.read(Map.of("TRAEDESTEN_BIND", "localhost")).playground()).isTrue();
    assertThat(
            BotSettings.read(Map.of("TRAEDESTEN_BIND", "0.0.0.0", "TRAEDESTEN_PLAYGROUND", "true"))
                .playground())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "TRAEDESTEN_PORT, eighty",
    "TRAEDESTEN_PORT, 65536",
    "TRAEDESTEN_PORT, -1",
    "TRAEDESTEN_HEALTH_PORT, 1.5",
    "TRAEDESTEN_PLAYGROUND, yes"
  })
  void a_value_that_cannot_be_used_is_named_with_what_to_write(String variable, String value) {
    assertThatThrownBy(() -> BotSettings.read(Map.of(variable, value)))
        .isInstanceOf(BotSettings.Unusable.class)
        .hasMessageContaining(variable)
        .hasMessageContaining(value)
        .hasMessageContaining("write");
  }

  @Test
  void a_password_in_a_redis_url_is_never_quoted() {
    assertThatThrownBy(() -> BotSettings.read(Map.of("REDIS_URL", "http://user:hunter2@host")))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("REDIS_URL")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void an_outside_redis_needs_keys_that_are_named() {
    assertThatThrownBy(() -> BotSettings.read(Map.of("REDIS_URL", "redis://host")))
        .hasMessageContaining("TRAEDESTEN_KEYS")
        .hasMessageContaining("./run keys create");
  }

  @Test
  void an_empty_variable_is_as_good_as_none() {
    assertThat(BotSettings.read(Map.of("REDIS_URL", "", "TRAEDESTEN_PORT", " ")).port())
        .isEqualTo(8080);
  }
}
