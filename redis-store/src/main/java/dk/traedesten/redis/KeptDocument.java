package dk.traedesten.redis;

import dk.traedesten.redis.crypto.DataKey;
import dk.traedesten.session.Document;
import dk.traedesten.spi.parts.StoredPart;
import dk.traedesten.spi.parts.StoredParts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A document as it is kept in one version.
///
/// @param known absent before it is new
/// @param keys absent where an earlier release has kept it whole
record KeptDocument(
    long version, Optional<Document> known, StoredParts parts, Optional<PartKeys> keys) {
  /// The field in which earlier releases kept it whole.
  static final String WHOLE = "document";

  /// Before a document is new.
  static final KeptDocument NONE =
      new KeptDocument(0, Optional.empty(), StoredParts.NONE, Optional.empty());

  KeptDocument(long version, Document document, StoredParts parts, Optional<PartKeys> keys) {
    this(version, Optional.of(document), parts, keys);
  }

  Document document() {
    return known.orElseThrow();
  }

  /// The next version of it.
  ///
  /// @param anew whether what is kept of earlier states becomes unreadable
  KeptDocument next(Document next, StoredParts after, boolean anew) {
    return new KeptDocument(
        version + 1,
        next,
        after,
        Optional.of(
            keys.map(mine -> mine.after(parts, after, anew))
                .orElseGet(() -> PartKeys.fresh(after))));
  }

  /// What has to be written, when the other one is what is kept.
  Map<String, byte[]> changed(KeptDocument since, SealedParts sealing) {
    var changed = new HashMap<String, byte[]>();
    parts
        .parts()
        .forEach((part, words) -> {
          var key = key(part).orElseThrow();
          boolean same =
              Arrays.equals(words, since.parts.parts().get(part))
                  && since.key(part).equals(Optional.of(key));
          if (!same) {
            changed.put(SealedParts.field(part, key), sealing.sealed(part, key, words));
          }
        });
    if (!since.keys.map(PartKeys::mail).equals(keys.map(PartKeys::mail))) {
      keys.ifPresent(now -> changed.put(PartKeys.MAIL, now.mail().mark()));
    }
    return changed;
  }

  /// The fields that are not there any more.
  Set<String> gone(KeptDocument since) {
    var gone = new HashSet<>(since.fields());
    gone.removeAll(fields());
    return gone;
  }

  private Set<String> fields() {
    var fields = new HashSet<String>();
    if (known.isPresent() && keys.isEmpty()) {
      fields.add(WHOLE);
    }
    parts
        .parts()
        .keySet()
        .forEach(part -> key(part).ifPresent(key -> fields.add(SealedParts.field(part, key))));
    return fields;
  }

  private Optional<DataKey> key(StoredPart part) {
    return keys.map(mine -> mine.of(part));
  }

  Set<DataKey> allKeys() {
    return keys.map(PartKeys::all).orElse(Set.of());
  }
}
