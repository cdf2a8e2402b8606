package dk.traedesten.teams.connector;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/// A key and its certificate, as they stand in a PEM file.
public record Pem(PrivateKey key, X509Certificate certificate) {
  private static final Pattern KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
  private static final Pattern CERTIFICATE =
      Pattern.compile("-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----");

  /// Reads the first of each in a file.
  ///
  /// @throws IllegalArgumentException with one line for whoever configured it
  public static Pem read(Path file) {
    try {
      var text = Files.readString(file, StandardCharsets.US_ASCII);
      var key = KEY.matcher(text);
      var certificate = CERTIFICATE.matcher(text);
      if (key.find() && certificate.find()) {
        return new Pem(key(key.group(1)), certificate(certificate.group()));
      }
    } catch (IOException | GeneralSecurityException | IllegalArgumentException _) {
      // Said below, without a word of what stands in the file.
    }
    throw new IllegalArgumentException(
        "TEAMS_APP_CERTIFICATE names a PEM file with a certificate and its RSA key, BEGIN"
            + " CERTIFICATE and BEGIN PRIVATE KEY, that the bot can read");
  }

  private static PrivateKey key(String base64) throws GeneralSecurityException {
    var bytes = Base64.getMimeDecoder().decode(base64);
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
  }

  private static X509Certificate certificate(String text) throws GeneralSecurityException {
    var bytes = text.getBytes(StandardCharsets.US_ASCII);
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(bytes));
  }

  @Override
  public String toString() {
    return "certificate";
  }
}
