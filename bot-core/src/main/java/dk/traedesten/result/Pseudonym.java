package dk.traedesten.result;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The name under which an anonymous answer is kept: made from the person and a secret, so that the
/// person can change the answer while the secret is there, and nobody can tell whose it was when it
/// is gone.
public final class Pseudonym {
  private static final int BYTES = 16;
  private static final String MARK = "anonymous:";

  private Pseudonym() {}

  /// The pseudonym of a person at a moment.
  public static PersonId of(String secret, String moment, PersonId who) {
    return new PersonId(MARK + token(secret, moment, who.value()));
  }

  /// Whether a name is a pseudonym.
  public static boolean isOne(PersonId name) {
    return name.value().startsWith(MARK);
  }

  /// A name of 128 bits that only those who have the secret can make: the same for the same thing.
  ///
  /// @param kind of things, none of which is named like one of another kind
  public static String token(String secret, String kind, String thing) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
      mac.update(bytes(kind + "\n"));
      return written(mac.doFinal(bytes(thing)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  /// The secret that follows a secret. There is no way back.
  public static String next(String secret) {
    try {
      return written(MessageDigest.getInstance("SHA-256").digest(bytes("next\n" + secret)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String written(byte[] digest) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
  }
}
