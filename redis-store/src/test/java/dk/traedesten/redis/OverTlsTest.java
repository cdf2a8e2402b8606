package dk.traedesten.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traedesten.redis.crypto.KeyFile;
import dk.traedesten.redis.embedded.RealServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverTlsTest {
  private static final String TRUSTED = "javax.net.ssl.trustStore";

  @TempDir Path folder;
  private Certificate certificate;
  private KeyFile keys;
  private RealServer server;
  private int port;

  @BeforeEach
  void server_has_a_certificate_for_localhost() throws Exception {
    certificate = Certificate.of("localhost", folder);
    keys = KeyFile.create(folder.resolve("keys.json"));
    port = RealServer.freePort();
    server =
        RealServer.current(
            "--tls-port",
            String.valueOf(port),
            "--tls-cert-file",
            certificate.certificate().toString(),
            "--tls-key-file",
            certificate.key().toString(),
            "--tls-ca-cert-file",
            certificate.certificate().toString(),
            "--tls-auth-clients",
            "no");
  }

  @AfterEach
  void stop() {
    System.clearProperty(TRUSTED);
    System.clearProperty(TRUSTED + "Password");
    server.close();
  }

  @Test
  void server_with_a_trusted_certificate_for_its_name_is_used() {
    trust(certificate);
    try (var redis = Redis.open(at("localhost"), keys, 16)) {
      assertThat(redis.takesWrites()).isTrue();
    }
  }

  @Test
  void server_with_a_certificate_that_nobody_vouches_for_is_refused() {
    assertThatThrownBy(() -> Redis.open(at("localhost"), keys, 16))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("valid certification path");
  }

  @Test
  void server_with_a_certificate_for_another_name_is_refused() {
    trust(certificate);
    assertThatThrownBy(() -> Redis.open(at("127.0.0.1"), keys, 16))
        .isInstanceOf(StoreRefused.class)
        .hasMessageContaining("No subject alternative names");
  }

  private static void trust(Certificate certificate) {
    System.setProperty(TRUSTED, certificate.store().toString());
    System.setProperty(TRUSTED + "Password", Certificate.PASSWORD);
  }

  private RedisUrl at(String host) {
    return RedisUrl.parse("rediss://%s:%d".formatted(host, port));
  }
}
