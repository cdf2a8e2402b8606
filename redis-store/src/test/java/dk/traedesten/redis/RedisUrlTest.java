package dk.traedesten.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traedesten.redis.RedisUrl.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.HostAndPort;

class RedisUrlTest {

  @Test
  void one_server_on_the_usual_port() {
    var url = RedisUrl.parse("redis://localhost");
    assertThat(url.kind()).isEqualTo(Kind.SINGLE);
    assertThat(url.tls()).isFalse();
    assertThat(url.hosts()).containsExactly(new HostAndPort("localhost", 6379));
    assertThat(url.user()).isEmpty();
    assertThat(url.password()).isEmpty();
  }

  @Test
  void one_server_with_tls_user_password_and_database() {
    var url = RedisUrl.parse("rediss://anna:h%40mmelig+t%25@redis.example:6380/2");
    assertThat(url.tls()).isTrue();
    assertThat(url.user()).hasValue("anna");
    assertThat(url.password()).hasValue("h@mmelig+t%");
    assertThat(url.hosts()).containsExactly(new HostAndPort("redis.example", 6380));
    assertThat(url.path()).isEqualTo("2");
  }

  @Test
  void password_without_a_user() {
    var url = RedisUrl.parse("redis://:hemmelig@localhost");
    assertThat(url.user()).isEmpty();
    assertThat(url.password()).hasValue("hemmelig");
  }

  @Test
  void primary_behind_sentinels() {
    var url = RedisUrl.parse("redis-sentinel://:pw@a:1,b/traedesten");
    assertThat(url.kind()).isEqualTo(Kind.SENTINEL);
    assertThat(url.hosts()).containsExactly(new HostAndPort("a", 1), new HostAndPort("b", 26379));
    assertThat(url.path()).isEqualTo("traedesten");
    assertThat(url.sentinelPassword()).isEmpty();
    assertThat(RedisUrl.parse("redis-sentinel://a/name?sentinel-password=p%40").sentinelPassword())
        .hasValue("p@");
  }

  @Test
  void cluster_found_through_several_nodes() {
    var url = RedisUrl.parse("rediss-cluster://a:1,b:2");
    assertThat(url.kind()).isEqualTo(Kind.CLUSTER);
    assertThat(url.tls()).isTrue();
    assertThat(url.hosts()).containsExactly(new HostAndPort("a", 1), new HostAndPort("b", 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost:6379",
        "http://:hemmelig@localhost",
        "redis://:hemmelig@a:1,b:2",
        "redis://:hemmelig@localhost/name",
        "redis-sentinel://:hemmelig@a:1,b:2",
        "redis-cluster://:hemmelig@a:1/0",
        "redis://:hemmelig@localhost?ssl=true",
        "redis://:hemmelig@localhost?sentinel-password=x"
      })
  void anything_else_is_refused_with_the_forms_there_are_but_without_the_password(String written) {
    assertThatThrownBy(() -> RedisUrl.parse(written))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("REDIS_URL")
        .hasMessageContaining("redis-sentinel://")
        .hasMessageNotContaining("hemmelig");
  }

  @Test
  void it_never_shows_its_password() {
    assertThat(RedisUrl.parse("redis://anna:hemmelig@localhost").toString())
        .isEqualTo("Redis at localhost:6379");
  }
}
