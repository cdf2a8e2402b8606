package dk.traedesten.redis.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({"Linux,amd64", "Linux,aarch64", "Mac OS X,x86_64", "Mac OS X,aarch64"})
  void server_comes_along_for(String os, String arch) {
    var binary = new Platform(os, arch).binary();
    assertThat(getClass().getResource(binary.resource())).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"Windows 11,amd64", "Linux,riscv64", "FreeBSD,amd64"})
  void where_none_comes_along_the_error_names_the_machine_and_the_way_out(String os, String arch) {
    assertThatThrownBy(() -> new Platform(os, arch).binary())
        .isInstanceOf(UnsupportedPlatform.class)
        .hasMessageContaining(os)
        .hasMessageContaining(arch)
        .hasMessageContaining("REDIS_URL");
  }

  @Test
  void licences_travel_with_the_server() {
    for (var name : new String[] {"NOTICE.md", "redis-7.0.txt", "apache-2.0.txt"}) {
      assertThat(getClass().getResource("/META-INF/licenses/" + name)).as(name).isNotNull();
    }
  }
}
