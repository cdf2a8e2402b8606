package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.KeyVault.Owner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import redis.clients.jedis.UnifiedJedis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Everything that is kept of one group of an organisation.
final class GroupRights {
  /// What single people have answered or begun to write, and what keeps it apart, is not the
  /// group's.
  private static final Set<String> OF_SINGLE_PEOPLE =
      Set.of("answers", "drafts", "asides", "secret", "keys");

  private final UnifiedJedis redis;
  private final Tenant tenant;
  private final GroupId group;
  private final Everything everything;
  private final OpenedDocuments kept;
  private final Shard shard;
  private final Shards shards;
  private final EncryptedCodec words;
  private final List<SessionId> sessions;
  private final SequencedMap<String, Integer> counts = new LinkedHashMap<>();

  GroupRights(
      UnifiedJedis redis, Shards shards, EncryptedCodec words, Tenant tenant, GroupId group) {
    this.redis = redis;
    this.shards = shards;
    this.words = words;
    this.tenant = tenant;
    this.group = group;
    this.everything = new Everything(redis, shards);
    this.kept = new OpenedDocuments(redis, shards, words, tenant);
    this.shard = shards.of(group);
    this.sessions = everything.sessions(tenant).filter(id -> id.group().equals(group)).toList();
  }

  private void count(String kind, int n) {
    counts.merge(kind, n, Integer::sum);
  }

  private RightsReceipt receipt() {
    if (kept.unreadable() > 0) {
      counts.put("unreadable", kept.unreadable());
    }
    return RightsReceipt.of(counts);
  }

  Rights.Exported export() {
    var all = Mappers.JSON.createObjectNode();
    for (var kind : List.of("documents", "memories", "messages", "dead letters")) {
      counts.put(kind, 0);
      all.putArray(kind);
    }
    sessions.forEach(id ->
        kept.document(id)
            .ifPresent(stored ->
                put(
                    all,
                    "documents",
                    OpenedDocuments.tree(Codec.write(stored.document()), "session"))));
    kept.memory(SessionId.between(group))
        .forEach(one ->
            put(all, "memories", OpenedDocuments.tree(Codec.write(one.opened()), "remembered")));
    lanes()
        .forEach(lane -> kept.messages(lane, (_, _, delivery) -> put(all, "messages", delivery)));
    kept.deadLetters(shard).forEach(one -> put(all, "dead letters", one.opened().delivery()));
    return new Rights.Exported(all, receipt());
  }

  private Stream<Lane> lanes() {
    return everything.lanes(tenant).filter(lane -> lane.shard().equals(shard));
  }

  private boolean isOurs(Delivery delivery) {
    return delivery.session().group().equals(group);
  }

  private void put(ObjectNode all, String kind, Delivery delivery) {
    if (isOurs(delivery)) {
      put(all, kind, OpenedDocuments.tree(Codec.write(delivery), "delivery"));
    }
  }

  private void put(ObjectNode all, String kind, JsonNode what) {
    count(kind, 1);
    ((ArrayNode) all.path(kind)).add(ofTheGroup(what));
  }

  private static JsonNode ofTheGroup(JsonNode what) {
    if (what instanceof ObjectNode object) {
      var next = Mappers.JSON.createObjectNode();
      object.forEachEntry((key, value) -> {
        if (!OF_SINGLE_PEOPLE.contains(key)) {
          next.set(key, ofTheGroup(value));
        }
      });
      return next;
    }
    if (what instanceof ArrayNode array) {
      var next = Mappers.JSON.createArrayNode();
      array.forEach(one -> next.add(ofTheGroup(one)));
      return next;
    }
    return what;
  }

  RightsReceipt erase() {
    for (var kind :
        List.of("documents", "memories", "messages", "dead letters", "timers", "shelves")) {
      counts.put(kind, 0);
    }
    lanes().toList().forEach(this::lane);
    kept.deadLetters(shard).stream()
        .filter(letter -> isOurs(letter.opened().delivery()))
        .forEach(letter ->
            count("dead letters", (int) redis.lrem(shard.deadLetters(), 0, letter.sealed())));
    for (var name : redis.hkeys(shard.times())) {
      var timer = TimerName.read(name);
      if (timer.tenant().equals(tenant) && timer.session().group().equals(group)) {
        redis.zrem(shard.timers(), name);
        count("timers", (int) redis.hdel(shard.times(), name));
      }
    }
    for (var id : sessions) {
      var key = shard.session(tenant, id);
      count("documents", (int) redis.del(key));
      redis.srem(shard.kept(tenant), key);
    }
    var memory = shard.memory(tenant, group);
    count("memories", (int) redis.llen(memory));
    redis.del(memory);
    redis.srem(shard.kept(tenant), memory);
    sessions.forEach(id -> words.keys().destroy(new Owner(tenant, id)));
    words.keys().destroy(new Owner(tenant, SessionId.between(group)));
    shelves();
    return receipt();
  }

  /// Others' messages in the same lane stay.
  private void lane(Lane lane) {
    var ours = new ArrayList<byte[]>();
    kept.messages(
        lane,
        (field, _, delivery) -> {
          if (isOurs(delivery)) {
            ours.add(field);
          }
        });
    for (var field : ours) {
      var key = new String(field, UTF_8).substring("message:".length());
      redis.lrem(lane.queue(), 0, key.getBytes(UTF_8));
      redis.hdel(lane.messages(), field, ("id:" + key).getBytes(UTF_8));
      count("messages", 1);
    }
  }

  /// What channels have noted about the group or its exercises.
  private void shelves() {
    var about = new ArrayList<String>(List.of(group.value()));
    sessions.stream().filter(id -> !id.isBetween()).map(SessionId::token).forEach(about::add);
    var shelf = new RedisDocumentStore(redis, shards, words);
    for (var name : everything.shelves()) {
      redis
          .hgetAll(shards.of(name).key("h", name))
          .forEach((key, sealed) -> {
            var written = new String(key, UTF_8);
            boolean ours =
                isAbout(about, name)
                    || isAbout(about, written)
                    || kept.document(name, written, sealed)
                        .filter(text -> isAbout(about, text))
                        .isPresent();
            if (ours && shelf.remove(name, written)) {
              count("shelves", 1);
            }
          });
    }
  }

  private static boolean isAbout(List<String> words, String text) {
    return words.stream().anyMatch(word -> RightsSubject.holds(text, word));
  }
}
