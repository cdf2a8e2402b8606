package dk.traedesten.pages.pass;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.session.Group;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Keys derived from what only a group knows: its passes are good as long as the group is there,
/// and what is erased opens nothing.
public final class Secret {
  private static final String HMAC = "HmacSHA256";

  private Secret() {}

  /// A key of 256 bits for one purpose: whoever knows one knows no other.
  public static byte[] of(Group group, String purpose) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(group.secret().getBytes(UTF_8), HMAC));
      return mac.doFinal(("traedesten " + purpose).getBytes(UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(HMAC + " is missing in this Java", e);
    }
  }
}
