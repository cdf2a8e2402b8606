package dk.traedesten.slack.inbound;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.slack.client.Token;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Slack's signature under what it sends, `v0=` and the HMAC-SHA256 of `v0:time:body`. It is
/// checked on the bytes as they came, before anything in them is read.
public final class Signature {
  /// How far Slack's clock and ours may be apart, either way; what is older is a replay.
  static final Duration FRESH = Duration.ofMinutes(5);

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec secret;

  public Signature(Token secret) {
    this.secret = new SecretKeySpec(secret.value().getBytes(UTF_8), ALGORITHM);
  }

  /// Whether Slack sent these bytes just now.
  ///
  /// @param time the header with the time, in seconds since 1970
  /// @param signature the header with the signature
  public boolean isGood(
      byte[] body, Optional<String> time, Optional<String> signature, Instant now) {
    return time.filter(t -> isFresh(t, now)).isPresent()
        && signature
            .filter(s ->
                MessageDigest.isEqual(sign(body, time.get()).getBytes(US_ASCII), s.getBytes(UTF_8)))
            .isPresent();
  }

  private static boolean isFresh(String time, Instant now) {
    return time.matches("[0-9]{1,12}")
        && Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now).abs().compareTo(FRESH)
            <= 0;
  }

  /// What Slack writes under these bytes at a time.
  public String sign(byte[] body, String time) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      mac.update("v0:%s:".formatted(time).getBytes(US_ASCII));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, e);
    }
  }
}
