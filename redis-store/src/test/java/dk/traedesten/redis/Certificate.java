package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/// A certificate for one name that nobody has signed but itself.
///
/// @param store with the certificate, for those who trust it
/// @param key for the server
/// @param certificate for the server
record Certificate(Path store, Path key, Path certificate) {
  static final String PASSWORD = "changeit";

  /// Made with the `keytool` of the Java that runs the tests.
  static Certificate of(String name, Path folder)
      throws IOException, InterruptedException, GeneralSecurityException {
    var store = folder.resolve("store.p12");
    var made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "redis",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "SAN=dns:" + name,
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (made != 0) {
      throw new IllegalStateException("keytool ended with " + made);
    }
    var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    return new Certificate(
        store,
        pem(folder, "PRIVATE KEY", keys.getKey("redis", PASSWORD.toCharArray()).getEncoded()),
        pem(folder, "CERTIFICATE", keys.getCertificate("redis").getEncoded()));
  }

  private static Path pem(Path folder, String kind, byte[] bytes) throws IOException {
    var lines = Base64.getMimeEncoder(64, new byte[] {10}).encodeToString(bytes);
    return Files.writeString(
        folder.resolve(kind + ".pem"),
        "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind),
        US_ASCII);
  }
}
