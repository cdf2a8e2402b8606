package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.Mappers;
import dk.traedesten.redis.crypto.DataKey;
import dk.traedesten.result.PersonId;
import dk.traedesten.session.Document;
import dk.traedesten.session.Group;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.Memory.Member;
import dk.traedesten.session.Memory.Remembered;
import dk.traedesten.session.Participant;
import dk.traedesten.session.Session;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Codec;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.Expiry;
import dk.traedesten.spi.KeyVault.Owner;
import dk.traedesten.spi.SessionStore.Commit;
import dk.traedesten.spi.SessionStore.Result;
import dk.traedesten.spi.StoreUnavailable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import redis.clients.jedis.UnifiedJedis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Everything that is kept of one person of an organisation.
final class PersonRights {
  private static final Script REPLACE = Script.named("replace.lua");
  private static final Script DROP = Script.named("drop-timer.lua");
  private static final int TRIES = 20;

  private final UnifiedJedis redis;
  private final Shards shards;
  private final EncryptedCodec words;
  private final Tenant tenant;
  private final Everything everything;
  private final OpenedDocuments kept;
  private final List<SessionId> sessions;
  private final RightsSubject whose;
  private final String instead;
  private final SequencedMap<String, Integer> counts = new LinkedHashMap<>();

  PersonRights(
      UnifiedJedis redis, Shards shards, EncryptedCodec words, Tenant tenant, PersonId id) {
    this.redis = redis;
    this.shards = shards;
    this.words = words;
    this.tenant = tenant;
    this.everything = new Everything(redis, shards);
    this.kept = new OpenedDocuments(redis, shards, words, tenant);
    this.sessions = everything.sessions(tenant).toList();
    this.whose = RightsSubject.of(id, Stream.concat(known(), remembered()));
    this.instead = "gone-" + random();
  }

