package dk.traedesten.app;

import dk.traedesten.spi.Ids;
import java.security.SecureRandom;
import java.util.Base64;

/// Ids of 128 bits from the operating system's randomness.
final class RandomIds implements Ids {
  private final SecureRandom random = new SecureRandom();

  @Override
  public String fresh() {
    var bits = new byte[16];
    random.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }
}
