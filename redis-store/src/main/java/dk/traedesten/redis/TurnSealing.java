package dk.traedesten.redis;

import dk.traedesten.redis.DoomedKeys.Doomed;
import dk.traedesten.redis.crypto.DataKey;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.spi.KeyVault.Owner;
import dk.traedesten.spi.SessionStore.Commit;
import dk.traedesten.spi.parts.StoredParts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Seals what a turn writes, with the keys there are and those it needs anew, and says which keys
/// go with what it takes away.
final class TurnSealing {
  /// How long messages that tell of words that are taken away, or that a group is to be told when
  /// its earlier ones are locked away, can be on their way.
  private static final Duration ON_ITS_WAY = Duration.ofDays(1);

  private final Owner owner;
  private final Owner between;
  private final KeptDocument after;
  private final PreparedCommit prepared;
  private final Map<Owner, Set<DataKey>> made = new HashMap<>();
  private final List<Doomed> atOnce = new ArrayList<>();

  /// @param memory what the group remembers as it is kept, where some of it is to be forgotten
  TurnSealing(
      Commit commit,
      KeptDocument before,
      KnownDialogs dialogs,
      Shards shards,
      EncryptedCodec words,
      List<byte[]> memory,
      Instant now) {
    owner = new Owner(commit.tenant(), commit.id());
    between = new Owner(commit.tenant(), SessionId.between(commit.id().group()));
    var parts = StoredParts.of(commit.next(), dialogs::name, before.parts());
    after = before.next(commit.next(), parts, commit.fading().earlier());
    var sealing = words.parts(commit.tenant(), commit.id());
    var sealed = new HashMap<String, byte[]>();
    parts
        .dialogs()
        .forEach((name, dialog) ->
            sealed.put(
                name,
                before.parts().dialogs().containsKey(name)
                    ? new byte[0]
                    : words.sealed(commit.tenant(), name, dialog)));
    var messageKeys = new MessageKeys(before, after);
    var messages = new ArrayList<byte[]>();
    for (var delivery : commit.outbox()) {
      messages.add(words.sealed(Lane.of(delivery, shards), delivery, messageKeys.of(delivery)));
    }
    var forgetting = new Forgetting(commit, memory, words);
    var doomed = new ArrayList<Doomed>();
    var gone = new HashSet<>(before.allKeys());
    gone.removeAll(after.allKeys());
    for (var key : gone) {
      boolean mail = before.keys().filter(keys -> keys.mail().equals(key)).isPresent();
      (mail ? doomed : atOnce).add(new Doomed(owner, key.id(), mail ? now.plus(ON_ITS_WAY) : now));
    }
    forgetting.keys().forEach(id -> atOnce.add(new Doomed(between, id, now)));
    commit
        .fading()
        .exercises()
        .forEach(id -> atOnce.add(Doomed.all(new Owner(commit.tenant(), id), now)));
    messageKeys
        .passing()
        .ifPresent(key -> doomed.add(new Doomed(owner, key.id(), now.plus(ON_ITS_WAY))));
    doomed.addAll(atOnce);
    make(owner, fresh(before, messageKeys));
    prepared =
        new PreparedCommit(
            after.changed(before, sealing),
            after.gone(before),
            sealed,
            remembered(commit, words),
            forgetting.sealed(),
            messages,
            doomed);
  }

  private Set<DataKey> fresh(KeptDocument before, MessageKeys messageKeys) {
    var fresh = new HashSet<>(after.allKeys());
    fresh.removeAll(before.allKeys());
    messageKeys.passing().ifPresent(fresh::add);
    return fresh;
  }

  private void make(Owner of, Set<DataKey> keys) {
    if (!keys.isEmpty()) {
      made.computeIfAbsent(of, _ -> new HashSet<>()).addAll(keys);
    }
  }

  /// What a group remembers outlives the exercise, so its key is the group's.
  private List<byte[]> remembered(Commit commit, EncryptedCodec words) {
    if (commit.remember().isEmpty()) {
      return List.of();
    }
    var key = DataKey.fresh();
    make(between, Set.of(key));
    GroupId group = commit.id().group();
    return commit.remember().stream()
        .map(one -> words.sealed(commit.tenant(), group, one, key))
        .toList();
  }

  /// The document as it is when the turn is committed.
  KeptDocument after() {
    return after;
  }

  PreparedCommit prepared() {
    return prepared;
  }

  /// The keys that the turn needs and that are in no vault yet.
  Map<Owner, Set<DataKey>> made() {
    return made;
  }

  /// The keys that go the moment the turn is committed.
  List<Doomed> atOnce() {
    return atOnce;
  }
}
