package dk.traedesten.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// An id made of what was done, so that the same thing sent again has the same id, whichever
/// instance it reaches and however late. What the platform says of it, such as the number of the
/// try or an id of the delivery, says nothing: it may be another for the same thing.
public final class IdempotencyKey {
  private IdempotencyKey() {}

  /// Makes one.
  ///
  /// @param what the parts that make it this thing and no other
  public static String of(String kind, String... what) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(kind.getBytes(UTF_8));
      for (var part : what) {
        // A byte that is in no UTF-8: parts cannot run into each other.
        digest.update((byte) 0xff);
        digest.update(part.getBytes(UTF_8));
      }
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
