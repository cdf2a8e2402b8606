package dk.traedesten.redis;

import static dk.traedesten.redis.RedisSessions.ascii;

import dk.traedesten.dialog.Dialog;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.KeyVault.Owner;
import dk.traedesten.spi.parts.StoredPart;
import dk.traedesten.spi.parts.StoredPart.Shared;
import dk.traedesten.spi.parts.StoredParts;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;

/// Documents out of Redis. The latest stay in memory, opened, by their version: of those nothing is
/// read again while nobody else has changed them.
final class KeptDocuments {
  private static final Script LOAD = Script.named("load.lua");
  private static final int KEPT = 500;
  private static final String BEFORE = SealedParts.SHARED + "before";

  private final UnifiedJedis redis;
  private final Shards shards;
  private final EncryptedCodec words;
  private final KnownDialogs dialogs = new KnownDialogs();
  private final RecentlyUsed<Owner, KeptDocument> latest = new RecentlyUsed<>(KEPT);

  /// A document, and whether what came in has been committed before.
  record Found(KeptDocument kept, boolean seen) {}

  KeptDocuments(UnifiedJedis redis, Shards shards, EncryptedCodec words) {
    this.redis = redis;
    this.shards = shards;
    this.words = words;
  }

  KnownDialogs dialogs() {
    return dialogs;
  }

  void put(Owner of, KeptDocument kept) {
    latest.put(of, kept);
  }

  /// A document in the version from which a turn was made; empty when it is in another one.
  Optional<KeptDocument> inVersion(Owner of, long version) {
    if (version == 0) {
      return Optional.of(KeptDocument.NONE);
    }
    return latest
        .find(of)
        .filter(known -> known.version() == version)
        .or(() -> load(of, "").map(Found::kept).filter(known -> known.version() == version));
  }

  Optional<Found> load(Owner of, String inbound) {
    var shard = shards.of(of.session().group());
    var known = latest.find(of);
    var memory = known.map(k -> k.parts().parts().get(Shared.BEFORE));
    var found =
        LOAD.list(
            redis,
            List.of(
                shard.session(of.tenant(), of.session()),
                shard.seen(of.tenant(), of.session(), inbound)),
            new ScriptArguments()
                .add(known.map(k -> Long.toString(k.version())).orElse(""))
                .add(memory.map(_ -> BEFORE).orElse("")));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    long version = Long.parseLong(ascii(found.get(0)));
    boolean seen = ascii(found.get(1)).equals("1");
    if (known.filter(k -> k.version() == version).isPresent()) {
      return known.map(kept -> new Found(kept, seen));
    }
    var read = read(of, version, found, known);
    read.ifPresent(kept -> latest.put(of, kept));
    return read.map(kept -> new Found(kept, seen));
  }

  /// Empty when the key of all of it has been destroyed: it is gone, and only waits for being
  /// tidied away.
  private Optional<KeptDocument> read(
      Owner of, long version, List<byte[]> found, Optional<KeptDocument> known) {
    var parts = new HashMap<StoredPart, byte[]>();
    var reading = new PartKeys.Reading();
    var sealing = words.parts(of.tenant(), of.session());
    for (int i = 2; i < found.size(); i += 2) {
      var field = ascii(found.get(i));
      var sealed = found.get(i + 1);
      if (field.equals(KeptDocument.WHOLE)) {
        var document = words.whole(of.tenant(), of.session(), sealed);
        return Optional.of(new KeptDocument(version, document, StoredParts.NONE, Optional.empty()));
      }
      if (field.equals(PartKeys.MAIL)) {
        words.keys().find(of, ascii(sealed)).ifPresent(reading::mail);
      } else if (sealed.length == 0) {
        known.ifPresent(k -> parts.put(Shared.BEFORE, k.parts().parts().get(Shared.BEFORE)));
      } else {
        sealing
            .opened(field, sealed)
            .ifPresent(one -> {
              parts.put(one.part(), one.words());
              reading.add(one.part(), one.key());
            });
      }
    }
    return reading
        .keys()
        .map(keys -> {
          var read =
              StoredParts.together(
                  parts,
                  name -> dialog(of, name),
                  known.map(KeptDocument::parts).orElse(StoredParts.NONE));
          return new KeptDocument(version, read.document(), read.parts(), Optional.of(keys));
        });
  }

  private Dialog dialog(Owner of, String name) {
    return dialogs
        .find(name)
        .orElseGet(() -> {
          var sealed = redis.get(shards.of(of.session().group()).dialog(of.tenant(), name));
          if (sealed == null) {
            throw new Codec.Unreadable("the exercise that a stored session carries is not there");
          }
          return dialogs.read(name, words.dialog(of.tenant(), name, sealed));
        });
  }
}
