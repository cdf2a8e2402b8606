package dk.traedesten.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traedesten.redis.StoreRefused;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the environment may say, and what is refused.
class ConfigurationTest {

  @Test
  void nothing_said_means_everything_on_this_machine() {
    var usual = Configuration.read(Map.of());
    assertThat(usual.redis()).isEmpty();
    assertThat(usual.bind()).isEqualTo("127.0.0.1");
    assertThat(usual.port()).isEqualTo(8080);
    assertThat(usual.healthPort()).isEqualTo(8081);
    assertThat(usual.data()).isEqualTo(Path.of("data").toAbsolutePath());
    assertThat(usual.playground()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "TEAMS_APP_ID"})
  void the_playground_is_never_beside_a_real_channel_unless_asked(String variable) {
    assertThat(Configuration.read(Map.of(variable, "x")).playground()).isFalse();
    assertThat(
            Configuration.read(Map.of(variable, "x", "TRAEDESTEN_PLAYGROUND", "true")).playground())
        .isTrue();
  }

  @Test
  void a_playground_that_others_could_reach_is_off_unless_asked_for() {
    assertThat(Configuration.read(Map.of("TRAEDESTEN_BIND", "0.0.0.0")).playground()).isFalse();
    assertThat(Configuration.read(Map.of("TRAEDESTEN_BIND", "localhost")).playground()).isTrue();
    assertThat(
            Configuration.read(
                    Map.of("TRAEDESTEN_BIND", "0.0.0.0", "TRAEDESTEN_PLAYGROUND", "true"))
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
    assertThatThrownBy(() -> Configuration.read(Map.of(variable, value)))
        .isInstanceOf(Configuration.Unusable.class)
        .hasMessageContaining(variable)
        .hasMessageContaining(value)
        .hasMessageContaining("write");
  }

  @Test
  void a_password_in_a_redis_url_is_never_quoted() {
    assertThatThrownBy(() -> Configuration.read(Map.of("REDIS_URL", "http://user:hunter2@host")))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("REDIS_URL")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void an_outside_redis_needs_keys_that_are_named() {
    assertThatThrownBy(() -> Configuration.read(Map.of("REDIS_URL", "redis://host")))
        .hasMessageContaining("TRAEDESTEN_KEYS")
        .hasMessageContaining("./run keys create");
  }

  @Test
  void an_empty_variable_is_as_good_as_none() {
    assertThat(Configuration.read(Map.of("REDIS_URL", "", "TRAEDESTEN_PORT", " ")).port())
        .isEqualTo(8080);
  }
}
