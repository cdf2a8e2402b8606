package dk.traedesten.redis;

import dk.traedesten.spi.SessionStore.Commit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a group remembers no more, as it is kept (sealed again it would be other bytes), and the
/// keys that lock nothing else.
final class Forgetting {
  private final List<byte[]> sealed = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /// @param memory all that the group remembers, as it is kept
  Forgetting(Commit commit, List<byte[]> memory, EncryptedCodec words) {
    var wanted = Set.copyOf(commit.fading().memories());
    var needed = new HashSet<String>();
    for (var one : memory) {
      var ids = SealedEnvelope.isOne(one) ? SealedEnvelope.read(one).keys() : List.<String>of();
      if (isGone(commit, one, words, wanted)) {
        sealed.add(one);
        keys.addAll(ids);
      } else {
        needed.addAll(ids);
      }
    }
    keys.removeAll(needed);
  }

  private static boolean isGone(Commit commit, byte[] one, EncryptedCodec words, Set<?> wanted) {
    try {
      return wanted.contains(words.remembered(commit.tenant(), commit.id().group(), one));
    } catch (KeyGone destroyed) {
      return true;
    }
  }

  List<byte[]> sealed() {
    return sealed;
  }

  Set<String> keys() {
    return keys;
  }
}