  private static String random() {
    var bytes = new byte[8];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private Stream<Participant> known() {
    return sessions.stream()
        .flatMap(id -> kept.document(id).stream())
        .flatMap(stored ->
            switch (stored.document()) {
              case Session session -> session.roster().people().stream();
              case Group group -> group.people().stream();
            });
  }

  private Stream<Participant> remembered() {
    return groups()
        .flatMap(group -> kept.memory(SessionId.between(group)).stream())
        .flatMap(
            one -> one.opened() instanceof Member member ? Stream.of(member.who()) : Stream.of());
  }

  private Stream<GroupId> groups() {
    return sessions.stream().map(SessionId::group).distinct();
  }

  boolean isNobody() {
    return whose.names().isEmpty();
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
    for (var kind : List.of("documents", "memories", "messages", "dead letters", "shelves")) {
      counts.put(kind, 0);
      all.putArray(kind);
    }
    for (var id : sessions) {
      kept.document(id)
          .ifPresent(stored -> put(all, "documents", id.toString(), parts(stored.document())));
    }
    groups()
        .forEach(group ->
            kept.memory(SessionId.between(group))
                .forEach(one ->
                    put(all, "memories", group.value(), Found.in(tree(one.opened()), whose))));
    everything
        .lanes(tenant)
        .forEach(lane -> kept.messages(lane, (_, _, delivery) -> put(all, "messages", delivery)));
    for (var shard : everything.inTurn()) {
      kept.deadLetters(shard)
          .forEach(letter -> put(all, "dead letters", letter.opened().delivery()));
    }
    shelves((shelf, key, text) -> {
      if (isTheirs(shelf, key, text)) {
        count("shelves", 1);
        array(all, "shelves").addObject().put("shelf", shelf).put("key", key).put("document", text);
      }
    });
    return new Rights.Exported(all, receipt());
  }

  private List<JsonNode> parts(Document document) {
    return Found.in(OpenedDocuments.tree(Codec.write(document), "session"), whose);
  }

  private static JsonNode tree(Remembered one) {
    return OpenedDocuments.tree(Codec.write(one), "remembered");
  }

  private void put(ObjectNode all, String kind, String where, List<JsonNode> parts) {
    if (!parts.isEmpty()) {
      count(kind, 1);
      var one = array(all, kind).addObject().put("where", where);
      parts.forEach(one.putArray("parts")::add);
    }
  }

  /// A message to them is theirs whole; of one to others only what is about them.
  private void put(ObjectNode all, String kind, Delivery delivery) {
    var tree = OpenedDocuments.tree(Codec.write(delivery), "delivery");
    put(
        all,
        kind,
        delivery.to().toString(),
        isToThem(delivery) ? List.of(tree) : Found.in(tree, whose));
  }

  private static ArrayNode array(ObjectNode all, String kind) {
    return (ArrayNode) all.path(kind);
  }

  private boolean isToThem(Delivery delivery) {
    return whose.chats().contains(delivery.to().toString());
  }

  private boolean isTheirs(String shelf, String key, String text) {
    return whose.isIn(shelf) || whose.isIn(key) || whose.isIn(text) || whose.isNamedIn(text);
  }

  private interface Shelved {
    void at(String shelf, String key, String text);
  }

  /// The documents of all shelves but those of other organisations.
  private void shelves(Shelved each) {
    var others =
        everything.tenants().stream()
            .filter(other -> !other.equals(tenant))
            .map(Tenant::value)
            .toList();
    for (var shelf : everything.shelves()) {
      if (others.stream().noneMatch(shelf::contains) || shelf.contains(tenant.value())) {
        redis
            .hgetAll(shards.of(shelf).key("h", shelf))
            .forEach((key, sealed) -> {
              var name = new String(key, UTF_8);
              kept.document(shelf, name, sealed).ifPresent(text -> each.at(shelf, name, text));
            });
      }
    }
  }

  RightsReceipt erase() {
    for (var kind :
        List.of("documents", "memories", "messages", "dead letters", "timers", "shelves")) {
      counts.put(kind, 0);
    }
    var erased = new WithoutPerson(whose, instead);
    sessions.forEach(id -> document(id, erased));
    groups().forEach(group -> memory(group, erased));
    everything.lanes(tenant).forEach(lane -> lane(lane, erased));
    everything.inTurn().forEach(this::shard);
    var shelf = new RedisDocumentStore(redis, shards, words);
    shelves((name, key, text) -> {
      if (isTheirs(name, key, text) && shelf.remove(name, key)) {
        count("shelves", 1);
      }
    });
    return receipt();
  }

  /// Committed like a turn, so that one that is made at the same time is not lost.
  private void document(SessionId id, WithoutPerson erased) {
    var store = RedisSessions.over(redis, shards, words);
    for (int i = 0; i < TRIES; i++) {
      var stored = kept.document(id);
      if (stored.isEmpty() || !whose.isIn(text(stored.get().document()))) {
        return;
      }
      var written = Mappers.JSON.readTree(Codec.write(stored.get().document()));
      var next = Codec.readDocument(bytes(written, "session", erased));
      if (store.commit(commit(id, stored.get().version(), next)) == Result.COMMITTED) {
        count("documents", 1);
        return;
      }
    }
    throw new StoreUnavailable("somebody changes %s all the time".formatted(id));
  }

  private static String text(Document document) {
    return new String(Codec.write(document), UTF_8);
  }

  private static byte[] bytes(JsonNode written, String of, WithoutPerson erased) {
    ((ObjectNode) written).set(of, erased.from(written.path(of)));
    return Mappers.JSON.writeValueAsBytes(written);
  }

  private Commit commit(SessionId id, long version, Document next) {
    var now = Instant.now();
    Optional<Duration> after =
        next instanceof Session session
            ? Optional.of(Duration.between(now, session.until(now))).filter(Duration::isPositive)
            : Optional.empty();
    return new Commit(
        tenant,
        id,
        version,
        "erasure " + random(),
        next,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        new Expiry(after, List.of(), List.of(), true));
  }

  /// What is about them is sealed anew without them, and so is what shares a key with it: then the
  /// keys go.
  private void memory(GroupId group, WithoutPerson erased) {
    var all = kept.memory(SessionId.between(group));
    var gone = new HashSet<String>();
    all.stream().filter(this::isIn).map(one -> keys(one.sealed())).forEach(gone::addAll);
    var key = DataKey.fresh();
    var pairs = new ScriptArguments();
    for (var one : all) {
      if (isIn(one) || keys(one.sealed()).stream().anyMatch(gone::contains)) {
        var next = bytes(Mappers.JSON.readTree(Codec.write(one.opened())), "remembered", erased);
        pairs.add(one.sealed());
        pairs.add(words.sealed(tenant, group, Codec.readRemembered(next), key));
      }
    }
    if (!pairs.list().isEmpty()) {
      var owner = new Owner(tenant, SessionId.between(group));
      words.keys().keep(owner, List.of(key));
      REPLACE.word(redis, List.of(shards.of(group).memory(tenant, group)), pairs);
      words.keys().destroy(owner, gone);
      count("memories", (int) all.stream().filter(this::isIn).count());
    }
  }

  private boolean isIn(OpenedDocuments.Kept<Remembered> one) {
    return whose.isIn(new String(Codec.write(one.opened()), UTF_8));
  }

  private static List<String> keys(byte[] sealed) {
    return SealedEnvelope.isOne(sealed) ? SealedEnvelope.read(sealed).keys() : List.of();
  }

  /// What waits for them is thrown away; what waits for others is told without them.
  private void lane(Lane lane, WithoutPerson erased) {
    if (whose.chats().contains(lane.conversation().toString())) {
      kept.messages(lane, (_, _, _) -> count("messages", 1));
      redis.zrem(lane.shard().lanes(), lane.name().getBytes(UTF_8));
      redis.srem(lane.shard().kept(tenant), lane.queue());
      redis.del(lane.queue(), lane.messages(), lane.references());
      return;
    }
    kept.messages(
        lane,
        (field, sealed, delivery) -> {
          var written = Codec.write(delivery);
          var text = new String(written, UTF_8);
          if (whose.isIn(text) || whose.isNamedIn(text)) {
            var next =
                Codec.readDelivery(bytes(Mappers.JSON.readTree(written), "delivery", erased));
            redis.hset(lane.messages(), field, words.sealed(lane, next, sealed));
            count("messages", 1);
          }
        });
  }

  private void shard(Shard shard) {
    kept.deadLetters(shard).stream()
        .filter(letter -> isIn(letter.opened().delivery()))
        .forEach(letter ->
            count("dead letters", (int) redis.lrem(shard.deadLetters(), 0, letter.sealed())));
    redis
        .hgetAll(shard.times())
        .forEach((name, time) -> {
          var timer = TimerName.read(name);
          if (timer.tenant().equals(tenant) && whose.isIn(timer.name())) {
            DROP.word(
                redis,
                List.of(shard.timers(), shard.times()),
                new ScriptArguments().add(name).add(time));
            count("timers", 1);
          }
        });
  }

  private boolean isIn(Delivery delivery) {
    var text = new String(Codec.write(delivery), UTF_8);
    return isToThem(delivery) || whose.isIn(text) || whose.isNamedIn(text);
  }
}
