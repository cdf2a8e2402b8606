package dk.traedesten.redis;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.dialog.Mappers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.Optional;

/// Exercises under the name of their content: the same content has the same name, and is kept once,
/// however many sessions carry it.
final class KnownDialogs {
  private static final int KEPT = 500;

  private final RecentlyUsed<String, Dialog> byName = new RecentlyUsed<>(KEPT);
  private final IdentityHashMap<Dialog, String> names = new IdentityHashMap<>();

  String name(Dialog dialog) {
    synchronized (names) {
      var known = names.get(dialog);
      if (known != null) {
        return known;
      }
    }
    var name = fingerprint(written(dialog));
    know(name, dialog);
    return name;
  }

  Optional<Dialog> find(String name) {
    return byName.find(name);
  }

  static byte[] written(Dialog dialog) {
    return Mappers.JSON.writeValueAsBytes(dialog);
  }

  Dialog read(String name, byte[] written) {
    var dialog = Mappers.JSON.readValue(written, Dialog.class);
    know(name, dialog);
    return dialog;
  }

  private void know(String name, Dialog dialog) {
    byName.put(name, dialog);
    synchronized (names) {
      if (names.size() >= KEPT) {
        names.clear();
      }
      names.put(dialog, name);
    }
  }

  private static String fingerprint(byte[] written) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(written);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
