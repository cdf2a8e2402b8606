package dk.traedesten.slack.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.slack.client.Token;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.Ids;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The installations that have been begun. Who comes back from Slack must bring what they were
/// given, within ten minutes, in the same browser, and only once.
///
/// What they are given is signed and not kept, so that many who begin and never come back take no
/// room and push nobody out; what has been brought back is.
record OAuthStates(Token secret, DocumentStore shelf, Ids ids, InstantSource clock) {
  static final Duration VALID = Duration.ofMinutes(10);
  private static final String SHELF = "slack.states";
  private static final String ALGORITHM = "HmacSHA256";

  /// Many more than come back within ten minutes.
  private static final int MOST = 200;

  /// What somebody is given on their way to Slack.
  ///
  /// @param browser stays in the browser
  record Begun(String state, String browser) {}

  Begun begin() {
    var browser = ids.fresh();
    var at = Long.toString(clock.instant().getEpochSecond());
    return new Begun(at + "." + signed(at, browser), browser);
  }

  /// Whether somebody brings what they were given; of several who bring the same only one does.
  boolean redeem(String state, String browser) {
    var parts = state.split("\\.", 2);
    if (parts.length < 2
        || !isFresh(parts[0])
        || !MessageDigest.isEqual(
            parts[1].getBytes(UTF_8), signed(parts[0], browser).getBytes(UTF_8))) {
      return false;
    }
    sweep();
    return shelf.putIfAbsent(SHELF, state, new byte[0]);
  }

  private boolean isFresh(String at) {
    if (!at.matches("[0-9]{1,12}")) {
      return false;
    }
    var since = Duration.between(Instant.ofEpochSecond(Long.parseLong(at)), clock.instant());
    return !since.isNegative() && since.compareTo(VALID) < 0;
  }

  private void sweep() {
    var used = new ArrayList<>(shelf.read(SHELF).keySet());
    int tooMany = used.size() - MOST + 1;
    for (int i = 0; i < used.size(); i++) {
      if (i < tooMany || !isFresh(used.get(i).split("\\.", 2)[0])) {
        shelf.remove(SHELF, used.get(i));
      }
    }
  }

  private String signed(String at, String browser) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.value().getBytes(UTF_8), ALGORITHM));
      return HexFormat.of()
          .formatHex(mac.doFinal(("install " + at + " " + browser).getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, e);
    }
  }
}
