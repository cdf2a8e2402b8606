package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// 128 bits that stand for some names: the same for the same names, and no way back.
final class Fingerprint {
  private Fingerprint() {}

  static String of(String... names) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      for (var name : names) {
        sha.update(name.getBytes(UTF_8));
        sha.update((byte) 0);
      }
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(sha.digest(), 16));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
