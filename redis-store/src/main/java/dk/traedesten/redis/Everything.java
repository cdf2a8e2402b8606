package dk.traedesten.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ScanParams;

/// Where everything lies that is kept.
record Everything(UnifiedJedis redis, Shards shards) {
  private static final int AT_ONCE = 500;

  /// The organisations of which anything is kept.
  List<Tenant> tenants() {
    var names = new TreeSet<String>();
    shards.inTurn().forEach(shard -> names.addAll(names(redis, shard, "k")));
    return names.stream().map(Tenant::new).toList();
  }

  /// The exercises of an organisation, and what its groups keep between them.
  Stream<SessionId> sessions(Tenant tenant) {
    return shards.inTurn().stream().flatMap(shard -> sessions(shard, tenant));
  }

  private Stream<SessionId> sessions(Shard shard, Tenant tenant) {
    var before = new String(shard.key("s", ""), UTF_8);
    var behind = ":" + tenant.value();
    return redis.smembers(shard.kept(tenant)).stream()
        .map(key -> new String(key, UTF_8))
        .filter(key -> key.startsWith(before) && key.endsWith(behind))
        .map(key -> key.substring(before.length(), key.length() - behind.length()))
        .map(SessionId::parse);
  }

  /// The lanes of an organisation in which messages wait.
  Stream<Lane> lanes(Tenant tenant) {
    return shards.inTurn().stream()
        .flatMap(shard ->
            redis.smembers(shard.kept(tenant)).stream()
                .flatMap(key -> Lane.ofQueue(shard, key).stream()));
  }

  /// The names of all shelves.
  List<String> shelves() {
    var names = new TreeSet<String>();
    shards.inTurn().forEach(shard -> names.addAll(names(redis, shard, "h")));
    return List.copyOf(names);
  }

  List<Shard> inTurn() {
    return shards.inTurn();
  }

  /// What stands behind a shard's keys of a kind. In a cluster the number in braces says where to
  /// look.
  static List<String> names(UnifiedJedis redis, Shard shard, String kind) {
    var before = new String(shard.key(kind, ""), UTF_8);
    var wanted = new ScanParams().match(before + "*").count(AT_ONCE);
    var names = new ArrayList<String>();
    var cursor = ScanParams.SCAN_POINTER_START;
    do {
      var found = redis.scan(cursor, wanted);
      found.getResult().forEach(key -> names.add(key.substring(before.length())));
      cursor = found.getCursor();
    } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
    return names;
  }
}
