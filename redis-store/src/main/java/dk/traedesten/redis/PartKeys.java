package dk.traedesten.redis;

import dk.traedesten.redis.crypto.DataKey;
import dk.traedesten.spi.parts.StoredPart;
import dk.traedesten.spi.parts.StoredPart.Anonymous;
import dk.traedesten.spi.parts.StoredPart.Shared;
import dk.traedesten.spi.parts.StoredParts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The keys of a document: one for what all of it is made of, one for its messages, one for
/// anonymous answers until they are shown, and one for each person's own. A key goes with what it
/// locks.
record PartKeys(
    DataKey shared, DataKey mail, Optional<DataKey> anonymous, Map<StoredPart, DataKey> single) {

  /// The field in which the id of the messages' key stands.
  static final String MAIL = "mail";

  /// Keys that are put together while parts are read.
  static final class Reading {
    private Optional<DataKey> shared = Optional.empty();
    private Optional<DataKey> mail = Optional.empty();
    private Optional<DataKey> anonymous = Optional.empty();
    private final Map<StoredPart, DataKey> single = new HashMap<>();

    void mail(DataKey key) {
      mail = Optional.of(key);
    }

    void add(StoredPart part, DataKey key) {
      switch (part) {
        case Shared _ -> shared = Optional.of(key);
        case Anonymous _ -> anonymous = Optional.of(key);
        case StoredPart.Own _, StoredPart.Begun _ -> single.put(part, key);
      }
    }

    /// Nothing when what all of it is made of cannot be opened.
    Optional<PartKeys> keys() {
      return shared.map(
          it -> new PartKeys(it, mail.orElseGet(DataKey::fresh), anonymous, Map.copyOf(single)));
    }
  }

  static PartKeys fresh(StoredParts parts) {
    return new PartKeys(DataKey.fresh(), DataKey.fresh(), Optional.empty(), Map.of())
        .after(StoredParts.NONE, parts, false);
  }

  /// The keys when parts have changed.
  ///
  /// @param anew whether what is kept of earlier states becomes unreadable
  PartKeys after(StoredParts before, StoredParts after, boolean anew) {
    var next = new HashMap<StoredPart, DataKey>();
    for (var part : after.parts().entrySet()) {
      if (!(part.getKey() instanceof Shared || part.getKey() instanceof Anonymous)) {
        boolean same = Arrays.equals(part.getValue(), before.parts().get(part.getKey()));
        var known = single.get(part.getKey());
        next.put(part.getKey(), known == null || (anew && !same) ? DataKey.fresh() : known);
      }
    }
    return new PartKeys(
        anew ? DataKey.fresh() : shared,
        anew ? DataKey.fresh() : mail,
        anonymous(pseudonymKey(before), pseudonymKey(after)),
        next);
  }

  private static Optional<byte[]> pseudonymKey(StoredParts parts) {
    return Optional.ofNullable(parts.parts().get(Anonymous.PSEUDONYM_KEY));
  }

  /// A step with anonymous answers has closed: its secret moves on, and its key goes.
  private Optional<DataKey> anonymous(Optional<byte[]> before, Optional<byte[]> after) {
    return after.flatMap(now ->
        anonymous
            .filter(_ -> before.filter(then -> Arrays.equals(then, now)).isPresent())
            .or(() -> Optional.of(DataKey.fresh())));
  }

  DataKey of(StoredPart part) {
    return switch (part) {
      case Shared _ -> shared;
      case Anonymous _ -> anonymous.orElseThrow();
      case StoredPart.Own _, StoredPart.Begun _ ->
          Optional.ofNullable(single.get(part)).orElseThrow();
    };
  }

  Set<DataKey> all() {
    var all = new HashSet<>(single.values());
    all.add(shared);
    all.add(mail);
    anonymous.ifPresent(all::add);
    return all;
  }
}
