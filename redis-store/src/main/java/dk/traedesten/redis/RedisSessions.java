package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.SessionStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redis.clients.jedis.UnifiedJedis;

/// Sessions in Redis: loaded in one round trip, committed in one.
record RedisSessions(UnifiedJedis redis, Shards shards, EncryptedCodec words)
    implements SessionStore {
  private static final Script LOAD = Script.named("load.lua");
  private static final Script COMMIT = Script.named("commit.lua");

  @Override
  public Optional<Stored> load(Tenant tenant, SessionId id, String inbound) {
    var shard = shards.of(id.group());
    var found =
        LOAD.list(
            redis,
            List.of(shard.session(tenant, id), shard.seen(tenant, id, inbound)),
            new ScriptArguments());
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Stored(
                words.document(tenant, id, found.get(1)),
                Long.parseLong(ascii(found.get(0))),
                ascii(found.get(2)).equals("1")));
  }

  @Override
  public Result commit(Commit commit) {
    var turn = new CommitArguments(commit, shards, words, forgotten(commit));
    return Result.valueOf(COMMIT.word(redis, turn.keys(), turn.arguments()));
  }

  /// What the group remembers no more, as it is kept: sealed again it would be other bytes.
  private List<byte[]> forgotten(Commit commit) {
    var forgotten = Set.copyOf(commit.fading().memories());
    var group = commit.id().group();
    return forgotten.isEmpty()
        ? List.of()
        : redis.lrange(shards.of(group).memory(commit.tenant(), group), 0, -1).stream()
            .filter(one -> forgotten.contains(words.remembered(commit.tenant(), group, one)))
            .toList();
  }

  @Override
  public Memory memory(Tenant tenant, GroupId group) {
    var all = redis.lrange(shards.of(group).memory(tenant, group), 0, -1);
    return new Memory(
        all.stream().<Remembered>map(one -> words.remembered(tenant, group, one)).toList());
  }

  private static String ascii(byte[] bytes) {
    return new String(bytes, US_ASCII);
  }
}
