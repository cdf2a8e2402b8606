package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.redis.crypto.CannotOpen;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.SessionStore.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import redis.clients.jedis.UnifiedJedis;
import tools.jackson.databind.JsonNode;

/// What is kept of an organisation, opened. What another release wrote, or sealed with keys that
/// are gone, is counted and passed.
final class OpenedDocuments {
  private static final byte[] MESSAGE = "message:".getBytes(UTF_8);

  private final UnifiedJedis redis;
  private final Shards shards;
  private final EncryptedCodec words;
  private final Tenant tenant;
  private int unreadable;

  OpenedDocuments(UnifiedJedis redis, Shards shards, EncryptedCodec words, Tenant tenant) {
    this.redis = redis;
    this.shards = shards;
    this.words = words;
    this.tenant = tenant;
  }

  /// How many things could not be opened.
  int unreadable() {
    return unreadable;
  }

  Optional<Stored> document(SessionId id) {
    return opened(() -> RedisSessions.over(redis, shards, words).load(tenant, id, ""))
        .flatMap(it -> it);
  }

  /// One thing a group remembers, with its bytes as they are kept.
  static final class Kept<T> {
    private final byte[] sealed;
    private final T opened;

    private Kept(byte[] sealed, T opened) {
      this.sealed = sealed;
      this.opened = opened;
    }

    byte[] sealed() {
      return sealed;
    }

    T opened() {
      return opened;
    }
  }

  List<Kept<Remembered>> memory(SessionId of) {
    var key = shards.of(of.group()).memory(tenant, of.group());
    var all = new ArrayList<Kept<Remembered>>();
    for (var sealed : redis.lrange(key, 0, -1)) {
      opened(() -> words.remembered(tenant, of.group(), sealed))
          .ifPresent(it -> all.add(new Kept<>(sealed, it)));
    }
    return all;
  }

  /// One message that waits.
  interface Waiting {
    void at(byte[] field, byte[] sealed, Delivery delivery);
  }

  /// The messages that wait in a lane, each with its field and as it is kept.
  void messages(Lane lane, Waiting each) {
    redis
        .hgetAll(lane.messages())
        .forEach((field, sealed) -> {
          if (new String(field, UTF_8).startsWith(new String(MESSAGE, UTF_8))) {
            opened(() -> words.delivery(lane, sealed)).ifPresent(it -> each.at(field, sealed, it));
          }
        });
  }

  /// The dead letters of the organisation, with their bytes as they are kept.
  List<Kept<DeadLetter>> deadLetters(Shard shard) {
    var all = new ArrayList<Kept<DeadLetter>>();
    for (var written : redis.lrange(shard.deadLetters(), 0, -1)) {
      opened(() -> DeadLetter.read(written, shard, words))
          .filter(letter -> letter.delivery().tenant().equals(tenant))
          .ifPresent(letter -> all.add(new Kept<>(written, letter)));
    }
    return all;
  }

  /// A document of a shelf, as text.
  Optional<String> document(String shelf, String key, byte[] sealed) {
    return opened(() -> new String(words.document(shelf, key, sealed), UTF_8));
  }

  static JsonNode tree(byte[] written, String of) {
    return Mappers.JSON.readTree(written).path(of);
  }

  private <T> Optional<T> opened(Supplier<T> what) {
    try {
      return Optional.of(what.get());
    } catch (KeyGone destroyed) {
      return Optional.empty();
    } catch (Codec.Unreadable | CannotOpen foreign) {
      unreadable++;
      return Optional.empty();
    }
  }
}
