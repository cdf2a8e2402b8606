package dk.traedesten.redis.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// An AES-256-GCM key for a few things, that is destroyed to destroy them.
///
/// Tink makes a source of randomness for every thread, and every request has a thread of its own;
/// here is one for all.
///
/// @param id by which it is found; it tells nothing of what it locks
public record DataKey(String id, SecretKeySpec key) {
  /// How long each id is.
  public static final int ID = 11;

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int KEY = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  /// A new one.
  public static DataKey fresh() {
    var id = Base64.getUrlEncoder().withoutPadding().encodeToString(random(8));
    return new DataKey(id, new SecretKeySpec(random(KEY), "AES"));
  }

  private static byte[] random(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /// The key itself, locked with the master key.
  public byte[] locked(KeyFile master) {
    return master.seal(key.getEncoded(), of(id));
  }

  /// The key out of what [#locked] gave.
  ///
  /// @throws CannotOpen when it was not locked with this master key
  public static DataKey unlocked(String id, byte[] locked, KeyFile master) {
    return new DataKey(id, new SecretKeySpec(master.open(locked, of(id)), "AES"));
  }

  private static AssociatedData of(String id) {
    return AssociatedData.of("data key", id);
  }

  /// Seals words as what they belong to.
  public byte[] seal(byte[] words, AssociatedData to) {
    try {
      var nonce = random(NONCE);
      var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, to);
      var sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(words.length));
      cipher.doFinal(words, 0, words.length, sealed, NONCE);
      return sealed;
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("AES-256-GCM is missing in this Java", broken);
    }
  }

  /// Opens what this key has sealed.
  ///
  /// @throws CannotOpen when it was not sealed with this key as what it is said to belong to
  public byte[] open(byte[] sealed, AssociatedData to) {
    try {
      var nonce = Arrays.copyOf(sealed, NONCE);
      return cipher(Cipher.DECRYPT_MODE, nonce, to)
          .doFinal(sealed, NONCE, Math.max(0, sealed.length - NONCE));
    } catch (GeneralSecurityException | IllegalArgumentException foreign) {
      throw new CannotOpen(to, foreign);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, AssociatedData to) throws GeneralSecurityException {
    var cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(to.bytes());
    return cipher;
  }

  /// The id as it stands before what the key has sealed.
  public byte[] mark() {
    return id.getBytes(US_ASCII);
  }

  @Override
  public String toString() {
    return "key " + id;
  }
}
