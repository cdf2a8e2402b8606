package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.spi.DocumentStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import redis.clients.jedis.UnifiedJedis;

/// A channel's own documents in Redis.
record RedisDocumentStore(UnifiedJedis redis, Shards shards, EncryptedCodec words)
    implements DocumentStore {
  private static final Script PUT = Script.named("put.lua");
  private static final Script PUT_ABSENT = Script.named("put-absent.lua");
  private static final Script REMOVE = Script.named("remove.lua");
  private static final Script SHELF = Script.named("shelf.lua");

  @Override
  public void put(String shelf, String key, byte[] document) {
    PUT.word(
        redis, keys(shelf), new ScriptArguments().add(key).add(words.sealed(shelf, key, document)));
  }

  @Override
  public boolean putIfAbsent(String shelf, String key, byte[] document) {
    return PUT_ABSENT
        .word(
            redis,
            keys(shelf),
            new ScriptArguments().add(key).add(words.sealed(shelf, key, document)))
        .equals("PUT");
  }

  @Override
  public SequencedMap<String, byte[]> read(String shelf) {
    var found = SHELF.list(redis, keys(shelf), new ScriptArguments());
    var documents = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < found.size(); i += 2) {
      var key = new String(found.get(i), UTF_8);
      documents.put(key, words.document(shelf, key, found.get(i + 1)));
    }
    return documents;
  }

  @Override
  public boolean remove(String shelf, String key) {
    return REMOVE.word(redis, keys(shelf), new ScriptArguments().add(key)).equals("REMOVED");
  }

  @Override
  public void clear(String shelf) {
    keys(shelf).forEach(redis::del);
  }

  private List<byte[]> keys(String shelf) {
    var shard = shards.of(shelf);
    return List.of(shard.key("ho", shelf), shard.key("h", shelf));
  }
}
