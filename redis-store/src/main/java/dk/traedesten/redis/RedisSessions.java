package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.KeyVault.Owner;
import dk.traedesten.spi.SessionStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import redis.clients.jedis.UnifiedJedis;

/// Sessions in Redis: loaded in one round trip, committed in one, of which each writes what has
/// changed.
record RedisSessions(
    UnifiedJedis redis, Shards shards, EncryptedCodec words, KeptDocuments kept, DoomedKeys doomed)
    implements SessionStore {
  private static final Script COMMIT = Script.named("commit.lua");

  static RedisSessions over(UnifiedJedis redis, Shards shards, EncryptedCodec words) {
    return new RedisSessions(
        redis,
        shards,
        words,
        new KeptDocuments(redis, shards, words),
        new DoomedKeys(redis, shards, words.keys()));
  }

  @Override
  public Optional<Stored> load(Tenant tenant, SessionId id, String inbound) {
    return kept.load(new Owner(tenant, id), inbound)
        .map(found -> new Stored(found.kept().document(), found.kept().version(), found.seen()));
  }

  @Override
  public Result commit(Commit commit) {
    var owner = new Owner(commit.tenant(), commit.id());
    var before = kept.inVersion(owner, commit.expected());
    if (before.isEmpty()) {
      // Only a duplicate is told apart from somebody who was first.
      return kept.load(owner, commit.inbound()).filter(KeptDocuments.Found::seen).isPresent()
          ? Result.DUPLICATE
          : Result.CONFLICT;
    }
    var turn =
        new TurnSealing(
            commit, before.get(), kept.dialogs(), shards, words, memory(commit), Instant.now());
    turn.made().forEach(words.keys()::keep);
    var arguments = new CommitArguments(commit, turn.prepared(), shards);
    var result = Result.valueOf(COMMIT.word(redis, arguments.keys(), arguments.arguments()));
    if (result == Result.COMMITTED) {
      kept.put(owner, turn.after());
      doomed.destroy(shards.of(commit.id().group()), turn.atOnce());
    } else {
      turn.made().forEach((of, keys) -> doomed.unused(of, keys));
    }
    return result;
  }

  /// What the group remembers, as it is kept: only looked at when something is to be forgotten.
  private List<byte[]> memory(Commit commit) {
    return commit.fading().memories().isEmpty()
        ? List.of()
        : sealed(commit.tenant(), commit.id().group());
  }

  private List<byte[]> sealed(Tenant tenant, GroupId group) {
    return redis.lrange(shards.of(group).memory(tenant, group), 0, -1);
  }

  @Override
  public Memory memory(Tenant tenant, GroupId group) {
    return new Memory(
        sealed(tenant, group).stream()
            .flatMap(one -> remembered(tenant, group, one).stream())
            .toList());
  }

  /// Empty when its key has been destroyed.
  private Optional<Remembered> remembered(Tenant tenant, GroupId group, byte[] sealed) {
    try {
      return Optional.of(words.remembered(tenant, group, sealed));
    } catch (KeyGone destroyed) {
      return Optional.empty();
    }
  }

  static String ascii(byte[] bytes) {
    return new String(bytes, US_ASCII);
  }
}
