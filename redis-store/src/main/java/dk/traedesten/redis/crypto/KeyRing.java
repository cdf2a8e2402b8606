package dk.traedesten.redis.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/// A set of AES-256-GCM keys: the newest seals, all of them open.
record KeyRing(KeysetHandle set, Aead lock) {

  /// One new key.
  static KeyRing fresh() {
    return sure(() ->
        of(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get())));
  }

  /// Reads what [#written()] gave.
  static KeyRing read(String written) throws GeneralSecurityException {
    return of(
        TinkJsonProtoKeysetFormat.parseKeyset(
            written, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
  }

  /// The keys themselves, in clear: for a file that only its owner reads.
  String written() {
    return sure(() ->
        TinkJsonProtoKeysetFormat.serializeKeyset(
            set, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
  }

  /// These keys, and a new one that seals from now on.
  KeyRing rotated() {
    var newest =
        KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
            .withRandomId()
            .makePrimary();
    return sure(() ->
        of(
            KeysetHandle.newBuilder(set)
                .setConfiguration(AeadConfig2026.get())
                .addEntry(newest)
                .build()));
  }

  byte[] seal(byte[] words, AssociatedData to) {
    return sure(() -> lock.encrypt(words, to.bytes()));
  }

  byte[] open(byte[] sealed, AssociatedData to) throws GeneralSecurityException {
    return lock.decrypt(sealed, to.bytes());
  }

  private static KeyRing of(KeysetHandle set) throws GeneralSecurityException {
    return new KeyRing(set, set.getPrimitive(AeadConfig2026.get(), Aead.class));
  }

  private interface Sure<T> {
    T get() throws GeneralSecurityException;
  }

  /// With keys that have been read once, these only fail where the Java installation lacks AES.
  private static <T> T sure(Sure<T> what) {
    try {
      return what.get();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("AES-256-GCM is missing in this Java", broken);
    }
  }

  @Override
  public String toString() {
    return set.size() + " keys";
  }
}
